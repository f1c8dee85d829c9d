"""The right to complain: to whom, by when and how (forvaltningsloven kapittel VI)."""

import tomllib
from datetime import date
from functools import cache

from registration.vedtaksmal.brevdata import Lov
from registration.vedtaksmal.maalform import DATA, Data, Maalform, Tekst, Tidsrom


class _Avsnitt(Data):
    nb: tuple[str, ...]
    nn: tuple[str, ...]


class _Rett(Data):
    lov: str
    hjemmel: Tekst


class _Klagedata(Data):
    kilde: str
    antakelse: str
    rett: tuple[_Rett, ...]
    avsnitt: _Avsnitt


class _Embete(Tidsrom):
    navn: str
    tittel: str
    fylker: tuple[str, ...]


class _Klageinstanser(Data):
    kilde: str
    antakelse: str
    titler: dict[str, Tekst]
    ukjent: Tekst
    embete: tuple[_Embete, ...]


def klageinstans(kommunenummer: str, dag: date, maalform: Maalform) -> str:
    """`Statsforvalteren i Agder`, by the kommune's fylke on the day; `statsforvalteren` if none is known."""
    data = _klageinstanser()
    for embete in data.embete:
        if kommunenummer[:2] in embete.fylker and embete.gjelder(dag):
            return f"{data.titler[embete.tittel].paa(maalform)} {embete.navn}"
    return data.ukjent.paa(maalform)


def klageadgang(lov: Lov, *, klageinstans: str, kommune: str, maalform: Maalform) -> list[str]:
    """The paragraphs under the heading Klage."""
    data = _klagedata()
    loven = "introduksjonsloven" if lov == "introduksjonsloven" else "integreringsloven"
    hjemmel = next(rett.hjemmel.paa(maalform) for rett in data.rett if rett.lov == loven)
    avsnitt = data.avsnitt.nb if maalform == "nb" else data.avsnitt.nn
    return [a.format(klageinstans=klageinstans, kommune=kommune, hjemmel=hjemmel) for a in avsnitt]


@cache
def _klagedata() -> _Klagedata:
    return _Klagedata.model_validate(tomllib.loads((DATA / "klage.toml").read_text(encoding="utf-8")))


@cache
def _klageinstanser() -> _Klageinstanser:
    tekst = (DATA / "klageinstanser.toml").read_text(encoding="utf-8")
    return _Klageinstanser.model_validate(tomllib.loads(tekst))
