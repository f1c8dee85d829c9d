"""The codes of a code list as a type, so that a description lists them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal

from regelverk.lov import kodeverk


def en_av(verdier: Iterable[str]) -> Any:
    """A `Literal` of these texts."""
    return Literal[tuple(dict.fromkeys(verdier))]


def kodetype(*navn: str) -> Any:
    """A `Literal` of every code in these code lists, also of the codes that are valid no longer."""
    return en_av(kode.kode for liste in navn for kode in kodeverk.liste(liste))


def idtype(navn: str) -> Any:
    """A `Literal` of every id in the code list."""
    return en_av(kode.id for kode in kodeverk.liste(navn))


_AVSLUTNING = ("avslutningsaarsaker", "avslutningsaarsakerRegelmotor")
if TYPE_CHECKING:
    Aarsak = str
    Kategorikode = str
    Maaloppnaaelse = str
    Ordningskode = str
    Sluttmaalskode = str
else:
    Aarsak = kodetype(*_AVSLUTNING)
    Kategorikode = kodetype("kategorier")
    Maaloppnaaelse = en_av(kode.gruppe for liste in _AVSLUTNING for kode in kodeverk.liste(liste))
    Ordningskode = kodetype("ordninger")
    Sluttmaalskode = kodetype("sluttmaal")
