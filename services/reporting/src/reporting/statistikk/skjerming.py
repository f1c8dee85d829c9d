"""Which numbers are shown outside the own kommune, so that no count of 1-4 is, nor can be reckoned out.

Everybody gets the same numbers of the others: one table per statistic, kommuner by year, whatever is asked.
So there are no two answers whose difference says something. In a year

1. *grunnlag* (deltakere, avsluttet): a kommune is shown in all statistics or in none. It is not where 1-4
   took part, ended, or took part without ending.
2. *Parts* of a count (`slutt` of avsluttet, `gjennomfoeringsfrist` of annet, `oppstartsfrist`) are shown all
   or not at all: not where the whole is not, or where a part is 1-4.
3. As many more are hidden, the smallest first, as it takes for the country's number to say nothing of one:
   for every kommune, which knows its own number, the others hidden are two or more, and at least five
   persons. Where that cannot be had, the country's number is hidden too.
4. *Averages* (`oppstartstid`, `varighet`) are not shown where they are of 1-4, or the grunnlag is hidden.
5. How many began, and the groups of måloppnåelse, are the country's alone, where the own number taken away
   leaves no small one. With the beginners of a kommune one year could be taken from the next.

Why nothing can be reckoned out: take two hidden kommuner, neither the reader's. Move a person from one to the
other (for parts: exchange what became of one person in each). Every number shown, averages too, stays.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from reporting.indeks.kolonne import Maske
from reporting.statistikk.aarsbilde import Aarsbilde
from reporting.statistikk.dekning import Kjenner, dekk, smaa
from reporting.statistikk.fristbrudd import FRISTBRUDD
from reporting.statistikk.gruppering import Gruppering
from reporting.statistikk.kolonner import Kolonneverdier, Lag
from reporting.statistikk.maaloppnaaelse import GRUPPER, MAALOPPNAAELSE
from reporting.statistikk.oppstartstid import OPPSTARTSTID
from reporting.statistikk.utdrag import Tall
from reporting.statistikk.varighet import VARIGHET
from reporting.sted import etterfoelgere

Tellinger = Mapping[str, Kolonneverdier]


@dataclass(frozen=True, slots=True)
class Skjerm:
    """What is hidden in a year."""

    kommuner: Mapping[Lag, Maske]
    landet: Mapping[Lag, bool]


@dataclass(frozen=True, slots=True)
class Aarstall:
    """The year's counts by kommune."""

    deltar: Tall
    maal: Tellinger
    start: Tellinger
    brudd: Tellinger
    varighet: Tellinger

    def grunnlag(self) -> Tall:
        """What is shown together."""
        return _side_ved_side(self.deltar, self.maal["antall"])

    def slutt(self) -> Tall:
        """The parts of those who ended."""
        return _side_ved_side(self.maal["arbeidEllerUtdanning"], self.maal["annet"])

    def gjennomfoeringsfrist(self) -> Tall:
        """The parts of `Annet`."""
        uregistrert = self.brudd["gjennomfoeringsfrist"]
        return _side_ved_side(uregistrert, self.maal["annet"] - uregistrert)

    def startet(self) -> Tall:
        """The parts of those who began, and all of them."""
        antall, innen = self.start["antall"], self.start["innenTreMaaneder"]
        return _side_ved_side(antall, innen, antall - innen)

    def grupper(self) -> Tall:
        """Work and education apart."""
        return _side_ved_side(*(self.maal[navn] for navn in GRUPPER))


def skjerm(aar: Aarsbilde, g: Gruppering, idag: date) -> Skjerm:
    """For every kommune of the year, and the country."""
    kjenner = lesere(aar.utdrag.kommune.tekster, idag)
    tall = aarstall(aar, g)
    grunnlag = tall.grunnlag()
    rest = grunnlag[:, :1] - grunnlag[:, 1:]
    alle = np.ones(len(grunnlag), dtype=np.bool_)
    skjult, uten_land = dekk(grunnlag, smaa(grunnlag) | smaa(rest), alle, kjenner)
    brudd = _side_ved_side(tall.brudd["oppstartsfrist"])
    slutt, land_slutt = _deler(tall.slutt(), skjult, kjenner)
    gjennomfoeringsfrist, land_gjennomfoeringsfrist = _deler(tall.gjennomfoeringsfrist(), slutt, kjenner)
    oppstartsfrist, land_oppstartsfrist = _deler(brudd, skjult, kjenner)
    startet = _smaa_for_noen(tall.startet(), kjenner)
    return Skjerm(
        kommuner={
            "grunnlag": skjult,
            "slutt": slutt,
            "gjennomfoeringsfrist": gjennomfoeringsfrist,
            "oppstartsfrist": oppstartsfrist,
            "oppstartstid": skjult | smaa(_side_ved_side(tall.start["antall"])),
            "varighet": skjult | smaa(_side_ved_side(tall.varighet["antall"])),
            "grupper": alle,
            "startet": alle,
            "egne": alle,
        },
        landet={
            "grunnlag": uten_land,
            "slutt": uten_land or land_slutt,
            "gjennomfoeringsfrist": uten_land or land_slutt or land_gjennomfoeringsfrist,
            "oppstartsfrist": uten_land or land_oppstartsfrist,
            "oppstartstid": uten_land or startet,
            "varighet": uten_land or _smaa_for_noen(_side_ved_side(tall.varighet["antall"]), kjenner),
            "grupper": uten_land or land_slutt or _smaa_for_noen(tall.grupper(), kjenner),
            "startet": uten_land or startet,
            "egne": True,
        },
    )


def aarstall(aar: Aarsbilde, g: Gruppering) -> Aarstall:
    """Counted."""
    return Aarstall(
        g.antall(aar.deltar),
        MAALOPPNAAELSE.beregn(aar, g),
        OPPSTARTSTID.beregn(aar, g),
        FRISTBRUDD.beregn(aar, g),
        VARIGHET.beregn(aar, g),
    )


def lesere(numre: list[str], idag: date) -> Kjenner:
    """Each kommune knows its own numbers, and those of a kommune that was split and became partly its own."""
    eiere = [etterfoelgere(nummer, idag) if nummer else () for nummer in numre]
    alle = sorted({eier for ett in eiere for eier in ett})
    kjenner = [[leser in ett for ett in eiere] for leser in alle]
    return np.array([[False] * len(numre), *kjenner], dtype=np.bool_)


def _deler(deler: Tall, skjult: Maske, kjenner: Kjenner) -> tuple[Maske, bool]:
    return dekk(deler, skjult | smaa(deler), deler.sum(axis=1) > 0, kjenner)


def _smaa_for_noen(deler: Tall, kjenner: Kjenner) -> bool:
    """Whether somebody, taking the own numbers from the country's, is left with a small one."""
    return bool(smaa((~kjenner).astype(np.int64) @ deler).any())


def _side_ved_side(*kolonner: npt.NDArray[np.int64]) -> Tall:
    return np.stack(kolonner, axis=1)
