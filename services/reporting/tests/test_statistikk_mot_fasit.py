"""Every statistic equals what brute force over the documents of nir.vurderinger gives, for random filters."""

import os
import random
from dataclasses import dataclass
from datetime import date
from typing import Any, get_args

import pytest
from nir.meldinger.vurderinger import les_dokument
from nir.token import Bruker
from nir.web import ProblemFeil
from reporting.oppstart.deler import tomt_register
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.stroem.endring import les_endring
from reporting.rammer.tilgang import Innsyn
from reporting.statistikk.filtre import Statistikkfiltre
from reporting.statistikk.grunnlag.kolonner import Navn
from reporting.statistikk.grunnlag.programloepene import Programloepene
from reporting.statistikk.katalog.alle import STATISTIKKER
from reporting.statistikk.svar import Spoersmaal, statistikksvar

from services.reporting.tests import fasit
from services.reporting.tests import statistikkfasit as brutt
from services.reporting.tests.drift import IDAG
from services.reporting.tests.liv import Liv
from services.reporting.tests.menneske import Menneske, menneske
from services.reporting.tests.register import KOMMUNER, kopier, moenstre
from services.reporting.tests.statistikkliv import avsluttet_liv, gjenaapnet_liv

PERSONER = int(os.environ.get("NIR_TEST_REGISTER", "5000")) // 5
SPOERSMAAL = int(os.environ.get("NIR_TEST_FORESPOERSLER", "300"))
UGRADERT = frozenset({"ugradert"})
ALT = frozenset({"ugradert", "fortrolig", "strengtFortrolig"})
LESERE: list[tuple[Bruker, fasit.Leser]] = [
    (Bruker("IMDi", frozenset({"imdi", "strengtFortrolig"})), fasit.Leser(None, ALT)),
    (Bruker("IMDi", frozenset({"imdi"})), fasit.Leser(None, UGRADERT)),
    (Bruker("NIBO", frozenset({"leser", "strengtFortrolig"}), "0301"), fasit.Leser("0301", ALT)),
    (Bruker("NIBO", frozenset({"administrativ"}), "4204"), fasit.Leser("4204", UGRADERT)),
]
VALG = {
    "fraAar": ["2020", "2021", "2022", "2024"], "tilAar": ["2022", "2023", "2024", "2030"],
    "lovverk": ["Integreringsloven", "Introduksjonsloven"], "kategori": sorted(fasit.PROGRAM),
    "kjoenn": ["Kvinne", "Mann"],
}  # fmt: skip


@dataclass
class Befolkning:
    register: Register
    mennesker: list[Menneske]

    async def svar(self, navn: Navn, bruker: Bruker, valg: dict[str, str]) -> dict[str, Any]:
        filtre = Statistikkfiltre.model_validate(valg)
        spoersmaal = Spoersmaal(STATISTIKKER[navn], filtre, Innsyn(bruker), IDAG)
        return (await statistikksvar(self.register.tabell(Programloepene), spoersmaal)).som_json()


