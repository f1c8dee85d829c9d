"""Personsøk finds a person by number or names (A 1.1)."""

from collections.abc import Callable
from datetime import date

import pytest

from services.reporting.tests.drift import Drift
from services.reporting.tests.liv import Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")
STI = "/v1/personsoek"


async def test_a_person_is_found_by_number_or_any_part_of_the_names(
    tjeneste: Drift, nytt_liv: Callable[..., Liv]
) -> None:
    liv = nytt_liv(kommune="5601").er("Güneş", "Øverby-Çelik", mellomnavn="Aşkın").bosatt()
    uten_kategori = nytt_liv(kommune="5601").er("Øyvind", "Åsen")
    uten_kategori.fakt(
        "BosettingRegistrert", {"bosettingsdato": "2024-01-02", "kommunenummer": "5601", "etterAvtale": True}
    )
    await tjeneste.vis(liv, uten_kategori)
    leser = tjeneste.token(kommune="5601")
    med_mellomrom = f"{liv.duf[:4]} {liv.duf[4:10]} {liv.duf[10:]}"
    for q in (liv.duf, med_mellomrom, "gunes", "ØVERBY celik", "øverby-çelik, güneş", "askın", "rby"):
        assert await tjeneste.dufer(STI, leser, q=q) == [liv.duf], q
    assert await tjeneste.dufer(STI, leser, q="åsen øy") == [uten_kategori.duf]
    assert await tjeneste.dufer(STI, leser, q="ø") == [liv.duf, uten_kategori.duf]
    assert await tjeneste.dufer(STI, leser, q="overby") == [liv.duf]
    for q in ("asen", " , ", "gunes åsen", "0000000000001"):
        assert await tjeneste.dufer(STI, leser, q=q) == [], q
    svar = await tjeneste.json(STI, leser, q="ø", antall=1, side=2)
    assert (svar["viser"], svar["antall"], svar["totalt"]) == ([2, 2], 2, 2)


async def test_a_person_known_only_by_a_permit_is_not_found(
    tjeneste: Drift, nytt_liv: Callable[..., Liv]
) -> None:
    liv = nytt_liv(kommune="5603").bosatt()
    await tjeneste.vis(liv)
    assert await tjeneste.dufer(STI, q=liv.duf) == []
    assert (await tjeneste.hent(f"/v1/personer/{liv.duf}")).status_code == 200


@pytest.mark.parametrize("valg", [{}, {"q": ""}, {"q": "x" * 201}, {"q": "a", "hva": "b"}])
async def test_an_empty_search_is_refused(tjeneste: Drift, valg: dict[str, str]) -> None:
    assert (await tjeneste.hent(STI, None, None, **valg)).status_code == 422


async def test_names_are_found_as_people_type_them_in_search_lists_and_report(
    tjeneste: Drift, nytt_liv: Callable[..., Liv]
) -> None:
    navn = [("Işık", "Yıldız"), ("Łukasz", "Wałęsa"), ("Đặng", "Nguyễn"), ("Sinéad", "O’Neill-Øye")]
    liv = [
        nytt_liv(kommune="5605", dag=date(2024, 1, 2)).er(fornavn, etternavn).bosatt().deltar()
        for fornavn, etternavn in navn
    ]
    sluttet = nytt_liv(kommune="5605", dag=date(2024, 1, 2)).er("Đặng", "O’Neill-Øye").bosatt().deltar()
    sluttet.til(date(2024, 8, 1))
    await tjeneste.vis(*liv, sluttet)
    leser = tjeneste.token(kommune="5605")
    skrevet = {0: ["Isik", "IŞIK", "ISIK"], 1: ["lukasz"], 2: ["Dang", "dang"], 3: ["sinead", "Sine\u0301ad"]}
    for nr, former in skrevet.items():
        for form in former:
            assert liv[nr].duf in await tjeneste.dufer(STI, leser, q=form), form
            assert await tjeneste.dufer("/v1/personlister", leser, fornavn=form) == [liv[nr].duf], form
    for form in ("O'Neill", "o'neill-oye", "O`NEILL‑ØYE", "o\u00adʼneill"):
        assert liv[3].duf in await tjeneste.dufer(STI, leser, q=form), form
        assert await tjeneste.dufer("/v1/personlister", leser, etternavn=form) == [liv[3].duf], form
        assert await tjeneste.dufer("/v1/rapporter/avsluttede", leser, navn=form) == [sluttet.duf], form


@pytest.mark.parametrize(
    "tekst", ["%", "'; DROP TABLE", "\u202eabc", "\x00", "*", "(", "a" * 100, "🙂", "=1+1"]
)
async def test_hostile_search_text_finds_no_person(tjeneste: Drift, tekst: str) -> None:
    for sti, felt in (
        ("/v1/personlister", "etternavn"),
        ("/v1/personsoek", "q"),
        ("/v1/rapporter/avsluttede", "navn"),
    ):
        svar = await tjeneste.hent(sti, tjeneste.token(kommune="4615"), **{felt: tekst})
        assert (svar.status_code, svar.json()["antall"]) == (200, 0)
