"""The persons whom a kind finds, among those that the caller may see."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from nir.web import ProblemFeil
from nir.web.problem.problemer import FELT_KODE, FELT_UKJENT

from reporting.lister.liste.filter import begynner_med, inneholder, lik
from reporting.lister.liste.kjent_sted import krev_kjent_bydel, krev_kjent_kommune
from reporting.lister.liste.listetabell import Listetabell
from reporting.lister.liste.side import Treff, antall
from reporting.lister.paaminnelse.filtre import Stedsfiltre
from reporting.lister.paaminnelse.slag import DAGER, SLAG, Slag, Slagnavn
from reporting.projeksjon.indeks.indeks import Maske, Sorteringsindeks
from reporting.projeksjon.indeks.register import Register
from reporting.rammer.tilgang import Innsyn


@dataclass(frozen=True, slots=True)
class Paaminnelsesutvalg:
    """The rows found, and the indexes that can sort them, by the key that `sorter` takes."""

    treff: Treff
    sortering: dict[str, Sorteringsindeks]

    def orden(self, sorter: str) -> tuple[Sorteringsindeks, bool]:
        """The index of the column that `sorter` names, and whether the order is descending.

        Raises:
            ProblemFeil: 422 the column does not exist.
        """
        kolonne = self.sortering.get(sorter.removeprefix("-"))
        if kolonne is None:
            lovlige = ", ".join(sorted(self.sortering))
            raise ProblemFeil(FELT_KODE, f"Sorter etter en av disse: {lovlige}.", felt="sorter")
        return kolonne, sorter.startswith("-")


def velg(
    register: Register, navn: Slagnavn, filtre: Stedsfiltre, innsyn: Innsyn, idag: date
) -> Paaminnelsesutvalg:
    """The rows that match. `totalt` counts all rows that the kind finds and the caller may see.

    Raises:
        ProblemFeil: 422 `dager` is given for another kind than `frist`, or the kommune or bydel does not
            exist.
    """
    if filtre.dager is not None and navn != "frist":
        raise ProblemFeil(FELT_UKJENT, "Feltet «dager» gjelder bare påminnelsen «frist».", felt="dager")
    slag = SLAG[navn]
    tabell = slag.krets.tabell(register)
    tabell.paa_dag(idag)
    dager = DAGER if filtre.dager is None else filtre.dager
    synlige = slag.krets.synlige(tabell, innsyn, idag)
    alle = synlige & slag.finn(tabell, idag, dager)
    krev_kjent_kommune(_indeks(tabell, "kommunenummer"), filtre.kommunenummer, synlige)
    krev_kjent_bydel(_indeks(tabell, "bydelsnummer"), filtre.bydelsnummer, synlige)
    maske = _filtrer(slag, tabell, filtre, idag, alle.copy())
    kolonner = {**slag.krets.liste.kolonner, **slag.sortering}
    sortering = {noekkel: tabell[kolonne] for noekkel, kolonne in kolonner.items()}
    return Paaminnelsesutvalg(Treff(tabell, maske, antall(alle)), sortering)


def _filtrer(slag: Slag, tabell: Listetabell[Any], filtre: Stedsfiltre, idag: date, maske: Maske) -> Maske:
    filtrene: list[tuple[str, str, Callable[..., Maske]]] = [
        ("kommunenummer", "kommunenummer", slag.krets.i_kommunen),
        ("bydelsnummer", "bydelsnummer", lik),
        ("duf", "dufNummer", begynner_med),
        ("fornavn", "fornavn", inneholder),
        ("etternavn", "etternavn", inneholder),
    ]
    for felt, noekkel, treff in filtrene:
        if (verdi := getattr(filtre, felt, None)) is not None:
            maske &= treff(_indeks(tabell, noekkel), verdi, idag)
    return maske


def _indeks(tabell: Listetabell[Any], noekkel: str) -> Any:
    return tabell[tabell.liste.kolonner[noekkel]]
