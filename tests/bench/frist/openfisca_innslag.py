"""What OpenFisca is given: each entry as a row of numbers, with the participant to whom it belongs."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from regelverk.fakta.innslag import Vedtak
from regelverk.lov.kodeverk.vedtakstyper import vedtakstype

from tests.bench.frist import parameterrader as p
from tests.bench.frist.fristliv import Fristliv

DELTAKELSE, UTVIDELSE, KALENDERDAGER, VIRKEDAGER, STANS, SAMLET, ALLTID = range(1, 8)
"""The kinds of entries. A permisjon is KALENDERDAGER or VIRKEDAGER; a fravær is SAMLET or ALLTID."""
MAAL = {maal: nr for nr, maal in enumerate(sorted({rad.maal for rad in p.varigheter()}))}
_SLAG = {"deltakelse": DELTAKELSE, "utvidelse": UTVIDELSE}
_EPOKE = date(1970, 1, 1).toordinal()
Tall = NDArray[np.int32]


class Rad(NamedTuple):
    """An entry. Days are counted from 1970-01-01, and `til` is exclusive."""

    deltaker: int
    slag: int
    nr: int
    fra: int
    til: int
    tilbud: int
    antall: int


def dag(dato: date | None) -> int:
    """Days since 1970-01-01; 0 if there is no date."""
    return dato.toordinal() - _EPOKE if dato else 0


def rader(alle: Iterable[Fristliv]) -> dict[str, Tall]:
    """Each column of `Rad` as a vector over the entries of everybody.

    The outcome of a klage goes into the row of the decision that the klage is about, since OpenFisca relates
    no entry to another.
    """
    funnet = [rad for nr, liv in enumerate(alle) for rad in _en(nr, liv)]
    return {
        navn: np.array(kolonne, np.int32)
        for navn, kolonne in zip(Rad._fields, zip(*funnet, strict=True), strict=True)
    }


def maalene(alle: Iterable[Fristliv]) -> Tall:
    """The number of each participant's sluttmål in `MAAL`."""
    return np.array(
        [MAAL[p.INTRODUKSJONSLOVEN if liv.introduksjonsloven else liv.sluttmaal or ""] for liv in alle],
        np.int32,
    )


def _en(deltaker: int, liv: Fristliv) -> list[Rad]:
    opphevet = {
        k.vedtak_id: k.avgjort_dato
        for k in liv.klager
        if k.avgjort_dato and k.utfall in p.utfall_som_opphever()
    }
    vedtak = [_vedtak(deltaker, nr, n, opphevet.get(n.innslag_id)) for nr, n in enumerate(liv.vedtak)]
    fravaer = [
        Rad(deltaker, ALLTID if p.fravaerskoder()[n.fravaerskode] else SAMLET, 0, 0, 0, 0, n.virkedager)
        for n in liv.fravaer if n.fravaerskode in p.fravaerskoder()
    ]  # fmt: skip
    return [rad for rad in vedtak if rad] + fravaer


def _vedtak(deltaker: int, nr: int, n: Vedtak, opphevet: date | None) -> Rad | None:
    if n.resultat == "Avslag":
        return None
    slag, tilbud = vedtakstype(n.vedtakstype).slag, dag(n.tilbudsdato or n.vedtaksdato)
    if opphevet:
        er_stans = slag.endswith("stans")
        return Rad(deltaker, STANS, nr, dag(n.startdato), dag(opphevet), tilbud, 0) if er_stans else None
    if slag == "permisjon":
        i = KALENDERDAGER if n.dagtype == "kalenderdager" else VIRKEDAGER
        return Rad(deltaker, i, nr, dag(n.startdato), dag(n.sluttdato) + 1, tilbud, 0)
    return Rad(deltaker, _SLAG[slag], nr, dag(n.startdato), 0, tilbud, 0) if slag in _SLAG else None
