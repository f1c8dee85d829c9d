"""Kinds of problems and of warnings."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regelverk.avgjoerelse.problemer.feltnavn import feltnavn
from regelverk.kalender.datotekst import dmy
from regelverk.liv.svar import Problem, Varsel

_ALLE: dict[str, "Problemtype | Varseltype"] = {}


@dataclass(frozen=True, slots=True)
class Problemtype:
    """A reason to refuse a fact. `detalj`: a text in bokmål with {words} to fill in; it says what to do.

    `status`: 403 the kilde may not register this type of fact, 404 the caller can see no such person or
    entry, 409 the person's state forbids the fact, 412 the entry has changed since the sender saw it, 422 the
    fields are wrong whatever that state is.
    """

    kode: str
    status: int
    tittel: str
    detalj: str
    felt: str | None = None

    def problem(
        self, ord_: Mapping[str, object], *, felt: str | None = None, fortsetter: tuple[str, ...] = ()
    ) -> Problem:
        """The problem with its words filled in; a date is written as dd.mm.yyyy."""
        felt = felt or self.felt
        vist = {navn: _vis(verdi) for navn, verdi in ord_.items()}
        tekst = self.detalj.format(**vist, felt=feltnavn(felt) if felt else None)
        return Problem(self.kode, self.tittel, tekst, self.status, felt, fortsetter)


@dataclass(frozen=True, slots=True)
class Varseltype:
    """A warning. A fact with a warning is accepted all the same."""

    kode: str
    detalj: str

    def varsel(self, **ord_: object) -> Varsel:
        """The warning with its words filled in; a date is written as dd.mm.yyyy."""
        return Varsel(self.kode, self.detalj.format(**{navn: _vis(verdi) for navn, verdi in ord_.items()}))


def problemtype(kode: str, status: int, tittel: str, detalj: str, felt: str | None = None) -> Problemtype:
    """Enter a kind of problem in the catalogue.

    Raises:
        ValueError: the code is already there.
    """
    ny = Problemtype(f"NIR-{kode}", status, tittel, detalj, felt)
    _registrer(ny)
    return ny


def varseltype(kode: str, detalj: str) -> Varseltype:
    """Enter a kind of warning in the catalogue.

    Raises:
        ValueError: the code is already there.
    """
    ny = Varseltype(f"NIR-VARSEL-{kode}", detalj)
    _registrer(ny)
    return ny


def _registrer(ny: Problemtype | Varseltype) -> None:
    if ny.kode in _ALLE:
        raise ValueError(f"{ny.kode} står to ganger i katalogen")
    _ALLE[ny.kode] = ny


def innfoert() -> tuple["Problemtype | Varseltype", ...]:
    """All problems and warnings of the modules imported so far, sorted by code."""
    return tuple(_ALLE[kode] for kode in sorted(_ALLE))


def _vis(verdi: object) -> object:
    return dmy(verdi) if isinstance(verdi, date) else verdi
