"""Kompetanse: the link to the new kartleggingsløsning (A 2.5)."""

from datetime import date
from typing import Any

from regelverk.fakta.person import UtdanningRegistrert
from regelverk.liv.person import Person

SISTE_DAG_I_IMDINETT = date(2024, 2, 20)
"""The last day of the old solution. Later registrations are only in the new one (A 2.4-2.5)."""


def kompetanse(vist: dict[str, Any], person: Person, adresse: str) -> dict[str, Any]:
    """The document's `kompetanse`, with the link `adresse` if the new solution has the person's education."""
    return vist | {"lenke": adresse if _i_ny_loesning(person) else None}


def _i_ny_loesning(person: Person) -> bool:
    """Whether the person's latest education was registered in the new solution, and has a value."""
    kjent = [
        h.registrert > SISTE_DAG_I_IMDINETT and h.innhold.gjennomfoert_videregaaende is not None
        for h in person.fakta
        if isinstance(h.innhold, UtdanningRegistrert)
    ]
    return bool(kjent) and kjent[-1]
