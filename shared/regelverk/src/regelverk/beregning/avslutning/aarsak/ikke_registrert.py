"""Avslutningsårsak ikke registrert: the gjennomføringsfrist has passed (integreringsloven §§ 13-14)."""

from collections.abc import Sequence
from datetime import timedelta

from regelverk.beregning.avslutning.grunn import Aarsak, Grunn
from regelverk.beregning.avslutning.navn import IKKE_REGISTRERT
from regelverk.beregning.avslutning.sak import Sak

_DAG = timedelta(days=1)


def _grunner(sak: Sak) -> Sequence[Grunn]:
    """The ending is dated on the frist, the last day in the programme, and shown from the day after it."""
    frist = sak.frist
    return () if frist is None else (Grunn(frist, frist + _DAG, "gjennomføringsfrist"),)


FRISTEN_PASSERT = Aarsak(
    IKKE_REGISTRERT, _grunner, "AVS-6", "Fristen for gjennomføring gikk ut uten registrert avslutningsårsak"
)
