"""The persons who lack something for the year, among those that the caller may see."""

from dataclasses import dataclass, replace
from typing import Any

from reporting.innsynslogg.lesing import Lesing
from reporting.lister.aarskontroll.filtre import Aarsvalg, Aarsvalgside
from reporting.lister.aarskontroll.kolonner import ER_FRATRAADT
from reporting.lister.aarskontroll.linje import Aarslinje, aarslinje
from reporting.lister.aarskontroll.mangler import HVA, Aaret, Hva
from reporting.lister.aarskontroll.rad import mangelrad
from reporting.lister.aarskontroll.tabell import Aarskontrolltabell
from reporting.lister.liste.side import Treff, antall, sideutvalg
from reporting.lister.liste.utvalg import Listeutvalg, velg
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.indeks.synlige import synlige_personer


@dataclass(frozen=True, slots=True)
class Aarsutvalg:
    """The selection.

    `personer`: how many persons of the year the caller may see, whether they lack something or not.
    """

    liste: Listeutvalg[Aarslinje]
    aaret: Aaret
    personer: int
    per_hva: dict[Hva, int]
    """How many lack each thing. The filter `hva` does not change these counts."""

    def side(self, register: Register, side: Aarsvalgside) -> dict[str, Any]:
        """Make the answer with one page."""
        indeks, synkende = self.liste.orden()
        svar = sideutvalg(
            self.liste.treff,
            indeks,
            synkende=synkende,
            side=side.side,
            per_side=side.antall,
            rad=lambda noekkel: mangelrad(self.liste.linje(register.rad(noekkel)), self.aaret),
        )
        return svar | {"personer": self.personer, "perHva": self.per_hva}


async def velg_aarets(lesing: Lesing, valg: Aarsvalg) -> Aarsutvalg:
    """The rows that match. `totalt` counts all that lack something and that the caller may see.

    Raises:
        ProblemFeil: 422 the kommune or bydel does not exist.
    """
    aaret = Aaret(valg.aar, lesing.idag, bydel=lesing.innsyn.bydelsnummer is not None)
    tabell = lesing.register.tabell(Aarskontrolltabell)
    fratraadte: bool = ER_FRATRAADT.valgt(valg)
    tabell.paa_dag(lesing.idag)
    bilde = await tabell.mangler.forbered(
        aaret, synlige_personer(tabell, lesing.innsyn, lesing.idag, fratraadte=fratraadte)
    )
    # New facts can have changed the table while `forbered` ran. There is no await from here on, so the whole
    # answer shows one state of the table.
    tabell.paa_dag(lesing.idag)
    synlige = synlige_personer(tabell, lesing.innsyn, lesing.idag, fratraadte=fratraadte)
    funnet = velg(
        tabell,
        tabell.mangler.mangler(aaret, synlige),
        valg,
        lambda rad: aarslinje(rad, lesing.idag),
        lesing.idag,
    )
    maske, totalt = funnet.treff.maske, funnet.treff.totalt
    per_hva = {hva: antall(tabell.mangler.mangler(aaret, maske, hva)) for hva in HVA}
    if valg.hva is not None:
        maske = tabell.mangler.mangler(aaret, maske, valg.hva)
    personer = antall(tabell.mangler.av_aaret(aaret, synlige))
    del bilde
    return Aarsutvalg(replace(funnet, treff=Treff(tabell, maske, totalt)), aaret, personer, per_hva)
