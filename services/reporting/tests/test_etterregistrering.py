"""`GET /v1/etterregistrering`: IMDi sees each access that is in force, and for whom it is given (A 7.3,
kontrakt §6.15).
"""

import json
from collections.abc import Callable
from datetime import date
from typing import Any
from unittest.mock import patch
from uuid import uuid4

import pytest
from aiokafka.errors import KafkaConnectionError
from nir.kafka import ny_produsent
from nir.meldinger import emner
from reporting.etterregistrering import motorens

from services.reporting.tests.drift import IDAG, Drift
from services.reporting.tests.innsynsdrift import i_loggen
from services.reporting.tests.liv import Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
STI = "/v1/etterregistrering"
DAG = date(2024, 1, 2)
SENERE, FOER = "2025-01-31", "2024-11-30"


def gi(liv: Liv, til: str = SENERE) -> str:
    tilgang = uuid4().hex
    liv.fakt("EtterregistreringGitt", {"tilgangId": tilgang, "gjelder": "person", "tilDato": til})
    return tilgang


async def motoren(tjeneste: Drift, tilgang_id: str, gitt: dict[str, Any] | None, *partisjoner: int) -> None:
    """Write the records of nir.motor that say what was decided about an access for one kommune or for all.

    `gitt` None: the access is withdrawn. `partisjoner`: where to write; without any, all partitions.
    """
    async with ny_produsent(tjeneste.innstillinger.kafka_bootstrap) as produsent:
        for nr in partisjoner or range(12):
            verdi = {"offset": 7, "gitt": gitt and {"tilgang_id": tilgang_id, **gitt}, "avgjort": {}}
            noekkel = f"{nr}/tilgang/{tilgang_id}".encode()
            await produsent.send_and_wait(emner.MOTOR, json.dumps(verdi).encode(), key=noekkel, partition=nr)


async def rader(tjeneste: Drift, *roller: str, **valg: Any) -> list[dict[str, Any]]:
    hode = tjeneste.token("imdi", *roller, kommune=None)
    svar = await tjeneste.json(STI, hode, antall=500, **valg)
    return list(svar["rader"])


