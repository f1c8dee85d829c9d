"""Checks the names in a line by the same rules as in a single request, whoever sends the line."""

from dataclasses import replace
from typing import Any

from nir.web.innhold.felt_feil import problem_av_verdi
from pydantic import TypeAdapter, ValidationError
from regelverk.fakta.hendelse import Innhold

from registration.skjema.felt import Navn

_NAVN: TypeAdapter[str] = TypeAdapter(Navn)
_FELT = ("fornavn", "mellomnavn", "etternavn")


def med_rene_navn(innhold: Innhold) -> Innhold:
    """The content of the fact, without spaces around the names in it.

    Raises:
        ProblemFeil: 422 a name has no visible character, or has a line break.
    """
    gitt = {felt: verdi for felt in _FELT if (verdi := getattr(innhold, felt, None)) is not None}
    rene: dict[str, Any] = {felt: _ren(felt, verdi) for felt, verdi in gitt.items()}
    return replace(innhold, **rene) if rene else innhold


def _ren(felt: str, verdi: str) -> str:
    try:
        return _NAVN.validate_python(verdi)
    except ValidationError as feil:
        raise problem_av_verdi(feil, felt) from None
