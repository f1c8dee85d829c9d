"""Makes the answer: exact numbers of the reader's kommune, and other numbers with small counts hidden."""

import asyncio
from dataclasses import dataclass
from datetime import date
from typing import Any

from nir.web import ProblemFeil

from reporting.lister.liste.kjent_sted import krev_kjent_kommune
from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.indeks.synlige import synlige_avsluttede
from reporting.rammer.sted import tidligere_numre
from reporting.rammer.tilgang import Innsyn
from reporting.statistikk.filtre import Statistikkfiltre
from reporting.statistikk.grunnlag.kolonner import Statistikk
from reporting.statistikk.grunnlag.programloepene import Programloepene
from reporting.statistikk.grunnlag.utdrag import Utdrag, hele, med_dagens_numre
from reporting.statistikk.problemer import BARE_EGEN_KOMMUNE
from reporting.statistikk.skjerming.dekning import GRENSE
from reporting.statistikk.tell import Rader, foerste_aar, i_rekkefoelge, noeyaktig, skjermet

UGRADERT = "ugradert"


@dataclass(frozen=True, slots=True)
class Statistikksvar:
    """The answer. `landet` is empty if only persons of the reader's own kommune are counted."""

    statistikk: Statistikk
    filtre: Statistikkfiltre
    rader: Rader
    landet: Rader

    def som_json(self) -> dict[str, Any]:
        """The JSON answer, with a description of its columns."""
        s = self.statistikk
        return {
            "navn": s.navn,
            "tittel": s.tittel,
            "forklaring": s.forklaring,
            "kolonner": [{"navn": k.navn, "tittel": k.tittel, "enhet": k.enhet} for k in s.kolonner],
            "grense": GRENSE,
            "rader": [rad.som_json(s) for rad in self.rader],
            "landet": [rad.som_json(s) for rad in self.landet],
        }


@dataclass(frozen=True, slots=True)
class Spoersmaal:
    """The request: its parameters, its reader and its day."""

    statistikk: Statistikk
    filtre: Statistikkfiltre
    innsyn: Innsyn
    idag: date

    @property
    def egne(self) -> tuple[str, ...]:
        """The kommunenummer of the reader's kommune: today's, and the earlier ones that reforms replaced."""
        return tidligere_numre(self.innsyn.bruker.kommunenummer or "", self.idag)

    @property
    def bare_egne(self) -> bool:
        """Whether the filters choose some persons only. Then a kommune gets counts of its own persons only.

        IMDi gets counts of every kommune.

        Raises:
            ProblemFeil: 403 the filters choose some persons only, and a kommune asks about another kommune,
                or the request has `skjermet`.
        """
        filtre = self.filtre
        if not filtre.velger_personer:
            return False
        andre = filtre.kommunenummer not in (None, *self.egne) and not self.innsyn.alle_kommuner
        if andre or filtre.skjermet:
            raise ProblemFeil(BARE_EGEN_KOMMUNE, felt="skjermet" if filtre.skjermet else "kommunenummer")
        return True

    def svar(self, rader: Rader, landet: Rader) -> Statistikksvar:
        """The answer: those of `rader` that the filters ask for, in order, and `landet` as it is."""
        kommune = self.filtre.kommunenummer
        numre = tidligere_numre(kommune, self.idag) if kommune else ()
        valgte = [rad for rad in rader if not kommune or rad.kommunenummer in numre]
        return Statistikksvar(self.statistikk, self.filtre, i_rekkefoelge(valgte), landet)


async def statistikksvar(tabell: Programloepene, spoersmaal: Spoersmaal) -> Statistikksvar:
    """Compute the answer to the question.

    The columns are copied, and a thread counts in the copy. So the event loop can answer lists meanwhile.

    Raises:
        ProblemFeil: 403 as `Spoersmaal.bare_egne`; 422 the last year is before the first, or the kommune is
            unknown.
    """
    filtre, innsyn = spoersmaal.filtre, spoersmaal.innsyn
    filtre.aarene(0, spoersmaal.idag)
    synlige = synlige_avsluttede(tabell, innsyn, spoersmaal.idag)
    krev_kjent_kommune(tabell.kommune, filtre.kommunenummer, synlige)
    egne = synlige & filtre.personer(tabell)
    # The numbers that everybody gets are used for research too. So they leave out persons with a reservasjon
    # (A 2.3).
    alles = tabell.alle() & tabell.vern.lik(UGRADERT) & tabell.reservert.er(False)
    bare_egne, utdrag = spoersmaal.bare_egne, hele(tabell)
    if filtre.skjermet:
        return await asyncio.to_thread(_alles, spoersmaal, utdrag, alles)
    if innsyn.alle_kommuner:
        return await asyncio.to_thread(_alle, spoersmaal, utdrag, egne)
    if bare_egne:
        return await asyncio.to_thread(_bare_egne, spoersmaal, utdrag, egne)
    return await asyncio.to_thread(_egne_og_andres, spoersmaal, utdrag, egne, alles)


def _alle(spoersmaal: Spoersmaal, utdrag: Utdrag, synlige: Maske) -> Statistikksvar:
    return spoersmaal.svar(*_noeyaktig(spoersmaal, utdrag, synlige))


def _bare_egne(spoersmaal: Spoersmaal, utdrag: Utdrag, egne: Maske) -> Statistikksvar:
    return spoersmaal.svar(_noeyaktig(spoersmaal, utdrag, egne)[0], [])


def _alles(spoersmaal: Spoersmaal, utdrag: Utdrag, alles: Maske) -> Statistikksvar:
    return spoersmaal.svar(*_skjermet(spoersmaal, utdrag, alles))


def _egne_og_andres(spoersmaal: Spoersmaal, utdrag: Utdrag, egne: Maske, alles: Maske) -> Statistikksvar:
    """The rows that everybody gets, but with exact rows of the reader's own kommune."""
    rader, landet = _skjermet(spoersmaal, utdrag, alles)
    andres = [rad for rad in rader if rad.kommunenummer not in spoersmaal.egne]
    return spoersmaal.svar(_noeyaktig(spoersmaal, utdrag, egne)[0] + andres, landet)


def _skjermet(spoersmaal: Spoersmaal, utdrag: Utdrag, maske: Maske) -> tuple[Rader, Rader]:
    utvalg = med_dagens_numre(utdrag.blant(maske), spoersmaal.idag)
    aarene = spoersmaal.filtre.aarene(foerste_aar(utvalg), spoersmaal.idag)
    return skjermet(utvalg, spoersmaal.statistikk, aarene, spoersmaal.idag)


def _noeyaktig(spoersmaal: Spoersmaal, utdrag: Utdrag, maske: Maske) -> tuple[Rader, Rader]:
    utvalg = med_dagens_numre(utdrag.blant(maske), spoersmaal.idag)
    aarene = spoersmaal.filtre.aarene(foerste_aar(utvalg), spoersmaal.idag)
    return noeyaktig(utvalg, spoersmaal.statistikk, aarene, spoersmaal.idag)
