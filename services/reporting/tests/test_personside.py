"""A person's page: the document and its views, on today's or an earlier day (A 2-10)."""

from collections.abc import Callable
from datetime import date

import httpx
import pytest

from services.reporting.tests.drift import Drift
from services.reporting.tests.innsynsdrift import i_loggen
from services.reporting.tests.liv import VGO, Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]


@pytest.fixture
def i_program(nytt_liv: NyttLiv) -> Liv:
    liv = (
        nytt_liv(kommune="4622", dag=date(2024, 1, 2)).er("Amal", "Haddad").bosatt().deltar(date(2024, 1, 15))
    )
    liv.tiltak("Norskopplæring", date(2024, 1, 15), date(2024, 2, 14), 20.0)
    liv.til(date(2024, 2, 20))
    liv.registrer("fravaer", fravaerskode="Gyldig fravær", fra="2024-02-05", til="2024-02-09", virkedager=5)
    return liv


async def test_the_page_is_the_document_with_its_views(tjeneste: Drift, i_program: Liv) -> None:
    await tjeneste.vis(i_program)
    side = await tjeneste.json(f"/v1/personer/{i_program.duf}", tjeneste.token(kommune="4622"))
    dokument = i_program.dokument()
    assert {navn: side[navn] for navn in dokument} == dokument | {
        "oppfoelging": dokument["oppfoelging"] | {"kommune": "Kvam", "bydel": None, "fylke": "Vestland"}
    }
    assert [linje["regel"] for linje in side["beregningslogg"]]
    assert side.keys() - dokument.keys() == {
        "statusboks", "tiltakPerMaaned", "slettedeTiltakPerMaaned", "fravaerPerAar", "slettetFravaerPerAar",
    }  # fmt: skip
    assert side["statusboks"] == {
        "kategori": "Rett og plikt til introduksjonsprogram",
        "kategoriFra": "2024-01-02",
        "fristType": "Gjennomføring",
        "fristDato": "2024-07-15",
        "fristBeregnetFra": "2024-01-15",
        "sluttmaal": VGO,
        "tiltakRegistrert": True,
        "aktivTidDager": None,
    }
    timer = [(rad["maaned"], rad["timerPerUke"]) for rad in side["tiltakPerMaaned"]]
    assert timer == [("2024-01", 11.0), ("2024-02", 9.7)]  # 20 × 17/31, 20 × 14/29
    assert [(aar["aar"], aar["virkedager"]) for aar in side["fravaerPerAar"]] == [(2024, 5)]


async def test_the_page_on_an_earlier_day_is_what_the_rules_said_then(
    tjeneste: Drift, i_program: Liv
) -> None:
    await tjeneste.vis(i_program)
    leser = tjeneste.token(kommune="4622")
    sti = f"/v1/personer/{i_program.duf}"
    da = await tjeneste.json(sti, leser, kjentPer="2024-01-02")
    assert (da["beregnetFor"], da["fravaerPerAar"]) == ("2024-01-02", [])
    siden = await tjeneste.json(sti, leser, paaDato="2024-08-01")
    assert siden["avslutning"]["aarsak"] == "Avslutningsårsak ikke registrert"
    naa = await tjeneste.json(sti, leser)
    assert naa["avslutning"] is None


async def test_vedtak_shows_the_five_newest_in_force_or_all_with_their_klager(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="4623", dag=date(2024, 1, 2)).er().bosatt().deltar()
    for dag in range(3, 9):
        liv.registrer(
            "vedtak",
            vedtakstype="Integreringsplan",
            resultat="Vedtak fattet",
            vedtaksdato=f"2023-12-{dag:02}",
        )
    slettet = liv.registrer(
        "vedtak", vedtakstype="Integreringsplan", resultat="Vedtak fattet", vedtaksdato=liv.dag
    )
    liv.slett("vedtak", slettet)
    await tjeneste.vis(liv)
    leser, sti = tjeneste.token(kommune="4623"), f"/v1/personer/{liv.duf}/vedtak"
    fem = (await tjeneste.json(sti, leser))["rader"]
    assert [rad["vedtaksdato"] for rad in fem] == [
        "2024-01-02", "2023-12-08", "2023-12-07", "2023-12-06", "2023-12-05",
    ]  # fmt: skip
    alle = (await tjeneste.json(sti, leser, alle=True))["rader"]
    assert len(alle) == 8
    assert [rad["merknad"] for rad in alle if rad["innslagId"] == slettet] == ["slettet"]
    forrige = await tjeneste.json(sti, leser, alle=True, sorter="vedtaksdato")
    assert [rad["vedtaksdato"] for rad in forrige["rader"]] == sorted(rad["vedtaksdato"] for rad in alle)


