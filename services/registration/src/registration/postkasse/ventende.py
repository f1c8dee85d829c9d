"""The callers that wait for an answer from nir.svar."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import orjson

Svarfelter = dict[str, Any]
"""A record of nir.svar as JSON; the caller that waits for it parses it."""


class Ventende:
    """Futures by the record's key, and for each key by `svarId`: several callers may wait under one key."""

    def __init__(self) -> None:
        self._ventende: dict[str, dict[str, asyncio.Future[Svarfelter]]] = {}

    @contextmanager
    def venter(self, noekkel: str, svar_id: str) -> Iterator[asyncio.Future[Svarfelter]]:
        """A future that is done when the answer comes. It lives as long as the block."""
        fremtid: asyncio.Future[Svarfelter] = asyncio.get_running_loop().create_future()
        under = self._ventende.setdefault(noekkel, {})
        under[svar_id] = fremtid
        try:
            yield fremtid
        finally:
            del under[svar_id]
            if not under:
                self._ventende.pop(noekkel, None)
            fremtid.cancel()

    def lever(self, noekkel: bytes, verdi: bytes) -> None:
        """Give a record of nir.svar to its waiting callers. If nobody waits, the record is not parsed."""
        under = self._ventende.get(noekkel.decode(errors="replace"))
        if under is None:
            return
        svar: Svarfelter = orjson.loads(verdi)
        hvem = svar.get("svarId")
        for svar_id, fremtid in under.items():
            if hvem in (None, svar_id) and not fremtid.done():
                fremtid.set_result(svar)

    def __len__(self) -> int:
        """The number of waiting callers."""
        return sum(map(len, self._ventende.values()))
