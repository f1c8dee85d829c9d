"""All problems and warnings, for the documentation and for tests."""

from regelverk.avgjoerelse.problemer import avslutning, felles, oppstroem, seksjoner, varsler
from regelverk.avgjoerelse.problemer.problemtype import Problemtype, Varseltype, innfoert

MODULER = (felles, oppstroem, seksjoner, avslutning, varsler)
"""The modules that define problems and warnings. Each enters the catalogue when its module is imported."""


def problemtyper() -> tuple[Problemtype, ...]:
    """Every kind of problem, sorted by code."""
    return tuple(type_ for type_ in innfoert() if isinstance(type_, Problemtype))


def varseltyper() -> tuple[Varseltype, ...]:
    """Every kind of warning, sorted by code."""
    return tuple(type_ for type_ in innfoert() if isinstance(type_, Varseltype))
