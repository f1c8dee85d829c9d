"""Keeps the rows of the endings up to date while facts are added."""

from datetime import date

from regelverk.fakta.hendelse import Hendelse
from regelverk.mappe.kjede import Kjede
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.oppfoelging import oppfoelging, skifter
from regelverk.mappe.rad import Radversjon
from regelverk.mappe.rad_id import rad_id, som_avslutning


def oppfoelger(mappe: Mappe, hendelse: Hendelse) -> str | None:
    """The kommune that follows the person up on the day of registration."""
    hvem = oppfoelging(skifter(mappe), hendelse.registrert)
    return hvem.kommunenummer if hvem else None


def ny_radversjon(
    mappe: Mappe, hendelse: Hendelse, ident: str, aarsak: str | None = None, dato: date | None = None
) -> None:
    """Add the version that the fact makes of the row. A fact without `aarsak` and `dato` removes the row."""
    hvem = oppfoelger(mappe, hendelse) if hendelse.aktoer else None
    ny = Radversjon(mappe.antall, hendelse, aarsak, dato, hvem)
    mappe.rader[ident] = (*mappe.rader.get(ident, ()), ny)


def ny_kjede(mappe: Mappe, hendelse: Hendelse, kjede: Kjede) -> None:
    """Store the changed event, with new versions of the rows that it changes.

    These are the row of the ending that the event caused before, and the row of the one that it causes now.
    """
    foer = _rad_av(mappe, mappe.kjeder.get(kjede.rot))
    mappe.kjeder[kjede.rot] = kjede
    naa = _rad_av(mappe, kjede)
    if foer and (naa is None or naa[0] != foer[0]):
        ny_radversjon(mappe, hendelse, foer[0])
    if naa:
        ny_radversjon(mappe, hendelse, *naa)


def _rad_av(mappe: Mappe, kjede: Kjede | None) -> tuple[str, str, date] | None:
    """(innslagId, avslutningsårsak, date) of the ending that the event causes; None: it causes none."""
    ledd = kjede.gjeldende if kjede else None
    if kjede is None or ledd is None or (hva := som_avslutning(ledd.innhold)) is None:
        return None
    aarsak, dato = hva
    return rad_id(mappe.duf_nummer, aarsak, kjede.hendelse_id), aarsak, dato
