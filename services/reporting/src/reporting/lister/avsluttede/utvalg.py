"""The rows that the filters leave."""

from datetime import date

from reporting.lister.avsluttede.filtre import Avsluttetfiltre
from reporting.lister.liste.kjent_sted import krev_kjent_bydel, krev_kjent_kommune
from reporting.lister.liste.side import Treff, antall
from reporting.projeksjon.indeks.avsluttede import Avsluttede
from reporting.projeksjon.indeks.kolonne import Maske
from reporting.projeksjon.indeks.synlige import synlige_avsluttede
from reporting.rammer.norsk import soekeform
from reporting.rammer.sted import tidligere_numre
from reporting.rammer.tilgang import Innsyn


def velg(tabell: Avsluttede, filtre: Avsluttetfiltre, innsyn: Innsyn, idag: date) -> Treff:
    """The report's rows; `totalt` is all of the lovverk that the caller may see.

    Raises:
        ProblemFeil: 422 no such kommune or bydel.
    """
    tabell.paa_dag(idag)
    krev_kjent_kommune(tabell.kommune, filtre.kommunenummer)
    krev_kjent_bydel(tabell.bydel, filtre.bydelsnummer)
    alle = synlige_avsluttede(tabell, innsyn, idag) & tabell.lovverk.lik(filtre.lovverk)
    return Treff(tabell, _filtrer(tabell, filtre, alle.copy(), idag), antall(alle))


def _filtrer(tabell: Avsluttede, filtre: Avsluttetfiltre, maske: Maske, idag: date) -> Maske:
    if filtre.kommunenummer:
        maske &= tabell.kommune.en_av(tidligere_numre(filtre.kommunenummer, idag))
    if filtre.bydelsnummer:
        maske &= tabell.bydel.lik(filtre.bydelsnummer)
    if filtre.kategori:
        maske &= tabell.kategori.lik(filtre.kategori)
    if filtre.avslutningsaar:
        maske &= tabell.dato.innen(date(filtre.avslutningsaar, 1, 1), date(filtre.avslutningsaar, 12, 31))
    if filtre.registrert_av:
        maske &= tabell.regelmotor.er(filtre.registrert_av == "regelmotor")
    if filtre.duf:
        maske &= tabell.duf.begynner_med(filtre.duf)
    for ord_ in soekeform(filtre.navn).split() if filtre.navn else ():
        maske &= _i_navnet(tabell, ord_)
    return maske


def _i_navnet(tabell: Avsluttede, ord_: str) -> Maske:
    return (
        tabell.fornavn.inneholder(ord_)
        | tabell.mellomnavn.inneholder(ord_)
        | tabell.etternavn.inneholder(ord_)
    )