@pytest.fixture(scope="module")
def befolkning() -> Befolkning:
    """The register and its persons. A quarter of them have two records; the later replaces the earlier."""
    register, mennesker = tomt_register(), {}
    sjeldne = map(avsluttet_liv, ("Arbeid og grunnskole", "Videregående opplæring - studiespesialisering"))
    maler = moenstre(150) + [gjenaapnet_liv(), *sjeldne] * 5
    poster = list(kopier(maler, PERSONER, frø=3)) + list(kopier(maler, PERSONER // 4, frø=4))
    for noekkel, verdi in poster:
        endring = les_endring(noekkel, verdi)
        assert endring.rad
        register.sett(int(noekkel), endring.rad, endring.pakket_rad)
        mennesker[noekkel] = menneske(les_dokument(verdi))
    return Befolkning(register, [m for m in mennesker.values() if m])


def vist(rad: dict[str, Any]) -> dict[str, Any]:
    assert rad["skjermet"] == []
    return {k: v for k, v in rad.items() if k not in ("aar", "kommunenummer", "kommune", "skjermet")}


def tilfeldig(slump: random.Random, leser: fasit.Leser) -> dict[str, str]:
    valg = {navn: slump.choice(VALG[navn]) for navn in slump.sample(sorted(VALG), slump.randrange(4))}
    if int(valg.get("tilAar", 9999)) < int(valg.get("fraAar", 0)):
        del valg["tilAar"]
    if slump.random() < 0.3:
        valg["kommunenummer"] = leser.kommune or slump.choice(KOMMUNER)
    return valg


@pytest.mark.asyncio
@pytest.mark.parametrize("navn", get_args(Navn))
async def test_exact_numbers_are_what_brute_force_says(navn: Navn, befolkning: Befolkning) -> None:
    """IMDi's answer is exact for all kommuner; a kommune's answer is exact for its own rows."""
    slump = random.Random(navn)
    for _ in range(SPOERSMAAL // 6):
        bruker, leser = slump.choice(LESERE)
        valg = tilfeldig(slump, leser)
        svar = await befolkning.svar(navn, bruker, valg)
        per, landet = brutt.rader(navn, befolkning.mennesker, valg, leser, IDAG)
        egne = [r for r in svar["rader"] if leser.kommune is None or r["kommunenummer"] == leser.kommune]
        assert {(r["kommunenummer"], r["aar"]): vist(r) for r in egne} == per, valg
        assert len(egne) == len(per)
        if leser.kommune is None:
            assert {r["aar"]: vist(r) for r in svar["landet"]} == landet, valg


@pytest.mark.asyncio
@pytest.mark.parametrize("navn", get_args(Navn))
async def test_the_numbers_that_others_are_shown_are_exact(navn: Navn, befolkning: Befolkning) -> None:
    """Other kommuner's numbers count only unprotected persons, even if the reader may see protected ones."""
    for bruker, leser in LESERE[2:]:
        svar = await befolkning.svar(navn, bruker, {})
        ugradert = fasit.Leser(None, UGRADERT)
        per, landet = brutt.rader(navn, befolkning.mennesker, {}, ugradert, IDAG)
        andres = [rad for rad in svar["rader"] if rad["kommunenummer"] != leser.kommune]
        assert {(r["kommunenummer"], r["aar"]) for r in andres} == {n for n in per if n[0] != leser.kommune}
        for rad in andres:
            likt_der_det_vises(rad, per[rad["kommunenummer"], rad["aar"]])
        for rad in svar["landet"]:
            likt_der_det_vises(rad, landet[rad["aar"]])


def likt_der_det_vises(rad: dict[str, Any], fasitrad: dict[str, Any]) -> None:
    for kolonne, verdi in fasitrad.items():
        assert rad[kolonne] == (None if kolonne in rad["skjermet"] else verdi), (kolonne, rad)


@pytest.mark.asyncio
@pytest.mark.parametrize("navn", get_args(Navn))
async def test_every_reader_gets_the_same_screened_numbers(navn: Navn, befolkning: Befolkning) -> None:
    """With `skjermet=true` every number may be published, also the numbers of the reader's own kommune."""
    svarene = [await befolkning.svar(navn, bruker, {"skjermet": "true"}) for bruker, _ in LESERE]
    assert all(svar == svarene[0] for svar in svarene)
    vanlig = await befolkning.svar(navn, LESERE[3][0], {})
    andres = [rad for rad in vanlig["rader"] if rad["kommunenummer"] != "4204"]
    assert andres == [rad for rad in svarene[0]["rader"] if rad["kommunenummer"] != "4204"]
    assert vanlig["landet"] == svarene[0]["landet"]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("bruker", "valg", "felt"),
    [
        (LESERE[3][0], {"kjoenn": "Mann", "kommunenummer": "0301"}, "kommunenummer"),
        (LESERE[3][0], {"lovverk": "Integreringsloven", "skjermet": "true"}, "skjermet"),
        (LESERE[0][0], {"kjoenn": "Kvinne", "skjermet": "true"}, "skjermet"),
    ],
)
async def test_persons_of_other_kommuner_cannot_be_filtered(
    befolkning: Befolkning, bruker: Bruker, valg: dict[str, str], felt: str
) -> None:
    with pytest.raises(ProblemFeil) as feil:
        await befolkning.svar("deltakere", bruker, valg)
    assert (feil.value.slag.status, feil.value.felt) == (403, felt)


@pytest.mark.asyncio
async def test_a_kommune_s_number_before_a_reform_is_counted_under_today_s() -> None:
    """Drammen was 3005 until 2024. 1507 was split, and its successor 1580 sees the endings in 1507."""
    register = tomt_register()
    for nummer, kommune in (("201212345603", "3005"), ("201212345611", "1507")):
        liv = Liv(nummer, dag=date(2022, 1, 3), kommune=kommune).er().bosatt().deltar().til(date(2023, 2, 1))
        endring = les_endring(liv.noekkel, liv.verdi)
        assert endring.rad
        register.sett(int(nummer), endring.rad, endring.pakket_rad)
    befolkning = Befolkning(register, [])
    for bruker, valg, ventet in (
        (LESERE[1][0], {}, ["Drammen 3301", "Ålesund (1507) 1507"]),
        (LESERE[1][0], {"kommunenummer": "3301"}, ["Drammen 3301"]),
        (Bruker("NIBO", frozenset({"leser"}), "1580"), {"kommunenummer": "1580"}, ["Ålesund (1507) 1507"]),
    ):
        svar = await befolkning.svar("maaloppnaaelse", bruker, {"fraAar": "2022"} | valg)
        sett = {(f"{r['kommune']} {r['kommunenummer']}", r["aar"], r["antall"]) for r in svar["rader"]}
        assert sett == {(sted, 2022, 1) for sted in ventet}


@pytest.mark.asyncio
async def test_the_register_has_numbers_of_every_kind(befolkning: Befolkning) -> None:
    """If a column had only zeros, the comparisons above could not fail."""
    sett: dict[str, set[Any]] = {}
    for navn in get_args(Navn):
        svar = await befolkning.svar(navn, LESERE[0][0], {})
        for rad in svar["landet"]:
            for kolonne, verdi in vist(rad).items():
                sett.setdefault(f"{navn}.{kolonne}", set()).add(verdi)
    assert not {kolonne for kolonne, verdier in sett.items() if not verdier - {0, None}}
