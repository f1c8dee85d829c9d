"""The names in a line are as strict as in a request of their own, for every sender."""

from dataclasses import replace
from typing import Any

from nir.web.innhold.felt_feil import problem_av_verdi
from pydantic import TypeAdapter, ValidationError
from regelverk.fakta.hendelse import Innhold

from registration.skjema.felt import Navn

_NAVN: TypeAdapter[str] = TypeAdapter(Navn)
_FELT = ("fornavn", "mellomnavn", "etternavn")


def med_rene_navn(innhold: Innhold) -> Innhold:
    """The content with no spaces around its names.

    Raises:
        ProblemFeil: 422, a name that shows nothing, or is not on one line.
    """
    gitt = {felt: verdi for felt in _FELT if (verdi := getattr(innhold, felt, None)) is not None}
    rene: dict[str, Any] = {felt: _ren(felt, verdi) for felt, verdi in gitt.items()}
    return replace(innhold, **rene) if rene else innhold


def _ren(felt: str, verdi: str) -> str:
    try:
        return _NAVN.validate_python(verdi)
    except ValidationError as feil:
        raise problem_av_verdi(feil, felt) from None
