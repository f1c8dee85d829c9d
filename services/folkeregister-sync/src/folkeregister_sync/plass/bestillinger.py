"""Orders from commands to the reading instance: entries to handle again, a reconciliation, another place."""

import asyncio
from datetime import UTC, datetime

from folkeregister_sync.plass.lager import BESTILT, NY_PLASS, PARKERT
from folkeregister_sync.plass.peker import NyPlass, Parkert

IGJEN = "NIR-AVVIK-IGJEN"
"""The `kode` of an entry that is to be handled again."""


class Bestillinger:
    """The orders that the reader has not yet taken. `nytt` is set when an order comes."""

    def __init__(self, nytt: asyncio.Event) -> None:
        self._nytt = nytt
        self._igjen: dict[int, Parkert] = {}
        self._vask = False
        self._plass: NyPlass | None = None

    def motta(self, noekkel: bytes, verdi: bytes | None) -> None:
        """Read a record of nir.folkeregister. If it is an order, keep it for the reader."""
        if verdi is None:
            return
        if noekkel == BESTILT:
            self._vask = True
        elif noekkel == NY_PLASS:
            self._plass = NyPlass.model_validate_json(verdi)
        elif noekkel.startswith(PARKERT) and (post := Parkert.model_validate_json(verdi)).kode == IGJEN:
            self._igjen[post.sekvensnummer] = post
        else:
            return
        self._nytt.set()

    def ta_igjen(self) -> dict[int, Parkert]:
        """The entries to handle again. They are removed from the orders."""
        igjen, self._igjen = self._igjen, {}
        return igjen

    def ta_plass(self) -> NyPlass | None:
        """The new place to begin at, if a command ordered one. It is removed from the orders."""
        plass, self._plass = self._plass, None
        return plass

    def ta_vask(self) -> bool:
        """Whether a command ordered a reconciliation. The order is removed."""
        vask, self._vask = self._vask, False
        return vask


def igjen(sekvensnummer: int) -> Parkert:
    """A record that orders the reader to handle an entry again."""
    return Parkert(sekvensnummer=sekvensnummer, forsoek=0, proev_igjen=datetime.now(UTC), kode=IGJEN)
