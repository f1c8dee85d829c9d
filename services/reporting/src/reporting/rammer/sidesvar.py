"""How a page of rows is described in OpenAPI."""

from typing import Annotated, Any

from pydantic import Field, create_model

Viser = Annotated[
    list[int],
    Field(min_length=2, max_length=2, description="Første og siste rad på siden, fra 1; [0, 0] uten rader"),
]


def sidesvar(navn: str, rad: Any, **mer: Any) -> dict[int | str, dict[str, Any]]:
    """Describe the answer of a list. `rad`: one or several models of a row; `mer`: further keys."""
    felter: dict[str, Any] = {
        "rader": list[rad],
        "viser": Viser,
        "antall": Annotated[int, Field(description="Rader etter filtrering")],
        "totalt": Annotated[int, Field(description="Rader før filtrering")],
        **mer,
    }
    navngitte: dict[str, Any] = {felt: (type_, ...) for felt, type_ in felter.items()}
    svar = create_model(navn, **navngitte)
    return {200: {"model": svar, "description": "Viser fra - til av antall linjer (filtrert fra totalt)"}}
