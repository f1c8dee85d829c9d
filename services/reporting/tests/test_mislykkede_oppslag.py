"""A caller who guesses at persons is recorded and stopped. The innsynslogg of a person does not reveal a
hidden person with the same name.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from nir_lokal.sandkasse.duf import syntetisk_duf

from services.reporting.tests.drift import Drift
from services.reporting.tests.innsynsdrift import i_loggen
from services.reporting.tests.liv import Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
GJETTET = [syntetisk_duf(nr, 9500) for nr in range(200)]


async def test_200_guessed_numbers_are_stopped_with_429_and_a_batch_is_not(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="5520", dag=date(2024, 1, 2)).er().bosatt()
    await tjeneste.vis(liv)
    gjetter, kollega = tjeneste.token(kommune="5520"), tjeneste.token(kommune="5521")
    statuser = [(await tjeneste.hent(f"/v1/personer/{duf}", gjetter)).status_code for duf in GJETTET]
    assert (statuser.count(404), statuser.count(429)) == (60, 140)
    svar = await tjeneste.hent(f"/v1/personsoek?q={GJETTET[0]}", gjetter, q=GJETTET[0])
    assert svar.status_code == 429
    assert svar.headers["content-type"] == "application/problem+json"
    assert svar.json()["kode"] == "NIR-FOR-MANGE-MISLYKKEDE-OPPSLAG"
    assert 1 <= int(svar.headers["Retry-After"]) <= 3600
    assert (await tjeneste.hent("/v1/personlister", gjetter)).status_code == 200
    assert (await tjeneste.hent(f"/v1/personer/{GJETTET[0]}", kollega)).status_code == 404


async def test_a_batch_about_the_callers_own_persons_is_not_limited(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="5522", dag=date(2024, 1, 2)).er().bosatt()
    await tjeneste.vis(liv)
    parti = tjeneste.token(kommune="5522")
    statuser = {
        (await tjeneste.hent(f"/v1/personer/{liv.duf}/{hva}", parti)).status_code
        for hva in ("vedtak", "tiltak", "kontakt") * 70
    }
    assert statuser == {200}


async def test_a_search_for_a_number_that_finds_nobody_counts_as_a_failed_look_up(tjeneste: Drift) -> None:
    gjetter = tjeneste.token(kommune="5524")
    statuser = [(await tjeneste.hent("/v1/personsoek", gjetter, q=duf)).status_code for duf in GJETTET[:80]]
    assert (statuser.count(200), statuser.count(429)) == (60, 20)


async def test_a_failed_look_up_is_an_entry_that_the_person_s_kommune_sees(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="5526", dag=date(2024, 1, 2)).er().bosatt()
    await tjeneste.vis(liv)
    annen = tjeneste.token(kommune="5528")
    for sti in (f"/v1/personer/{liv.duf}", f"/v1/personer/{liv.duf}/vedtak"):
        assert (await tjeneste.hent(sti, annen)).status_code == 404
    await tjeneste.hent("/v1/personsoek", annen, q=liv.duf)
    rader = await i_loggen(tjeneste, liv, 4, tjeneste.token(kommune="5526"))
    mislykkede = [rad for rad in rader if rad["hva"] == "mislykket"]
    assert {(rad["kommunenummer"], rad["antall"]) for rad in mislykkede} == {("5528", 0)}
    assert sorted(rad["utvalg"]["rute"] for rad in mislykkede) == [
        "/v1/personer/{duf}",
        "/v1/personer/{duf}/vedtak",
        "/v1/personsoek",
    ]


async def test_a_colleague_without_the_role_does_not_learn_of_a_hidden_namesake(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    aapen, skjult = (nytt_liv(kommune="5530", dag=date(2024, 1, 2)) for _ in range(2))
    aapen.er("Navne", "Soester").bosatt()
    skjult.er("Navne", "Soester", adressebeskyttelse="strengtFortrolig").bosatt()
    await tjeneste.vis(aapen, skjult)
    med = tjeneste.token("leser", "strengtFortrolig", kommune="5530")
    for soek in ({"q": "Navne Soester"}, {"q": "Navne", "side": 1, "antall": 7}):
        assert len((await tjeneste.json("/v1/personsoek", med, **soek))["rader"]) == 2
    fil = await tjeneste.hent("/v1/personlister.csv", med, fornavn="Navne")
    assert fil.text.count("Soester") == 2

    def sett(rader: list[dict[str, Any]]) -> list[tuple[int, set[str]]]:
        return [
            (rad["antall"], set(rad["utvalg"]))
            for rad in rader
            if rad["hva"] in ("personsoek", "personliste") and rad["kommunenummer"]
        ]

    assert {antall for antall, _ in sett(await i_loggen(tjeneste, aapen, 4, med))} == {2}
    kollegas = sett(await i_loggen(tjeneste, aapen, 4, tjeneste.token(kommune="5530")))
    assert [antall for antall, _ in kollegas] == [1, 1, 1]
    assert all(utvalg.isdisjoint({"side", "antall"}) for _, utvalg in kollegas)