async def test_of_vedtak_with_one_vedtaksdato_the_newest_registrations_are_shown(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="4623", dag=date(2024, 1, 2)).er().bosatt().deltar()
    plan = {"vedtakstype": "Integreringsplan", "resultat": "Vedtak fattet", "vedtaksdato": "2024-01-02"}
    planer = [liv.registrer("vedtak", **plan) for _ in range(6)]
    await tjeneste.vis(liv)
    rader = (await tjeneste.json(f"/v1/personer/{liv.duf}/vedtak", tjeneste.token(kommune="4623")))["rader"]
    assert [rad["innslagId"] for rad in rader] == planer[:0:-1]


async def test_deleted_tiltak_and_absence_are_shown_by_month(tjeneste: Drift, i_program: Liv) -> None:
    """A 7.7, 8.2: the page shows in which months tiltak or fravær were deleted, and who deleted each."""
    for innslag in i_program.dokument()["innslag"]:
        if innslag["seksjon"] in ("tiltak", "fravaer"):
            i_program.slett(innslag["seksjon"], innslag["innslagId"])
    await tjeneste.vis(i_program)
    side = await tjeneste.json(f"/v1/personer/{i_program.duf}", tjeneste.token(kommune="4622"))
    assert (side["tiltakPerMaaned"], side["fravaerPerAar"]) == ([], [])
    slettet = [(rad["maaned"], rad["tiltak"][0]["slettetAv"]) for rad in side["slettedeTiltakPerMaaned"]]
    assert slettet == [("2024-01", "4622-NIBO"), ("2024-02", "4622-NIBO")]
    [(aar, maaned)] = [(rad["aar"], rad["maaneder"][0]) for rad in side["slettetFravaerPerAar"]]
    assert (aar, maaned["maaned"], maaned["virkedager"]) == (2024, "2024-02", 5)
    assert [rad["slettetAv"] for rad in maaned["fravaer"]] == ["4622-NIBO"]


async def test_every_table_hides_what_is_deleted_until_all_is_asked_for(
    tjeneste: Drift, i_program: Liv
) -> None:
    i_program.slett(
        "tiltak", next(i["innslagId"] for i in i_program.dokument()["innslag"] if i["seksjon"] == "tiltak")
    )
    i_program.til(date(2024, 8, 1))
    await tjeneste.vis(i_program)
    leser, sti = tjeneste.token(kommune="4622"), f"/v1/personer/{i_program.duf}"

    async def antall(navn: str, **valg: bool) -> int:
        return len((await tjeneste.json(f"{sti}/{navn}", leser, **valg))["rader"])

    assert (await antall("tiltak"), await antall("tiltak", alle=True)) == (0, 1)
    assert (await antall("fravaer"), await antall("kontakt")) == (1, 0)
    assert (await antall("avslutninger"), await antall("avslutninger", alle=True)) == (1, 1)
    assert await antall("beregningslogg") > 3
    assert await antall("hendelser") == len(i_program.dokument()["hendelser"])
    assert (await tjeneste.hent(f"{sti}/sko", leser)).status_code == 422


async def test_the_administrative_role_does_not_see_kompetanse(tjeneste: Drift, i_program: Liv) -> None:
    i_program.fakt("UtdanningRegistrert", {"gjennomfoertVideregaaende": True})
    await tjeneste.vis(i_program)
    sti = f"/v1/personer/{i_program.duf}"
    side = await tjeneste.json(sti, tjeneste.token("saksbehandler", kommune="4622"))
    assert side["kompetanse"]["utdanning"] == {"gjennomfoertVideregaaende": True}
    assert "kompetanse" not in await tjeneste.json(sti, tjeneste.token("administrativ", kommune="4622"))


