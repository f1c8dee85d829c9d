"""Every answer that shows a person is recorded in nir.innsyn. A registration about an unknown person leaves
no fact.
"""

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir_lokal.sandkasse.duf import syntetisk_duf

from services.registration.tests.innsynslogg import lest_om
from tests.stoette.klient import FRIST
from tests.stoette.linje import (
    BOSETTING,
    DELTAKELSE,
    KONTAKT,
    PERSON,
    SLUTTMAAL,
    Linje,
    bosett,
    kjoerende_linje,
)

NyttDuf = Callable[[], str]


def i_hendelsesloggen(linje: Linje, duf: str) -> int:
    """How many records of nir.hendelser are about the person."""

    async def tell() -> int:
        return len(
            [
                1
                async for post in les_til_enden(linje.kafka.bootstrap, emner.HENDELSER)
                if duf.encode() in post.key
            ]
        )

    return asyncio.run(tell())


@pytest.fixture(scope="module")
def streng(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Linje]:
    """A system with registration's default limit for failed look-ups.

    The limit is per hour and not per minute, since a test may take long.
    """
    grenser = {"NIR_GRENSE_MISLYKKEDE": "60/hour;1000/day"}
    with kjoerende_linje(tmp_path_factory.mktemp("streng"), grenser) as linje:
        yield linje


def test_registrations_simulations_and_letters_are_readings_with_their_purpose(
    linje: Linje, nytt_duf: NyttDuf
) -> None:
    duf = linje.bosatt(nytt_duf())
    sti = f"/v1/personer/{duf}"
    with linje.kommune() as klient:
        klient.headers["X-NIR-Formaal"] = "Sak 12"
        vedtak = klient.post(f"{sti}/vedtak", json=DELTAKELSE).raise_for_status().json()
        klient.post(f"{sti}/sluttmaal", json=SLUTTMAAL).raise_for_status()
        klient.post(f"{sti}/simuler", json=[{"handling": "registrer", "seksjon": "kontakt", **KONTAKT}])
        klient.get(f"{sti}/handlinger").raise_for_status()
        klient.patch(
            f"{sti}/vedtak/{vedtak['innslagId']}", json={"saksnummer": "1"}, headers={"If-Match": "x"}
        )
        klient.get(f"{sti}/vedtak/{vedtak['innslagId']}/vedtaksmal").raise_for_status()
        klient.get(f"{sti}/registreringer/{vedtak['hendelseId']}").raise_for_status()
    lest = lest_om(linje, duf)
    assert [(post.hva, post.format) for post in lest] == [
        ("registrering", "json"),
        ("registrering", "json"),
        ("simulering", "json"),
        ("handlinger", "json"),
        ("registrering", "json"),
        ("vedtaksmal", "docx"),
    ]
    assert {(post.bruker, post.kommunenummer, post.formaal) for post in lest} == {("NIBO", "4204", "Sak 12")}
    assert lest[0].utvalg == {"rute": "/v1/personer/{duf}/vedtak"}


def test_a_register_that_gets_a_receipt_alone_has_read_nothing(linje: Linje, nytt_duf: NyttDuf) -> None:
    assert lest_om(linje, linje.bosatt(nytt_duf())) == []


@pytest.mark.parametrize("kropp", [KONTAKT, {"kontakttype": "Søknad", "dato": "2099-01-01"}])
def test_attempts_on_unknown_persons_are_noted_and_leave_no_fact(
    linje: Linje, nytt_duf: NyttDuf, kropp: dict[str, Any]
) -> None:
    ukjent, andres = nytt_duf(), linje.bosatt(nytt_duf())
    fakta = i_hendelsesloggen(linje, andres)
    with linje.kommune("3201") as klient:
        for duf in (ukjent, andres):
            sti = f"/v1/personer/{duf}/kontakt"
            for svar in (
                klient.post(sti, json=kropp),
                klient.patch(f"{sti}/k1", json={"dato": "2024-01-11"}),
                klient.delete(f"{sti}/k1"),
            ):
                assert (svar.status_code, svar.json()["kode"]) == (404, "NIR-PERSON-UKJENT")
            assert [post.hva for post in lest_om(linje, duf)] == ["mislykket"] * 3
    assert i_hendelsesloggen(linje, ukjent) == 0
    assert i_hendelsesloggen(linje, andres) == fakta


