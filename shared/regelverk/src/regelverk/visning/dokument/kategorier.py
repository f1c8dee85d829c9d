"""The categories and ordninger that the person has and has had."""

from collections.abc import Iterator

from regelverk.beregning.norsk import NORSK, NORSK_6A, RETT_TIL_NORSK, Norskperiode
from regelverk.beregning.vurdering import Vurdering
from regelverk.visning.dokument.felter import Json, iso


def kategorier(v: Vurdering) -> list[Json]:
    """Every category that the person has had; `til` is its last day, null while it is in force."""
    return [*_programkategorier(v), *_rett_til_norsk(v)]


def _programkategorier(v: Vurdering) -> Iterator[Json]:
    if v.sak is None:
        return
    for periode in v.sak.perioder:
        gjeldende = periode is v.sak.naa and v.aapen
        til = v.lukking.til if periode is v.sak.naa and v.lukking and not gjeldende else None
        slutt = til or (periode.til if periode is not v.sak.naa else None)
        yield {"kategori": periode.navn, "fra": iso(periode.fra), "til": iso(slutt), "gjeldende": gjeldende}


def _rett_til_norsk(v: Vurdering) -> Iterator[Json]:
    for norsk in v.norsk:
        if norsk.kapittel6a:
            gjeldende = _gjelder(norsk, v)
            til = None if gjeldende else norsk.til
            yield {"kategori": RETT_TIL_NORSK, "fra": iso(norsk.fra), "til": iso(til), "gjeldende": gjeldende}


def ordninger(v: Vurdering) -> list[Json]:
    """Every ordning that the person has had, and whether it is in force (regelbeskrivelse §9.2.9).

    An ending ends introduksjonsprogram. Norsk ends with the permit.
    """
    ut = [_introduksjonsprogram(v)] if v.sak else []
    norsk: dict[str, bool] = {}
    for periode in v.norsk:
        if periode.virker_fra <= v.dag:
            for navn in (NORSK_6A,) if periode.kapittel6a else NORSK:
                norsk[navn] = norsk.get(navn, False) or _gjelder(periode, v)
    return ut + [
        _ordning(navn, gjelder, "aktiv" if gjelder else "inaktiv") for navn, gjelder in norsk.items()
    ]


def _introduksjonsprogram(v: Vurdering) -> Json:
    gjeldende = v.aapen and not v.utfall.virker(v.dag)
    ellers = "fullført" if v.utfall.kommunens else "inaktiv"
    return _ordning("Introduksjonsprogram", gjeldende, "aktiv" if gjeldende else ellers)


def _ordning(navn: str, gjeldende: bool, status: str) -> Json:
    return {"ordning": navn, "gjeldende": gjeldende, "status": status}


def _gjelder(norsk: Norskperiode, v: Vurdering) -> bool:
    return norsk.virker_fra <= v.dag and (norsk.til is None or v.dag < norsk.til)
