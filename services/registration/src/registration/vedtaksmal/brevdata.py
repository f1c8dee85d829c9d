"""The data for the letter of each vedtakstype, from `data/brev.toml`."""

import tomllib
from datetime import date
from functools import cache
from typing import Literal, Self

from pydantic import model_validator
from regelverk.fakta.innslag import Resultat

from registration.vedtaksmal.maalform import DATA, Data, Maalform, Tekst, Tidsrom, uten_hull

Lov = Literal["integreringsloven", "kapittel 6A", "introduksjonsloven"]


class Rett(Tidsrom):
    """The law that a decision is based on. `fra` and `til`: the first and last vedtaksdato it covers."""

    lov: Lov
    hjemmel: str
    """`{key}` stands for the name of a law: the text under that key in `lover`."""
    regel: Tekst
    """The rule in plain words."""
    kilde: str
    antakelse: str | None = None
    """A note on what the source leaves unclear."""


class Foelge(Tekst):
    """What a decision means for the person by law."""

    kilde: str
    antakelse: str | None = None


class Brevtype(Data):
    """The letter of one vedtakstype. `mal` is the name of a file in `maler/nb` and `maler/nn`."""

    vedtakstype: str
    mal: str
    mal_avslag: str | None = None
    navn: Tekst
    tittel: Tekst
    tittel_avslag: Tekst | None = None
    foelge: Foelge | None = None
    foelge_avslag: Foelge | None = None
    antakelse: str | None = None
    rett: tuple[Rett, ...]

    @model_validator(mode="after")
    def _krev_rett_til_alle_tider(self) -> Self:
        for lov in ("integreringsloven", "introduksjonsloven"):
            rader = [rett for rett in self.rett if rett.lov == lov]
            if not rader or not uten_hull(rader):
                raise ValueError(f"{self.vedtakstype}: rett for {lov} dekker ikke alle vedtaksdatoer")
        return self

    def malnavn(self, resultat: Resultat) -> str:
        """The template's name. An avslag has a template of its own for some vedtakstyper."""
        return self.mal_avslag or self.mal if resultat == "Avslag" else self.mal

    def tittel_paa(self, maalform: Maalform, resultat: Resultat) -> str:
        """The title that the letter begins with (A 5.2)."""
        tittel = self.tittel_avslag or self.tittel if resultat == "Avslag" else self.tittel
        return tittel.paa(maalform)

    def foelge_paa(self, maalform: Maalform, resultat: Resultat) -> str:
        """What the decision means. "" if the law adds nothing to the decision itself."""
        foelge = self.foelge_avslag if resultat == "Avslag" else self.foelge
        return foelge.paa(maalform) if foelge else ""

    def rett_paa(self, lov: Lov, vedtaksdato: date) -> Rett | None:
        """The row for `lov` and the day of the decision. None if the data has no such row."""
        return next((r for r in self.rett if r.lov == lov and r.gjelder(vedtaksdato)), None)


class Brevdata(Data):
    """The content of `data/brev.toml`."""

    lover: dict[str, Tekst]
    sluttmaal: dict[str, Tekst]
    maalgruppe: dict[str, Tekst]
    """By kategori: a sentence on the person's right and duty to take part."""
    brev: tuple[Brevtype, ...]

    def sluttmaalet(self, kode: str | None, maalform: Maalform) -> str:
        """The sluttmål in the words of a letter. "" if the person has none."""
        return self.sluttmaal[kode].paa(maalform) if kode in self.sluttmaal else kode or ""

    def om(self, vedtakstype: str) -> Brevtype:
        """The letter of a vedtakstype. Raises `KeyError` if the data has none."""
        funnet = next((brev for brev in self.brev if brev.vedtakstype == vedtakstype), None)
        if funnet is None:
            raise KeyError(vedtakstype)
        return funnet


@cache
def brevdata() -> Brevdata:
    """The data that ships with the service."""
    return Brevdata.model_validate(tomllib.loads((DATA / "brev.toml").read_text(encoding="utf-8")))
