"""The streams of changes that are open on this instance, and the limits on their number."""

from collections import Counter

from nir.web import ProblemFeil

from reporting.rammer import problemer


class AapneStroemmer:
    """Counts the open streams.

    `hoeyst`: the most streams on this instance; `per_bruker`: the most streams of one user; `treg_sekunder`:
    how many seconds the reader of a stream may go without taking an event.
    """

    def __init__(self, hoeyst: int, per_bruker: int, treg_sekunder: float) -> None:
        self.stengt = False
        """Whether the service is stopping, so that every stream ends."""
        self.treg_sekunder = treg_sekunder
        self._hoeyst = hoeyst
        self._per_bruker = per_bruker
        self._aapne: Counter[str] = Counter()

    def __len__(self) -> int:
        return self._aapne.total()

    def aapne(self, klient: str) -> None:
        """Count one more open stream of the user.

        Raises:
            ProblemFeil: 429 the user has too many; 503 the instance has too many.
        """
        if self._aapne[klient] >= self._per_bruker:
            raise ProblemFeil(problemer.FOR_MANGE_STROEMMER, headers={"Retry-After": "10"})
        if len(self) >= self._hoeyst:
            raise ProblemFeil(problemer.STROEMMER_FULLT, headers={"Retry-After": "10"})
        self._aapne[klient] += 1

    def lukk(self, klient: str) -> None:
        """Count one open stream of the user less."""
        self._aapne[klient] -= 1
        if not self._aapne[klient]:
            del self._aapne[klient]
