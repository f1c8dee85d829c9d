"""The varsler that the document shows as long as their ground lasts (regelbeskrivelse §9.9.6).

Each varsel itself says when it is shown, with which words, and on which days it can come or go.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.sluttmaalsalder import aldersdager, mot_alder
from regelverk.beregning.vedtak.vedtaksbok import slag_av
from regelverk.beregning.vurdering import Vurdering
from regelverk.kalender.datoer import legg_til_maaneder

Ord = Mapping[str, object]
"""The words that are filled into the varsel's text."""
_DAG = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Staaende:
    """A varsel that the document shows. `kode` has no prefix."""

    kode: str
    ord: Callable[[Vurdering], Ord | None]
    """Gives the words of the varsel, or None if it is not shown."""
    dager: Callable[[Vurdering], Iterable[date]] | None = None
    """Gives the days on which the varsel can come or go. None: only a fact or an ending changes it."""


def staaende_varsler(v: Vurdering) -> list[tuple[str, Ord]]:
    """The code and words of each varsel that is shown on the vurdering's day."""
    return [(en.kode, ord_) for en in STAAENDE if (ord_ := en.ord(v)) is not None]


def varseldager(v: Vurdering) -> list[date]:
    """The days on which a varsel can come or go, as each varsel names them (`Staaende.dager`)."""
    return [dato for dager in _MED_DAGER for dato in dager(v)]


def _i_gang(v: Vurdering) -> Sak | None:
    """The case; None: the category is not in force, or an ending is in force."""
    return v.sak if v.aapen and v.utfall.dato is None else None


def _borte_foer_kategorien(v: Vurdering) -> Ord | None:
    """The words, if the person died or emigrated before the category would have begun; else None.

    The varsel asks for a check, because one of the dates can be wrong.
    """
    if (en := v.hindring) is None:
        return None
    return {"hva": en.aarsak.lower(), "dato": en.dato, "fra": en.kategori_fra}


def _tre_maaneder(v: Vurdering) -> Ord | None:
    """The words, if three months after the settlement there is no decision on participation; else None.

    A refusal is such a decision too (integreringsloven § 12).
    """
    if (sak := _i_gang(v)) is None or v.dag <= _vedtaksfrist(sak):
        return None
    slag = slag_av()
    vedtak = (b for b in v.mappe.vedtak.values() if slag[b.innhold.vedtakstype] == "deltakelse")
    return {"maaneder": _vedtaksmaaneder(sak)} if all(b.slettet for b in vedtak) else None


def _vedtaksmaaneder(sak: Sak) -> int:
    return sak.p.vedtaksvarsel.paa(sak.naa.grunnlag.bosatt.bosettingsdato)


def _vedtaksfrist(sak: Sak) -> date:
    return legg_til_maaneder(sak.naa.grunnlag.bosatt.bosettingsdato, _vedtaksmaaneder(sak))


def _etter_tre_maaneder(v: Vurdering) -> Iterable[date]:
    return (_vedtaksfrist(v.sak) + _DAG,) if v.sak else ()


def _frist_foer_kategorien(v: Vurdering) -> Ord | None:
    """The words, if the gjennomføringsfrist passed on a day without a category; else None.

    Such a frist gives no row of an ending (regelbeskrivelse §9.4.3).
    """
    sak = _i_gang(v)
    if sak is None or sak.frist is None or sak.frist >= v.dag or sak.i_kategori(sak.frist):
        return None
    return {"frist": sak.frist, "fra": sak.naa.fra}


def _avslutning_etter_fristen(v: Vurdering) -> Ord | None:
    """The words, if the kommune's ending is dated after the gjennomføringsfrist; else None.

    The frist can move after the ending is registered (regelbeskrivelse §9.4.4).
    """
    kommunens, frist = v.utfall.kommunens, v.gjennomfoeringsfrist
    if kommunens is None or frist is None or kommunens.innhold.avslutningsdato <= frist:
        return None
    return {"dato": kommunens.innhold.avslutningsdato, "frist": frist}


def _vedtak_etter_6a(v: Vurdering) -> Ord | None:
    """The words, if participation is granted, but none of the decisions counts now; else None (A 5.2, NB)."""
    sak = _i_gang(v)
    mangler = sak is not None and sak.bok.deltakelser and not sak.tellende
    return {} if sak and mangler else None


def _vedtak_etter_gjenaapning(v: Vurdering) -> Ord | None:
    """The words, if an ending is reopened and the new decision is missing (A 10.2); else None."""
    sak = _i_gang(v)
    return {"dato": sak.venter.gjenaapnet} if sak and sak.venter else None


STAAENDE: Final[tuple[Staaende, ...]] = (
    Staaende("BORTE-FOER-KATEGORI", _borte_foer_kategorien),
    Staaende("TRE-MAANEDER", _tre_maaneder, _etter_tre_maaneder),
    Staaende("FRIST-FOER-KATEGORI", _frist_foer_kategorien),
    Staaende("VEDTAK-6A", _vedtak_etter_6a),
    Staaende("GJENAAPNING-VEDTAK", _vedtak_etter_gjenaapning),
    Staaende("SLUTTMAAL-ALDER", mot_alder, aldersdager),
    Staaende("AVSLUTNING-ETTER-FRIST", _avslutning_etter_fristen),
)
_MED_DAGER: Final = tuple(en.dager for en in STAAENDE if en.dager is not None)
