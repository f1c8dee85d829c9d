"""Who last changed the row of an ending: the kommune or Folkeregisteret (regelbeskrivelse §9.4.1)."""

from datetime import date

from regelverk.fakta.folkeregister import Doed
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.rad_id import rad_id


def er_satt_til_side(mappe: Mappe, innslag_id: str) -> bool:
    """Whether a kommune has edited or deleted the row since Folkeregisteret's last message about its event.

    The kommune's edit holds until the event itself is corrected or annulled.
    """
    return mappe.rader[innslag_id][-1].er_kommunens


def er_utdatert(mappe: Mappe, innslag_id: str) -> bool:
    """Whether Folkeregisteret's message about the row's event is newer than any kommune's edit of the row."""
    rad = mappe.rader.get(innslag_id)
    return rad is not None and not rad[-1].er_kommunens


def er_regelmotorens(mappe: Mappe, innslag_id: str) -> bool:
    """Whether a Folkeregister event caused the row, whoever has edited it since."""
    return not mappe.rader[innslag_id][0].er_kommunens


def doedsdato(mappe: Mappe) -> date | None:
    """The date of death according to Folkeregisteret. None also if a kommune has deleted the row Død."""
    datoer = [
        ledd.innhold.doedsdato
        for kjede in mappe.kjeder.values()
        if (ledd := kjede.gjeldende)
        and isinstance(ledd.innhold, Doed)
        and mappe.rader[rad_id(mappe.duf_nummer, "Død", kjede.hendelse_id)][-1].dato is not None
    ]
    return min(datoer, default=None)