def test_200_guessed_numbers_are_stopped_and_a_batch_is_not(streng: Linje, nytt_duf: NyttDuf) -> None:
    duf = streng.bosatt(nytt_duf())
    gjettet = [syntetisk_duf(nr, 9600) for nr in range(200)]
    with streng.kommune() as parti:
        egne = [parti.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT).status_code for _ in range(150)]
        assert set(egne) <= {201, 409}
    with streng.kommune("3201") as gjetter:
        svar = [gjetter.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT) for duf in gjettet]
    statuser = [ett.status_code for ett in svar]
    assert (statuser.count(404), statuser.count(429)) == (60, 140)
    assert 1 <= int(svar[-1].headers["Retry-After"]) <= 3600
    assert svar[-1].json()["kode"] == "NIR-FOR-MANGE-MISLYKKEDE-OPPSLAG"
    with httpx.Client(base_url=streng.registration.adresse, timeout=FRIST) as klient:
        tall = klient.get("/metrics").text
    assert 'nir_grense_avvist_total{grense="mislykkede"} 140.0' in tall


def test_guesses_in_one_batch_are_stopped_at_the_same_number_and_each_is_noted(streng: Linje) -> None:
    gjettet = [syntetisk_duf(nr, 9700) for nr in range(200)]
    with streng.kommune("4601") as gjetter:
        svar = send(gjetter, [linje_om(duf) for duf in gjettet])
    statuser = [en["problem"]["status"] for en in svar]
    assert (statuser.count(404), statuser.count(429)) == (60, 140)
    assert [post.hva for post in lest_om(streng, gjettet[0])] == ["mislykket"]


def test_when_the_limit_is_reached_a_batch_refuses_the_unknown_persons_alone(
    streng: Linje, nytt_duf: NyttDuf
) -> None:
    egne, skjult, andres, ukjent = [nytt_duf() for _ in range(3)], nytt_duf(), nytt_duf(), nytt_duf()
    her = BOSETTING | {"kommunenummer": "5503"}
    with streng.register() as imdi:
        for duf in egne:
            bosett(imdi, duf, bosetting=her)
        bosett(imdi, skjult, person=PERSON | {"adressebeskyttelse": "fortrolig"}, bosetting=her)
        bosett(imdi, andres)
    with streng.kommune("5503") as klient:
        gjettet = [linje_om(syntetisk_duf(nr, 9720)) for nr in range(61)]
        send(klient, gjettet)
        svar = send(klient, [linje_om(duf) for duf in (ukjent, egne[0], skjult, egne[1], andres, egne[2])])
        assert klient.get(f"/v1/personer/{ukjent}/handlinger").status_code == 429
    assert [en["utfall"] for en in svar] == ["avvist", "godtatt"] * 3
    uten_noekkel = [{navn: en[navn] for navn in ("utfall", "problem")} for en in svar[::2]]
    assert uten_noekkel == [uten_noekkel[0]] * 3
    assert uten_noekkel[0]["problem"]["kode"] == "NIR-FOR-MANGE-MISLYKKEDE-OPPSLAG"
    assert [set(en) for en in svar[::2]] == [{"linje", "utfall", "hendelseId", "problem"}] * 3
    assert [lest_om(streng, duf) for duf in (ukjent, skjult, andres)] == [[], [], []]


def linje_om(duf: str) -> dict[str, Any]:
    """A line of a batch: it registers a contact with the person."""
    noekkel = {"dufNummer": duf, "idempotencyKey": str(uuid4())}
    return {"handling": "registrer", "seksjon": "kontakt", **KONTAKT, **noekkel}


def send(klient: httpx.Client, linjer: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The answers to the lines of a batch."""
    svar = klient.post("/v1/registreringer", content="\n".join(map(json.dumps, linjer)))
    return [json.loads(linje) for linje in svar.text.splitlines()]


def test_a_line_about_a_person_who_has_become_protected_is_a_failed_look_up(
    linje: Linje, nytt_duf: NyttDuf
) -> None:
    duf = linje.bosatt(nytt_duf())
    with linje.kommune() as klient:
        klient.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT).raise_for_status()
        with linje.register("udi") as udi:
            udi.put(
                f"/v1/personer/{duf}", json=PERSON | {"adressebeskyttelse": "fortrolig"}
            ).raise_for_status()
        (svar,) = send(klient, [linje_om(duf)])
    assert svar["problem"]["status"] == 404
    assert [post.hva for post in lest_om(linje, duf)] == ["registrering", "mislykket"]
