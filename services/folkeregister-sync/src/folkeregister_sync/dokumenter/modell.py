"""Turns Folkeregisteret's JSON (camelCase) into types. Unknown fields and codes are accepted."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Any, TypeVar
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError
from regelverk.fakta.navn import til_camel

OSLO = ZoneInfo("Europe/Oslo")
M = TypeVar("M", bound="Modell")
Kontekst = Mapping[str, Any]


class UleseligDokument(Exception):
    """A document cannot be understood. The message names the field and the reason, and never the content."""

    def __init__(self, kode: str, grunn: str) -> None:
        super().__init__(f"{kode}: {grunn}")
        self.kode = kode
        self.grunn = grunn


class Modell(BaseModel):
    """The base class of every document and of every part of a document."""

    model_config = ConfigDict(
        alias_generator=til_camel,
        populate_by_name=True,
        extra="ignore",
        frozen=True,
        coerce_numbers_to_str=True,
        str_max_length=4000,
    )


class Egenskap(Modell):
    """The metadata that every element of a person's document may have."""

    er_gjeldende: bool = True
    ajourholdstidspunkt: datetime | None = None
    gyldighetstidspunkt: datetime | None = None
    opphoerstidspunkt: datetime | None = None

    @property
    def gyldig_fra(self) -> date | None:
        """The day (Oslo) from which the element is valid. Folkeregisteret may give Oslo midnight in UTC."""
        return lokal_dag(self.gyldighetstidspunkt)


def lokal_dag(tid: datetime | None) -> date | None:
    """The day in Oslo at an instant. An instant without an offset is in Oslo time already."""
    if tid is None:
        return None
    return tid.date() if tid.tzinfo is None else tid.astimezone(OSLO).date()


def _som_liste(verdi: Any) -> Any:
    if verdi is None:
        return ()
    return [verdi] if isinstance(verdi, dict) else verdi


def _som_en(verdi: Any) -> Any:
    if isinstance(verdi, list):
        return next((v for v in verdi if not isinstance(v, dict) or v.get("erGjeldende", True)), None)
    return verdi


T = TypeVar("T")
Flere = Annotated[tuple[T, ...], BeforeValidator(_som_liste)]
"""An entity that is a list. A single object counts as a list of one, and null as an empty list."""
En = Annotated[T | None, BeforeValidator(_som_en)]
"""An entity that is one object. If Folkeregisteret gives a list, its first current element is taken."""


def les(modell: type[M], data: object, kontekst: Kontekst | None = None) -> M:
    """Read the data of a document as its type. `kontekst`: data from outside the document (the bydel map).

    Raises:
        UleseligDokument: a needed field is missing or has the wrong form.
    """
    try:
        return modell.model_validate(data, context=kontekst)
    except ValidationError as feil:
        foerste = feil.errors(include_url=False, include_context=False, include_input=False)[0]
        sted = ".".join(str(del_) for del_ in foerste["loc"])
        raise UleseligDokument("NIR-AVVIK-DOKUMENT", f"{modell.__name__}.{sted}: {foerste['type']}") from None