async def test_an_access_for_a_person_stands_until_it_is_withdrawn(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1821", dag=DAG).er().bosatt()
    tilgang, trukket = gi(liv), gi(liv)
    gi(liv, FOER)
    await tjeneste.vis(liv)
    egne = [rad for rad in await rader(tjeneste, gjelder="person") if rad["dufNummer"] == liv.duf]
    assert {rad["tilgangId"] for rad in egne} == {tilgang, trukket}, "one has had its last day"
    liv.fakt("EtterregistreringTrukket", {"tilgangId": trukket})
    await tjeneste.vis(liv)
    egne = [rad for rad in await rader(tjeneste) if rad["dufNummer"] == liv.duf]
    assert egne == [
        {"tilgangId": tilgang, "gjelder": "person", "dufNummer": liv.duf, "kommunenummer": None,
         "kommune": None, "tilDato": SENERE}
    ]  # fmt: skip
    liv.fakt("EtterregistreringTrukket", {"tilgangId": tilgang})
    await tjeneste.vis(liv)
    assert liv.duf not in {rad["dufNummer"] for rad in await rader(tjeneste)}


async def test_an_access_for_a_kommune_or_for_all_stands_until_every_partition_has_withdrawn_it(
    tjeneste: Drift,
) -> None:
    kommunes, alles, gammel = (uuid4().hex for _ in range(3))
    til = {"til_dato": SENERE}
    await motoren(tjeneste, kommunes, {"gjelder": "kommune", "kommunenummer": "4204", **til})
    await motoren(tjeneste, alles, {"gjelder": "alle", "kommunenummer": None, "til_dato": IDAG.isoformat()})
    await motoren(tjeneste, gammel, {"gjelder": "alle", "kommunenummer": None, "til_dato": FOER})
    funnet = {rad["tilgangId"]: rad for rad in await rader(tjeneste)}
    assert funnet[kommunes] == {
        "tilgangId": kommunes, "gjelder": "kommune", "dufNummer": None, "kommunenummer": "4204",
        "kommune": "Kristiansand", "tilDato": SENERE,
    }  # fmt: skip
    assert funnet[alles]["gjelder"] == "alle"
    assert gammel not in funnet
    await motoren(tjeneste, kommunes, None, *range(11))
    assert kommunes in {rad["tilgangId"] for rad in await rader(tjeneste)}
    await motoren(tjeneste, kommunes, None, 11)
    assert kommunes not in {rad["tilgangId"] for rad in await rader(tjeneste)}


async def test_a_page_has_its_rows_and_the_numbers_of_every_list(tjeneste: Drift) -> None:
    for _ in range(3):
        await motoren(tjeneste, uuid4().hex, {"gjelder": "alle", "kommunenummer": None, "til_dato": SENERE})
    alle = await tjeneste.json(STI, gjelder="alle", antall=500)
    svar = await tjeneste.json(STI, gjelder="alle", antall=2, side=2, sorter="-tilgangId")
    assert [rad["tilgangId"] for rad in svar["rader"]] == sorted(
        (rad["tilgangId"] for rad in alle["rader"]), reverse=True
    )[2:4]
    assert svar["viser"] == [3, 2 + len(svar["rader"])]
    assert svar["antall"] == alle["antall"] >= 3
    assert svar["totalt"] == (await tjeneste.json(STI))["totalt"]
    tom = await tjeneste.json(STI, side=1000)
    assert (tom["rader"], tom["viser"]) == ([], [0, 0])


@pytest.mark.parametrize("rolle", ["saksbehandler", "leser", "administrativ", "udi", "drift"])
async def test_only_imdi_may_see_them(tjeneste: Drift, rolle: str) -> None:
    svar = await tjeneste.hent(STI, tjeneste.token(rolle))
    assert (svar.status_code, svar.json()["kode"]) == (403, "NIR-ROLLE-MANGLER")


async def test_a_protected_or_erased_person_is_in_no_row(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="1823", dag=DAG).er(adressebeskyttelse="strengtFortrolig").bosatt()
    gi(liv)
    await tjeneste.vis(liv)
    assert liv.duf not in {rad["dufNummer"] for rad in await rader(tjeneste)}
    assert liv.duf in {rad["dufNummer"] for rad in await rader(tjeneste, "strengtFortrolig")}
    await tjeneste.skriv([(liv.noekkel, None)])
    await tjeneste.til(404, f"/v1/personer/{liv.duf}")
    assert liv.duf not in {rad["dufNummer"] for rad in await rader(tjeneste, "strengtFortrolig")}


async def test_the_persons_of_a_page_are_in_the_innsynslogg(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv, hode = nytt_liv(kommune="1825", dag=DAG).er().bosatt(), tjeneste.token(kommune="1825")
    gi(liv)
    await tjeneste.vis(liv)
    await rader(tjeneste, gjelder="person", sorter="-dufNummer")
    lest = [rad for rad in await i_loggen(tjeneste, liv, 2, hode) if rad["hva"] == "etterregistrering"]
    assert [(rad["format"], rad["utvalg"]["gjelder"], rad["antall"]) for rad in lest] == [
        ("json", "person", 1)
    ]


async def test_without_kafka_the_answer_is_503(tjeneste: Drift) -> None:
    with patch.object(motorens, "les_til_enden", side_effect=KafkaConnectionError()):
        svar = await tjeneste.hent(STI)
    assert (svar.status_code, svar.json()["kode"]) == (503, "NIR-TILGANGER-BORTE")
    assert svar.headers["Retry-After"] == "2"


@pytest.mark.parametrize(
    ("felt", "verdi"), [("gjelder", "alt"), ("sorter", "navn"), ("duf", "1"), ("side", "0")]
)
async def test_a_parameter_that_it_does_not_have_is_422(tjeneste: Drift, felt: str, verdi: str) -> None:
    valg: dict[str, Any] = {felt: verdi}
    svar = await tjeneste.hent(STI, **valg)
    assert (svar.status_code, svar.json()["felt"]) == (422, felt)
