"""Person avvist program: the kommune has registered that the person declined the programme (A 4.1)."""

from collections.abc import Sequence
from functools import partial

from regelverk.beregning.avslutning.gjenopptak import etter_avvist
from regelverk.beregning.avslutning.grunn import Aarsak, Grunn
from regelverk.beregning.avslutning.navn import AVVIST
from regelverk.beregning.avslutning.sak import Sak


def _grunner(sak: Sak) -> Sequence[Grunn]:
    if not (kontakter := sak.mappe.kontakter):
        return ()
    return [
        Grunn(dato, dato, "kontakt", tatt_opp=partial(etter_avvist, sak, dato, bilde.nr))
        for bilde in kontakter.values()
        if bilde.slettet is None
        and bilde.innhold.kontakttype in sak.p.kontakt_avviser.paa(dato := bilde.innhold.dato)
    ]


AVVIST_PROGRAM = Aarsak(AVVIST, _grunner, "AVS-4", "Personen avviste program", bare_i_program=True)
