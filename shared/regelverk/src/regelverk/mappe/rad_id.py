"""The id of a row of the regelmotor, and the ending that a Folkeregister event causes."""

from datetime import date
from functools import lru_cache
from uuid import NAMESPACE_DNS, uuid5

from regelverk.fakta.folkeregister import Doed, Flyttet, Utvandret
from regelverk.mappe.kjede import Folkeregisterinnhold


@lru_cache(maxsize=65536)
def rad_id(duf_nummer: str, aarsak: str, hva: str) -> str:
    """A UUIDv5, so that the same row always gets the same id (kontrakt §5.17).

    `hva`: the first folkeregisterHendelseId of the event, or the date.
    """
    return str(uuid5(NAMESPACE_DNS, f"{duf_nummer}/{aarsak}/{hva}"))


def som_avslutning(innhold: Folkeregisterinnhold) -> tuple[str, date] | None:
    """Reason and date of the ending that the event causes. None: it causes none (A 9.4)."""
    match innhold:
        case Doed(doedsdato=dato):
            return "Død", dato
        case Utvandret(utflyttingsdato=dato):
            return "Utvandret", dato
        case Flyttet(flyttedato=dato):
            return "Flyttet", dato
        case _:
            return None