@pytest.mark.parametrize(
    ("dag", "gjennomfoert", "lenke"),
    [
        (date(2024, 2, 20), True, False),
        (date(2024, 2, 21), True, True),
        (date(2024, 2, 21), False, True),
        (date(2024, 2, 21), None, False),
    ],
)
async def test_the_link_to_the_new_kartlegging_is_shown_where_it_has_something(
    tjeneste: Drift, nytt_liv: NyttLiv, dag: date, gjennomfoert: bool | None, lenke: bool
) -> None:
    liv = nytt_liv(kommune="4624", dag=date(2024, 1, 2)).er().bosatt().til(dag)
    leser, sti = tjeneste.token(kommune="4624"), f"/v1/personer/{liv.duf}"
    await tjeneste.vis(liv)
    assert (await tjeneste.json(sti, leser))["kompetanse"]["lenke"] is None
    liv.fakt("UtdanningRegistrert", {"gjennomfoertVideregaaende": gjennomfoert})
    await tjeneste.vis(liv)
    vist = (await tjeneste.json(sti, leser))["kompetanse"]["lenke"]
    assert vist == (str(tjeneste.innstillinger.kartlegging_url) if lenke else None)
    assert (await tjeneste.json(sti, leser, kjentPer="2024-02-19"))["kompetanse"]["lenke"] is None


async def test_a_table_is_sorted_by_any_of_its_columns_and_by_no_other(
    tjeneste: Drift, i_program: Liv
) -> None:
    i_program.registrer("kontakt", kontakttype="Kontakt", dato="2024-01-02")
    i_program.til(date(2024, 8, 1))
    await tjeneste.vis(i_program)
    leser, sti = tjeneste.token(kommune="4622"), f"/v1/personer/{i_program.duf}"
    for navn in ("vedtak", "tiltak", "fravaer", "avslutninger", "kontakt", "beregningslogg", "hendelser"):
        rader = (await tjeneste.json(f"{sti}/{navn}", leser, alle=True))["rader"]
        for kolonne in sorted({kolonne for rad in rader for kolonne in rad}):
            await tjeneste.json(f"{sti}/{navn}", leser, sorter=f"-{kolonne}")
        svar = await tjeneste.hent(f"{sti}/{navn}", leser, sorter="skostørrelse")
        assert (svar.status_code, svar.json()["kode"], svar.json()["felt"]) == (
            422,
            "NIR-FELT-KODE",
            "sorter",
        )


async def test_the_administrative_role_reads_no_recommendation_among_the_events(
    tjeneste: Drift, i_program: Liv
) -> None:
    i_program.fakt("KarriereveiledningRegistrert", {"anbefaltSluttmaal": VGO, "dato": "2024-01-02"})
    await tjeneste.vis(i_program)
    sti, leser = f"/v1/personer/{i_program.duf}", tjeneste.token("administrativ", kommune="4622")
    side, tabell = await tjeneste.json(sti, leser), await tjeneste.json(f"{sti}/hendelser", leser)
    for hendelser in (side["hendelser"], tabell["rader"]):
        (tekst,) = [h["tekst"] for h in hendelser if h["tekst"].startswith("Karriereveiledning")]
        assert tekst == "Karriereveiledning registrert"


@pytest.mark.parametrize("duf", ["123", "abcdefghijkl", "1234567890123", "12345678901٣"])
async def test_an_invalid_duf_nummer_is_refused(tjeneste: Drift, duf: str) -> None:
    assert (await tjeneste.hent(f"/v1/personer/{duf}")).status_code == 422


@pytest.mark.parametrize("dag", ["2024-13-01", "0001-01-01", "9999-12-31", "i går"])
async def test_a_day_that_cannot_be_asked_for_is_refused(tjeneste: Drift, i_program: Liv, dag: str) -> None:
    await tjeneste.vis(i_program)
    svar = await tjeneste.hent(f"/v1/personer/{i_program.duf}", paaDato=dag)
    assert (svar.status_code, svar.json()["felt"]) == (422, "paaDato")


async def test_the_page_of_today_has_the_persons_versjon_as_etag_and_each_row_its_own(
    tjeneste: Drift, i_program: Liv
) -> None:
    await tjeneste.vis(i_program)
    token, sti = tjeneste.token(kommune="4622"), f"/v1/personer/{i_program.duf}"
    side = await tjeneste.hent(sti, token)
    assert side.headers["ETag"].startswith(f'"{side.json()["versjon"]}-')
    etager = {rad["innslagId"]: rad["etag"] for rad in side.json()["innslag"]}
    tiltak = await tjeneste.json(f"{sti}/tiltak", token)
    assert all(etager.values())
    assert [rad["etag"] for rad in tiltak["rader"]] == [etager[rad["innslagId"]] for rad in tiltak["rader"]]
    assert "ETag" not in (await tjeneste.hent(sti, token, paaDato="2024-01-10")).headers


