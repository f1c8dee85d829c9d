"""Persons who were looked up and whose document could not be read: newcomers, and when all are washed."""

from folkeregister_sync.avstemming.avstemming import UKJENT, Sammenlignet
from folkeregister_sync.kjent.bok import Bok


class Uleste:
    """They are counted until their document can be read, or the log has forgotten them."""

    def __init__(self, bok: Bok) -> None:
        self._bok = bok
        self._dufnumre: set[str] = set()

    @property
    def antall(self) -> int:
        """How many they are."""
        self._dufnumre = {duf for duf in self._dufnumre if self._bok.kjent(duf).identer}
        return len(self._dufnumre)

    def noter(self, en: Sammenlignet) -> bool:
        """Take note of a comparison; True where the document was not known to be unreadable before.

        Whom Folkeregisteret does not know is none of them: there is no document.
        """
        if en.avvik is None or en.avvik.kode == UKJENT:
            self._dufnumre.discard(en.duf_nummer)
            return False
        ny = en.duf_nummer not in self._dufnumre
        self._dufnumre.add(en.duf_nummer)
        return ny
