"""`neste` and `siden`: how far a caller has read the changes.

A marker is the next offset in nir.vurderinger of each partition: `12.0.7.…`. So it means the same to every
instance, even after a restart or a rebuild.
"""

from typing import Annotated, TypeAlias

from nir.meldinger.emner import PARTISJONER
from pydantic import Field

Markoer: TypeAlias = tuple[int, ...]
"""For each partition, the next offset to read."""
Markoertekst = Annotated[
    str,
    Field(
        pattern=rf"^[0-9]{{1,15}}(\.[0-9]{{1,15}}){{{PARTISJONER - 1}}}$",
        description="Verdien «neste» fra et tidligere svar, uendret",
        examples=[".".join(["0"] * PARTISJONER)],
    ),
]


def les_markoer(tekst: str) -> Markoer:
    """The marker in a text that has the form of `Markoertekst`."""
    return tuple(map(int, tekst.split(".")))


def som_tekst(markoer: Markoer) -> str:
    """The marker as the text that callers get."""
    return ".".join(map(str, markoer))
