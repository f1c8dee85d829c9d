"""Computes the statistics by brute force: one person and one day at a time, with exact fractions."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from statistics import median
from typing import Any

from nir import geografi

from services.reporting.tests.fasit import Leser
from services.reporting.tests.menneske import Menneske, avrundet, dagene

Dok = dict[str, Any]
GRUPPER = {
    "arbeid": "Arbeid",
    "arbeidOgUtdanning": "Arbeid og utdanning",
    "hoeyskoleFagskole": "Utdanning - høy/fagskole",
    "videregaaende": "Utdanning - Vgo",
}


def snitt(verdier: list[Any]) -> Fraction | None:
    return Fraction(sum(verdier)) / len(verdier) if verdier else None


def midt(verdier: list[Any]) -> Fraction | None:
    return Fraction(median([Fraction(v) for v in verdier])) if verdier else None


def andel(del_: int, hele: int) -> float | None:
    return avrundet(Fraction(100 * del_, hele)) if hele else None


def tall(navn: str, folk: list[Menneske], aar: int, idag: date) -> dict[str, Any]:
    """The columns of the statistic `navn`, counted over the persons `folk` in the year."""
    slutt = [m for m in folk if m.teller(aar, idag)]
    startet = [m for m in folk if m.start and m.start.year == aar and m.start <= idag]
    deltar = [m for m in folk if m.dager(aar, idag)]
    if navn == "deltakere":
        return {"antall": len(deltar), "startet": len(startet)}
    if navn == "maaloppnaaelse":
        annet = sum(m.gruppe == "Annet" for m in slutt)
        return {
            "antall": len(slutt),
            **{kolonne: sum(m.gruppe == tekst for m in slutt) for kolonne, tekst in GRUPPER.items()},
            "arbeidEllerUtdanning": len(slutt) - annet,
            "annet": annet,
            "andel": andel(len(slutt) - annet, len(slutt)),
        }
    if navn == "oppstartstid":
        ventet = [max((m.start - m.fra).days, 0) for m in startet if m.start]
        innen = sum(m.start <= tre_maaneder(m.fra) for m in startet if m.start)
        return {
            "antall": len(startet),
            "gjennomsnitt": avrundet(snitt(ventet)),
            "median": avrundet(midt(ventet)),
            "innenTreMaaneder": innen,
            "andel": andel(innen, len(startet)),
        }
    if navn == "varighet":
        return _varighet(slutt)
    if navn == "timer":
        timer = [m.snitt_timer(aar, idag) for m in deltar]
        return {
            "antall": len(deltar),
            "gjennomsnitt": avrundet(snitt(timer)),
            "median": avrundet(midt(timer)),
        }
    return {
        "oppstartsfrist": sum(m.sluttet(aar, idag) and m.aarsak == "Utgått oppstartsfrist" for m in folk),
        "gjennomfoeringsfrist": sum(
            m.sluttet(aar, idag) and m.aarsak == "Avslutningsårsak ikke registrert" for m in folk
        ),
    }


def _varighet(slutt: list[Menneske]) -> dict[str, Any]:
    varte = [
        sum(dag not in m.borte for dag in dagene(m.start, m.slutt)[:-1])
        for m in slutt
        if m.start and m.slutt and m.slutt >= m.start
    ]
    dager = snitt(varte)
    return {
        "antall": len(varte),
        "gjennomsnitt": avrundet(dager),
        "median": avrundet(midt(varte)),
        "gjennomsnittMaaneder": avrundet(dager and dager * 12 / Fraction("365.25")),
    }


def tre_maaneder(fra: date) -> date:
    """The day with the same number three months later, or the last day of that month if it is shorter."""
    maaned = date(fra.year + (fra.month + 2) // 12, (fra.month + 2) % 12 + 1, 1)
    for dag in range(fra.day, 0, -1):
        try:
            return maaned.replace(day=dag)
        except ValueError:
            continue
    raise AssertionError(fra)


def rader(
    navn: str, folk: Iterable[Menneske], valg: dict[str, str], leser: Leser, idag: date
) -> tuple[dict[tuple[str, int], dict[str, Any]], dict[int, dict[str, Any]]]:
    """(kommunenummer, year) → the exact row, and year → the exact row of the whole country.

    The rows count only the persons whom the reader may see.
    """
    synlige = [m for m in folk if leser.ser(_naa(m.kommune, leser, idag), m.vern) and _valgt(m, valg)]
    datoer = [d for m in synlige for d in (m.start, m.slutt) if d]
    fra = max(int(valg.get("fraAar", 0)), min(datoer).year if datoer else 9999)
    til = min(int(valg.get("tilAar", 9999)), idag.year)
    per: dict[tuple[str, int], dict[str, Any]] = {}
    landet = {aar: tall(navn, synlige, aar, idag) for aar in range(fra, til + 1)}
    for kommune in sorted({dagens(m.kommune, idag) for m in synlige}):
        disse = [m for m in synlige if dagens(m.kommune, idag) == kommune]
        for aar in range(fra, til + 1):
            if any(m.dager(aar, idag) or m.sluttet(aar, idag) for m in disse):
                per[kommune, aar] = tall(navn, disse, aar, idag)
    if valgt := valg.get("kommunenummer"):
        per = {n: rad for n, rad in per.items() if geografi.samme_kommune(n[0], valgt, idag)}
    return per, landet


def dagens(kommune: str | None, idag: date) -> str:
    naa = [n for n in geografi.etterfoelgere(kommune or "", idag) if geografi.er_kommune(n, idag)]
    return naa[0] if len(naa) == 1 else kommune or ""


def _naa(kommune: str | None, leser: Leser, idag: date) -> str | None:
    """The kommunenummer that decides whether the reader may see the person: `kommune`, or the reader's own.

    It is the reader's number if a reform has made the reader's kommune the successor of `kommune`.
    """
    hos_leser = kommune and leser.kommune and geografi.samme_kommune(kommune, leser.kommune, idag)
    return leser.kommune if hos_leser else kommune


def _valgt(m: Menneske, valg: dict[str, str]) -> bool:
    return all(valg.get(felt, verdi) == verdi for felt, verdi in (
        ("lovverk", m.lovverk), ("kategori", m.kategori), ("kjoenn", m.kjoenn),
    ))  # fmt: skip
