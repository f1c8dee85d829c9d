"""The rows that the filters leave."""

from datetime import date

from reporting.lister.liste.kjent_sted import krev_kjent_bydel, krev_kjent_kommune
from reporting.lister.liste.side import Treff, antall
from reporting.lister.personliste.filtre import Personfiltre
from reporting.projeksjon.indeks.aapne import Aapne
from reporting.projeksjon.indeks.kolonne import Maske
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.indeks.synlige import synlige_personer
from reporting.projeksjon.indeks.tallkolonne import Jakolonne
from reporting.projeksjon.rad.koder import PROGRAMKATEGORIER
from reporting.rammer.filtre import MedUten
from reporting.rammer.norsk import soekeform
from reporting.rammer.tilgang import Innsyn


def velg(register: Register, filtre: Personfiltre, innsyn: Innsyn, idag: date) -> tuple[Aapne, Treff]:
    """The list's table and its rows; `totalt` is after the search (A 1.2) and before the filters (A 1.3).

    Raises:
        ProblemFeil: 422 no such kommune or bydel.
    """
    program = filtre.kategori is None or filtre.kategori in PROGRAMKATEGORIER
    tabell = register.aapne if program else register.uten_program
    tabell.paa_dag(idag)
    krev_kjent_kommune(tabell.kommune, filtre.kommunenummer)
    krev_kjent_bydel(tabell.bydel, filtre.bydelsnummer)
    soekt = _soek(tabell, filtre, synlige_personer(tabell, innsyn))
    return tabell, Treff(tabell, _filtrer(tabell, filtre, soekt.copy()), antall(soekt))


def _soek(tabell: Aapne, filtre: Personfiltre, maske: Maske) -> Maske:
    if filtre.lovverk:
        maske &= tabell.lovverk.lik(filtre.lovverk)
    if filtre.kategori:
        maske &= tabell.kategori.lik(filtre.kategori)
    if filtre.sluttmaal:
        maske &= tabell.sluttmaal.finnes() if filtre.sluttmaal == "med" else tabell.uten_sluttmaal()
    forvalg: list[tuple[MedUten | None, Jakolonne]] = [
        (filtre.vedtak, tabell.vedtak),
        (filtre.tiltak, tabell.tiltak),
        (filtre.livsmestring, tabell.livsmestring),
        (filtre.foreldreveiledning, tabell.foreldreveiledning),
        (filtre.fulltid_vgo, tabell.fulltid_vgo),
    ]
    for valg, kolonne in forvalg:
        if valg:
            maske &= kolonne.er(valg == "med")
    return maske


def _filtrer(tabell: Aapne, filtre: Personfiltre, maske: Maske) -> Maske:
    if filtre.kommunenummer:
        maske &= tabell.kommune.lik(filtre.kommunenummer)
    if filtre.bydelsnummer:
        maske &= tabell.bydel.lik(filtre.bydelsnummer)
    if filtre.ordning:
        maske &= tabell.ordninger.har(filtre.ordning)
    if filtre.duf:
        maske &= tabell.duf.begynner_med(filtre.duf)
    if filtre.fornavn:
        maske &= tabell.fornavn.inneholder(soekeform(filtre.fornavn))
    if filtre.etternavn:
        maske &= tabell.etternavn.inneholder(soekeform(filtre.etternavn))
    return maske
