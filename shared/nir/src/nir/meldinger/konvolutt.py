"""A fact as bytes in nir.hendelser and back: between the records of Kafka and the types of the rules."""

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from regelverk.fakta.dato import Dato
from regelverk.fakta.hendelse import INNHOLD, Aktoer, Hendelse, Kilde
from regelverk.fakta.innslag import InnslagRettet
from regelverk.fakta.navn import til_camel
from regelverk.fakta.tekster import Tekster

from nir.meldinger.rettelse import RETTELSE

VERSJON: Literal[1] = 1
UTEN_PERSON = frozenset({"Dagskifte", "EtterregistreringGitt", "EtterregistreringTrukket"})
"""The types that may concern every person of a partition: their `dufNummer` may be null."""
_DUF = r"^\d{12}$"
_OEYEBLIKK = r"^\d{4}-(0\d|1[0-2])-[0-3]\dT([01]\d|2[0-3]):[0-5]\d(:[0-6]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$"
"""An instant in RFC 3339."""


class UleseligHendelse(Exception):
    """A record cannot be understood. This error holds no personal data, only names of fields and the reason.

    `feil` is pydantic's first error without the value. Its `loc` is a place in the envelope as the sender
    wrote it, without the tags of unions.
    """

    def __init__(self, kode: str, grunn: str, feil: Mapping[str, Any]) -> None:
        super().__init__(f"{kode}: {grunn}")
        self.kode = kode
        self.grunn = grunn
        self.feil = feil


class _Konvolutt(BaseModel):
    model_config = ConfigDict(alias_generator=til_camel, populate_by_name=True, extra="ignore", strict=True)

    hendelse_id: str = Field(min_length=1, max_length=200)
    duf_nummer: str | None = Field(default=None, pattern=_DUF)
    versjon: Literal[1]
    tidspunkt: str = Field(max_length=40, pattern=_OEYEBLIKK)
    registrert: Dato
    kilde: Kilde
    aktoer: Aktoer | None = None
    svar_oensket: bool = False
    svar_id: str | None = Field(default=None, max_length=200)
    endret: Tekster | None = None
    utgave: int | None = Field(default=None, ge=1)
    hvis_etag: str | None = Field(default=None, max_length=200)


def _innhold(klasser: tuple[type, ...]) -> Any:
    if len(klasser) > 1:
        return Annotated[reduce(or_, klasser), Field(discriminator="seksjon")]
    return RETTELSE if klasser[0] is InnslagRettet else klasser[0]


def _model(type_navn: str, klasser: tuple[type, ...]) -> type[_Konvolutt]:
    innhold = _innhold(klasser)
    felter: dict[str, Any] = {"type": Literal[type_navn], "innhold": innhold}
    navnerom: dict[str, Any] = {"__annotations__": felter, "__module__": __name__}
    if type_navn not in UTEN_PERSON:
        felter["duf_nummer"] = str
        navnerom["duf_nummer"] = Field(pattern=_DUF)
    return type(f"{type_navn}Konvolutt", (_Konvolutt,), navnerom)


KONVOLUTTER: dict[str, type[_Konvolutt]] = {navn: _model(navn, klasser) for navn, klasser in INNHOLD.items()}
"""One pydantic model for each type of fact (kontrakt §1.2)."""
_union: Any = reduce(or_, KONVOLUTTER.values())
_adapter: TypeAdapter[Any] = TypeAdapter(Annotated[_union, Field(discriminator="type")])


def les_hendelse(verdi: bytes) -> tuple[Hendelse, str | None]:
    """The fact in a record's value, and the `svarId` under which its sender waits, or None.

    The answer repeats the `svarId` (`nir.meldinger.svar.Svar.svar_id`). So several callers may wait for one
    hendelseId at once, also from different kommuner or with different content, and each gets its own answer.

    Raises:
        UleseligHendelse: the value is not JSON, or its type, version or fields are wrong.
    """
    try:
        k = _adapter.validate_json(verdi, extra="ignore")
    except ValidationError as feil:
        raise _uleselig(feil) from None
    hendelse = Hendelse(
        hendelse_id=k.hendelse_id,
        duf_nummer=k.duf_nummer,
        type=k.type,
        tidspunkt=k.tidspunkt,
        registrert=k.registrert,
        kilde=k.kilde,
        innhold=k.innhold,
        aktoer=k.aktoer,
        versjon=k.versjon,
        endret=k.endret,
        utgave=k.utgave or 1,
        hvis_etag=k.hvis_etag,
    )
    return hendelse, (k.svar_id or k.hendelse_id) if k.svar_oensket else None


def _uleselig(feil: ValidationError) -> UleseligHendelse:
    # There are at most as many errors as the envelope has fields, since a list gives one error only
    # (`Tekster`). So it costs little that pydantic builds all of them.
    foerste = feil.errors(include_url=False, include_input=False)[0]
    sted = ".".join(str(del_) for del_ in foerste["loc"])
    skrevet = {**foerste, "loc": _som_skrevet(foerste["loc"])}
    if foerste["type"] == "json_invalid":
        return UleseligHendelse("NIR-AVVIK-JSON", "not JSON", skrevet)
    if foerste["type"].startswith("union_tag"):
        # pydantic places this error on the whole object, and says in it which field chooses the type.
        return UleseligHendelse("NIR-AVVIK-TYPE", f"unknown type at {sted or 'type'}", skrevet | {"loc": ()})
    if sted.endswith("versjon"):
        return UleseligHendelse("NIR-AVVIK-VERSJON", "unknown version", skrevet)
    return UleseligHendelse("NIR-AVVIK-FELT", f"{sted}: {foerste['type']}", skrevet)


def _som_skrevet(sted: Sequence[int | str]) -> tuple[int | str, ...]:
    """The place without the tags of unions. For a field in `innhold`, also without `innhold` itself."""
    deler = sted[1:] if sted and sted[0] in KONVOLUTTER else sted
    if len(deler) < 2 or deler[0] != "innhold":
        return tuple(deler)
    flere_modeller = len(INNHOLD[str(sted[0])]) > 1 or sted[0] == InnslagRettet.__name__
    return tuple(deler[2:] if flere_modeller else deler[1:])


def skriv_hendelse(hendelse: Hendelse, *, svar_oensket: bool = False, svar_id: str | None = None) -> bytes:
    """The value of the fact's record: JSON, UTF-8, camelCase. Absent fields are left out.

    If `svar_id` is given, the sender waits for the answer with this id.
    """
    modell = KONVOLUTTER[hendelse.type].model_construct(
        hendelse_id=hendelse.hendelse_id,
        duf_nummer=hendelse.duf_nummer,
        type=hendelse.type,
        versjon=VERSJON,
        tidspunkt=hendelse.tidspunkt,
        registrert=hendelse.registrert,
        kilde=hendelse.kilde,
        aktoer=hendelse.aktoer,
        svar_oensket=svar_oensket or svar_id is not None,
        svar_id=svar_id,
        endret=hendelse.endret,
        utgave=hendelse.utgave if hendelse.utgave > 1 else None,
        hvis_etag=hendelse.hvis_etag,
        innhold=hendelse.innhold,
    )
    verdi: bytes = modell.__pydantic_serializer__.to_json(modell, by_alias=True, exclude_none=True)
    # The contract has null if a fact concerns no single person. Every other absent field is left out.
    return verdi if hendelse.duf_nummer else b'{"dufNummer":null,' + verdi[1:]
