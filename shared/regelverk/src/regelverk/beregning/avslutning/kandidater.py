"""The candidates of the regelmotor (A 9.9.2, regelbeskrivelse §5.2)."""

from collections.abc import Sequence
from datetime import date, timedelta

from regelverk.beregning.avslutning.aarsaker import AARSAKER
from regelverk.beregning.avslutning.grunn import Aarsak, Grunn
from regelverk.beregning.avslutning.kandidat import Kandidat
from regelverk.beregning.avslutning.sak import Sak
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.oppfoelging import paa_dato
from regelverk.mappe.rad_id import rad_id

_DAG = timedelta(days=1)


def kandidater(sak: Sak) -> tuple[list[Kandidat], list[date]]:
    """The candidates that have arisen by `sak.dag`, and the later days on which a candidate can arise.

    The earliest candidate comes first. The later days are the `vises_fra` of grounds still to come.
    """
    funnet: list[Kandidat] = []
    ventede: list[date] = []
    for aarsak in AARSAKER:
        for grunn in aarsak.grunner(sak):
            if grunn.vises_fra > sak.dag:
                ventede.append(grunn.vises_fra)
            elif sak.i_kategori(grunn.dato):
                funnet.append(_kandidat(sak, aarsak, grunn))
    if len(funnet) > 1:
        rang = sak.p.regelmotor_rekkefoelge
        funnet.sort(key=lambda k: (k.dato, rang.paa(k.dato).index(k.aarsak)))
    return funnet, ventede


def kommunens_dager(mappe: Mappe) -> Sequence[date]:
    """The day on which each ending of the kommune takes effect: the day after its avslutningsdato."""
    if not (alle := mappe.avslutninger):
        return ()
    return [bilde.innhold.avslutningsdato + _DAG for bilde in alle.values()]


def _kandidat(sak: Sak, aarsak: Aarsak, grunn: Grunn) -> Kandidat:
    duf_nummer, noekkel = sak.mappe.duf_nummer, grunn.noekkel or grunn.dato.isoformat()
    return Kandidat(
        av=aarsak,
        dato=grunn.dato,
        innslag_id=rad_id(duf_nummer, aarsak.navn, noekkel),
        kommunenummer=_kommune(sak, grunn),
        hva=grunn.hva,
        gjenopptatt=grunn.tatt_opp() if grunn.tatt_opp else None,
    )


def _kommune(sak: Sak, grunn: Grunn) -> str | None:
    hvem = paa_dato(sak.skifter, grunn.kommune_paa or grunn.dato)
    return hvem.kommunenummer if hvem else None
