"""NIR personlister (A 1.2-1.6). The real rules decide the facts of the persons."""

from collections.abc import Callable
from datetime import date

import pytest

from services.reporting.tests.drift import IDAG, Drift
from services.reporting.tests.liv import FULLTID_VGO, LIVSMESTRING, VGO, Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
PLIKT = "Rett og plikt til introduksjonsprogram"
RETT = "Rett til introduksjonsprogram"


async def test_only_persons_with_an_open_category_are_listed(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    aapen = nytt_liv(kommune="4601").er("Amal").bosatt()
    utgaatt = nytt_liv(kommune="4601", dag=date(2021, 3, 1)).er("Beshir").bosatt().til(date(2023, 4, 1))
    uten = nytt_liv(kommune="4601").er("Cemal")
    await tjeneste.vis(aapen, utgaatt, uten)
    vist = await tjeneste.dufer("/v1/personlister", tjeneste.token(kommune="4601"))
    assert vist == [aapen.duf]


async def test_a_row_has_the_columns_of_the_guide(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = (
        nytt_liv(kommune="4602", dag=date(2024, 1, 2)).er("Åse", "Ødegård").bosatt().deltar(date(2024, 1, 15))
    )
    await tjeneste.vis(liv)
    svar = await tjeneste.json("/v1/personlister", tjeneste.token(kommune="4602"))
    assert (svar["viser"], svar["antall"], svar["totalt"]) == ([1, 1], 1, 1)
    assert svar["rader"] == [
        {
            "dufNummer": liv.duf,
            "fornavn": "Åse",
            "etternavn": "Ødegård",
            "foedselsdato": "1990-05-17",
            "lovverk": "Integreringsloven",
            "kategori": PLIKT,
            "kategoriFra": "2024-01-02",
            "ordning": "Introduksjonsprogram",
            "fristType": "Gjennomføring",
            "fristDato": "2024-07-15",
            "kommunenummer": "4602",
            "bydelsnummer": None,
            "kommuneBydel": "Kinn",
            "oppfoelgingsfylke": "Vestland",
            "sluttmaal": VGO,
            "vedtak": True,
            "tiltak": False,
            "fulltidVgo": False,
            "livsmestring": False,
            "foreldreveiledning": False,
            "fratraadt": None,
        }
    ]


async def test_each_forvalg_separates_persons_with_from_persons_without(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    kommune = {"kommune": "4611"}
    naken = nytt_liv(**kommune).er().bosatt()
    med_alt = nytt_liv(**kommune).er().bosatt().deltar()
    med_alt.tiltak(LIVSMESTRING, date(2024, 2, 1), date(2024, 3, 1), gjennomfoert=True)
    med_alt.tiltak("Foreldreveiledning", date(2024, 2, 1), date(2024, 3, 1), gjennomfoert=True)
    med_alt.tiltak(FULLTID_VGO, date(2024, 8, 1), date(2025, 6, 20), 30)
    slettet = nytt_liv(**kommune).er().bosatt()
    slettet.slett("tiltak", slettet.tiltak(FULLTID_VGO, date(2024, 8, 1), date(2025, 6, 20), 30))
    ferdig = nytt_liv(**kommune).er().bosatt()
    ferdig.tiltak(FULLTID_VGO, date(2024, 1, 3), IDAG.replace(month=11, day=30), 30)
    await tjeneste.vis(naken, med_alt, slettet, ferdig)
    leser = tjeneste.token(kommune="4611")

    async def med(**valg: str) -> set[str]:
        return set(await tjeneste.dufer("/v1/personlister", leser, **valg))

    alle = {naken.duf, med_alt.duf, slettet.duf, ferdig.duf}
    for valg in ("vedtak", "sluttmaal", "livsmestring", "foreldreveiledning", "fulltidVgo"):
        assert await med(**{valg: "med"}) == {med_alt.duf}, valg
        assert await med(**{valg: "uten"}) == alle - {med_alt.duf}, valg
    assert await med(tiltak="med") == {med_alt.duf, ferdig.duf}
    assert await med(vedtak="med", tiltak="uten") == set()


async def test_a_decision_that_a_klage_has_overturned_is_no_decision(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="4612").er().bosatt().deltar()
    vedtak = next(i["innslagId"] for i in liv.dokument()["innslag"] if i["seksjon"] == "vedtak")
    klage = liv.registrer("klage", vedtakId=vedtak, klagedato=liv.dag)
    utfall = {"utfall": "Kommunens vedtak oppheves", "avgjortDato": liv.dag}
    liv.endre("klage", klage, vedtakId=vedtak, klagedato=liv.dag, **utfall)
    await tjeneste.vis(liv)
    assert await tjeneste.dufer("/v1/personlister", tjeneste.token(kommune="4612"), vedtak="uten") == [
        liv.duf
    ]


async def test_totalt_counts_the_search_and_antall_counts_the_filters(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    personer = [
        nytt_liv(kommune="4613").er(f"Navn{n:02}", "Åsen" if n % 3 else "Berg").bosatt() for n in range(30)
    ]
    await tjeneste.vis(*personer)
    leser = tjeneste.token(kommune="4613")
    svar = await tjeneste.json("/v1/personlister", leser, etternavn="åse", sorter="fornavn")
    assert (svar["viser"], svar["antall"], svar["totalt"]) == ([1, 20], 20, 30)
    svar = await tjeneste.json("/v1/personlister", leser, sorter="-fornavn")
    assert (svar["viser"], len(svar["rader"]), svar["rader"][0]["fornavn"]) == ([1, 25], 25, "Navn29")
    svar = await tjeneste.json("/v1/personlister", leser, sorter="-fornavn", side=2)
    assert (svar["viser"], [rad["fornavn"][-1] for rad in svar["rader"]]) == ([26, 30], list("43210"))
    svar = await tjeneste.json("/v1/personlister", leser, side=3)
    assert (svar["viser"], svar["rader"], svar["antall"]) == ([0, 0], [], 30)


async def test_a_person_who_becomes_6a_is_without_vedtak_until_a_decision_under_6a(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    """A 5.2, NB: the person was settled before 15.06.2022, when the categories of kapittel 6A began."""
    liv = nytt_liv(kommune="4617", dag=date(2022, 4, 1)).er(statsborgerskap=["UKR"]).bosatt(hjemmel="UTL_34")
    liv.til(date(2022, 5, 2)).deltar(date(2022, 5, 2))
    leser = tjeneste.token(kommune="4617")

    async def uten_vedtak() -> list[str]:
        await tjeneste.vis(liv)
        return await tjeneste.dufer("/v1/personlister", leser, vedtak="uten")

    assert await uten_vedtak() == []
    liv.til(date(2022, 6, 15))
    assert await uten_vedtak() == [liv.duf]
    liv.til(date(2022, 8, 1)).deltar(date(2022, 8, 1), sluttmaal=None)
    assert await uten_vedtak() == []


async def test_a_person_with_two_categories_is_found_under_each(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="4614", dag=date(2023, 2, 1)).er(statsborgerskap=["UKR"]).bosatt(hjemmel="UTL_34")
    await tjeneste.vis(liv)
    leser = tjeneste.token(kommune="4614")
    for kategori, ordning in ((RETT, "Introduksjonsprogram"), ("Rett til norsk", "Norsk rett/norskmål")):
        svar = await tjeneste.json("/v1/personlister", leser, kategori=kategori)
        assert [(rad["kategori"], rad["ordning"]) for rad in svar["rader"]] == [(kategori, ordning)]
    svar = await tjeneste.json("/v1/personlister", leser)
    assert [rad["kategori"] for rad in svar["rader"]] == [RETT]
    assert await tjeneste.dufer("/v1/personlister", leser, ordning="Norsk rett/norskmål") == [liv.duf]
    assert await tjeneste.dufer("/v1/personlister", leser, ordning="Samfunnskunnskap") == []


@pytest.mark.parametrize(
    ("valg", "felt"),
    [
        ({"tull": "1"}, "tull"),
        ({"kategori": "Rett til alt"}, "kategori"),
        ({"ordning": "x"}, "ordning"),
        ({"lovverk": "Grunnloven"}, "lovverk"),
        ({"vedtak": "ja"}, "vedtak"),
        ({"kommunenummer": "42"}, "kommunenummer"),
        ({"kommunenummer": "9999"}, "kommunenummer"),
        ({"bydelsnummer": "abc"}, "bydelsnummer"),
        ({"bydelsnummer": "030177"}, "bydelsnummer"),
        ({"duf": "12a"}, "duf"),
        ({"sorter": "skostørrelse"}, "sorter"),
        ({"sorter": "--fornavn"}, "sorter"),
        ({"side": "0"}, "side"),
        ({"antall": "501"}, "antall"),
        ({"antall": "mange"}, "antall"),
        ({"fornavn": "x" * 101}, "fornavn"),
    ],
)
async def test_an_unknown_filter_is_refused(tjeneste: Drift, valg: dict[str, str], felt: str) -> None:
    svar = await tjeneste.hent("/v1/personlister", tjeneste.token(), **valg)
    assert (svar.status_code, svar.json()["felt"]) == (422, felt)
    assert svar.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    "sti",
    [
        "personlister.csv",
        "rapporter/avsluttede",
        "paaminnelser/frist",
        "statistikk/timer",
        "statistikk/timer.svg",
    ],
)
async def test_a_kommune_that_does_not_exist_is_refused_everywhere(tjeneste: Drift, sti: str) -> None:
    svar = await tjeneste.hent(f"/v1/{sti}", kommunenummer="9999")
    assert (svar.status_code, svar.json()["felt"]) == (422, "kommunenummer")
    assert "ingen kommune har" in svar.json()["detail"]
    assert (await tjeneste.hent(f"/v1/{sti}", kommunenummer="1201")).status_code == 200, "an old number"


async def test_a_kommune_that_the_tables_do_not_know_is_found_where_a_person_has_it(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="2100").er().bosatt()
    await tjeneste.vis(liv)
    assert await tjeneste.dufer("/v1/personlister", kommunenummer="2100") == [liv.duf]


async def test_a_filter_that_is_given_twice_is_refused(tjeneste: Drift) -> None:
    for sti in ("/v1/personlister", "/v1/rapporter/avsluttede.csv", "/v1/personsoek"):
        svar = await tjeneste.hent(sti, q="a", kommunenummer=["0301", "4204"])
        assert (svar.status_code, svar.json()["felt"]) == (422, "kommunenummer")
        assert svar.json()["detail"] == "Feltet «kommunenummer» er gitt flere ganger. Send det én gang."
