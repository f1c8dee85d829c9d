"""Persons who were compared as they are now, ahead of the feed: older entries about them are done."""

from folkeregister_sync.kjent.lest import Lest


class Avstemt:
    """Remembers it until the feed is read so far. What a comparison told stands in the log besides."""

    def __init__(self) -> None:
        self._personer: dict[str, Lest] = {}

    def noter(self, duf_nummer: str, lest: Lest, sett: int) -> None:
        """A person was looked up when the feed was read to `lest` and ended at `sett`."""
        if sett > lest.nummer:
            self._personer[duf_nummer] = Lest(lest.serie, sett)

    def dekker(self, duf_nummer: str, lest: Lest) -> bool:
        """Whether an entry happened before the person was looked up."""
        sist = self._personer.get(duf_nummer)
        if sist is None or (sist.serie == lest.serie and lest.nummer <= sist.nummer):
            return sist is not None
        del self._personer[duf_nummer]
        return False
