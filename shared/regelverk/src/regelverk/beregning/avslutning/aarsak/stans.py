"""Vedtak om permanent stans: the kommune has stopped the programme for good (A 5.2)."""

from collections.abc import Sequence
from functools import partial

from regelverk.beregning.avslutning.gjenopptak import etter_stans
from regelverk.beregning.avslutning.grunn import Aarsak, Grunn
from regelverk.beregning.avslutning.navn import STANS
from regelverk.beregning.avslutning.sak import Sak


def _grunner(sak: Sak) -> Sequence[Grunn]:
    if not (stans := sak.bok.stans):
        return ()
    return [
        Grunn(dato, dato, "vedtak", tatt_opp=partial(etter_stans, sak, bilde, dato))
        for bilde in stans
        if (dato := bilde.innhold.startdato)
    ]


PERMANENT_STANS = Aarsak(
    STANS, _grunner, "AVS-5", "Vedtaket om permanent stans gjelder fra", bare_i_program=True
)
