"""The elements of a person's document, each with its metadata."""

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from folkeregister_sync.simulator.simulert_folkeregister import Dokument

OSLO = ZoneInfo("Europe/Oslo")


def element(ajourholdt: str, aarsak: str, dato: date | None, **felter: Any) -> Dokument:
    """Make a current element, valid from the day `dato` in Oslo. Fields that are None are left out."""
    metadata = {
        "ajourholdstidspunkt": ajourholdt,
        "erGjeldende": True,
        "kilde": "Synutopia",
        "aarsak": aarsak,
        "gyldighetstidspunkt": midnatt(dato) if dato else ajourholdt,
    }
    return metadata | {navn: verdi for navn, verdi in felter.items() if verdi is not None}


def midnatt(dato: date) -> str:
    """The beginning of the day in Oslo, with its offset."""
    return datetime.combine(dato, time(), OSLO).isoformat()


def gjeldende(person: Dokument, entitet: str) -> Dokument | None:
    """The current element of an entity."""
    return next((e for e in person.get(entitet, []) if e["erGjeldende"]), None)


def avloes(person: Dokument, entitet: str, nytt: Dokument) -> None:
    """Add a new current element first, as in Folkeregisteret, and make all older elements historic."""
    person[entitet] = [nytt, *({**e, "erGjeldende": False} for e in person.get(entitet, []))]


def opphoer(person: Dokument, entitet: str, naar: str) -> None:
    """End the current element without a successor."""
    person[entitet] = [
        {**e, "erGjeldende": False, "opphoerstidspunkt": naar} if e["erGjeldende"] else e
        for e in person.get(entitet, [])
    ]


def erstatt(person: Dokument, entitet: str, nytt: Dokument) -> None:
    """Put a corrected element in the place of the newest one."""
    gammelt = person.get(entitet, [])
    person[entitet] = [nytt, *gammelt[1:]]


def fjern(person: Dokument, entitet: str) -> None:
    """Remove the newest element, which is annulled."""
    person[entitet] = person.get(entitet, [])[1:]


def gjenopprett(person: Dokument, entitet: str) -> None:
    """Make the newest element current again."""
    for nyeste in person.get(entitet, [])[:1]:
        igjen = {k: v for k, v in nyeste.items() if k != "opphoerstidspunkt"} | {"erGjeldende": True}
        person[entitet] = [igjen, *person[entitet][1:]]


def egenskap(entitet: str, endring: str, verdi: Dokument | None = None) -> Dokument:
    """One egenskapshendelse. `verdi`: the new element (`erGjeldende` is left out); None for an annulment."""
    linje: Dokument = {"entitet": entitet, "entitetsendring": endring}
    if verdi is not None:
        linje[entitet] = {k: v for k, v in verdi.items() if k != "erGjeldende"}
    return linje
