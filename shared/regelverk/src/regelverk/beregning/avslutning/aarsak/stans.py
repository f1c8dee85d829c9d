"""Vedtak om permanent stans: the kommune has stopped the programme for good (A 5.2)."""

from collections.abc import Iterator
from functools import partial

from regelverk.beregning.avslutning.gjenopptak import etter_stans
from regelverk.beregning.avslutning.grunn import Aarsak, Grunn
from regelverk.beregning.avslutning.navn import STANS
from regelverk.beregning.avslutning.sak import Sak


def _grunner(sak: Sak) -> Iterator[Grunn]:
    for bilde in sak.bok.stans:
        if dato := bilde.innhold.startdato:
            yield Grunn(dato, dato, "vedtak", tatt_opp=partial(etter_stans, sak, bilde, dato))


PERMANENT_STANS = Aarsak(
    STANS, _grunner, "AVS-5", "Vedtaket om permanent stans gjelder fra", bare_i_program=True
)
