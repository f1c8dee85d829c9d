"""The body of `simuler`: proposals to register, edit or delete (kontrakt §3.2, §5.5)."""

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter, create_model
from regelverk.fakta.innslag import Seksjonsnavn

from registration.skjema.felt import Id
from registration.skjema.modell import Skjema
from registration.skjema.seksjoner import SEKSJONER, Seksjonsskjema

_FLEST = 50
"""The most proposals in one simulation."""


class Slett(Skjema):
    """Delete an entry."""

    handling: Literal["slett"]
    seksjon: Seksjonsnavn
    innslag_id: Id


def _registrer(seksjon: Seksjonsskjema) -> type[Skjema]:
    felter: dict[str, Any] = {
        "handling": (Literal["registrer"], ...),
        "seksjon": (Literal[seksjon.navn], ...),
    }
    return create_model(f"Simuler{seksjon.ny.__name__}", __base__=seksjon.ny, **felter)


def _endre(seksjon: Seksjonsskjema) -> type[Skjema]:
    felter: dict[str, Any] = {
        "handling": (Literal["endre"], ...),
        "seksjon": (Literal[seksjon.navn], ...),
        "innslag_id": (Id, ...),
    }
    return create_model(f"Simuler{seksjon.endring.__name__}", __base__=seksjon.endring, **felter)


def _en_av(modeller: list[type[Skjema]]) -> Any:
    union: Any = reduce(or_, modeller)
    return Annotated[union, Field(discriminator="seksjon")]


_forslag: Any = Annotated[
    _en_av([_registrer(s) for s in SEKSJONER.values()])
    | _en_av([_endre(s) for s in SEKSJONER.values()])
    | Slett,
    Field(discriminator="handling"),
]
FORSLAG: TypeAdapter[list[Skjema]] = TypeAdapter(
    Annotated[list[_forslag], Field(min_length=1, max_length=_FLEST)]
)


def som_skrevet(sted: Sequence[Any]) -> Sequence[Any]:
    """The path of a wrong field without the model's tags: `0.startdato`, not `0.endre.vedtak.startdato`."""
    nummer, merker, resten = sted[:1], sted[1:3], sted[3:]
    if merker[:1] == ("slett",):
        return (*nummer, *merker[1:], *resten)
    return (*nummer, *resten)


def som_melding(forslag: Skjema) -> dict[str, Any]:
    """One proposal as it is sent in nir.spoersmaal: only the fields that the caller gave."""
    felter: dict[str, Any] = forslag.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return felter
