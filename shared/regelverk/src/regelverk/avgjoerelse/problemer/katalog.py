"""The catalogue: every problem and warning, for the documentation and for tests."""

from regelverk.avgjoerelse.problemer import avslutning, felles, oppstroem, seksjoner, varsler
from regelverk.avgjoerelse.problemer.problemtype import Problemtype, Varseltype, innfoert

MODULER = (felles, oppstroem, seksjoner, avslutning, varsler)
"""Where they stand: importing them enters them."""


def problemtyper() -> tuple[Problemtype, ...]:
    """Every kind of refusal, by code."""
    return tuple(type_ for type_ in innfoert() if isinstance(type_, Problemtype))


def varseltyper() -> tuple[Varseltype, ...]:
    """Every kind of warning, by code."""
    return tuple(type_ for type_ in innfoert() if isinstance(type_, Varseltype))
