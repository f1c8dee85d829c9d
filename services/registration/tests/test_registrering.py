"""What the regelmotor answers to registrations by caseworkers and by upstream registers."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import httpx
import orjson
import pytest
from nir.kafka import les_til_enden
from nir.meldinger import emner

from tests.stoette.linje import BOSETTING, DELTAKELSE, KONTAKT, OPPHOLD, PERSON, SLUTTMAAL, Linje

NyttDuf = Callable[[], str]


@pytest.fixture
def duf(linje: Linje, nytt_duf: NyttDuf) -> str:
    return linje.bosatt(nytt_duf())


def legg_til(klient: httpx.Client, duf: str, seksjon: str, kropp: object, **hode: str) -> httpx.Response:
    return klient.post(f"/v1/personer/{duf}/{seksjon}", json=kropp, headers=hode)


def innslag(svar: httpx.Response, innslag_id: str) -> dict[str, Any]:
    alle: list[dict[str, Any]] = svar.json()["vurdering"]["innslag"]
    return next(i for i in alle if i["innslagId"] == innslag_id)


def test_a_vedtak_gives_201_with_the_new_vurdering(kommune: httpx.Client, duf: str) -> None:
    assert legg_til(kommune, duf, "sluttmaal", SLUTTMAAL).status_code == 201
    svar = legg_til(kommune, duf, "vedtak", DELTAKELSE)
    assert svar.status_code == 201
    kropp = svar.json()
    assert set(kropp) == {"status", "innslagId", "etag", "hendelseId", "varsler", "posisjon", "vurdering"}
    assert kropp["vurdering"]["frist"] == {
        "type": "Gjennomføring",
        "dato": "2024-07-15",
        "beregnetFra": "2024-01-15",
    }
    assert kropp["vurdering"]["beregningslogg"]
    assert innslag(svar, kropp["innslagId"])["registrertAv"] == "4204-NIBO"


def test_the_upstream_registers_get_hendelse_and_posisjon(linje: Linje, nytt_duf: NyttDuf) -> None:
    duf = nytt_duf()
    with linje.register("udi") as udi:
        svar = udi.put(f"/v1/personer/{duf}", json=PERSON)
        assert svar.status_code == 201
        assert set(svar.json()) == {"status", "hendelseId", "varsler", "posisjon"}
        for sti, kropp in (
            ("opphold", OPPHOLD),
            ("bosetting", BOSETTING),
            ("utdanning", {"gjennomfoertVideregaaende": None}),
            ("karriereveiledning", {"anbefaltSluttmaal": "Høyere utdanning", "dato": "2024-02-01"}),
            ("arbeid", {"arbeidId": "a1", "fra": "2024-03-01", "timerPerUke": 10}),
        ):
            svar = udi.post(f"/v1/personer/{duf}/{sti}", json=kropp)
            assert svar.status_code == 201, svar.text
        svar = udi.delete(f"/v1/personer/{duf}/opphold/o1", params={"dato": "2024-06-01"})
        assert svar.status_code == 201, svar.text


async def test_the_engine_writes_no_vurdering_for_a_sender_that_gets_none(
    linje: Linje, kommune: httpx.Client, nytt_duf: NyttDuf
) -> None:
    with linje.register("udi") as udi:
        fra_udi = udi.put(f"/v1/personer/{linje.bosatt(nytt_duf())}", json=PERSON).json()["hendelseId"]
    fra_kommunen = legg_til(kommune, linje.bosatt(nytt_duf()), "kontakt", KONTAKT).json()["hendelseId"]
    svar = {
        post.key.decode(): orjson.loads(post.value or b"{}")
        async for post in les_til_enden(linje.kafka.bootstrap, emner.SVAR)
        if post.key is not None
    }
    assert "vurdering" not in svar[fra_udi]
    assert "vurdering" in svar[fra_kommunen]


def test_wrong_check_digits_are_a_warning_except_in_test_numbers(linje: Linje) -> None:
    with linje.register() as imdi:
        svar = imdi.put("/v1/personer/201212345604", json=PERSON).json()
        feil, hvor = svar["varsler"], f"/v1/personer/201212345604/registreringer/{svar['hendelseId']}"
        igjen = imdi.get(hvor).json()["varsler"]
        rett = imdi.put("/v1/personer/201212345603", json=PERSON).json()["varsler"]
        test = imdi.put("/v1/personer/988818011199", json=PERSON).json()["varsler"]
    assert [varsel["kode"] for varsel in feil] == ["NIR-DUF-KONTROLLSIFFER"]
    assert (igjen, rett, test) == (feil, [], [])


def test_an_upstream_register_may_not_follow_a_registration_of_a_kommune(
    linje: Linje, kommune: httpx.Client, duf: str
) -> None:
    hendelse_id = legg_til(kommune, duf, "kontakt", KONTAKT).json()["hendelseId"]
    svar = {}
    for rolle in ("udi", "folkeregisteret", "imdi", "drift"):
        with linje.register(rolle) as klient:
            svar[rolle] = klient.get(f"/v1/personer/{duf}/registreringer/{hendelse_id}").status_code
    assert svar == {"udi": 404, "folkeregisteret": 404, "imdi": 200, "drift": 200}


def test_an_edit_changes_only_the_given_fields(kommune: httpx.Client, duf: str) -> None:
    legg_til(kommune, duf, "sluttmaal", SLUTTMAAL)
    vedtak_id = legg_til(kommune, duf, "vedtak", DELTAKELSE).json()["innslagId"]
    svar = kommune.patch(f"/v1/personer/{duf}/vedtak/{vedtak_id}", json={"startdato": "2024-01-20"})
    assert svar.status_code == 200, svar.text
    assert svar.json()["innslagId"] == vedtak_id
    felter = innslag(svar, vedtak_id)["felter"]
    assert (felter["startdato"], felter["vedtaksdato"]) == ("2024-01-20", "2024-01-10")


def test_two_edits_at_once_keep_both_fields(kommune: httpx.Client, duf: str) -> None:
    legg_til(kommune, duf, "sluttmaal", SLUTTMAAL)
    vedtak_id = legg_til(kommune, duf, "vedtak", DELTAKELSE).json()["innslagId"]
    sti = f"/v1/personer/{duf}/vedtak/{vedtak_id}"
    with ThreadPoolExecutor() as traader:
        svar = list(
            traader.map(
                lambda kropp: kommune.patch(sti, json=kropp),
                [{"startdato": "2024-01-16"}, {"sluttdato": "2024-06-30"}] * 3,
            )
        )
    assert {s.status_code for s in svar} == {200}
    siste = max(svar, key=lambda s: int(s.json()["vurdering"]["versjon"]))
    felter = innslag(siste, vedtak_id)["felter"]
    assert (felter["startdato"], felter["sluttdato"]) == ("2024-01-16", "2024-06-30")


def test_a_deletion_gives_200_and_a_second_one_409(kommune: httpx.Client, duf: str) -> None:
    innslag_id = legg_til(kommune, duf, "kontakt", KONTAKT).json()["innslagId"]
    sti = f"/v1/personer/{duf}/kontakt/{innslag_id}"
    svar = kommune.delete(sti)
    assert (svar.status_code, innslag(svar, innslag_id)["status"]) == (200, "slettet")
    for igjen in (kommune.delete(sti), kommune.patch(sti, json={"dato": "2024-01-11"})):
        assert (igjen.status_code, igjen.json()["kode"]) == (409, "NIR-INNSLAG-SLETTET")


def test_an_unknown_innslag_is_404(kommune: httpx.Client, duf: str) -> None:
    sti = f"/v1/personer/{duf}/vedtak/{uuid4()}"
    for svar in (kommune.delete(sti), kommune.patch(sti, json={"sluttdato": "2024-06-01"})):
        assert (svar.status_code, svar.json()["kode"]) == (404, "NIR-INNSLAG-UKJENT")


def test_an_unknown_person_is_404_also_on_write(kommune: httpx.Client, nytt_duf: NyttDuf) -> None:
    duf = nytt_duf()
    for svar in (
        legg_til(kommune, duf, "kontakt", KONTAKT),
        kommune.patch(f"/v1/personer/{duf}/vedtak/x", json={"sluttdato": "2024-06-01"}),
        kommune.delete(f"/v1/personer/{duf}/vedtak/x"),
        legg_til(kommune, duf, "simuler", [{"handling": "registrer", "seksjon": "kontakt", **KONTAKT}]),
    ):
        assert (svar.status_code, svar.json()["kode"]) == (404, "NIR-PERSON-UKJENT")


def test_the_kommune_that_a_person_has_left_may_correct_its_own_avslutning(
    linje: Linje, kommune: httpx.Client, duf: str
) -> None:
    """B 8: also after the move, the avslutning is edited by the kommune that registered it."""
    legg_til(kommune, duf, "sluttmaal", SLUTTMAAL)
    legg_til(kommune, duf, "vedtak", DELTAKELSE)
    avslutning = {"avslutningsaarsak": "Arbeid", "avslutningsdato": "2024-06-03", "timerPerUke": 37.5}
    svar = legg_til(kommune, duf, "avslutning", avslutning | {"bekreftet": True}).json()
    flyttet = {
        "folkeregisterHendelseId": str(uuid4()),
        "flyttedato": "2024-06-20",
        "tilKommunenummer": "4203",
    }
    konvolutt = {"hendelseId": str(uuid4()), "dufNummer": duf, "type": "Flyttet", "versjon": 1}
    with linje.register("folkeregisteret") as folkeregisteret:
        lest = folkeregisteret.post(
            "/v1/innlesing", json=konvolutt | {"kilde": "folkeregisteret", "innhold": flyttet}
        )
    assert lest.json()["utfall"] == "godtatt"
    assert legg_til(kommune, duf, "kontakt", KONTAKT).status_code == 404
    sti = f"/v1/personer/{duf}/avslutning/{svar['innslagId']}"
    rettet = kommune.patch(sti, json={"timerPerUke": 30})
    assert rettet.status_code == 200, rettet.text
    assert rettet.json()["vurdering"] is None
    assert linje.foer(duf, "4203")["avslutning"]["timerPerUke"] == 30


def test_a_person_of_another_kommune_is_404(linje: Linje, duf: str) -> None:
    with linje.kommune("3201") as andre:
        for svar in (
            legg_til(andre, duf, "kontakt", KONTAKT),
            legg_til(andre, duf, "simuler", [{"handling": "registrer", "seksjon": "kontakt", **KONTAKT}]),
            andre.patch(f"/v1/personer/{duf}/vedtak/x", json={"sluttdato": "2024-06-01"}),
        ):
            assert (svar.status_code, svar.json()["kode"]) == (404, "NIR-PERSON-UKJENT")


def test_what_the_state_of_the_person_forbids_is_409_with_a_sentence(kommune: httpx.Client, duf: str) -> None:
    legg_til(kommune, duf, "sluttmaal", SLUTTMAAL)
    svar = legg_til(kommune, duf, "sluttmaal", SLUTTMAAL)
    problem = svar.json()
    assert (svar.status_code, problem["kode"]) == (409, "NIR-SLUTTMAAL-FINNES")
    assert svar.headers["content-type"] == "application/problem+json"
    assert problem["detail"].endswith(".")


def test_an_unknown_code_is_422_with_its_field(kommune: httpx.Client, duf: str) -> None:
    svar = legg_til(kommune, duf, "kontakt", KONTAKT | {"kontakttype": "Brev"})
    assert (svar.status_code, svar.json()["felt"]) == (422, "kontakttype")


def test_an_avslutning_before_the_end_of_something_names_it_and_is_accepted_when_confirmed(
    kommune: httpx.Client, duf: str
) -> None:
    legg_til(kommune, duf, "sluttmaal", SLUTTMAAL)
    legg_til(kommune, duf, "vedtak", DELTAKELSE)
    avslutning = {"avslutningsaarsak": "Arbeid", "avslutningsdato": "2024-06-03", "timerPerUke": 37.5}
    svar = legg_til(kommune, duf, "avslutning", avslutning)
    assert svar.status_code == 409
    assert svar.json()["fortsetter"]
    assert svar.json()["detail"].startswith("Det er registrert vedtak/tiltak som fortsetter")
    svar = legg_til(kommune, duf, "avslutning", avslutning | {"bekreftet": True})
    assert svar.status_code == 201
    assert svar.json()["vurdering"]["avslutning"]["aarsak"] == "Arbeid"


def test_the_same_key_again_gives_the_first_answer_and_registers_once(
    kommune: httpx.Client, duf: str
) -> None:
    noekkel = str(uuid4())
    foerste = legg_til(kommune, duf, "kontakt", KONTAKT, **{"Idempotency-Key": noekkel})
    andre = legg_til(kommune, duf, "kontakt", KONTAKT, **{"Idempotency-Key": noekkel.upper()})
    assert (foerste.status_code, andre.status_code) == (201, 201)
    assert foerste.json()["hendelseId"] == noekkel
    assert foerste.json()["innslagId"] == andre.json()["innslagId"]
    kontakter = [i for i in andre.json()["vurdering"]["innslag"] if i["seksjon"] == "kontakt"]
    assert len(kontakter) == 1


def test_the_same_key_after_a_refusal_gives_the_refusal_again(kommune: httpx.Client, duf: str) -> None:
    noekkel = {"Idempotency-Key": str(uuid4())}
    foerste = legg_til(kommune, duf, "vedtak", DELTAKELSE | {"vedtakstype": "Tull"}, **noekkel)
    andre = legg_til(kommune, duf, "vedtak", DELTAKELSE | {"vedtakstype": "Tull"}, **noekkel)
    assert foerste.status_code == andre.status_code == 422
    assert foerste.json()["kode"] == andre.json()["kode"]


def test_another_body_under_the_same_key_is_422(kommune: httpx.Client, duf: str) -> None:
    noekkel = {"Idempotency-Key": str(uuid4())}
    legg_til(kommune, duf, "kontakt", KONTAKT, **noekkel)
    svar = legg_til(kommune, duf, "kontakt", KONTAKT | {"dato": "2024-01-11"}, **noekkel)
    assert (svar.status_code, svar.json()["kode"]) == (422, "NIR-ID-GJENBRUKT")


def test_keys_count_per_kommune_and_person(linje: Linje, kommune: httpx.Client, nytt_duf: NyttDuf) -> None:
    noekkel = {"Idempotency-Key": str(uuid4())}
    en, en_annen = linje.bosatt(nytt_duf()), linje.bosatt(nytt_duf())
    svar = [legg_til(kommune, duf, "kontakt", KONTAKT, **noekkel) for duf in (en, en_annen)]
    assert [s.status_code for s in svar] == [201, 201]
    assert svar[0].json()["innslagId"] != svar[1].json()["innslagId"]
    with linje.kommune("3201") as andre:
        assert legg_til(andre, en, "kontakt", KONTAKT, **noekkel).status_code == 404


def test_the_same_key_on_an_edit_or_a_deletion_gives_the_same_again(kommune: httpx.Client, duf: str) -> None:
    innslag_id = legg_til(kommune, duf, "kontakt", KONTAKT).json()["innslagId"]
    sti, noekkel = f"/v1/personer/{duf}/kontakt/{innslag_id}", {"Idempotency-Key": str(uuid4())}
    kommune.patch(sti, json={"dato": "2024-01-12"}, headers=noekkel)
    kommune.patch(sti, json={"kontakttype": "Krav"})
    svar = kommune.patch(sti, json={"dato": "2024-01-12"}, headers=noekkel)
    assert svar.status_code == 200, svar.text
    annen = kommune.patch(sti, json={"dato": "2024-01-13"}, headers=noekkel)
    assert annen.status_code == 422


def test_twenty_registrations_at_once_of_one_person_are_all_decided(kommune: httpx.Client, duf: str) -> None:
    with ThreadPoolExecutor(20) as traader:
        svar = list(
            traader.map(
                lambda dag: legg_til(kommune, duf, "kontakt", KONTAKT | {"dato": f"2024-02-{dag:02}"}),
                range(1, 21),
            )
        )
    assert {s.status_code for s in svar} == {201}
    siste = max(svar, key=lambda s: s.json()["vurdering"]["versjon"]).json()["vurdering"]
    assert len({i["innslagId"] for i in siste["innslag"]}) == 20


def test_one_key_with_two_bodies_at_once_gives_one_201_and_one_422(kommune: httpx.Client, duf: str) -> None:
    noekkel = {"Idempotency-Key": str(uuid4())}
    kropper = [KONTAKT | {"dato": "2024-03-01"}, KONTAKT | {"dato": "2024-03-02"}]
    with ThreadPoolExecutor() as traader:
        svar = list(traader.map(lambda k: legg_til(kommune, duf, "kontakt", k, **noekkel), kropper))
    assert sorted(s.status_code for s in svar) == [201, 422]


def test_the_decision_of_a_registration_can_be_fetched_long_after(
    linje: Linje, kommune: httpx.Client, duf: str
) -> None:
    godtatt = legg_til(kommune, duf, "kontakt", KONTAKT).json()
    avvist = legg_til(kommune, duf, "kontakt", KONTAKT | {"kontakttype": "Brev"}).json()
    sti = f"/v1/personer/{duf}/registreringer"
    svar = kommune.get(f"{sti}/{godtatt['hendelseId']}").json()
    assert (svar["utfall"], svar["innslagId"]) == ("godtatt", godtatt["innslagId"])
    svar = kommune.get(f"{sti}/{avvist['hendelseId']}").json()
    assert (svar["utfall"], svar["problem"]["status"]) == ("avvist", 422)
    assert kommune.get(f"{sti}/{uuid4()}").status_code == 404
    with linje.kommune("3201") as andre:
        assert andre.get(f"{sti}/{godtatt['hendelseId']}").status_code == 404


def test_a_simulation_shows_before_and_after_and_registers_nothing(kommune: httpx.Client, duf: str) -> None:
    forslag = [
        {"handling": "registrer", "seksjon": "sluttmaal", **SLUTTMAAL},
        {"handling": "registrer", "seksjon": "vedtak", **DELTAKELSE},
        {"handling": "registrer", "seksjon": "vedtak", **DELTAKELSE, "vedtakstype": "Tull"},
    ]
    svar = legg_til(kommune, duf, "simuler", forslag)
    assert svar.status_code == 200, svar.text
    simulert = svar.json()
    assert set(simulert) == {"vurdering", "foer", "varsler", "avvist"}
    assert simulert["foer"]["frist"]["type"] == "Oppstart"
    assert simulert["vurdering"]["frist"]["dato"] == "2024-07-15"
    [avvist] = simulert["avvist"]
    assert (avvist["status"], avvist["type"]) == (422, f"/docs/problemer#{avvist['kode']}")
    etter = legg_til(kommune, duf, "simuler", [{"handling": "registrer", "seksjon": "kontakt", **KONTAKT}])
    assert etter.json()["foer"]["innslag"] == []


def test_a_vedtak_can_be_fetched_as_a_letter(kommune: httpx.Client, duf: str) -> None:
    legg_til(kommune, duf, "sluttmaal", SLUTTMAAL)
    vedtak_id = legg_til(kommune, duf, "vedtak", DELTAKELSE).json()["innslagId"]
    for maalform in ("nb", "nn"):
        svar = kommune.get(f"/v1/personer/{duf}/vedtak/{vedtak_id}/vedtaksmal", params={"maalform": maalform})
        assert svar.status_code == 200, svar.text
        assert svar.content.startswith(b"PK")
    assert kommune.get(f"/v1/personer/{duf}/vedtak/{uuid4()}/vedtaksmal").status_code == 404
    svar = kommune.get(f"/v1/personer/{duf}/vedtak/{vedtak_id}/vedtaksmal", params={"maalform": "se"})
    assert svar.status_code == 422
