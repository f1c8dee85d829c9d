"""What callers sent and what they were answered, each call with the instants at which it began and ended."""

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

Art = Literal["ny", "slett", "grunnlag", "les"]
"""A new entry, a deletion of one, a fact of an upstream registry, or a read of a person."""
_FEIL_PER_SVAR = 3
"""A step ends after this many calls for each awaited answer, since a broken system may never answer."""


@dataclass(frozen=True, slots=True)
class Vist:
    """A person's document as an answer showed it, or as the log gives it."""

    versjon: int
    posisjon: str
    innhold: bytes
    """The fields that depend on the facts alone, as JSON with sorted keys."""


@dataclass(frozen=True, slots=True)
class Kall:
    """One request that a caller sent. `begynt` and `ferdig` are times by the clock `naa`, in nanoseconds."""

    klient: int
    art: Art
    duf: str
    begynt: int
    ferdig: int
    status: int
    """0: no answer came. The request may have had its effect, may have it later, or may never have it."""
    noekkel: str = ""
    """The Idempotency-Key of a write. All attempts at one registration have the same key."""
    innslag_id: str | None = None
    """The new entry as the answer names it, or the entry to delete."""
    vist: Vist | None = None
    ba_om: str | None = None
    """The posisjon that a read asked for."""

    @property
    def skriver(self) -> bool:
        """Whether the call is a write."""
        return self.art != "les"

    @property
    def bekreftet(self) -> bool:
        """Whether the caller was told that the fact is in the log."""
        return self.skriver and self.status in {200, 201, 202}

    @property
    def godtatt(self) -> bool:
        """Whether the caller was told that the fact is accepted."""
        return self.skriver and self.status in {200, 201}


@dataclass(slots=True)
class Historikk:
    """All calls of a run. Several threads add calls, and one waits until there are more."""

    kall: list[Kall] = field(default_factory=list)
    uventet: list[str] = field(default_factory=list)
    """Answers that no caller should get, whatever is broken."""
    _endret: threading.Condition = field(default_factory=threading.Condition)
    _bekreftede: int = 0

    def legg(self, kall: Kall) -> None:
        """Add a call that has ended."""
        with self._endret:
            self.kall.append(kall)
            self._bekreftede += kall.bekreftet
            self._endret.notify_all()

    def meld(self, uventet: str) -> None:
        """Add an answer that no caller should get."""
        with self._endret:
            self.uventet.append(uventet)

    @property
    def bekreftede(self) -> int:
        """The number of writes that were acknowledged so far."""
        return self._bekreftede

    def vent_paa_flere(self, antall: int) -> None:
        """Wait until `antall` more writes are acknowledged, or three times `antall` more calls have ended."""
        with self._endret:
            svar, alle = self._bekreftede + antall, len(self.kall) + _FEIL_PER_SVAR * antall
            self._endret.wait_for(lambda: self._bekreftede >= svar or len(self.kall) >= alle)

    def vent_paa_bekreftede(self, antall: int, frist: float) -> bool:
        """Wait at most `frist` seconds until `antall` more writes are acknowledged.

        Returns whether they are.
        """
        with self._endret:
            maal = self._bekreftede + antall
            return self._endret.wait_for(lambda: self._bekreftede >= maal, frist)


def naa() -> int:
    """The time now by the clock of the history."""
    return time.monotonic_ns()


def per_person(kall: list[Kall]) -> Iterator[tuple[str, list[Kall]]]:
    """DUF-nummer → the calls about the person, in the order in which they began."""
    funnet: dict[str, list[Kall]] = {}
    for ett in sorted(kall, key=lambda ett: ett.begynt):
        funnet.setdefault(ett.duf, []).append(ett)
    yield from funnet.items()
