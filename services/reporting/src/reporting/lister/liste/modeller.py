"""Models of pydantic that follow from the columns: the query parameters, and a row in OpenAPI."""

from collections.abc import Iterable
from typing import Annotated, Any, Optional, cast

from pydantic import BaseModel, ConfigDict, Field, create_model

from reporting.lister.liste.kolonne import Felt
from reporting.lister.liste.liste import Liste
from reporting.rammer.filtre import Filtre, sortering
from reporting.rammer.sidetall import Sidetall


class Listefiltre(Filtre):
    """A selection and its order. Each list has a model of its own, with a field for each of its filters."""

    sorter: str = ""


class Listeside(Listefiltre, Sidetall):
    """A selection and a page of it."""


def filtermodell(navn: str, liste: Liste[Any], *, sorter: str, eksempel: str) -> type[Listefiltre]:
    """The query parameters of a list; `sorter` is the order if the request asks for none."""
    felter: dict[str, Any] = {f.felt: (_type(f.type, f.standard), f.standard) for f, _ in liste.filtre}
    felter |= {"sorter": (Annotated[sortering(liste.kolonner), Field(examples=[eksempel])], sorter)}
    return create_model(navn, __base__=Listefiltre, **felter)


def sidemodell(filtre: type[Listefiltre], navn: str) -> type[Listeside]:
    """The query parameters of a page of the list."""
    baser: Any = (filtre, Listeside)
    return cast("type[Listeside]", create_model(navn, __base__=baser))


def radmodell(navn: str, felter: Iterable[Felt[Any]]) -> type[BaseModel]:
    """A row as OpenAPI describes it. Tests check the rows of `Liste.som_json` against this model."""
    nye: dict[str, Any] = {f.noekkel: (f.type, Field(description=f.tittel)) for f in felter}
    return create_model(navn, __config__=ConfigDict(extra="forbid"), __doc__="A row of the list.", **nye)


def _type(type_: Any, standard: Any) -> Any:
    if standard is not None:
        return type_
    return Annotated[Optional[type_], Field(json_schema_extra=_uten_valg_i_valg)]  # noqa: UP045  made when it runs


def _uten_valg_i_valg(skjema: dict[str, Any]) -> None:
    """Flatten an `anyOf` inside `anyOf` into one list, which generated clients read more easily."""
    for valg in [del_ for del_ in skjema["anyOf"] if "anyOf" in del_]:
        andre = [del_ for del_ in skjema["anyOf"] if del_ is not valg]
        skjema |= {**valg, "anyOf": [*valg["anyOf"], *andre]}
