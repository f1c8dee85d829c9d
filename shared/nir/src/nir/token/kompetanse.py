"""Kompetanse (A 2.4-2.6) is taken out of what is shown to a caller who may not see it.

Every answer with a person's document or warnings calls these functions.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from regelverk.avgjoerelse.problemer.varsler import SLUTTMAAL_MOT_UTDANNING

from nir.meldinger.svar import VarselMelding
from nir.token.bruker import Bruker

_TIL_KOMPETANSE = {SLUTTMAAL_MOT_UTDANNING.kode}
"""Warnings that tell whether the person has completed upper secondary school."""


def synlig_dokument(bruker: Bruker, dokument: Mapping[str, Any]) -> dict[str, Any]:
    """The document as the caller may see it."""
    return {navn: del_ for navn, del_ in dokument.items() if navn != "kompetanse" or bruker.ser_kompetanse}


def synlige_varsler(bruker: Bruker, varsler: Sequence[VarselMelding]) -> tuple[VarselMelding, ...]:
    """The warnings that the caller may see."""
    return tuple(v for v in varsler if bruker.ser_kompetanse or v.kode not in _TIL_KOMPETANSE)
