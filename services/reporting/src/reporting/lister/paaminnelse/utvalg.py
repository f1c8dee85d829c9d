"""Whom a kind finds, among those whom the caller may see."""

from dataclasses import dataclass
from datetime import date

from nir.web import ProblemFeil
from nir.web.problem.problemer import FELT_KODE, FELT_UKJENT

from reporting.lister.liste.kjent_sted import krev_kjent_bydel, krev_kjent_kommune
from reporting.lister.liste.side import Treff, antall
from reporting.lister.paaminnelse.filtre import Stedsfiltre, Utvalgsfiltre
from reporting.lister.paaminnelse.slag import SLAG, AapentSlag, Slagnavn
from reporting.projeksjon.indeks.aapne import Aapne
from reporting.projeksjon.indeks.avsluttede import Avsluttede
from reporting.projeksjon.indeks.kolonne import Kolonne, Maske
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.indeks.synlige import synlige_avsluttede, synlige_personer
from reporting.rammer.norsk import soekeform
from reporting.rammer.sted import tidligere_numre
from reporting.rammer.tilgang import Innsyn

_DAGER = 30


@dataclass(frozen=True, slots=True)
class Utvalg:
    """The rows found, and the columns that they may be sorted by."""

    treff: Treff
    sortering: dict[str, Kolonne]

    def orden(self, sorter: str) -> tuple[Kolonne, bool]:
        """The column that `sorter` names, and whether it descends.

        Raises:
            ProblemFeil: 422 no such column.
        """
        kolonne = self.sortering.get(sorter.removeprefix("-"))
        if kolonne is None:
            lovlige = ", ".join(sorted(self.sortering))
            raise ProblemFeil(FELT_KODE, f"Sorter etter en av disse: {lovlige}.", felt="sorter")
        return kolonne, sorter.startswith("-")


def velg(register: Register, navn: Slagnavn, filtre: Stedsfiltre, innsyn: Innsyn, idag: date) -> Utvalg:
    """The rows; `totalt` is before the filters.

    Raises:
        ProblemFeil: 422 `dager` for another kind than `frist`; no such kommune or bydel.
    """
    if filtre.dager is not None and navn != "frist":
        raise ProblemFeil(FELT_UKJENT, "Feltet «dager» gjelder bare påminnelsen «frist».", felt="dager")
    slag = SLAG[navn]
    tabell: Aapne | Avsluttede
    if isinstance(slag, AapentSlag):
        tabell = register.aapne
        tabell.paa_dag(idag)
        dager = _DAGER if filtre.dager is None else filtre.dager
        alle = synlige_personer(tabell, innsyn) & slag.finn(tabell, idag, dager)
        kommuner: tuple[str, ...] = (filtre.kommunenummer or "",)
    else:
        tabell = register.avsluttede
        tabell.paa_dag(idag)
        alle = synlige_avsluttede(tabell, innsyn, idag) & slag.finn(tabell)
        kommuner = tidligere_numre(filtre.kommunenummer or "", idag)
    krev_kjent_kommune(tabell.kommune, filtre.kommunenummer)
    krev_kjent_bydel(tabell.bydel, filtre.bydelsnummer)
    maske = _filtrer(tabell, filtre, alle.copy(), kommuner)
    sortering = {ny: tabell.sortering[gammel] for ny, gammel in slag.sortering.items()}
    return Utvalg(Treff(tabell, maske, antall(alle)), tabell.sortering | sortering)


def _filtrer(
    tabell: Aapne | Avsluttede, filtre: Stedsfiltre, maske: Maske, kommuner: tuple[str, ...]
) -> Maske:
    if filtre.kommunenummer:
        maske &= tabell.kommune.en_av(kommuner)
    if filtre.bydelsnummer:
        maske &= tabell.bydel.lik(filtre.bydelsnummer)
    return _blant(tabell, filtre, maske) if isinstance(filtre, Utvalgsfiltre) else maske


def _blant(tabell: Aapne | Avsluttede, filtre: Utvalgsfiltre, maske: Maske) -> Maske:
    if filtre.duf:
        maske &= tabell.duf.begynner_med(filtre.duf)
    if filtre.fornavn:
        maske &= tabell.fornavn.inneholder(soekeform(filtre.fornavn))
    if filtre.etternavn:
        maske &= tabell.etternavn.inneholder(soekeform(filtre.etternavn))
    return maske
