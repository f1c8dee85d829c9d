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
    """A warning. The fact is accepted all the same."""

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
    """Digest of the content that the caller gave; of an edit, only the fields that the caller gave.

    A fact with the same id and another digest is refused.
    """
    kommunenummer: str | None = None
    """The kommune of the sender; None: a source registry sent the fact. An id is unique within a kommune."""
