"""A decision: the fact is accepted, perhaps with warnings, or refused with a problem."""

from dataclasses import dataclass
from typing import Literal

Utfall = Literal["godtatt", "avvist"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a fact is refused. `kode` is stable; `detail` is bokmål and says what to do.

    `status` is 403, 404, 409 (the person's state forbids it) or 422 (the request alone is wrong).
    """

    kode: str
    title: str
    detail: str
    status: int
    felt: str | None = None
    fortsetter: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Varsel:
    """A warning; it blocks nothing."""

    kode: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Avgjoerelse:
    """The decision on one fact, kept with the person for ever."""

    hendelse_id: str
    utfall: Utfall
    problem: Problem | None = None
    varsler: tuple[Varsel, ...] = ()
    innslag_id: str | None = None
    fingeravtrykk: str = ""
    """Digest of the content that the caller gave (an edit: the fields named in `endret`, without the others):
    the same id with another content is refused."""
    kommunenummer: str | None = None
    """The kommune of the sender, or None for the registers. Ids count per kommune."""
