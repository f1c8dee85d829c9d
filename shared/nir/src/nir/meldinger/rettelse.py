"""The content of an InnslagRettet, as a record has it.

Each given field is checked as strictly as in a whole entry.
"""

from dataclasses import fields
from functools import reduce
from operator import or_
from typing import Annotated, Any, get_type_hints

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainSerializer, create_model
from regelverk.fakta.innslag import INNSLAG, InnslagRettet
from regelverk.fakta.navn import til_camel

_STYRENDE = frozenset({"innslag_id", "seksjon"})


class _Noe(BaseModel):
    """Some fields of an entry. A field may be None only if the entry may be without it."""

    model_config = ConfigDict(
        alias_generator=til_camel, populate_by_name=True, extra="ignore", strict=True, str_max_length=4000
    )


def _av_seksjon(klasse: type) -> type[_Noe]:
    hint = get_type_hints(klasse, include_extras=True)
    alle: dict[str, Any] = {f.name: (hint[f.name], None) for f in fields(klasse) if f.name not in _STYRENDE}
    felter = create_model(f"{klasse.__name__}Felter", __base__=_Noe, **alle)
    rettet: dict[str, Any] = {
        "innslag_id": (str, ...),
        "seksjon": (hint["seksjon"], ...),
        "felter": (felter, ...),
    }
    return create_model(f"{klasse.__name__}Rettet", __base__=_Noe, **rettet)


def _les(rettet: Any) -> InnslagRettet:
    gitt = {navn: getattr(rettet.felter, navn) for navn in sorted(rettet.felter.model_fields_set)}
    return InnslagRettet(innslag_id=rettet.innslag_id, seksjon=rettet.seksjon, felter=gitt)


def _skriv(rettet: InnslagRettet) -> dict[str, Any]:
    felter = {til_camel(navn): verdi for navn, verdi in rettet.felter.items()}
    return {"innslagId": rettet.innslag_id, "seksjon": rettet.seksjon, "felter": felter}


_av_seksjonene: Any = reduce(or_, map(_av_seksjon, INNSLAG))
RETTELSE: Any = Annotated[
    Annotated[_av_seksjonene, Field(discriminator="seksjon")], AfterValidator(_les), PlainSerializer(_skriv)
]
"""The type of `innhold`: JSON, validated by the fields of its section, becomes an `InnslagRettet`."""
