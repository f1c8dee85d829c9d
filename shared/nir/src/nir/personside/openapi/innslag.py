"""An innslag in two forms: on the page its own fields are in `felter`, in a row they stand beside the
others.
"""

from datetime import date
from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal

from pydantic import Field, create_model

from nir.personside.openapi.felter import FELTER
from nir.personside.openapi.svardel import Svardel

Innslagsstatus = Literal["gjeldende", "ikke gjeldende", "slettet", "redigert", "gjenåpnet"]


class Innslagsdel(Svardel):
    """What every innslag has, besides the fields of its section."""

    innslag_id: str
    status: Innslagsstatus
    merknad: Annotated[str | None, Field(description="Teksten ved siden av, uten parenteser")]
    registrert: date
    registrert_av: str
    endret: date | None
    endret_av: str | None
    slettet_av: str | None
    etag: Annotated[str | None, Field(description="Til If-Match ved en endring")]


class Tidligere(Svardel):
    """The innslag as it was before an edit."""

    status: Literal["redigert"]
    registrert: date
    registrert_av: str


class Sletting(Svardel):
    """The last entry of the history of a deleted innslag. Its `felter` is always empty."""

    status: Literal["slettet"]
    registrert: date
    registrert_av: str
    felter: dict[str, str]


def _navn(seksjon: str) -> str:
    return FELTER[seksjon].__name__.removesuffix("Felter")


def _innslag(seksjon: str) -> Any:
    felter, navn = FELTER[seksjon], _navn(seksjon)
    foer: dict[str, Any] = {"felter": (felter, ...)}
    tidligere: Any = create_model(f"{navn}Tidligere", __base__=Tidligere, __doc__=Tidligere.__doc__, **foer)
    historikk: Any = list[Annotated[tidligere | Sletting, Field(discriminator="status")]]
    egne: dict[str, Any] = _seksjonen(seksjon) | {"felter": (felter, ...), "historikk": (historikk, ...)}
    return create_model(
        f"{navn}Innslag",
        __base__=Innslagsdel,
        __doc__="An innslag of the section, also a deleted one.",
        **egne,
    )


def _rad(seksjon: str) -> Any:
    return create_model(
        f"{_navn(seksjon)}Rad",
        __base__=(Innslagsdel, FELTER[seksjon]),
        __doc__="An innslag as a row: the fields that the page has under `felter` stand beside the others.",
        **_seksjonen(seksjon),
    )


def _seksjonen(seksjon: str) -> dict[str, Any]:
    return {"seksjon": (Literal[seksjon], ...)}


INNSLAGSRADER: dict[str, Any] = {seksjon: _rad(seksjon) for seksjon in FELTER}
"""The rows by section."""
Innslag: Any = Annotated[reduce(or_, map(_innslag, FELTER)), Field(discriminator="seksjon")]
"""An innslag of any section; `seksjon` says which."""
