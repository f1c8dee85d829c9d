"""The day on which a person's time of storage is over (integreringsforskriften §§ 60 and 61)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from regelverk.beregning.vedtak.vedtaksbok import gir_deltakelse
from regelverk.fakta.person import BosettingRegistrert, KarriereveiledningRegistrert, UtdanningRegistrert
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.liv.person import Person
from regelverk.lov.lagringstid import Grunnlag, lagringstider

_KOMPETANSE = (UtdanningRegistrert, KarriereveiledningRegistrert)


@dataclass(frozen=True, slots=True)
class Lagringsfrist:
    """The person must be erased on `dato` at the latest.

    `fra`: the first day of the time of storage that ends last. `kilde`: the provision that sets that time of
    storage.
    """

    dato: date
    grunnlag: Grunnlag
    fra: date
    kilde: str


def lagringsfrist(person: Person, dokument: Mapping[str, Any], dag: date) -> Lagringsfrist | None:
    """The deadline by the law of `dag`. None: no date is known from which to count a time of storage.

    Several times of storage can apply to a person. NIR keeps the person until the last of them is over.
    """
    frister = [_frist(grunnlag, fra, dag) for grunnlag, fra in _begynnelser(person, dokument)]
    return max(frister, key=lambda frist: frist.dato, default=None)


def _frist(grunnlag: Grunnlag, fra: date, dag: date) -> Lagringsfrist:
    tid = lagringstider()[grunnlag]
    return Lagringsfrist(legg_til_maaneder(fra, 12 * tid.paa(dag)), grunnlag, fra, tid.kilde(dag).kilde)


def _begynnelser(person: Person, dokument: Mapping[str, Any]) -> Iterator[tuple[Grunnlag, date]]:
    bosatt = [f.innhold.bosettingsdato for f in person.fakta if isinstance(f.innhold, BosettingRegistrert)]
    kompetanse = [f.registrert for f in person.fakta if isinstance(f.innhold, _KOMPETANSE)]
    maalgruppe = [date.fromisoformat(kategori["fra"]) for kategori in dokument["kategorier"]]
    tiltak = list(_tiltak(dokument))
    if bosatt:
        yield "bosetting", max(bosatt)
    if kompetanse:
        yield "kompetanse", min(kompetanse)
    if tiltak:
        yield "tiltak", min(tiltak)
    elif maalgruppe:
        yield "maalgruppe", min(maalgruppe)


def _tiltak(dokument: Mapping[str, Any]) -> Iterator[date]:
    """The startdato of each granted participation and of each tiltak, without the deleted ones."""
    for innslag in dokument["innslag"]:
        felter = innslag["felter"]
        deltar = gir_deltakelse(felter.get("vedtakstype"), felter.get("resultat"))
        if innslag["status"] == "slettet" or not (deltar or innslag["seksjon"] == "tiltak"):
            continue
        if felter.get("startdato"):
            yield date.fromisoformat(felter["startdato"])
