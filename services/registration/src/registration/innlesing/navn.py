"""Names in a line, as strict as those that come alone: also where the line is taken as it is."""

from dataclasses import replace
from typing import Any

from nir.web.innhold.felt_feil import problem_av_verdi
from pydantic import TypeAdapter, ValidationError
from regelverk.fakta.hendelse import Innhold

from registration.skjema.felt import Navn

_NAVN: TypeAdapter[str] = TypeAdapter(Navn)
_FELT = ("fornavn", "mellomnavn", "etternavn")


def med_rene_navn(innhold: Innhold) -> Innhold:
    """The same without spaces around the names, where it has any.

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
