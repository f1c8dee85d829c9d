"""Faults that a test orders for the next calls to a path."""

from collections.abc import Iterator
from itertools import chain
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field
from regelverk.fakta.navn import til_camel

Slag = Literal["status", "html", "avkuttet", "ugyldigJson", "treg", "brudd"]


class Feil(BaseModel):
    """A fault for the next `antall` calls whose path contains `sti`.

    - `status` answers with that status.
    - `html` answers with a firewall's page, and status 200 unless `status` is given.
    - `avkuttet` cuts the body off half-way.
    - `ugyldigJson` answers 200 with incomplete JSON.
    - `treg` waits `sekunder` before the answer.
    - `brudd` resets the connection.

    `retryAfterMs` is sent as Retry-After, in milliseconds.
    """

    model_config = ConfigDict(alias_generator=til_camel, populate_by_name=True, extra="forbid")

    sti: str
    feil: Slag
    status: int | None = Field(default=None, ge=400, le=599)
    antall: int = Field(default=1, ge=1)
    retry_after_ms: int | None = Field(default=None, ge=0)
    sekunder: float = Field(default=1.0, ge=0)


class Feilkoe:
    """The ordered faults that are not used up. A call gets the oldest fault that fits its path."""

    def __init__(self) -> None:
        self._venter: list[Feil] = []

    def legg_til(self, feil: Feil) -> None:
        """Add a fault."""
        self._venter.append(feil)

    def toem(self) -> None:
        """Remove all faults."""
        self._venter.clear()

    def neste(self, sti: str) -> Feil | None:
        """The fault for a call to this path, or None. The fault then applies to one call less."""
        for feil in self._venter:
            if feil.sti in sti:
                feil.antall -= 1
                if not feil.antall:
                    self._venter.remove(feil)
                return feil
        return None

    def __iter__(self) -> Iterator[Feil]:
        return chain(self._venter)
