"""Starts a part again when it dies: at once, then with growing pauses while it keeps dying."""

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from nir_lokal.system.komponent import Komponent

_RUNDE = 0.1
_LENGSTE_PAUSE = 10.0
_FRISK_ETTER = 30.0
"""Seconds. When a part has lived this long, its earlier deaths do not count any more."""


@dataclass(slots=True)
class _Tilsyn:
    """A watched part: the time of its last restart, and the time from which it may be started again."""

    komponent: Komponent
    neste_start: float | None = None
    startet: float = 0.0


class Vokter:
    """Watches the parts in a thread of its own until `stopp`.

    `si` gets a sentence for each death of a part.
    """

    def __init__(self, komponenter: Iterable[Komponent], si: Callable[[str], None]) -> None:
        self._tilsyn = [_Tilsyn(komponent) for komponent in komponenter]
        self._si = si
        self._slutt = threading.Event()
        self._traad = threading.Thread(target=self._vakt, name="nir-lokal-vokter", daemon=True)

    def start(self) -> None:
        """Start watching."""
        self._traad.start()

    def stopp(self) -> None:
        """Stop watching. No part is started after this returns."""
        self._slutt.set()
        if self._traad.is_alive():
            self._traad.join()

    def _vakt(self) -> None:
        while not self._slutt.wait(_RUNDE):
            for tilsyn in self._tilsyn:
                if tilsyn.komponent.oensket and not tilsyn.komponent.prosess.kjoerer:
                    self._opp_igjen(tilsyn, time.monotonic())

    def _opp_igjen(self, tilsyn: _Tilsyn, naa: float) -> None:
        if tilsyn.neste_start is None:
            self._meld_doed(tilsyn, naa)
        elif naa >= tilsyn.neste_start:
            tilsyn.neste_start = None
            tilsyn.startet = naa
            tilsyn.komponent.prosess.start()

    def _meld_doed(self, tilsyn: _Tilsyn, naa: float) -> None:
        komponent = tilsyn.komponent
        frisk = naa - tilsyn.startet > _FRISK_ETTER
        komponent.doedsfall = 1 if frisk else komponent.doedsfall + 1
        pause = 0.0 if komponent.doedsfall == 1 else min(_LENGSTE_PAUSE, 0.5 * 2**komponent.doedsfall)
        tilsyn.neste_start = naa + pause
        self._si(f"{komponent.navn} {_slutt(komponent)}: starting it again{_om(pause)}")


def _slutt(komponent: Komponent) -> str:
    kode = komponent.prosess.kode or 0
    return f"was killed (signal {-kode})" if kode < 0 else f"ended with {kode}"


def _om(pause: float) -> str:
    return f" in {pause:.0f} s" if pause else ""
