"""The legal basis of each rule, by law and by date (regelbeskrivelse §0.4)."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from regelverk.lov.lovverk import LOVER, Lovverk


class FeilIHjemler(ValueError):
    """The data file of the law references is wrong."""


@dataclass(frozen=True, slots=True)
class Hjemmel:
    """A legal reference, as it is written from `gjelder_fra` on."""

    gjelder_fra: date
    tekst: str


@dataclass(frozen=True, slots=True)
class Hjemler:
    """The references of a rule. `lov`: by law, oldest first. `veileder`: sections of the guides A and B."""

    lov: Mapping[Lovverk, Sequence[Hjemmel]]
    veileder: str

    def paa(self, lovverk: Lovverk | None, dag: date) -> str:
        """The reference on a day, under the law of the person. `lovverk` None: those of both laws.

        A rule that only one law has is cited by that law, even for a person under the other law: an entry can
        last longer than the permit that it rests on.
        """
        if lovverk is not None and lovverk in self.lov:
            return _paa(self.lov[lovverk], dag)
        return "; ".join(dict.fromkeys(_paa(alle, dag) for alle in self.lov.values()))


def _paa(alle: Sequence[Hjemmel], dag: date) -> str:
    return next((h.tekst for h in reversed(alle) if h.gjelder_fra <= dag), alle[0].tekst)


@lru_cache(maxsize=8192)
def hjemmel(regel: str, lovverk: Lovverk | None, dag: date) -> str:
    """`Hjemler.paa` of the rule with that id. It is cached, since many lines ask for the same few days."""
    return hjemler()[regel].paa(lovverk, dag)


@cache
def hjemler() -> Mapping[str, Hjemler]:
    """Rule id → its references.

    Raises:
        FeilIHjemler: a rule without a law, an unknown key, dates out of order.
    """
    tekst = files("regelverk.lov.regler").joinpath("data", "hjemler.toml").read_text(encoding="utf-8")
    return {regel: les_hjemler(regel, rad) for regel, rad in tomllib.loads(tekst).items()}


def les_hjemler(regel: str, rad: dict[str, Any]) -> Hjemler:
    """The references of one rule, from TOML; raises `FeilIHjemler`."""
    if ukjente := sorted(set(rad) - {*LOVER, "veileder"}):
        raise FeilIHjemler(f"hjemler, {regel}: ukjent nøkkel {', '.join(ukjente)}")
    lov = {navn: [_les(regel, verdi) for verdi in rad[navn]] for navn in LOVER if navn in rad}
    if not lov or not all(lov.values()):
        raise FeilIHjemler(f"hjemler, {regel}: ingen lov")
    for alle in lov.values():
        if (datoer := [h.gjelder_fra for h in alle]) != sorted(set(datoer)):
            raise FeilIHjemler(f"hjemler, {regel}: datoene skal være stigende")
    return Hjemler(lov, rad.get("veileder", ""))


def _les(regel: str, verdi: dict[str, Any]) -> Hjemmel:
    if (
        set(verdi) != {"gjelderFra", "hjemmel"}
        or not verdi["hjemmel"]
        or type(verdi["gjelderFra"]) is not date
    ):
        raise FeilIHjemler(f"hjemler, {regel}: en hjemmel har gjelderFra og hjemmel")
    return Hjemmel(verdi["gjelderFra"], verdi["hjemmel"])
