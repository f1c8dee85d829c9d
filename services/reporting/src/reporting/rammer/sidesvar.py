"""How a page of rows is described in OpenAPI."""

from typing import Annotated, Any

from nir.web.innhold.svarskjema import json_svar
from pydantic import Field, create_model

Svarene = dict[int | str, dict[str, Any]]
"""The answers of an operation, by status."""
Viser = Annotated[
    list[int],
    Field(min_length=2, max_length=2, description="Første og siste rad på siden, fra 1; [0, 0] uten rader"),
]
PERSON_UKJENT: Svarene = {404: {"description": "Personen er ukjent, eller ikke hos din kommune"}}
"""The 404 of a route that is about one person, but has no DUF-nummer in its path."""


def sidesvar(navn: str, rad: Any, **mer: Any) -> Svarene:
    """Describe the answer of a list. `rad`: one or several models of a row; `mer`: further keys."""
    felter: dict[str, Any] = {
        "rader": list[rad],
        "viser": Viser,
        "antall": Annotated[int, Field(description="Rader etter filtrering")],
        "totalt": Annotated[int, Field(description="Rader før filtrering")],
        **mer,
    }
    navngitte: dict[str, Any] = {felt: (type_, ...) for felt, type_ in felter.items()}
    svar = create_model(navn, __doc__="A page of the rows.", **navngitte)
    return {200: json_svar("Viser fra - til av antall linjer (filtrert fra totalt)", svar)}
