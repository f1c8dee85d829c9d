"""The head of a request has a limit in size, and a limit in the time that it may take to arrive."""

import asyncio
from itertools import chain
from typing import Any

from uvicorn._types import HTTPScope

from nir.web.problem import problemer
from nir.web.problem.problemtype import Problemtype
from nir.web.protokoll.avbrudd import AVBRYT
from nir.web.protokoll.avvisning import AvvisendeProtokoll

STORST = 64 * 1024
"""The largest size of address and header fields together, in bytes."""
_SKILLE = len(": \r\n")


class _ForStort(Exception):
    """Raised to stop the parser."""


class HeadergrensetProtokoll(AvvisendeProtokoll):
    """Answers 431 to a head over `STORST` bytes, and 408 to one that takes longer than `frist_sekunder`.

    Fields after a body (RFC 9112 §7.1.2) have the same limit in size; their time counts as the body's.

    A new connection without a request within `frist_sekunder` is closed without a response. Nearly all
    requests come in one read of at most `STORST` bytes; their heads are neither counted nor timed.
    """

    def __init__(self, *args: Any, frist_sekunder: float, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._sekunder = frist_sekunder
        self._frist: asyncio.TimerHandle | None = None
        self._halvt: HTTPScope | None = None
        """The request whose head, or whose trailers, the last read held only in part."""
        self._lengde = 0
        """Bytes received after that read. That read is not counted: it may hold another request's body."""
        self._lesning = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A caller has connected; its first request has to come in time."""
        super().connection_made(transport)
        self._ny_frist()

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is closed."""
        self._fjern_frist()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read bytes. If a head does not end with them, count and time the rest."""
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
        self.scope["extensions"] = {AVBRYT: {"kall": self.transport.abort}}
        super().on_headers_complete()

    def on_chunk_header(self) -> None:
        """A piece of a body begins, or the fields after the last piece begin."""
        self._halvt, self._lengde = self.scope, 0

    def on_body(self, body: bytes) -> None:
        """Read bytes of a body; `nir.web.ramme.kroppsgrense` counts them."""
        self._halvt = None
        super().on_body(body)

    def on_chunk_complete(self) -> None:
        """The piece, or the fields, are complete."""
        self._halvt = None

    def timeout_keep_alive_handler(self) -> None:
        """Close the connection, because no request has come in time after an answer.

        If the head of the next request has begun, do nothing: the time limit of that head applies instead.
        """
        if self._frist is None:
            super().timeout_keep_alive_handler()

    def avvis(self, slag: Problemtype) -> None:
        """Stop the timer, and refuse."""
        self._fjern_frist()
        super().avvis(slag)

    def _i_hode(self) -> bool:
        """Whether a head is half read: uvicorn makes the scope at the head's first byte, and the cycle at its
        end.
        """
        return self.scope is not (self.cycle and self.cycle.scope)

    def _vent_paa_mer(self) -> None:
        """Count and time what follows, after a read that ended within a head or between two requests."""
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
            # The service still works on the request before. Nobody reads the next one yet, so it is not late.
            self._ny_frist()
        elif self._i_hode():
            self.avvis(problemer.FOR_TREG)
        else:
            self.transport.close()
