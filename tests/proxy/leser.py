"""A caller that sends one GET request after another, and records each answer that is not 200."""

import threading
from types import TracebackType
from typing import Self

import httpx


class Leser:
    """Send GET requests for one path in a thread while the block runs."""

    def __init__(self, adresse: str, sti: str, token: str) -> None:
        self._klient = httpx.Client(
            base_url=adresse, headers={"Authorization": f"Bearer {token}"}, timeout=30
        )
        self._sti = sti
        self._slutt = threading.Event()
        self._traad = threading.Thread(target=self._les)
        self.lest = 0
        self.uventet: list[str] = []

    def __enter__(self) -> Self:
        self._traad.start()
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _feil: BaseException | None, _spor: TracebackType | None
    ) -> None:
        self._slutt.set()
        self._traad.join()
        self._klient.close()

    def _les(self) -> None:
        while not self._slutt.wait(0.02):
            try:
                svar = self._klient.get(self._sti)
            except httpx.TransportError as feil:
                self.uventet.append(repr(feil))
                continue
            self.lest += 1
            if not svar.is_success:
                self.uventet.append(f"{svar.status_code} {svar.text}")
