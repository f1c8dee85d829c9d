"""Checks of the fields of a fact that are the same for every section."""

from datetime import date
from typing import Any

from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.problemer.feltnavn import feltnavn
from regelverk.avgjoerelse.problemer.problemtype import Problemtype
from regelverk.avgjoerelse.proeve.datoer import datofelter
from regelverk.avgjoerelse.proeve.proeve import Avvist, Proeve, avvis, krev
from regelverk.fakta.navn import til_camel


def krev_mulige_datoer(proeve: Proeve) -> None:
    """Refuse a date before the parameter `tidligste_dato` or after `seneste_dato`, such as the year 9999."""
    p, dag = proeve.p, proeve.v.dag
    fra, til = p.tidligste_dato.paa(dag), p.seneste_dato.paa(dag)
    if proeve.notat:
        for felt in datofelter(type(proeve.hendelse.innhold)):
            proeve.notat.noter_fra(felt, fra)
            proeve.notat.noter_til(felt, til)
    alle = [*proeve.datoer, ("registrert", proeve.registrert)]
    umulige = [felt for felt, dato in alle if not fra <= dato <= til]
    if umulige:
        raise Avvist(*(felles.DATO_UMULIG.problem({"fra": fra, "til": til}, felt=felt) for felt in umulige))


def krev_rekkefoelge(
    proeve: Proeve, start: date | None, slutt: date | None, felt: str, startfelt: str
) -> None:
    """Refuse an end before the start. `felt`, `startfelt`: the JSON names of the end and the start."""
    if proeve.notat:
        proeve.notat.ikke_foer[felt] = startfelt
    if start and slutt and slutt < start:
        avvis(felles.SLUTT_FOER_START, felt=felt, start=feltnavn(startfelt))


def krev_kommet(proeve: Proeve, dato: date | None, felt: str) -> None:
    """Refuse a date after the day of registration."""
    krev_til(proeve, dato, proeve.registrert, felles.DATO_I_FRAMTIDEN, felt)


def krev_timer(proeve: Proeve, timer: float | None) -> None:
    """Refuse more hours per week than a week has, and negative hours."""
    maks = proeve.p.timer_per_uke_maks.paa(proeve.v.dag)
    krev_tall(proeve, timer, "timerPerUke", 0, maks)


def krev_tall(proeve: Proeve, tall: float | None, felt: str, fra: float, til: float) -> None:
    """Refuse a number outside the limits."""
    if proeve.notat:
        proeve.notat.noter_fra(felt, fra)
        proeve.notat.noter_til(felt, til)
    krev(tall is None or fra <= tall <= til, felles.TALL_UMULIG, felt=felt, fra=fra, til=til)


def krev_fra(
    proeve: Proeve, dato: date | None, fra: date, type_: Problemtype, felt: str, /, **ord_: object
) -> None:
    """Refuse a date before `fra`."""
    if proeve.notat:
        proeve.notat.noter_fra(felt, fra)
    krev(dato is None or dato >= fra, type_, felt=felt, **ord_)


def krev_til(
    proeve: Proeve, dato: date | None, til: date, type_: Problemtype, felt: str, /, **ord_: object
) -> None:
    """Refuse a date after `til`."""
    if proeve.notat:
        proeve.notat.noter_til(felt, til)
    krev(dato is None or dato <= til, type_, felt=felt, **ord_)


def krev_utfylt(
    proeve: Proeve, verdi: object, felt: str, type_: Problemtype = felles.FELT_MANGLER, **ord_: object
) -> None:
    """Refuse an empty field."""
    if proeve.notat:
        proeve.notat.paakrevd.add(felt)
    krev(verdi is not None, type_, felt=felt, **ord_)


def krev_tom(
    proeve: Proeve, verdi: object, felt: str, type_: Problemtype = felles.FELT_HOERER_IKKE_TIL, **ord_: object
) -> None:
    """Refuse a field that is filled in, since it does not belong in this fact."""
    if proeve.notat:
        proeve.notat.utelukket.add(felt)
    krev(verdi is None, type_, felt=felt, **ord_)


def krev_ledig(
    proeve: Proeve,
    mine: tuple[date | None, date | None],
    opptatt: tuple[date, date],
    type_: Problemtype,
    **ord_: object,
) -> None:
    """Refuse a period that overlaps another. A period: its first and last day."""
    (start, slutt), (fra, til) = mine, opptatt
    if proeve.notat:
        proeve.notat.opptatt.append(opptatt)
    if start and slutt and start <= til and fra <= slutt:
        raise Avvist(type_.problem(ord_))


def krev_uendret(
    proeve: Proeve, foer: Any, naa: Any, *laaste: str, type_: Problemtype = felles.FELT_LAAST
) -> None:
    """Refuse an edit that changes a locked field. A locked field may be sent unchanged (kontrakt §5.16)."""
    if proeve.notat:
        alle = [til_camel(navn) for navn in laaste]
        proeve.notat.laast |= {felt: type_.problem({}, felt=felt) for felt in alle}
    endret = [til_camel(navn) for navn in laaste if getattr(foer, navn) != getattr(naa, navn)]
    if endret:
        raise Avvist(*(type_.problem({}, felt=felt) for felt in endret))


def krev_siffer(verdi: str | None, antall: int, felt: str) -> None:
    """Refuse a text that is not exactly `antall` digits. None passes."""
    ok = verdi is None or (len(verdi) == antall and verdi.isascii() and verdi.isdigit())
    krev(ok, felles.FORMAT, felt=felt, form=f"{antall} siffer")
