"""The body of `simuler`: proposals to register, edit or delete (kontrakt §3.2, §5.5)."""

from collections.abc import Sequence
from typing import Annotated, Any

from nir.web.innhold.json_kropp import JsonKropp
from pydantic import Field, TypeAdapter

from registration.skjema.handlinger import en_handling, uten_merker
from registration.skjema.koder import ukjente_koder_i_liste
from registration.skjema.modell import Skjema

_FLEST = 50
"""The most proposals in one simulation."""
_forslag: Any = en_handling("Simuler", {})
FORSLAG: TypeAdapter[list[Skjema]] = TypeAdapter(
    Annotated[list[_forslag], Field(min_length=1, max_length=_FLEST)]
)


def _som_skrevet(sted: Sequence[Any]) -> Sequence[Any]:
    """The path of a wrong field without the model's tags: `0.startdato`, not `0.endre.vedtak.startdato`."""
    return (*sted[:1], *uten_merker(sted[1:]))


KROPP: JsonKropp[list[Skjema]] = JsonKropp(FORSLAG, som_skrevet=_som_skrevet, flere=ukjente_koder_i_liste)
"""A dependency that reads the body."""


def som_melding(forslag: Skjema) -> dict[str, Any]:
    """One proposal as it is sent in nir.spoersmaal: only the fields that the caller gave."""
    felter: dict[str, Any] = forslag.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return felter