@pytest.mark.parametrize("metode", ["GET", "HEAD"])
async def test_an_unchanged_page_is_304_and_noted_as_read(
    tjeneste: Drift, i_program: Liv, metode: str
) -> None:
    await tjeneste.vis(i_program)
    sti, token = f"/v1/personer/{i_program.duf}", tjeneste.token(kommune="4622")

    async def hent(merke: str, hode: dict[str, str] = token, **valg: str) -> httpx.Response:
        return await tjeneste.klient.request(
            metode, sti, params=valg, headers=hode | {"If-None-Match": merke}
        )

    side = await tjeneste.hent(sti, token)
    etag = side.headers["ETag"]
    for merke in (etag, f"W/{etag}", f'"0", {etag}', "*"):
        svar = await hent(merke)
        assert (svar.status_code, svar.content, svar.headers["ETag"]) == (304, b"", etag)
    assert (await hent('"0"')).status_code == 200
    assert (await hent(etag, paaDato="2024-01-10")).status_code == 200
    assert (await hent(etag, tjeneste.token(kommune="0301"))).status_code == 404
    lest = await i_loggen(tjeneste, i_program, 9)  # All requests above, and the one of `vis`.
    assert len([rad for rad in lest if rad["hva"] == "personside"]) == 7
    i_program.registrer("kontakt", kontakttype="Kontakt", dato="2024-02-20")
    await tjeneste.vis(i_program)
    assert (await hent(etag)).status_code == 200


async def test_the_etag_of_a_page_is_another_for_each_view_of_the_same_versjon(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    """A caller whose role was changed gets the page, although the person has not changed."""
    liv = nytt_liv(kommune="4622", dag=date(2024, 1, 2)).er("Amal", "Haddad").bosatt()
    await tjeneste.vis(liv)
    sti = f"/v1/personer/{liv.duf}"
    foer = await tjeneste.hent(sti, tjeneste.token("administrativ", kommune="4622"))
    hode = tjeneste.token("saksbehandler", kommune="4622") | {"If-None-Match": foer.headers["ETag"]}
    etter = await tjeneste.hent(sti, hode)
    assert ("kompetanse" in foer.json(), etter.status_code) == (False, 200)
    assert "kompetanse" in etter.json()
    assert foer.headers["ETag"].startswith(f'"{foer.json()["versjon"]}-')


async def test_a_person_registered_again_after_an_erasure_is_never_304_by_the_page_before(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="4622", dag=date(2024, 1, 2)).er("Amal", "Haddad").bosatt()
    await tjeneste.vis(liv)
    sti, token = f"/v1/personer/{liv.duf}", tjeneste.token(kommune="4622")
    foer = await tjeneste.hent(sti, token)
    await tjeneste.skriv([(liv.noekkel, None)])
    await tjeneste.til(404, sti)
    tilbake = Liv(liv.duf, kommune="4622", dag=date(2024, 1, 2)).er("Amira", "Haddad").bosatt()
    await tjeneste.vis(tilbake)
    etter = await tjeneste.hent(sti, token | {"If-None-Match": foer.headers["ETag"]})
    assert (etter.status_code, etter.json()["person"]["fornavn"]) == (200, "Amira")
    assert etter.json()["versjon"] == foer.json()["versjon"]


async def test_the_page_as_it_stood_when_the_person_left_has_an_etag_of_its_own(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    """The page can have the same versjon as a page which the kommune saw while it followed up the person."""
    liv = nytt_liv(kommune="4622", dag=date(2024, 1, 2)).er("Amal", "Haddad").bosatt()
    await tjeneste.vis(liv)
    sti, token = f"/v1/personer/{liv.duf}", tjeneste.token(kommune="4622")
    foer = (await tjeneste.hent(sti, token)).headers["ETag"]
    liv.dag = date(2024, 3, 1)
    flytting = {"flyttedato": "2024-03-01", "fraKommunenummer": "4622", "tilKommunenummer": "0301"}
    liv.fakt("Flyttet", {"folkeregisterHendelseId": "f1", **flytting}, "folkeregisteret")
    await tjeneste.vis(liv)
    svar = await tjeneste.hent(sti, token | {"If-None-Match": foer})
    assert (svar.status_code, svar.json()["fratraadt"] is not None) == (200, True)
    igjen = await tjeneste.hent(sti, token | {"If-None-Match": svar.headers["ETag"]})
    assert igjen.status_code == 304
