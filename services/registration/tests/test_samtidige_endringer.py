"""Two caseworkers do not overwrite each other: ETag, If-Match and 412 with the row (kontrakt §6.5)."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.stoette.linje import DELTAKELSE, KONTAKT, Linje

NyttDuf = Callable[[], str]


@pytest.fixture
def duf(linje: Linje, nytt_duf: NyttDuf) -> str:
    return linje.bosatt(nytt_duf())


@pytest.fixture
def registrert(kommune: httpx.Client, duf: str) -> tuple[str, str]:
    """The address of a kontakt, and its etag as in the ETag header."""
    svar = kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT)
    kropp = svar.json()
    assert svar.headers["ETag"] == f'"{kropp["etag"]}"'
    [rad] = kropp["vurdering"]["innslag"]
    assert rad["etag"] == kropp["etag"]
    return f"/v1/personer/{duf}/kontakt/{kropp['innslagId']}", svar.headers["ETag"]


def test_of_two_concurrent_edits_with_the_same_etag_one_wins_and_the_other_gets_the_row(
    linje: Linje, registrert: tuple[str, str]
) -> None:
    adresse, etag = registrert

    def endre(dato: str) -> httpx.Response:
        with linje.kommune() as klient:
            return klient.patch(adresse, json={"dato": dato}, headers={"If-Match": etag})

    with ThreadPoolExecutor(2) as traader:
        svar = sorted(traader.map(endre, ("2024-01-10", "2024-01-11")), key=lambda s: s.status_code)
    assert [s.status_code for s in svar] == [200, 412]
    vant, tapte = svar
    rad = tapte.json()["rad"]
    [naa] = vant.json()["vurdering"]["innslag"]
    assert (tapte.json()["kode"], rad) == ("NIR-INNSLAG-ENDRET", naa)
    assert tapte.headers["ETag"] == vant.headers["ETag"] == f'"{rad["etag"]}"'


def test_a_deletion_with_a_stale_etag_deletes_nothing(
    kommune: httpx.Client, registrert: tuple[str, str]
) -> None:
    adresse, etag = registrert
    assert kommune.patch(adresse, json={"dato": "2024-01-10"}).status_code == 200
    svar = kommune.delete(adresse, headers={"If-Match": etag})
    assert (svar.status_code, svar.json()["rad"]["status"]) == (412, "gjeldende")
    assert kommune.delete(adresse, headers={"If-Match": svar.headers["ETag"]}).status_code == 200


def test_a_star_matches_any_etag_and_without_the_header_nothing_is_compared(
    kommune: httpx.Client, registrert: tuple[str, str]
) -> None:
    adresse, _ = registrert
    assert kommune.patch(adresse, json={"dato": "2024-01-10"}, headers={"If-Match": "*"}).status_code == 200
    assert kommune.patch(adresse, json={"dato": "2024-01-11"}).status_code == 200


def test_a_retry_gets_its_first_decision_whatever_if_match_says(
    kommune: httpx.Client, registrert: tuple[str, str]
) -> None:
    adresse, etag = registrert
    hode = {"If-Match": etag, "Idempotency-Key": str(uuid4())}
    for _ in range(2):
        assert kommune.patch(adresse, json={"dato": "2024-01-10"}, headers=hode).status_code == 200


@pytest.mark.parametrize("verdi", ['"a", "b"', "a b", '""', '"' + "x" * 101 + '"'])
def test_an_if_match_that_is_no_single_etag_is_422(
    kommune: httpx.Client, registrert: tuple[str, str], verdi: str
) -> None:
    svar = kommune.patch(registrert[0], json={"dato": "2024-01-10"}, headers={"If-Match": verdi})
    assert (svar.status_code, svar.json()["kode"]) == (422, "NIR-IF-MATCH-UGYLDIG")


def test_a_confirmed_ending_uses_its_key_again_and_the_answer_names_what_goes_on(
    kommune: httpx.Client, duf: str
) -> None:
    adresse = f"/v1/personer/{duf}"
    assert kommune.post(f"{adresse}/vedtak", json=DELTAKELSE).status_code == 201
    maal = {"sluttmaal": "Høyere utdanning"}
    assert kommune.post(f"{adresse}/sluttmaal", json=maal).status_code == 201
    hode = {"Idempotency-Key": str(uuid4())}
    slutt: dict[str, Any] = {"avslutningsaarsak": "Ukjent", "avslutningsdato": "2024-03-01"}
    spurt = kommune.post(f"{adresse}/avslutning", json=slutt, headers=hode)
    assert spurt.status_code == 409, spurt.text
    [fortsetter] = spurt.json()["fortsetter"]
    assert fortsetter["navn"] == "Deltakelse i introduksjonsprogram"
    assert fortsetter["seksjon"] == "vedtak"
    assert fortsetter["innslagId"]
    svar = kommune.post(f"{adresse}/avslutning", json=slutt | {"bekreftet": True}, headers=hode)
    assert (svar.status_code, svar.json()["status"]) == (201, "godtatt")
    status = kommune.get(f"{adresse}/registreringer/{hode['Idempotency-Key']}").json()
    assert status["utfall"] == "godtatt"


def test_every_problem_is_named_with_the_valid_codes(kommune: httpx.Client, duf: str) -> None:
    galt = {
        "tiltakstype": "Sveising",
        "startdato": "2024-05-02",
        "sluttdato": "2024-05-01",
        "timerPerUke": 10,
    }
    svar = kommune.post(f"/v1/personer/{duf}/tiltak", json=galt)
    assert svar.status_code == 422
    feil = {en["felt"]: en for en in svar.json()["feil"]}
    assert list(feil) == ["tiltakstype", "sluttdato"]
    assert "Norskopplæring" in feil["tiltakstype"]["gyldige"]
    assert "gyldige" not in feil["sluttdato"]
    forslag = [{"handling": "registrer", "seksjon": "tiltak", **galt}]
    [avvist] = kommune.post(f"/v1/personer/{duf}/simuler", json=forslag).json()["avvist"]
    assert [en["felt"] for en in avvist["feil"]] == ["0.tiltakstype", "0.sluttdato"]


def test_a_register_may_name_the_versjon_of_the_person_that_it_has_seen(
    linje: Linje, duf: str, kommune: httpx.Client
) -> None:
    versjon = kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT).json()["vurdering"]["versjon"]
    person = {
        "fornavn": "Ny",
        "etternavn": "Navn",
        "foedselsdato": "1990-05-17",
        "kjoenn": "Kvinne",
        "statsborgerskap": ["SYR"],
    }
    with linje.register() as imdi:
        hode, sidens = ({"If-Match": f'"{versjon}{hale}"'} for hale in ("", "-0123456789abcdef"))
        assert imdi.put(f"/v1/personer/{duf}", json=person, headers=sidens).status_code == 201
        svar = imdi.put(f"/v1/personer/{duf}", json=person | {"fornavn": "Annen"}, headers=hode)
        assert (svar.status_code, svar.json()["kode"]) == (412, "NIR-INNSLAG-ENDRET")
