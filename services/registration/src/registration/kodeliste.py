"""The code lists as JSON: the lists of the rules, and the lists of kommuner, bydeler and fylker."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any

from nir import geografi
from nir.geografi.regioner import Nivaa
from regelverk.fakta.navn import til_camel
from regelverk.lov import kodeverk

from registration.skjema.kodefelter import feltene

Kode = dict[str, Any]
_FELTER = ("kode", "id", "gruppe", "veiledning", "hjemmel", "konsekvens", "gyldig_fra", "gyldig_til")


def kodeliste(navn: str, gyldig_paa: date | None) -> list[Kode]:
    """The codes of a list: all codes, or the codes that are valid on a day. Bydeler have no dates, so all are
    given. Empty fields are left out.
    """
    return [{felt: verdi for felt, verdi in kode.items() if verdi} for kode in KODEVERK[navn](gyldig_paa)]


def _regelverkets(navn: str, dag: date | None) -> Iterator[Kode]:
    for kode in kodeverk.liste(navn, dag):
        felles = {til_camel(felt): _tekst(getattr(kode, felt)) for felt in _FELTER}
        tekst = {"nb": kode.kode, "nn": kode.nynorsk}
        yield {**felles, "tekst": tekst, **kode.tillegg(), "felter": feltene(navn, kode)}


def _regioner(nivaa: Nivaa, dag: date | None) -> Iterator[Kode]:
    for region in geografi.alle(nivaa, dag):
        yield {
            **_sted(region.nummer, region.navn),
            "gyldigFra": _tekst(region.fra),
            "gyldigTil": _tekst(region.siste_dag),
        }


def _bydeler(_: date | None) -> Iterator[Kode]:
    for bydel in geografi.bydeler().values():
        yield {**_sted(bydel.nummer, bydel.navn), "gruppe": bydel.kommunenummer}


def _sted(nummer: str, navn: str) -> Kode:
    """A place: its number is its id, and it has one name in both languages."""
    return {"kode": nummer, "id": nummer, "navn": navn, "tekst": {"nb": navn, "nn": navn}}


def _tekst(verdi: str | date | None) -> str:
    return verdi.isoformat() if isinstance(verdi, date) else verdi or ""


def kodelistene(gyldig_paa: date | None) -> dict[str, list[Kode]]:
    """Every code list by its name, also the large lists of kommuner and bydeler."""
    return {navn: kodeliste(navn, gyldig_paa) for navn in KODEVERK}


KODEVERK: dict[str, Callable[[date | None], Iterator[Kode]]] = {
    **{navn: partial(_regelverkets, navn) for navn in kodeverk.NAVN},
    "kommuner": partial(_regioner, "kommune"),
    "bydeler": _bydeler,
    "fylker": partial(_regioner, "fylke"),
}
"""The code lists by their names in paths (kontrakt §5.8)."""
