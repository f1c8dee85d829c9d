"""Compares persons from a file of facts. Each fact is decided under both parameter sets.

If access is checked, a kommune has the accesses that facts in the file give.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from regelverk.fakta.hendelse import Hendelse
from regelverk.lov.parametre import Parametre
from regelverk.sammenligning.endring import Endring, Forslag, endring

from rule_engine.evaluering.linjer import Linje, les_linjer
from rule_engine.evaluering.minneregister import Minneregister
from rule_engine.sammenligning.forslag import les_forslag
from rule_engine.sammenligning.oppdeling import les_del


def del_fra_fil(
    mappe: Path, parametre: str, alle: bool, dag: date, sjekk_tilgang: bool, nummer: int
) -> Iterator[Endring | Exception | None]:
    """Compare the persons of one part of the file. Facts registered after `dag` are left out."""
    forslag = _forslag(parametre, alle)
    fakta, feil = les_linjer(les_del(mappe, nummer))
    yield from (ValueError(f"line {en.nummer}: {en.kode}") for en in feil)
    fakta = [linje for linje in fakta if linje.hendelse.registrert <= dag]
    # A Dagskifte is not needed: `Minneregister` handles the days before each fact of a person anyway.
    for_alle = [x for x in fakta if x.hendelse.duf_nummer is None and x.hendelse.type != "Dagskifte"]
    for duf, linjer in sorted(_etter_person(fakta).items()):
        yield _en(duf, linjer, for_alle, dag, forslag, sjekk_tilgang)


def _etter_person(fakta: list[Linje]) -> dict[str, list[Linje]]:
    samlet: defaultdict[str, list[Linje]] = defaultdict(list)
    for linje in fakta:
        if linje.hendelse.duf_nummer is not None:
            samlet[linje.hendelse.duf_nummer].append(linje)
    return samlet


def _en(
    duf: str, linjer: list[Linje], for_alle: list[Linje], dag: date, forslag: Forslag, sjekk_tilgang: bool
) -> Endring | Exception | None:
    hendelser: list[Hendelse] = [linje.hendelse for linje in linjer]
    if not forslag.kan_angaa(duf, hendelser, dag):
        return None
    alle = sorted([*linjer, *for_alle], key=lambda linje: linje.plass)
    try:
        foer, avvist_foer = _spill(duf, alle, dag, forslag.gamle, sjekk_tilgang)
        etter, avvist_naa = _spill(duf, alle, dag, forslag.nye, sjekk_tilgang)
    except Exception as feil:  # A rule that fails for one person must not stop the others.
        return feil
    return endring(foer, etter, avvist_foer, avvist_naa) if foer or etter else None


def _spill(
    duf: str, linjer: list[Linje], dag: date, parametre: Parametre, sjekk_tilgang: bool
) -> tuple[dict[str, Any], dict[str, str]]:
    register = Minneregister(parametre, sjekk_tilgang)
    avvist: dict[str, str] = {}
    for linje in linjer:
        svar = register.ta(linje)
        if svar and svar.avgjoerelse.problem:
            avvist[svar.avgjoerelse.hendelse_id] = svar.avgjoerelse.problem.kode
    return register.dokument(duf, dag, med_logg=False) if duf in register.personer else {}, avvist


_forslag = lru_cache(maxsize=1)(les_forslag)
