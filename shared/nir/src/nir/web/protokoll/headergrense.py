"""What comes before a body is bounded in size and in the time that it may take, as bodies are."""

import asyncio
from itertools import chain
from typing import Any

from uvicorn._types import HTTPScope

from nir.web.problem import problemer
from nir.web.problem.problemtype import Problemtype
from nir.web.protokoll.avvisning import AvvisendeProtokoll

STORST = 64 * 1024
"""Bytes of address and header fields together."""
_SKILLE = len(": \r\n")


class _ForStort(Exception):
    """Stops the parser."""


class HeadergrensetProtokoll(AvvisendeProtokoll):
    """431 over `STORST` bytes, 408 where the head does not come within `frist_sekunder` of its first byte.

    Fields after a body (RFC 9112 §7.1.2) are bounded like those before; their time is the body's.

    Who sends no request for so long, but is not idle after an answer either, is hung up on without a word. A
    request that comes in one read, as nearly all do, is neither counted nor timed.
    """

    def __init__(self, *args: Any, frist_sekunder: float, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._sekunder = frist_sekunder
        self._frist: asyncio.TimerHandle | None = None
        self._halvt: HTTPScope | None = None
        """The request whose head, or fields after the body, had begun and not ended with the last read."""
        self._lengde = 0
        """Bytes since that read, which is not counted itself: another request's body may be in it."""
        self._lesning = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A caller is there, and has something to say."""
        super().connection_made(transport)
        self._ny_frist()

    def connection_lost(self, exc: Exception | None) -> None:
        """The caller is gone."""
        self._fjern_frist()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Bytes of the caller."""
        self._lesning = len(data)
        if self._halvt is not None:
            self._lengde += self._lesning
        super().data_received(data)
        if self._halvt is not None or self._i_hode() or self.besvart():
            self._vent_paa_mer()

    def on_headers_complete(self) -> None:
        """The head is whole, its size known to the byte."""
        if (self._lesning > STORST or self._halvt is not None) and self._hodelengde() > STORST:
            self.avvis(problemer.HODE_FOR_STORT)
            raise _ForStort
        self._halvt = None
        if self._frist is not None:
            self._fjern_frist()
        super().on_headers_complete()

    def on_chunk_header(self) -> None:
        """A piece of a body, or after the last of them fields as in a head, which are kept as well."""
        self._halvt, self._lengde = self.scope, 0

    def on_body(self, body: bytes) -> None:
        """Bytes of a body; `nir.web.ramme.kroppsgrense` counts them."""
        self._halvt = None
        super().on_body(body)

    def on_chunk_complete(self) -> None:
        """The piece, or the fields, are whole."""
        self._halvt = None

    def timeout_keep_alive_handler(self) -> None:
        """Nothing came after an answer; with the next head begun it is that head's time that counts."""
        if self._frist is None:
            super().timeout_keep_alive_handler()

    def avvis(self, slag: Problemtype) -> None:
        """Nothing more is waited for."""
        self._fjern_frist()
        super().avvis(slag)

    def _i_hode(self) -> bool:
        """uvicorn makes a scope at the first byte of a request, and a cycle of it when the head is whole."""
        return self.scope is not (self.cycle and self.cycle.scope)

    def _vent_paa_mer(self) -> None:
        """A read has ended within a head, all of which the parser keeps, or where nothing is going on."""
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
            self._ny_frist()  # While an answer is owed the rest may lie unread: the wait is not the caller's.
        elif self._i_hode():
            self.avvis(problemer.FOR_TREG)
        else:
            self.transport.close()
