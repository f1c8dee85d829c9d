"""A body or line that says by `handling` and `seksjon` what it does: register, edit or delete an entry."""

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal

from pydantic import Field, create_model
from regelverk.fakta.innslag import Seksjonsnavn

from registration.skjema.felt import Id
from registration.skjema.modell import Skjema
from registration.skjema.seksjoner import SEKSJONER, Seksjonsskjema

_MERKER = {"registrer": 2, "endre": 2, "slett": 1}
"""Action → how many tags its models have in the path of an error: the action, and often the section."""


def en_handling(prefiks: str, mer: Mapping[str, Any]) -> Any:
    """A union of models: two for each section (`registrer` and `endre`), and one for `slett`.

    `prefiks` begins the names of the models. `mer`: fields that every model has.
    """

    def registrer(seksjon: Seksjonsskjema) -> type[Skjema]:
        felter: dict[str, Any] = {
            "handling": (Literal["registrer"], ...),
            "seksjon": (Literal[seksjon.navn], ...),
            **mer,
        }
        return create_model(
            f"{prefiks}{seksjon.ny.__name__}",
            __base__=seksjon.ny,
            __doc__=f"Registrer: {seksjon.navn}.",
            **felter,
        )

    def endre(seksjon: Seksjonsskjema) -> type[Skjema]:
        felter: dict[str, Any] = {
            "handling": (Literal["endre"], ...),
            "seksjon": (Literal[seksjon.navn], ...),
            "innslag_id": (Id, ...),
            **mer,
        }
        return create_model(
            f"{prefiks}{seksjon.endring.__name__}",
            __base__=seksjon.endring,
            __doc__=f"Endre: {seksjon.navn}. Bare feltene som er gitt, endres.",
            **felter,
        )

    slett: dict[str, Any] = {
        "handling": (Literal["slett"], ...),
        "seksjon": (Seksjonsnavn, ...),
        "innslag_id": (Id, ...),
        **mer,
    }
    sletting = create_model(f"{prefiks}Slett", __base__=Skjema, __doc__="Slett et innslag.", **slett)
    return Annotated[
        _en_av([registrer(s) for s in SEKSJONER.values()])
        | _en_av([endre(s) for s in SEKSJONER.values()])
        | sletting,
        Field(discriminator="handling"),
    ]


def uten_merker(sted: Sequence[Any]) -> Sequence[Any]:
    """The path of a wrong field without the models' tags: `startdato`, not `endre.vedtak.startdato`."""
    return sted[_MERKER.get(sted[0], 0) :] if sted else sted


def _en_av(modeller: list[type[Skjema]]) -> Any:
    union: Any = reduce(or_, modeller)
    return Annotated[union, Field(discriminator="seksjon")]
