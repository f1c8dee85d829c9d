"""Query parameters that several routes share, and which values they refuse."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any, Literal

from nir.web.innhold.dato import Dato
from nir.web.innhold.parameter import HELTALL, SantUsant
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError
from regelverk.fakta.navn import til_camel
from regelverk.lov import kodeverk

MedUten = Annotated[
    Literal["med", "uten"], Field(description="med: bare de som har det; uten: bare de andre")
]


class Filtre(BaseModel):
    """Query parameters in camelCase; unknown ones are refused."""

    model_config = ConfigDict(alias_generator=til_camel, populate_by_name=False, extra="forbid", frozen=True)


def en_av(lovlige: Iterable[str]) -> Any:
    """The type of a parameter that must be one of `lovlige`. The error and the description list them."""
    kjente: list[Any] = list(lovlige)

    def kontroller(verdi: str) -> str:
        _krev_kjente(kjente, [verdi])
        return verdi

    return Annotated[str, AfterValidator(kontroller), Field(json_schema_extra={"enum": kjente})]


def _krev_kjente(kjente: list[Any], verdier: Iterable[str]) -> None:
    if not set(verdier).issubset(kjente):
        raise PydanticCustomError("enum", "unknown", {"expected": ", ".join(map(repr, kjente))})


def noen_av(lovlige: Iterable[str], beskrivelse: str) -> Any:
    """The type of a parameter that takes one or several of `lovlige`. A request may repeat the parameter.

    The schema in the description allows a list, and a single text that is in no list.
    """
    kjente: list[Any] = list(dict.fromkeys(lovlige))

    def kontroller(verdier: tuple[str, ...]) -> tuple[str, ...]:
        # Check all values together: then the problem's `felt` is the parameter's name, without an index.
        _krev_kjente(kjente, verdier)
        return verdier

    skjema: dict[str, Any] = {"type": "string", "enum": kjente}
    flere = {"type": "array", "minItems": 1, "items": skjema}
    som_beskrevet = {"anyOf": [skjema, flere], "description": beskrivelse, "examples": kjente[:1]}
    return Annotated[tuple[str, ...], AfterValidator(kontroller), WithJsonSchema(som_beskrevet)]


def sortering(navn: Iterable[str]) -> Any:
    """The type of `sorter`: a key of the row, with `-` before it for descending order."""
    kjente = list(navn)

    def kontroller(verdi: str) -> str:
        _krev_kjente(kjente, [verdi.removeprefix("-")])
        return verdi

    return Annotated[str, AfterValidator(kontroller), sorteringsnoekler(kjente)]


def sorteringsnoekler(navn: Iterable[str]) -> Any:
    """The values of `sorter` in the description: each key, and each key with `-` before it."""
    kjente: list[Any] = sorted(navn)
    valg: list[Any] = [*kjente, *(f"-{n}" for n in kjente)]
    return Field(
        description="Kolonnen det sorteres etter; - foran: synkende", json_schema_extra={"enum": valg}
    )


def _lov(verdi: Any) -> Any:
    return verdi.capitalize() if isinstance(verdi, str) else verdi


def uten_mellomrom(verdi: Any) -> Any:
    """A text without its spaces: a DUF-nummer may be written with spaces."""
    return "".join(verdi.split()) if isinstance(verdi, str) else verdi


Lovverk = Annotated[
    Literal["Integreringsloven", "Introduksjonsloven"],
    BeforeValidator(_lov),
    Field(description="Loven personen følges opp etter"),
]
_AVSLUTNING = ("avslutningsaarsaker", "avslutningsaarsakerRegelmotor")
if TYPE_CHECKING:
    Kategorier = tuple[str, ...]
    Avslutningsaarsaker = tuple[str, ...]
    Kategori = str
    Ordning = str
else:
    Kategorier = noen_av(
        (k.kode for k in kodeverk.kategorier()), "Bare personer i denne kategorien; gjentatt: i en av dem"
    )
    Avslutningsaarsaker = noen_av(
        (k.kode for liste in _AVSLUTNING for k in kodeverk.liste(liste)),
        "Bare avslutninger med denne årsaken; gjentatt: med en av dem",
    )
    Kategori = Annotated[
        en_av(k.kode for k in kodeverk.kategorier()), Field(description="Bare personer i denne kategorien")
    ]
    Ordning = Annotated[
        en_av(o.kode for o in kodeverk.ordninger()), Field(description="Bare personer med denne ordningen")
    ]
Kommunenummer = Annotated[
    str, Field(pattern=r"^[0-9]{4}$", description="Bare denne kommunen, fire siffer", examples=["4204"])
]
Bydelsnummer = Annotated[
    str, Field(pattern=r"^[0-9]{6}$", description="Bare denne bydelen, seks siffer", examples=["030101"])
]
Dufdel = Annotated[
    str,
    BeforeValidator(uten_mellomrom),
    Field(pattern=r"^[0-9]{1,12}$", description="Begynnelsen av et DUF-nummer", examples=["2012 1234"]),
]
HelDuf = Annotated[
    str,
    BeforeValidator(uten_mellomrom),
    Field(pattern=r"^[0-9]{12}$", description="DUF-nummer, 12 siffer", examples=["201212345603"]),
]
Navnedel = Annotated[str, Field(min_length=1, max_length=100, description="Del av navnet")]
FristFra = Annotated[Dato, Field(description="Bare de som har frist denne dagen eller senere")]
FristTil = Annotated[Dato, Field(description="Bare de som har frist denne dagen eller før")]
FOERSTE_AAR = 2004
"""The first year of introduksjonsloven."""
Aar = Annotated[int, Field(ge=1900, le=9998), HELTALL]
Fratraadte = Annotated[
    SantUsant, Field(description="De som ikke lenger følges opp av kommunen, slik de var da")
]
Side = Annotated[int, Field(ge=1, le=1_000_000, description="Hvilken side av listen, fra 1"), HELTALL]
Antall = Annotated[int, Field(ge=1, le=500, description="Rader på siden"), HELTALL]
