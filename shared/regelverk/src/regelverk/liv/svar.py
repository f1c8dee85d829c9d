"""A decision: the fact is accepted, perhaps with warnings, or refused with a problem."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

Utfall = Literal["godtatt", "avvist"]


@dataclass(frozen=True, slots=True)
class Feil:
    """One of several problems for which a fact is refused: `kode` and `detail` as in a `Problem`."""

    kode: str
    detail: str
    felt: str | None = None
    kodeverk: str | None = None
    """The code list of the field, if the code is unknown."""


@dataclass(frozen=True, slots=True)
class Fortsatt:
    """A decision or a tiltak that goes on after an ending (B 6). `sluttdato`: None if it has no end."""

    innslag_id: str
    seksjon: str
    navn: str
    sluttdato: date | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a fact is refused. `kode` is stable; `detail` is bokmål and says what to do.

    `status` is 403, 404, 409 (the person's state forbids the fact), 412 (the entry has changed since the
    sender saw it) or 422 (the fields are wrong, whatever that state is).
    """

    kode: str
    title: str
    detail: str
    status: int
    felt: str | None = None
    fortsetter: tuple[str, ...] = ()
    """The names of the decisions and tiltak that go on after an ending."""
    feil: tuple[Feil, ...] = ()
    """All problems of the fact, this one first. Empty: this is the only one."""
    fortsatte: tuple[Fortsatt, ...] = ()
    """The decisions and tiltak whose names are in `fortsetter`, with their ids and dates."""
    kodeverk: str | None = None
    """The code list of the field, if the code is unknown."""

    def for_eldre(self) -> "Problem":
        """The problem with only the fields that were stored before facts had an `utgave`."""
        return replace(self, feil=(), fortsatte=(), kodeverk=None)


@dataclass(frozen=True, slots=True)
class Varsel:
    """A warning. The fact is accepted all the same."""

    kode: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Avgjoerelse:
    """The decision on one fact. A decision that is kept with the person is kept for ever."""

    hendelse_id: str
    utfall: Utfall
    problem: Problem | None = None
    varsler: tuple[Varsel, ...] = ()
    innslag_id: str | None = None
    fingeravtrykk: str = ""
    """Digest of the content that the caller gave; of an edit, only the fields that the caller gave.

    A fact with the same id and another digest is refused, unless it confirms an ending (kontrakt §6.2).
    """
    kommunenummer: str | None = None
    """The kommune of the sender; None: a source registry sent the fact. An id is unique within a kommune."""
