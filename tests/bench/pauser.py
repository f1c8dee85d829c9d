"""How long a caller is without a 201 when an engine or a service comes, leaves or dies.

Run it as `.venv/bin/python -m tests.bench.pauser`. Four callers register without pause. After each event the
program waits until each caller has got more answers. It prints the longest time in seconds that a caller was
without a 201, and the load of the machine.
"""

import itertools
import os
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.maskin.port import ledig_port
from nir_lokal.sandkasse.duf import syntetisk_duf
from nir_lokal.system.komponent import Komponent
from nir_lokal.system.system import System
from nir_lokal.system.tjenester import Tjenester

from tests.fault.last import Last

_CALLERE = 4
_SVAR_ETTER = 40
_FRIST = 180
"""Seconds within which each caller must have got the answers that it is waited for."""
_PAUSE = threading.Event()
"""An event that is never set. Waiting for it is a pause between two looks."""


class Tidtatt(Last):
    """Callers of which each notes when it got a 201."""

    def __init__(self, system: System, nytt_duf: Callable[[], str]) -> None:
        super().__init__(system, nytt_duf, antall=_CALLERE)
        self._ganger: dict[int, list[float]] = defaultdict(list)

    def pause(self, hendelse: Callable[[], object]) -> float:
        """The longest time in seconds that a caller is without a 201 from `hendelse` on, until each caller
        has got `_SVAR_ETTER` more answers.
        """
        self.vent(_SVAR_ETTER)
        fra = time.monotonic()
        hendelse()
        self.vent(_SVAR_ETTER)
        return max(self._lengste(ganger, fra) for ganger in self._ganger.values())

    def vent(self, antall: int) -> None:
        """Wait until each caller has got `antall` more 201.

        Raises:
            TimeoutError: a caller did not get them within `_FRIST` seconds.
        """
        frist = time.monotonic() + _FRIST
        maal = {traad: len(ganger) + antall for traad, ganger in self._ganger.items()}
        while len(maal) < _CALLERE or any(len(self._ganger[traad]) < nok for traad, nok in maal.items()):
            if time.monotonic() > frist:
                raise TimeoutError(f"a caller got fewer than {antall} answers in {_FRIST} s")
            _PAUSE.wait(0.05)
            for traad in set(self._ganger) - set(maal):
                maal[traad] = antall

    def _send(self, klient: httpx.Client, metode: str, sti: str, kropp: Any, hode: Any) -> httpx.Response:
        svar = super()._send(klient, metode, sti, kropp, hode)
        if svar.status_code == httpx.codes.CREATED:
            self._ganger[threading.get_ident()].append(time.monotonic())
        return svar

    @staticmethod
    def _lengste(ganger: list[float], fra: float) -> float:
        """The longest distance between two answers of which the second came after `fra`."""
        return max(andre - foerste for foerste, andre in itertools.pairwise(ganger) if andre > fra)


def hendelser(system: System, tredje: Komponent) -> Iterator[tuple[str, Callable[[], object]]]:
    """Each event with its name, in order. `system` restarts its processes that die, but not `tredje`."""

    def kom() -> None:
        tredje.prosess.start()
        system.vent_klar([tredje])

    yield "nothing happens", lambda: None
    yield "a third engine joins", kom
    yield "the third engine leaves in order", lambda: tredje.prosess.stopp(30)
    yield "a third engine joins again", kom
    yield "the third engine is killed and stays away", tredje.prosess.drep
    yield "an engine is killed and starts again", system.komponent("rule-engine-2").prosess.drep
    yield "registration is killed and starts again", system.komponent("registration").prosess.drep
    yield "reporting is killed and starts again", system.komponent("reporting").prosess.drep


@contextmanager
def _med_tredje_motor() -> Iterator[tuple[System, Komponent]]:
    """A system with two engines, and a third engine that is not started. Stops the third at the end."""
    with tempfile.TemporaryDirectory(prefix="nir-pauser-") as mappe:
        valg = Innstillinger.paa_ledige_porter(Path(mappe))
        with System(valg, motorer=2, kortlivet=True) as system:
            tjenester = Tjenester(valg, system.kafka.bootstrap, system.redis.url)
            tredje = tjenester.rule_engine(3, ledig_port())
            try:
                yield system, tredje
            finally:
                tredje.prosess.stopp()


def main() -> None:
    """Print a line for each event."""
    nummer = itertools.count(1)
    with (
        _med_tredje_motor() as (system, tredje),
        Tidtatt(system, lambda: syntetisk_duf(next(nummer))) as last,
    ):
        for navn, hendelse in hendelser(system, tredje):
            pause = last.pause(hendelse)
            print(f"{navn}: {pause:.1f} s without a 201 (load {os.getloadavg()[0]:.0f})", flush=True)


if __name__ == "__main__":
    main()
