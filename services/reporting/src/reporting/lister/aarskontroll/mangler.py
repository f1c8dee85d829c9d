"""What a person lacks for a year (regelbeskrivelse §8.5)."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol, get_args

from reporting.projeksjon.rad.aarsgrunnlag import Aarsgrunnlag
from reporting.projeksjon.rad.dager import Dager, felles, uten
from reporting.projeksjon.rad.koder import KAPITTEL_6A

Hva = Literal["vedtak", "sluttmaal", "integreringskontrakt", "tiltak", "fravaer", "avslutning"]
HVA: tuple[Hva, ...] = get_args(Hva)
"""What IMDi asks for, by the names of the sections, in IMDi's order."""


class Kontrollert(Protocol):
    """What this module needs of a row (`Rad`)."""

    @property
    def lovverk(self) -> str | None: ...
    @property
    def sluttmaal(self) -> str | None: ...
    @property
    def foedselsdato(self) -> date | None: ...
    @property
    def aarsgrunnlag(self) -> Aarsgrunnlag | None: ...


@dataclass(frozen=True, slots=True)
class Mangel:
    """One thing that is missing. `maaneder`: months as `2025-03`; empty if the thing is not asked for by
    month.
    """

    hva: Hva
    maaneder: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Aaret:
    """The year that is asked about, and the day of reading. Days after that day are left out."""

    aar: int
    dag: date
    bydel: bool
    """Whether the reader follows up as a bydel, and not as the whole kommune."""

    def dager(self, grunnlag: Aarsgrunnlag) -> Dager:
        """The days of the year, up to the day of reading, on which the row's kommune or bydel followed up."""
        siste = min(date(self.aar, 12, 31), self.dag)
        aaret = ((date(self.aar, 1, 1).toordinal(), siste.toordinal()),)
        return felles(aaret, grunnlag.hos_bydelen if self.bydel else grunnlag.hos_kommunen)


def mangler(rad: Kontrollert, aaret: Aaret) -> tuple[Mangel, ...] | None:
    """What is missing, in the order of `HVA`.

    None: the årskontroll does not ask about the person for this year.
    """
    grunnlag = rad.aarsgrunnlag
    if grunnlag is None or rad.foedselsdato is None or aaret.dag.year < aaret.aar:
        return None
    dager = aaret.dager(grunnlag)
    program = felles(grunnlag.program, dager)
    if program:
        return tuple(_i_program(rad, grunnlag, aaret, program, dager))
    if felles(grunnlag.uten_vedtak, dager):
        return (Mangel("vedtak"),)
    return (Mangel("avslutning"),) if _sluttet_uten_aarsak(grunnlag, aaret, dager) else None


def _i_program(
    rad: Kontrollert, grunnlag: Aarsgrunnlag, aaret: Aaret, program: Dager, dager: Dager
) -> Iterator[Mangel]:
    """What is missing for a person who was in programme in the year.

    Introduksjonsloven has no sluttmål and no kontrakt. In kapittel 6A a kontrakt is no duty (A 4.3).
    """
    integrering = rad.lovverk == "Integreringsloven"
    if integrering and rad.sluttmaal is None:
        yield Mangel("sluttmaal")
    if integrering and grunnlag.kategori not in KAPITTEL_6A and not grunnlag.kontrakt:
        yield Mangel("integreringskontrakt")
    aktive, tiltak, fravaer = (
        uten(program, grunnlag.permisjon),
        felles(grunnlag.tiltak, dager),
        felles(grunnlag.fravaer, dager),
    )
    tomme = [m for m in _maaneder(aaret.aar) if felles(aktive, (m,)) and not felles(tiltak, (m,))]
    if tomme:
        yield Mangel("tiltak", tuple(map(_navn, tomme)))
    if stille := [m for m in tomme if not felles(fravaer, (m,))]:
        yield Mangel("fravaer", tuple(map(_navn, stille)))
    if _sluttet_uten_aarsak(grunnlag, aaret, dager):
        yield Mangel("avslutning")


def _sluttet_uten_aarsak(grunnlag: Aarsgrunnlag, aaret: Aaret, dager: Dager) -> bool:
    """Whether `slutt_uten_aarsak` is one of the days in `dager`, and before the day of reading."""
    slutt = grunnlag.slutt_uten_aarsak
    return slutt is not None and slutt < aaret.dag.toordinal() and bool(felles(((slutt, slutt),), dager))


def _maaneder(aar: int) -> Iterator[tuple[int, int]]:
    for maaned in range(1, 13):
        foerste = date(aar, maaned, 1).toordinal()
        yield foerste, foerste + monthrange(aar, maaned)[1] - 1


def _navn(maaned: tuple[int, int]) -> str:
    return f"{date.fromordinal(maaned[0]):%Y-%m}"
