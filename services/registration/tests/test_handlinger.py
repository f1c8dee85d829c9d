"""What a caseworker may do now (kontrakt §6.3), and one request for all simulations of a dialog."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from nir_klient.generert.models import Alternativ, Simulering

from tests.stoette.klient import KLIENT
from tests.stoette.linje import DELTAKELSE, KONTAKT, Linje

NyttDuf = Callable[[], str]
MAAL = "Arbeid - person har utdanning på videregående nivå fra før"


@pytest.fixture
def duf(linje: Linje, nytt_duf: NyttDuf) -> str:
    return linje.bosatt(nytt_duf())


def handlinger(klient: httpx.Client, duf: str) -> dict[str, Any]:
    svar = klient.get(f"/v1/personer/{duf}/handlinger")
    assert svar.status_code == 200, svar.text
    kropp: dict[str, Any] = svar.json()
    return kropp


def kode(svar: dict[str, Any], seksjon: str, navn: str) -> dict[str, Any]:
    funnet: dict[str, Any] = next(k for k in svar["seksjoner"][seksjon]["koder"] if k["kode"] == navn)
    return funnet


def test_a_form_is_filled_in_from_the_answer_alone(kommune: httpx.Client, duf: str) -> None:
    vedtak = kode(handlinger(kommune, duf), "vedtak", "Deltakelse i introduksjonsprogram")
    assert vedtak["kanRegistrere"]
    felter = {felt["navn"]: felt for felt in vedtak["felter"]}
    assert {navn for navn, felt in felter.items() if felt["paakrevd"]} == {
        "vedtakstype",
        "resultat",
        "vedtaksdato",
        "startdato",
    }
    assert felter["sluttdato"]["ikkeFoer"] == "startdato"
    kropp = {"vedtakstype": vedtak["kode"], "resultat": felter["resultat"]["verdier"][0]}
    kropp |= dict.fromkeys(("vedtaksdato", "startdato"), felter["vedtaksdato"]["til"])
    assert kommune.post(f"/v1/personer/{duf}/vedtak", json=kropp).status_code == 201


def test_each_code_has_the_id_of_its_code_list(kommune: httpx.Client, duf: str) -> None:
    kodeverkene = kommune.get("/v1/kodeverk/alle").json()
    for seksjon in handlinger(kommune, duf)["seksjoner"].values():
        for rad in seksjon["koder"]:
            [navn] = [felt["kodeverk"] for felt in rad["felter"] if felt["type"] == "kode"]
            assert rad["id"] in {en["id"] for en in kodeverkene[navn] if en["kode"] == rad["kode"]}


def test_what_may_not_be_done_has_the_problem_that_the_registration_gets(
    kommune: httpx.Client, duf: str
) -> None:
    utvidelse = kode(handlinger(kommune, duf), "vedtak", "Vedtak om utvidet program")
    [innvilget] = [en for en in utvidelse["resultater"] if en["resultat"] == "Innvilget"]
    kropp = {"vedtakstype": utvidelse["kode"], "resultat": "Innvilget", "vedtaksdato": "2024-01-10"}
    svar = kommune.post(f"/v1/personer/{duf}/vedtak", json=kropp)
    assert (innvilget["kanRegistrere"], innvilget["grunn"]["kode"]) == (False, svar.json()["kode"])
    assert innvilget["grunn"]["detail"] == svar.json()["detail"]


def test_the_help_for_sluttmaal_is_one_request_with_the_frist_of_each_goal(
    kommune: httpx.Client, duf: str
) -> None:
    assert kommune.post(f"/v1/personer/{duf}/vedtak", json=DELTAKELSE).status_code == 201
    maal = kode(handlinger(kommune, duf), "sluttmaal", MAAL)
    svar = kommune.post(f"/v1/personer/{duf}/sluttmaal", json={"sluttmaal": MAAL}).json()
    assert maal["kanRegistrere"]
    assert maal["frist"] == svar["vurdering"]["gjennomfoeringsfrist"]


def test_an_entry_says_what_may_be_done_with_it(kommune: httpx.Client, duf: str) -> None:
    assert kommune.post(f"/v1/personer/{duf}/sluttmaal", json={"sluttmaal": MAAL}).status_code == 201
    innslag_id = kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT).json()["innslagId"]
    rader = {rad["seksjon"]: rad for rad in handlinger(kommune, duf)["innslag"]}
    assert rader["kontakt"] == {
        "innslagId": innslag_id,
        "seksjon": "kontakt",
        "kanEndre": True,
        "kanSlette": True,
        "laasteFelter": [],
        "grunn": {},
    }
    assert rader["sluttmaal"]["grunn"]["kanSlette"]["kode"] == "NIR-SLUTTMAAL-SLETTES-IKKE"


@pytest.mark.parametrize(("rolle", "kommune_"), [("leser", "4204"), ("imdi", None)])
def test_everything_is_false_for_a_user_who_may_only_read(
    linje: Linje, kommune: httpx.Client, duf: str, rolle: str, kommune_: str | None
) -> None:
    assert kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT).status_code == 201
    hode = linje.som(rolle, kommune=kommune_)
    svar = KLIENT.get(f"{linje.registration.adresse}/v1/personer/{duf}/handlinger", headers=hode).json()
    assert not any(seksjon["kanRegistrere"] for seksjon in svar["seksjoner"].values())
    assert not any(k["kanRegistrere"] for s in svar["seksjoner"].values() for k in s["koder"])
    for rad in svar["innslag"]:
        assert (rad["kanEndre"], rad["kanSlette"]) == (False, False)
        assert rad["grunn"]["kanEndre"]["kode"] == "NIR-ROLLE-MANGLER"


def test_the_person_of_another_kommune_is_unknown(linje: Linje, duf: str) -> None:
    with linje.kommune("0301") as fremmed:
        svar = fremmed.get(f"/v1/personer/{duf}/handlinger")
    assert (svar.status_code, svar.json()["kode"]) == (404, "NIR-PERSON-UKJENT")


def test_the_dialog_of_a_vedtak_is_one_request(kommune: httpx.Client, duf: str) -> None:
    assert kommune.post(f"/v1/personer/{duf}/sluttmaal", json={"sluttmaal": MAAL}).status_code == 201
    valg = [
        {"handling": "registrer", "seksjon": "vedtak"} | DELTAKELSE | {"startdato": start}
        for start in ("2024-01-15", "2024-02-15")
    ]
    galt = valg[0] | {"resultat": "Vedtak fattet"}
    svar = kommune.post(
        f"/v1/personer/{duf}/simuler",
        params={"alternativer": "true", "felt": "frist,statusboks"},
        json=[*valg, galt],
    )
    assert svar.status_code == 200, svar.text
    en, annen, avvist = svar.json()
    assert en["vurdering"]["frist"]["dato"] < annen["vurdering"]["frist"]["dato"]
    assert set(en) == {"vurdering", "varsler", "avvist"}
    assert set(en["vurdering"]) == {"frist", "statusboks"}
    assert Alternativ.from_dict(avvist).avvist[0].kode == "NIR-VEDTAK-RESULTAT"
    assert en["vurdering"]["statusboks"]["fristDato"] == en["vurdering"]["frist"]["dato"]
    assert [p["kode"] for p in avvist["avvist"]] == ["NIR-VEDTAK-RESULTAT"]
    assert avvist["avvist"][0]["felt"] == "2.resultat" or avvist["avvist"][0]["felt"] == "2"


def test_a_simulation_may_be_narrowed_to_some_fields_of_the_page(kommune: httpx.Client, duf: str) -> None:
    forslag = [{"handling": "registrer", "seksjon": "kontakt", **KONTAKT}]
    adresse = f"/v1/personer/{duf}/simuler"
    smal = kommune.post(adresse, params={"felt": "innslag"}, json=forslag).json()
    hele = kommune.post(adresse, params={"alternativer": "false"}, json=forslag).json()
    assert set(smal["vurdering"]) == set(smal["foer"]) == {"innslag"}
    assert smal["vurdering"]["innslag"] == hele["vurdering"]["innslag"] != []
    assert Simulering.from_dict(smal).vurdering.to_dict() == smal["vurdering"]
    assert "beregningslogg" in hele["vurdering"]


def test_a_field_that_the_page_lacks_is_422(kommune: httpx.Client, duf: str) -> None:
    forslag = [{"handling": "registrer", "seksjon": "kontakt", **KONTAKT}]
    svar = kommune.post(f"/v1/personer/{duf}/simuler", params={"felt": "frist,fristt"}, json=forslag)
    assert (svar.status_code, svar.json()["felt"], svar.json()["kode"]) == (422, "felt", "NIR-FELT-KODE")


def test_a_simulation_counts_from_the_day_of_today(kommune: httpx.Client, duf: str) -> None:
    """The document before the simulated registration (`foer`) is computed for today."""
    svar = kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT)
    dag = svar.json()["vurdering"]["beregnetFor"]
    forslag = {"handling": "registrer", "seksjon": "integreringskontrakt", "dato": dag}
    simulert = kommune.post(f"/v1/personer/{duf}/simuler", json=[forslag]).json()
    assert simulert["avvist"] == []
    assert simulert["foer"]["beregnetFor"] == dag
