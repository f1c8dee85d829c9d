"""Which numbers are shown outside the reader's own kommune, so that no count of 1-4 can be found.

Every reader gets the same numbers of the other kommuner, whatever the request asks for. So nothing can be
computed from the difference between two answers. These rules apply to each year:

1. *grunnlag* (deltakere, avsluttet): a kommune is shown in all statistics or in none. It is hidden if 1-4
persons took part, ended, or took part without ending.

2. *Parts* of a count (`slutt` of avsluttet, `gjennomfoeringsfrist` of annet, `oppstartsfrist`) are all shown
or all hidden. They are hidden if the whole is hidden, or if a part is 1-4.

3. More kommuner are hidden, the smallest first, until no reader can compute a hidden number from the
country's. Every kommune is such a reader, and knows its own number: at least two other kommuner, with at
least five persons together, must be hidden from it. If that is not possible, the country's number is hidden
too.

4. *Averages* (`oppstartstid`, `varighet`) are hidden if they are of 1-4 persons, or if the grunnlag is
hidden.

5. How many began, and the groups of måloppnåelse, are shown for the country only, and only if no kommune gets
a small number when it subtracts its own. With the beginners of each kommune, a reader could find small counts
by subtracting one year's numbers from the next year's.

Why nothing can be found: take two hidden kommuner, neither of them the reader's. Move a person from one to
the other (for parts: exchange what became of one person in each). Every number that is shown, averages too,
stays the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from reporting.projeksjon.indeks.indeks import Maske
from reporting.rammer.sted import etterfoelgere
from reporting.statistikk.grunnlag.aarsbilde import Aarsbilde
from reporting.statistikk.grunnlag.gruppering import Gruppering
from reporting.statistikk.grunnlag.kolonner import Kolonneverdier, Lag
from reporting.statistikk.grunnlag.utdrag import Tall
from reporting.statistikk.katalog.fristbrudd import FRISTBRUDD
from reporting.statistikk.katalog.maaloppnaaelse import GRUPPER, MAALOPPNAAELSE
from reporting.statistikk.katalog.oppstartstid import OPPSTARTSTID
from reporting.statistikk.katalog.varighet import VARIGHET
from reporting.statistikk.skjerming.dekning import Kjenner, dekk, smaa

Tellinger = Mapping[str, Kolonneverdier]


@dataclass(frozen=True, slots=True)
class Dekket:
    """Which numbers of one layer are hidden in a year."""

    kommuner: Maske
    landet: bool


Skjerm = Mapping[Lag, Dekket]


@dataclass(frozen=True, slots=True)
class Aarstall:
    """The year's counts by kommune."""

    deltar: Tall
    maal: Tellinger
    start: Tellinger
    brudd: Tellinger
    varighet: Tellinger

    def grunnlag(self) -> Tall:
        """The columns deltakere and avsluttet, which are shown or hidden together."""
        return _side_ved_side(self.deltar, self.maal["antall"])

    def slutt(self) -> Tall:
        """The columns that add up to avsluttet."""
        return _side_ved_side(self.maal["arbeidEllerUtdanning"], self.maal["annet"])

    def gjennomfoeringsfrist(self) -> Tall:
        """The columns that add up to the group `Annet`."""
        uregistrert = self.brudd["gjennomfoeringsfrist"]
        return _side_ved_side(uregistrert, self.maal["annet"] - uregistrert)

    def startet(self) -> Tall:
        """The persons who began: all, within three months, and later."""
        antall, innen = self.start["antall"], self.start["innenTreMaaneder"]
        return _side_ved_side(antall, innen, antall - innen)

    def grupper(self) -> Tall:
        """One column for each group of work and education."""
        return _side_ved_side(*(self.maal[navn] for navn in GRUPPER))


def skjerm(aar: Aarsbilde, g: Gruppering, idag: date) -> Skjerm:
    """Decide which numbers of each kommune and of the country are hidden in a year."""
    tall, kjenner = aarstall(aar, g), lesere(aar.utdrag.kommune.tekster, idag)
    grunnlag = _grunnlag(tall.grunnlag(), kjenner)
    slutt = _deler(tall.slutt(), grunnlag, kjenner)
    return {
        "grunnlag": grunnlag,
        "slutt": slutt,
        "gjennomfoeringsfrist": _deler(tall.gjennomfoeringsfrist(), slutt, kjenner),
        "oppstartsfrist": _deler(_side_ved_side(tall.brudd["oppstartsfrist"]), grunnlag, kjenner),
        "oppstartstid": _snitt(tall.startet(), grunnlag, kjenner),
        "varighet": _snitt(_side_ved_side(tall.varighet["antall"]), grunnlag, kjenner),
        "grupper": _bare_landet(tall.grupper(), slutt, kjenner),
        "startet": _bare_landet(tall.startet(), grunnlag, kjenner),
        "egne": Dekket(np.ones_like(grunnlag.kommuner), True),
    }


def aarstall(aar: Aarsbilde, g: Gruppering) -> Aarstall:
    """Count the year by kommune."""
    return Aarstall(
        g.antall(aar.deltar),
        MAALOPPNAAELSE.beregn(aar, g),
        OPPSTARTSTID.beregn(aar, g),
        FRISTBRUDD.beregn(aar, g),
        VARIGHET.beregn(aar, g),
    )


def lesere(numre: list[str], idag: date) -> Kjenner:
    """For each reader (row), the kommuner (columns) whose counts the reader knows.

    The first reader knows none. The others are kommuner: each knows its own counts, and those of each former
    kommune that it has succeeded, wholly or in part.
    """
    eiere = [etterfoelgere(nummer, idag) if nummer else () for nummer in numre]
    alle = sorted({eier for ett in eiere for eier in ett})
    kjenner = [[leser in ett for ett in eiere] for leser in alle]
    return np.array([[False] * len(numre), *kjenner], dtype=np.bool_)


def _grunnlag(antall: Tall, kjenner: Kjenner) -> Dekket:
    """What is hidden of the grunnlag. The columns of `antall` are deltakere and avsluttet."""
    gaar_videre = antall[:, :1] - antall[:, 1:]
    return Dekket(*dekk(antall, smaa(antall) | smaa(gaar_videre), np.ones(len(antall), np.bool_), kjenner))


def _deler(deler: Tall, hele: Dekket, kjenner: Kjenner) -> Dekket:
    """What is hidden of parts: a row is hidden if its whole is hidden or a part is small."""
    skjult, landet = dekk(deler, hele.kommuner | smaa(deler), deler.sum(axis=1) > 0, kjenner)
    return Dekket(skjult, hele.landet or landet)


def _snitt(antall: Tall, hele: Dekket, kjenner: Kjenner) -> Dekket:
    """What is hidden of averages. The first column of `antall` is the number of persons in them."""
    return Dekket(hele.kommuner | smaa(antall[:, :1]), hele.landet or _smaa_for_noen(antall[:, :1], kjenner))


def _bare_landet(deler: Tall, hele: Dekket, kjenner: Kjenner) -> Dekket:
    return Dekket(np.ones_like(hele.kommuner), hele.landet or _smaa_for_noen(deler, kjenner))


def _smaa_for_noen(deler: Tall, kjenner: Kjenner) -> bool:
    """Whether a kommune gets a small number when it subtracts its own numbers from the country's."""
    return bool(smaa((~kjenner).astype(np.int64) @ deler).any())


def _side_ved_side(*kolonner: npt.NDArray[np.int64]) -> Tall:
    return np.stack(kolonner, axis=1)
