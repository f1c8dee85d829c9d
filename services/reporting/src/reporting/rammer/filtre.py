"""Query parameters that several routes share, and which values they refuse."""

from collections.abc import Callable, Iterable
from typing import Annotated, Any, Literal

from nir.web.innhold.parameter import Heltall, SantUsant
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError
from regelverk.fakta.navn import til_camel
from regelverk.lov import kodeverk

MedUten = Literal["med", "uten"]


class Filtre(BaseModel):
    """Query parameters in camelCase; unknown ones are refused."""

    model_config = ConfigDict(alias_generator=til_camel, populate_by_name=False, extra="forbid", frozen=True)


def en_av(lovlige: Callable[[], Iterable[str]]) -> AfterValidator:
    """Accept only the values that `lovlige` gives, and name them in the error."""

    def kontroller(verdi: str) -> str:
        kjente = list(lovlige())
        if verdi not in kjente:
            raise PydanticCustomError("enum", "unknown", {"expected": ", ".join(map(repr, kjente))})
        return verdi

    return AfterValidator(kontroller)


def sortering(navn: Callable[[], Iterable[str]]) -> AfterValidator:
    """Accept a key of the row, with `-` before it for descending order."""

    def kontroller(verdi: str) -> str:
        kjente = list(navn())
        if verdi.removeprefix("-") not in kjente:
            raise PydanticCustomError("enum", "unknown", {"expected": ", ".join(map(repr, kjente))})
        return verdi

    return AfterValidator(kontroller)


def _lov(verdi: Any) -> Any:
    return verdi.capitalize() if isinstance(verdi, str) else verdi


def uten_mellomrom(verdi: Any) -> Any:
    """A text without its spaces: a DUF-nummer may be written with spaces."""
    return "".join(verdi.split()) if isinstance(verdi, str) else verdi


Lovverk = Annotated[Literal["Integreringsloven", "Introduksjonsloven"], BeforeValidator(_lov)]
Kategori = Annotated[str, en_av(lambda: (k.kode for k in kodeverk.kategorier()))]
Ordning = Annotated[str, en_av(lambda: (o.kode for o in kodeverk.ordninger()))]
Kommunenummer = Annotated[str, Field(pattern=r"^[0-9]{4}$", examples=["4204"])]
Bydelsnummer = Annotated[str, Field(pattern=r"^[0-9]{6}$", examples=["030101"])]
Dufdel = Annotated[
    str,
    BeforeValidator(uten_mellomrom),
    Field(pattern=r"^[0-9]{1,12}$", description="Begynnelsen av et DUF-nummer", examples=["2012 1234"]),
]
Navnedel = Annotated[str, Field(min_length=1, max_length=100, description="Del av navnet")]
Aar = Annotated[Heltall, Field(ge=1900, le=9998)]
Fratraadte = Annotated[
    SantUsant, Field(description="De som ikke lenger følges opp av kommunen, slik de var da")
]
Side = Annotated[Heltall, Field(ge=1, le=1_000_000)]
Antall = Annotated[Heltall, Field(ge=1, le=500, description="Rader på siden")]
