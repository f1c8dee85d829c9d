"""The persons who were compared ahead of the feed. Older entries about them are skipped."""

from folkeregister_sync.kjent.lest import Lest


class Avstemt:
    """Remembers each comparison until the feed is read that far. The log has the facts of the comparison."""

    def __init__(self) -> None:
        self._personer: dict[str, Lest] = {}

    def noter(self, duf_nummer: str, lest: Lest, dekket: int) -> None:
        """Record a lookup when the feed was read to `lest`, and ended at `dekket` or later."""
        if dekket > lest.nummer:
            self._personer[duf_nummer] = Lest(lest.serie, dekket)

    def dekker(self, duf_nummer: str, lest: Lest) -> bool:
        """Whether an entry is older than the lookup of the person."""
        sist = self._personer.get(duf_nummer)
        if sist is None or (sist.serie == lest.serie and lest.nummer <= sist.nummer):
            return sist is not None
        del self._personer[duf_nummer]
        return False
