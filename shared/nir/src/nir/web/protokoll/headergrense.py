"""Limits the size of a request's head, and the time that it may take."""

import asyncio
from itertools import chain
from typing import Any

from uvicorn._types import HTTPScope

from nir.web.problem import problemer
from nir.web.problem.problemtype import Problemtype
from nir.web.protokoll.avvisning import AvvisendeProtokoll

STORST = 64 * 1024
"""Bytes. The limit for address and header fields together."""
_SKILLE = len(": \r\n")


class _ForStort(Exception):
    """Raised to stop the parser."""


class HeadergrensetProtokoll(AvvisendeProtokoll):
    """Answers 431 to a head over `STORST` bytes, and 408 to one that takes longer than `frist_sekunder`.

    The limits hold for fields after a body too (RFC 9112 §7.1.2); their time is that of the body. Where a new
    connection sends no request in that time, it is closed without a response. A request that comes in one
    read, as nearly all do, is neither counted nor timed.
    """

    def __init__(self, *args: Any, frist_sekunder: float, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._sekunder = frist_sekunder
        self._frist: asyncio.TimerHandle | None = None
        self._halvt: HTTPScope | None = None
        """The request whose head (or fields after the body) had begun and not ended at the last read."""
        self._lengde = 0
        """Bytes after that read. The read itself may contain another request's body, and is not counted."""
        self._lesning = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A caller has connected. Its first request must come in time."""
        super().connection_made(transport)
        self._ny_frist()

    def connection_lost(self, exc: Exception | None) -> None:
        """The caller has closed the connection."""
        self._fjern_frist()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Receive bytes from the caller."""
        self._lesning = len(data)
        if self._halvt is not None:
            self._lengde += self._lesning
        super().data_received(data)
        if self._halvt is not None or self._i_hode() or self.besvart():
            self._vent_paa_mer()

    def on_headers_complete(self) -> None:
        """The head is complete, and its size is known to the byte."""
        if (self._lesning > STORST or self._halvt is not None) and self._hodelengde() > STORST:
            self.avvis(problemer.HODE_FOR_STORT)
            raise _ForStort
        self._halvt = None
        if self._frist is not None:
            self._fjern_frist()
        super().on_headers_complete()

    def on_chunk_header(self) -> None:
        """A chunk of a body begins, or the fields after the last chunk, which are kept as those of a head."""
        self._halvt, self._lengde = self.scope, 0

    def on_body(self, body: bytes) -> None:
        """Bytes of a body. `nir.web.ramme.kroppsgrense` counts them."""
        self._halvt = None
        super().on_body(body)

    def on_chunk_complete(self) -> None:
        """The chunk, or the fields after the last one, are complete."""
        self._halvt = None

    def timeout_keep_alive_handler(self) -> None:
        """No request came after an answer. If a head has begun, only the time of that head counts."""
        if self._frist is None:
            super().timeout_keep_alive_handler()

    def avvis(self, slag: Problemtype) -> None:
        """Stop the clock, and refuse."""
        self._fjern_frist()
        super().avvis(slag)

    def _i_hode(self) -> bool:
        """Whether a head has begun. uvicorn makes a scope at its first byte, a cycle when it is complete."""
        return self.scope is not (self.cycle and self.cycle.scope)

    def _vent_paa_mer(self) -> None:
        """A read has ended inside a head, or where no request is in progress."""
        if self.avvist:
            return
        if self._halvt is not None and self._lengde > STORST:
            self.avvis(problemer.HODE_FOR_STORT)
        elif not self._i_hode():
            if self.besvart():
                self._ny_frist()
        elif self._halvt is not self.scope:
            self._halvt, self._lengde = self.scope, 0
            self._ny_frist()

    def _hodelengde(self) -> int:
        felt = sum(map(len, chain.from_iterable(self.headers)))
        return len(self.url) + felt + _SKILLE * len(self.headers)

    def _ny_frist(self) -> None:
        self._fjern_frist()
        self._frist = self.loop.call_later(self._sekunder, self._for_sent)

    def _fjern_frist(self) -> None:
        if self._frist is not None:
            self._frist.cancel()
            self._frist = None

    def _for_sent(self) -> None:
        if not self.besvart():
            # While an answer is outstanding the server reads nothing, so this wait is not the caller's.
            self._ny_frist()
        elif self._i_hode():
            self.avvis(problemer.FOR_TREG)
        else:
            self.transport.close()
