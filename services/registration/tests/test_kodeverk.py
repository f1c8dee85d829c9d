"""The code lists over the API, with validity and ETag (kontrakt §5.8)."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

import httpx
import pytest

from tests.stoette.linje import Linje

NAVN = [
    "sluttmaal", "vedtakstyper", "tiltak", "fravaer", "avslutningsaarsaker", "avslutningsaarsakerRegelmotor",
    "kontakttyper", "klageutfall", "kategorier", "ordninger", "kommuner", "bydeler", "fylker",
]  # fmt: skip


@pytest.fixture(scope="module")
def leser(linje: Linje) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=linje.registration.adresse, headers=linje.som("leser"), timeout=120) as klient:
        yield klient


def test_the_index_has_the_names_of_the_contract_and_each_list_can_be_fetched(leser: httpx.Client) -> None:
    assert [rad["navn"] for rad in leser.get("/v1/kodeverk").json()] == NAVN
    for navn in NAVN:
        koder = leser.get(f"/v1/kodeverk/{navn}").json()
        assert koder
        assert all(kode["kode"] for kode in koder)


def test_a_list_for_a_day_has_only_the_codes_that_may_be_used_then(leser: httpx.Client) -> None:
    def kommuner(dag: str) -> set[str]:
        svar = leser.get("/v1/kodeverk/kommuner", params={"gyldigPaa": dag})
        return {kode["kode"] for kode in svar.json()}

    assert "1001" in kommuner("2019-12-31")
    assert "4204" not in kommuner("2019-12-31")
    assert "4204" in kommuner("2020-01-01")
    assert len(kommuner("2024-01-01")) == 357
    feil = leser.get("/v1/kodeverk/kommuner", params={"gyldigPaa": "i dag"})
    assert (feil.status_code, feil.json()["felt"]) == (422, "gyldigPaa")


def test_a_caller_that_has_the_list_already_gets_304(leser: httpx.Client) -> None:
    etag = leser.get("/v1/kodeverk/tiltak").headers["etag"]
    svar = leser.get("/v1/kodeverk/tiltak", headers={"If-None-Match": f'"annet", W/{etag}'})
    assert (svar.status_code, svar.content, svar.headers["etag"]) == (304, b"", etag)
    assert leser.get("/v1/kodeverk/tiltak", headers={"If-None-Match": '"annet"'}).status_code == 200


def test_every_code_has_an_ascii_id_and_a_text_in_both_languages(leser: httpx.Client) -> None:
    alle = leser.get("/v1/kodeverk/alle").json()
    assert list(alle) == NAVN
    for koder in alle.values():
        assert all(re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", kode["id"]) for kode in koder)
        assert all(kode["tekst"]["nb"] and kode["tekst"]["nn"] for kode in koder)
    fravaer = {kode["id"]: kode["tekst"] for kode in alle["fravaer"]}
    assert fravaer["gyldig-fravaer"] == {"nb": "Gyldig fravær", "nn": "Gyldig fråvær"}


def test_only_the_names_of_one_renamed_code_share_an_id(leser: httpx.Client) -> None:
    for navn, koder in leser.get("/v1/kodeverk/alle").json().items():
        delt = [id_ for id_, antall in Counter(kode["id"] for kode in koder).items() if antall > 1]
        navnene = {id_: {kode["kode"] for kode in koder if kode["id"] == id_} for id_ in delt}
        if navn == "tiltak":
            assert len(delt) == 5
        elif navn == "sluttmaal":  # The list has a goal once for each of its deadlines.
            assert all(len(en) == 1 for en in navnene.values())
        elif navn not in ("kommuner", "fylker"):  # The two lists have a number once for each period.
            assert delt == []


def test_all_lists_together_are_small_and_a_caller_that_has_them_gets_304(leser: httpx.Client) -> None:
    svar = leser.get("/v1/kodeverk/alle", headers={"Accept-Encoding": "gzip"})
    assert int(svar.headers["content-length"]) < 50_000
    assert svar.headers["cache-control"] == "private, max-age=3600"
    igjen = leser.get("/v1/kodeverk/alle", headers={"If-None-Match": svar.headers["etag"]})
    assert (igjen.status_code, igjen.content) == (304, b"")
    i_dag = leser.get("/v1/kodeverk/alle", params={"gyldigPaa": "2024-08-01"}).json()
    assert "Grunnskole deltid" not in {kode["kode"] for kode in i_dag["tiltak"]}


def test_a_code_has_the_fields_of_its_form(leser: httpx.Client) -> None:
    alle = leser.get("/v1/kodeverk/alle").json()

    def felter(liste: str, kode: str) -> dict[str, bool]:
        [en] = [en for en in alle[liste] if en["kode"] == kode]
        return {felt["navn"]: felt["paakrevd"] for felt in en["felter"]}

    assert felter("tiltak", "Norskopplæring")["timerPerUke"] is True
    assert "gjennomfoert" not in felter("tiltak", "Norskopplæring")
    assert "gjennomfoert" in felter("tiltak", "Livsmestring i et nytt land")
    assert "timerPerUke" not in felter("tiltak", "Tilbud i omsorgspermisjon")
    assert felter("vedtakstyper", "Permisjon pga. velferd")["dagtype"] is True
    assert "dagtype" not in felter("vedtakstyper", "Integreringsplan")
    assert felter("kontakttyper", "Søknad") == {"kontakttype": True, "dato": True}
    assert "felter" not in alle["kategorier"][0]


def test_a_request_may_name_a_code_by_its_id(linje: Linje, nytt_duf: Callable[[], str]) -> None:
    duf = linje.bosatt(nytt_duf())
    with linje.kommune() as kommune:
        svar = kommune.post(
            f"/v1/personer/{duf}/kontakt", json={"kontakttype": "soeknad", "dato": "2024-01-10"}
        ).raise_for_status()
        [innslag] = svar.json()["vurdering"]["innslag"]
        assert innslag["felter"]["kontakttype"] == "Søknad"
        krav = {"kontakttype": "krav"}
        svar = kommune.patch(f"/v1/personer/{duf}/kontakt/{innslag['innslagId']}", json=krav)
        assert svar.json()["vurdering"]["innslag"][0]["felter"]["kontakttype"] == "Krav"
        brev = {"kontakttype": "brev"}
        feil = kommune.patch(f"/v1/personer/{duf}/kontakt/{innslag['innslagId']}", json=brev)
        assert feil.status_code == 422


def test_an_unknown_code_list_is_404(leser: httpx.Client) -> None:
    svar = leser.get("/v1/kodeverk/farger")
    assert (svar.status_code, svar.json()["kode"]) == (404, "NIR-KODEVERK-UKJENT")


def test_a_3_2_a_sluttmaal_has_the_frist_and_the_extension_of_its_offer(leser: httpx.Client) -> None:
    def hoeyere(dag: str) -> tuple[str, str]:
        koder = leser.get("/v1/kodeverk/sluttmaal", params={"gyldigPaa": dag}).json()
        [maal] = [kode for kode in koder if kode["kode"] == "Høyere utdanning"]
        return maal["veiledning"], maal["muligUtvidelse"]

    tekst = "Sluttmålet gir en frist på {} fra første vedtak om program"
    assert hoeyere("2025-12-31") == (tekst.format("6 måneder"), "6 mnd.")
    assert hoeyere("2026-01-01") == (tekst.format("1 år"), "Ingen")
    alle = leser.get("/v1/kodeverk/sluttmaal").json()
    tider = [(m.get("gyldigFra"), m.get("gyldigTil")) for m in alle if m["kode"] == "Høyere utdanning"]
    assert tider == [(None, "2025-12-31"), ("2026-01-01", None)]


def test_a_5_2_a_vedtakstype_says_which_template_it_has(leser: httpx.Client) -> None:
    typer = {kode["kode"]: kode for kode in leser.get("/v1/kodeverk/vedtakstyper").json()}
    velferd, stans = typer["Permisjon pga. velferd"], typer["Permanent stans"]
    assert velferd["mal"] == "Permisjon fra introduksjonsprogram"
    assert velferd["malAvslag"] == "Avslag på søknad om permisjon fra introduksjonsprogram"
    assert stans["mal"] == "Permanent stans av introduksjonsprogram"
    assert "malAvslag" not in stans


def test_a_5_1_the_red_star_marks_what_each_vedtakstype_requires(
    leser: httpx.Client, linje: Linje, nytt_duf: Callable[[], str]
) -> None:
    """The fields that the code list calls required are enough for a vedtak, and each of them is needed."""
    utfylt = {"vedtaksdato": "2024-01-15", "startdato": "2024-01-16", "sluttdato": "2024-01-17"}
    duf = linje.bosatt(nytt_duf())
    with linje.kommune() as kommune:

        def feil(vedtak: dict[str, str]) -> list[str | None]:
            forslag = [{"handling": "registrer", "seksjon": "vedtak", **vedtak}]
            svar = kommune.post(f"/v1/personer/{duf}/simuler", json=forslag).json()
            return [svar.get("felt")] if "kode" in svar else [p.get("felt") for p in svar["avvist"]]

        for type_ in leser.get("/v1/kodeverk/vedtakstyper").json():
            for resultat in type_["resultater"]:
                avslag = "Avslag" if resultat == "Avslag" else ""
                felter = type_["obligatoriskeFelter" + avslag]
                alt = utfylt | {"vedtakstype": type_["kode"], "resultat": resultat, "dagtype": "virkedager"}
                vedtak = {felt: alt[felt] for felt in felter}
                # A vedtak about an extension is refused, since the person has no programme. That refusal
                # names the proposal (0), not a field.
                assert feil(vedtak) in ([], ["0"]), (type_["kode"], resultat)
                for felt in felter:
                    uten = {navn: verdi for navn, verdi in vedtak.items() if navn != felt}
                    assert feil(uten) not in ([], ["0"]), (type_["kode"], resultat, felt)
