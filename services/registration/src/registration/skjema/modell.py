"""Body models made from the facts' dataclasses, so that HTTP, Kafka and the rules share one definition."""

from dataclasses import MISSING, fields, is_dataclass
from dataclasses import Field as Faktafelt
from functools import reduce
from operator import or_
from types import NoneType, UnionType
from typing import Any, ClassVar, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, create_model
from regelverk.fakta.innslag import Feltverdi
from regelverk.fakta.navn import til_camel

from registration.skjema.beskrivelser import BESKRIVELSER
from registration.skjema.felt import ETTER_NAVN, ETTER_TYPE


class Skjema(BaseModel):
    """A body: strict JSON, camelCase only, no unknown field."""

    model_config = ConfigDict(
        alias_generator=til_camel, extra="forbid", strict=True, allow_inf_nan=False, frozen=True
    )
    faktum: ClassVar[type]

    def som_faktum(self, **mer: Any) -> Any:
        """The content of the fact: the fields of the body, and the fields in `mer`."""
        gitt = {navn: _ut(getattr(self, navn)) for navn in type(self).model_fields}
        return self.faktum(**gitt, **mer)

    def gitte_felter(self) -> dict[str, Feltverdi]:
        """The fields that the caller gave, by their names in the fact. None empties a field."""
        return {navn: _ut(getattr(self, navn)) for navn in sorted(self.model_fields_set)}


def skjema_av(klasse: type, *, uten: frozenset[str] = frozenset(), delvis: bool = False) -> type[Skjema]:
    """A model of the fields of a fact.

    Args:
        klasse: a dataclass of `regelverk.fakta`.
        uten: fields that the path or the server gives.
        delvis: every field may be left out (PATCH). A field may be None only if the fact allows it.
    """
    typer = get_type_hints(klasse)
    felter: dict[str, Any] = {
        felt.name: (_type(felt.name, typer[felt.name]), _feltinfo(felt, delvis=delvis))
        for felt in fields(klasse)
        if felt.name not in uten
    }
    navn = f"{klasse.__name__}{'Endring' if delvis else ''}"
    modell: type[Skjema] = create_model(navn, __base__=Skjema, __doc__=klasse.__doc__, **felter)
    modell.faktum = klasse
    return modell


def _type(navn: str, type_: Any) -> Any:
    valg = [t for t in get_args(type_) if t is not NoneType] if _er_union(type_) else [type_]
    strenge = [_streng(navn, t) for t in valg]
    return (
        reduce(or_, strenge) | None if len(valg) < len(get_args(type_)) and _er_union(type_) else strenge[0]
    )


def _er_union(type_: Any) -> bool:
    return get_origin(type_) in (UnionType, Union)


def _streng(navn: str, type_: Any) -> Any:
    if is_dataclass(type_) and isinstance(type_, type):
        return skjema_av(type_)
    return ETTER_NAVN.get(navn) or ETTER_TYPE.get(type_, type_)


def _feltinfo(felt: "Faktafelt[Any]", *, delvis: bool) -> Any:
    beskrivelse = BESKRIVELSER[felt.name]
    if delvis:
        return Field(default=None, description=beskrivelse, json_schema_extra=_uten_standard)
    if felt.default is MISSING:
        return Field(description=beskrivelse)
    return Field(default=felt.default, description=beskrivelse)


def _uten_standard(skjema: dict[str, Any]) -> None:
    """Remove the default of a PATCH field from the description, because a field left out stays as it is."""
    skjema.pop("default", None)


def _ut(verdi: Any) -> Any:
    return verdi.som_faktum() if isinstance(verdi, Skjema) else verdi
