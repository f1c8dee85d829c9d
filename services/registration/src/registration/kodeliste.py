"""The code lists as JSON: those of the rules, and the kommuner, bydeler and fylker."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from nir import geografi
from nir.geografi.regioner import Nivaa
from regelverk.fakta.navn import til_camel
from regelverk.lov import kodeverk

Kode = dict[str, str | tuple[str, ...]]
_FELTER = ("kode", "gruppe", "veiledning", "hjemmel", "konsekvens", "gyldig_fra", "gyldig_til")


def kodeliste(navn: str, gyldig_paa: date | None) -> list[Kode]:
    """The codes of a list: all codes, or the codes that are valid on a day. Empty fields are left out."""
    return [{felt: verdi for felt, verdi in kode.items() if verdi} for kode in KODEVERK[navn](gyldig_paa)]


def _regelverkets(navn: str, dag: date | None) -> Iterator[Kode]:
    for kode in kodeverk.liste(navn, dag):
        felles = {til_camel(felt): _tekst(getattr(kode, felt)) for felt in _FELTER}
        yield {**felles, **kode.tillegg()}


def _regioner(nivaa: Nivaa, dag: date | None) -> Iterator[Kode]:
    for region in geografi.alle(nivaa, dag):
        yield {
            "kode": region.nummer,
            "navn": region.navn,
            "gyldigFra": _tekst(region.fra),
            "gyldigTil": _tekst(region.siste_dag),
        }


def _bydeler(_: date | None) -> Iterator[Kode]:
    for bydel in geografi.bydeler().values():
        yield {"kode": bydel.nummer, "navn": bydel.navn, "gruppe": bydel.kommunenummer}


def _tekst(verdi: str | date | None) -> str:
    return verdi.isoformat() if isinstance(verdi, date) else verdi or ""


KODEVERK: dict[str, Callable[[date | None], Iterator[Kode]]] = {
    **{navn: partial(_regelverkets, navn) for navn in kodeverk.NAVN},
    "kommuner": partial(_regioner, "kommune"),
    "bydeler": _bydeler,
    "fylker": partial(_regioner, "fylke"),
}
"""The code lists by their names in paths (kontrakt §5.8)."""
