"""The persons whose document could not be read when newcomers or everybody (`vask`) were looked up."""

from folkeregister_sync.avstemming.avstemming import UKJENT, Sammenlignet
from folkeregister_sync.kjent.bok import Bok


class Uleste:
    """The persons whose document could not be read.

    A person stays until a comparison finds the document readable or finds no document, or until the person
    is erased from the log.
    """

    def __init__(self, bok: Bok) -> None:
        self._bok = bok
        self._dufnumre: set[str] = set()

    @property
    def antall(self) -> int:
        """The number of persons whose document could not be read."""
        self._dufnumre = {duf for duf in self._dufnumre if self._bok.kjent(duf).identer}
        return len(self._dufnumre)

    def noter(self, en: Sammenlignet) -> bool:
        """Record a comparison. Returns True if the document is unreadable now and was not at the last
        comparison.

        A person whom Folkeregisteret does not know has no document and is not counted.
        """
        if en.avvik is None or en.avvik.kode == UKJENT:
            self._dufnumre.discard(en.duf_nummer)
            return False
        ny = en.duf_nummer not in self._dufnumre
        self._dufnumre.add(en.duf_nummer)
        return ny
