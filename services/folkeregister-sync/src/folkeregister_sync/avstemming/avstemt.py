"""The persons whose comparison covers entries ahead of the reader. The reader then skips those entries."""

from folkeregister_sync.kjent.lest import Lest


class Avstemt:
    """Remembers each comparison until the feed has been read past it.

    The facts that a comparison gives are in the log, so the entries that it covers bring no new facts.
    """

    def __init__(self) -> None:
        self._personer: dict[str, Lest] = {}

    def noter(self, duf_nummer: str, lest: Lest, dekket: int) -> None:
        """Record a lookup. The feed had been read to `lest`; the document has all events up to `dekket`."""
        if dekket > lest.nummer:
            self._personer[duf_nummer] = Lest(lest.serie, dekket)

    def dekker(self, duf_nummer: str, lest: Lest) -> bool:
        """Whether the document of the person's last lookup contains the event of the entry `lest`."""
        sist = self._personer.get(duf_nummer)
        if sist is None or (sist.serie == lest.serie and lest.nummer <= sist.nummer):
            return sist is not None
        del self._personer[duf_nummer]
        return False
