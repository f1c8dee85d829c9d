"""The årskontroll: what IMDi requires for a year and a person lacks (regelbeskrivelse §8.5)."""

import asyncio
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from reporting.lister.aarskontroll.rad import Aarskontrollrad

from services.reporting.tests import fasit
from services.reporting.tests.aarsliv import PERMISJON
from services.reporting.tests.drift import Drift
from services.reporting.tests.innsynsdrift import i_loggen
from services.reporting.tests.liv import Liv
from services.reporting.tests.test_arbeidsbok import les_ark
from tests.stoette.klient import FRIST

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
STI = "/v1/paaminnelser/aarskontroll"


async def rader(tjeneste: Drift, hode: dict[str, str], aar: int = 2024, **valg: Any) -> list[dict[str, Any]]:
    svar = await tjeneste.json(STI, hode, aar=aar, **valg)
    for rad in svar["rader"]:
        Aarskontrollrad.model_validate(rad)
    ut: list[dict[str, Any]] = svar["rader"]
    return ut


async def mangler(tjeneste: Drift, hode: dict[str, str], aar: int = 2024, **valg: Any) -> Any:
    """What is missing → the months in which it is missing, by the only row; None if there is no row."""
    funnet = await rader(tjeneste, hode, aar, **valg)
    assert len(funnet) <= 1
    return {m["hva"]: m.get("maaneder") for m in funnet[0]["mangler"]} if funnet else None


def fullt(liv: Liv, fra: date, til: date) -> Liv:
    """Begin a programme today (`liv.dag`), with a kontrakt, and with a tiltak from `fra` to `til`."""
    liv.er().bosatt().deltar().registrer("integreringskontrakt", dato=liv.dag)
    liv.tiltak("Norskopplæring", fra, til)
    return liv


async def test_nothing_is_missing_where_all_that_imdi_asks_for_is_registered(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = fullt(nytt_liv(kommune="1811", dag=date(2024, 9, 2)), date(2024, 9, 2), date(2024, 12, 20))
    await tjeneste.vis(liv)
    svar = await tjeneste.json(STI, tjeneste.token(kommune="1811"), aar=2024)
    assert (svar["rader"], svar["antall"], svar["totalt"], svar["personer"]) == ([], 0, 0, 1)


async def test_a_decision_without_sluttmaal_and_kontrakt_lacks_both(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    # A 1.2: «Med vedtak» + «Uten sluttmål». A 4.3: «Etter integreringsloven skal det inngås en kontrakt».
    liv = nytt_liv(kommune="1812", dag=date(2024, 10, 1)).er().bosatt().deltar(sluttmaal=None)
    liv.tiltak("Norskopplæring", date(2024, 10, 1), date(2024, 12, 31))
    await tjeneste.vis(liv)
    leser = tjeneste.token(kommune="1812")
    assert await mangler(tjeneste, leser) == {"sluttmaal": None, "integreringskontrakt": None}
    liv.registrer("sluttmaal", sluttmaal="Fullføre grunnskole")
    liv.registrer("integreringskontrakt", dato=liv.dag)
    await tjeneste.vis(liv)
    assert await rader(tjeneste, leser) == []


async def test_under_introduksjonsloven_neither_sluttmaal_nor_kontrakt_is_missing(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1813", dag=date(2020, 9, 1)).er().bosatt().deltar(sluttmaal=None)
    assert liv.dokument()["lovverk"] == "Introduksjonsloven"
    await tjeneste.vis(liv)
    hoest = [f"2020-{maaned:02}" for maaned in range(9, 13)]
    leser = tjeneste.token(kommune="1813")
    assert await mangler(tjeneste, leser, 2020) == {"tiltak": hoest, "fravaer": hoest}


async def test_in_kapittel_6a_a_kontrakt_is_no_duty(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    # A 4.3: «Etter integreringsloven kapittel 6A er det ikke plikt til å inngå en integreringskontrakt.»
    liv = nytt_liv(kommune="1815", dag=date(2024, 9, 2)).er(statsborgerskap=["UKR"])
    liv.bosatt(hjemmel="UTL_34").deltar().tiltak("Norskopplæring", date(2024, 9, 2), date(2024, 12, 31))
    assert "Rett til introduksjonsprogram" in {k["kategori"] for k in liv.dokument()["kategorier"]}
    await tjeneste.vis(liv)
    assert await rader(tjeneste, tjeneste.token(kommune="1815")) == []


async def test_a_decision_is_missing_three_months_after_the_category_began(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    # Rett og plikt: integreringsloven § 12. For a person who may be offered a programme, but has no right to
    # it, the law sets no time limit.
    sent = nytt_liv(kommune="1816", dag=date(2024, 8, 30)).er().bosatt()
    i_tide = nytt_liv(kommune="1816", dag=date(2024, 9, 2)).er().bosatt()
    kan = nytt_liv(kommune="1816", dag=date(2024, 2, 1)).er().bosatt(avtale=False)
    await tjeneste.vis(sent, i_tide, kan)
    assert kan.dokument()["kategorier"][0]["kategori"] == "Kan tilbys introduksjonsprogram"
    leser = tjeneste.token(kommune="1816")
    (rad,) = await rader(tjeneste, leser)
    assert (rad["dufNummer"], rad["mangler"]) == (sent.duf, [{"hva": "vedtak"}])
    avslag = {"vedtakstype": "Deltakelse i introduksjonsprogram", "resultat": "Avslag"}
    sent.registrer("vedtak", **avslag, vedtaksdato=sent.dag)
    await tjeneste.vis(sent)
    assert await rader(tjeneste, leser) == [], "a refusal is a decision, too"
    kan.tiltak("Norskopplæring", date(2024, 2, 5), date(2024, 3, 1))
    await tjeneste.vis(kan)
    assert await mangler(tjeneste, leser) == {"vedtak": None}


async def test_each_month_without_tiltak_is_named_and_a_fravaer_says_that_somebody_looked(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    # A 7.1: «På fanen Deltakelse skal kommunen registrere tiltak og fravær på introduksjonsprogram.»
    liv = fullt(nytt_liv(kommune="1818", dag=date(2024, 6, 17)), date(2024, 7, 31), date(2024, 9, 1))
    liv.registrer("fravaer", fravaerskode="Ferie", fra=date(2024, 10, 1), til=date(2024, 10, 4), virkedager=4)
    await tjeneste.vis(liv)
    assert await mangler(tjeneste, tjeneste.token(kommune="1818")) == {
        "tiltak": ["2024-06", "2024-10", "2024-11", "2024-12"],
        "fravaer": ["2024-06", "2024-11", "2024-12"],
    }


async def test_a_year_is_asked_for_its_own_days_only(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = fullt(nytt_liv(kommune="1820", dag=date(2023, 12, 31)), date(2024, 1, 2), date(2024, 6, 30))
    await tjeneste.vis(liv.til(date(2024, 6, 28)))
    leser = tjeneste.token(kommune="1820")
    assert await mangler(tjeneste, leser, 2023) == {"tiltak": ["2023-12"], "fravaer": ["2023-12"]}
    assert await rader(tjeneste, leser, 2022) == []
    assert await rader(tjeneste, leser, 2025) == [], "nothing is asked for days to come"
    assert (await tjeneste.json(STI, leser, aar=2022))["personer"] == 0


async def test_months_of_permisjon_are_not_asked_for(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = fullt(nytt_liv(kommune="1822", dag=date(2024, 7, 1)), date(2024, 7, 1), date(2024, 7, 31))
    liv.registrer(
        "vedtak",
        vedtakstype=PERMISJON,
        resultat="Innvilget",
        vedtaksdato=liv.dag,
        startdato="2024-08-01",
        sluttdato="2024-11-15",
        dagtype="kalenderdager",
    )
    await tjeneste.vis(liv)
    leser = tjeneste.token(kommune="1822")
    assert (await mangler(tjeneste, leser))["tiltak"] == ["2024-11", "2024-12"]


async def test_an_ending_without_a_reason_is_missing_until_the_kommune_registers_it(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    # B 1 a: «mangler enten vedtak om forlengelse eller en avslutningsårsak».
    liv = fullt(nytt_liv(kommune="1824", dag=date(2024, 1, 15)), date(2024, 1, 15), date(2024, 7, 20))
    liv.til(date(2024, 8, 1))
    assert liv.dokument()["avslutning"]["aarsak"] == "Avslutningsårsak ikke registrert"
    await tjeneste.vis(liv)
    leser = tjeneste.token(kommune="1824")
    assert await mangler(tjeneste, leser) == {"avslutning": None}
    liv.registrer("avslutning", avslutningsaarsak="Grunnskole", avslutningsdato="2024-07-10", bekreftet=True)
    await tjeneste.vis(liv)
    assert await rader(tjeneste, leser) == []


async def test_utgaatt_oppstartsfrist_lacks_the_sluttmaal_and_permanent_stans_the_reason(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    # B 1 c: «har vedtak om deltakelse, men mangler sluttmaal». B 1 b: «mangler en avslutningsårsak».
    utgaatt = nytt_liv(kommune="1835", dag=date(2022, 1, 3)).er().bosatt().deltar(sluttmaal=None)
    utgaatt.registrer("integreringskontrakt", dato=utgaatt.dag)
    utgaatt.tiltak("Norskopplæring", date(2022, 1, 3), date(2024, 1, 31))
    utgaatt.til(date(2024, 2, 1))
    stans = fullt(nytt_liv(kommune="1836", dag=date(2024, 9, 2)), date(2024, 9, 2), date(2024, 10, 31))
    stans.til(date(2024, 10, 1)).registrer(
        "vedtak",
        vedtakstype="Permanent stans",
        resultat="Vedtak fattet",
        vedtaksdato=stans.dag,
        startdato=stans.dag,
    )
    await tjeneste.vis(utgaatt, stans)
    slutter = [liv.dokument()["avslutning"]["aarsak"] for liv in (utgaatt, stans)]
    assert slutter == ["Utgått oppstartsfrist", "Vedtak om permanent stans"]
    assert await mangler(tjeneste, tjeneste.token(kommune="1835")) == {"sluttmaal": None}
    assert await mangler(tjeneste, tjeneste.token(kommune="1836")) == {"avslutning": None}


async def test_a_programme_whose_last_decision_is_over_lacks_an_ending(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    # B 1: «Kommunen må registrere avslutning … for deltakere som er ferdig i programmet».
    liv = nytt_liv(kommune="1825", dag=date(2024, 7, 1)).er().bosatt()
    liv.registrer("integreringskontrakt", dato=liv.dag)
    liv.registrer(
        "vedtak",
        vedtakstype="Deltakelse i introduksjonsprogram",
        resultat="Innvilget",
        vedtaksdato=liv.dag,
        startdato=liv.dag,
        sluttdato=date(2024, 9, 30),
    )
    liv.registrer("sluttmaal", sluttmaal="Fullføre grunnskole")
    liv.tiltak("Norskopplæring", date(2024, 7, 1), date(2024, 9, 30))
    await tjeneste.vis(liv)
    assert await mangler(tjeneste, tjeneste.token(kommune="1825")) == {"avslutning": None}


def flyttet(liv: Liv, *, nytt_vedtak: bool = True) -> Liv:
    """A person in programme in 1826 who moves to 1827 on 17 June and has a new decision there."""
    liv.er().bosatt().deltar(sluttmaal="Fullføre grunnskole").registrer("integreringskontrakt", dato=liv.dag)
    liv.tiltak("Norskopplæring", date(2024, 4, 1), date(2024, 5, 31))
    liv.til(date(2024, 6, 17))
    flytting = {"folkeregisterHendelseId": f"{liv.duf}-f", "flyttedato": "2024-06-17"}
    liv.fakt("Flyttet", flytting | {"tilKommunenummer": "1827"}, "folkeregisteret")
    liv.kommune = "1827"
    liv.til(date(2024, 8, 5))
    if nytt_vedtak:
        liv.deltar(sluttmaal=None)
    return liv


async def test_each_of_two_kommuner_is_asked_for_its_own_months(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = flyttet(nytt_liv(kommune="1826", dag=date(2024, 2, 1)))
    await tjeneste.vis(liv)
    foer, naa = tjeneste.token(kommune="1826"), tjeneste.token(kommune="1827")
    hoest = ["2024-08", "2024-09", "2024-10", "2024-11", "2024-12"]
    assert await mangler(tjeneste, naa) == {"tiltak": hoest, "fravaer": hoest}
    assert await rader(tjeneste, foer) == [], "kontrakt §5.18: only when asked for those who have left"
    vaar = ["2024-02", "2024-03", "2024-06"]
    assert await mangler(tjeneste, foer, fratraadte="true") == {"tiltak": vaar, "fravaer": vaar}
    (rad,) = await rader(tjeneste, foer, fratraadte="true")
    assert (rad["kommunenummer"], rad["fratraadt"]) == ("1826", "2024-06-16")
    assert "1827" not in str(rad)
    assert await rader(tjeneste, naa, fratraadte="true") == []


async def test_a_kommune_without_a_decision_of_its_own_is_not_asked_for_the_other_s_programme(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = flyttet(nytt_liv(kommune="1826", dag=date(2024, 2, 1)), nytt_vedtak=False)
    await tjeneste.vis(liv)
    assert await rader(tjeneste, tjeneste.token(kommune="1827"), duf=liv.duf) == []


async def test_a_person_who_comes_back_is_asked_for_in_both_periods(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = flyttet(nytt_liv(kommune="1826", dag=date(2024, 2, 1)))
    liv.til(date(2024, 10, 1))
    flytting = {"folkeregisterHendelseId": f"{liv.duf}-g", "flyttedato": "2024-10-01"}
    liv.fakt("Flyttet", flytting | {"tilKommunenummer": "1826"}, "folkeregisteret")
    liv.kommune = "1826"
    liv.deltar(date(2024, 11, 4), sluttmaal=None)
    await tjeneste.vis(liv)
    hjemme = await mangler(tjeneste, tjeneste.token(kommune="1826"), duf=liv.duf)
    assert hjemme["tiltak"] == ["2024-02", "2024-03", "2024-06", "2024-11", "2024-12"]
    borte = await mangler(tjeneste, tjeneste.token(kommune="1827"), duf=liv.duf, fratraadte="true")
    assert borte["tiltak"] == ["2024-08", "2024-09"]


async def test_a_bydel_is_asked_for_its_own_months_and_the_kommune_for_all(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="0301", bydel="030103", dag=date(2024, 3, 1)).er().bosatt()
    liv.deltar(sluttmaal="Fullføre grunnskole").registrer("integreringskontrakt", dato=liv.dag)
    liv.til(date(2024, 9, 1))
    flytting = {"folkeregisterHendelseId": f"{liv.duf}-f", "flyttedato": "2024-09-01"}
    til = {"tilKommunenummer": "0301", "tilBydelsnummer": "030104", "fraKommunenummer": "0301"}
    liv.fakt("Flyttet", flytting | til, "folkeregisteret")
    await tjeneste.vis(liv)
    hele = await mangler(tjeneste, tjeneste.token(kommune="0301"), duf=liv.duf)
    ny = await mangler(tjeneste, tjeneste.token(kommune="0301", bydel="030104"), duf=liv.duf)
    gammel = tjeneste.token(kommune="0301", bydel="030103")
    forrige = await mangler(tjeneste, gammel, duf=liv.duf, fratraadte="true")
    assert hele["tiltak"] == forrige["tiltak"] + ny["tiltak"]
    assert (forrige["tiltak"][-1], ny["tiltak"][0]) == ("2024-08", "2024-09")
    assert await rader(tjeneste, gammel, duf=liv.duf) == []


async def test_a_hidden_person_is_in_no_row_and_no_count(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    aapen = nytt_liv(kommune="1828", dag=date(2024, 9, 2)).er().bosatt().deltar()
    skjult = nytt_liv(kommune="1828", dag=date(2024, 9, 2)).er(adressebeskyttelse="fortrolig")
    await tjeneste.vis(aapen, skjult.bosatt().deltar())
    uten = await tjeneste.json(STI, tjeneste.token(kommune="1828"), aar=2024)
    med = await tjeneste.json(STI, tjeneste.token("leser", "fortrolig", kommune="1828"), aar=2024)
    tall = [(s["antall"], s["totalt"], s["personer"], s["perHva"]["tiltak"]) for s in (uten, med)]
    assert tall == [(1, 1, 1, 1), (2, 2, 2, 2)]


async def test_the_list_is_counted_filtered_sorted_and_paged(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    en = nytt_liv(kommune="1832", dag=date(2024, 9, 2)).er("Beshir", "Åsen").bosatt().deltar(sluttmaal=None)
    to = fullt(nytt_liv(kommune="1832", dag=date(2024, 9, 2)), date(2024, 11, 4), date(2024, 12, 31))
    to.er("Amal", "Zaki")
    tre = fullt(nytt_liv(kommune="1832", dag=date(2024, 9, 2)), date(2024, 9, 2), date(2024, 12, 31))
    await tjeneste.vis(en, to, tre)
    leser = tjeneste.token(kommune="1832")
    svar = await tjeneste.json(STI, leser, aar=2024, hva="sluttmaal")
    assert [rad["dufNummer"] for rad in svar["rader"]] == [en.duf]
    assert (svar["antall"], svar["totalt"], svar["personer"], svar["viser"]) == (1, 2, 3, [1, 1])
    assert svar["perHva"] == {
        "vedtak": 0,
        "sluttmaal": 1,
        "integreringskontrakt": 1,
        "tiltak": 2,
        "fravaer": 2,
        "avslutning": 0,
    }
    for sorter, ventet in (("etternavn", [to.duf, en.duf]), ("-etternavn", [en.duf, to.duf])):
        assert await tjeneste.dufer(STI, leser, aar=2024, sorter=sorter) == ventet
    side = await tjeneste.json(STI, leser, aar=2024, sorter="fornavn", antall=1, side=2)
    assert ([rad["dufNummer"] for rad in side["rader"]], side["viser"]) == ([en.duf], [2, 2])
    assert await tjeneste.dufer(STI, leser, aar=2024, etternavn="zak") == [to.duf]
    imdi = tjeneste.token("imdi", kommune=None)
    assert await tjeneste.dufer(STI, imdi, aar=2024, kommunenummer="1832", hva="sluttmaal") == [en.duf]
    for noekkel in svar["rader"][0].keys() - {"mangler"}:
        assert len(await tjeneste.dufer(STI, leser, aar=2024, sorter=f"-{noekkel}")) == 2


async def test_both_files_have_the_rows_of_the_list(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = fullt(nytt_liv(kommune="1833", dag=date(2024, 9, 2)), date(2024, 11, 4), date(2024, 12, 31))
    await tjeneste.vis(liv.er("=1+1", "Zaki"))
    leser = tjeneste.token(kommune="1833")
    csv = await tjeneste.hent(f"{STI}.csv", leser, aar=2024)
    titler, rad = fasit.les_csv(csv.content)
    assert titler[-6:] == [
        "Mangler vedtak",
        "Mangler sluttmål",
        "Mangler integreringskontrakt",
        "Måneder uten tiltak",
        "Måneder uten tiltak og fravær",
        "Mangler avslutningsårsak",
    ]
    assert rad[-6:] == ["", "", "", "2024-09, 2024-10", "2024-09, 2024-10", ""]
    assert rad[:2] == [f"{liv.duf[:4]} {liv.duf[4:10]} {liv.duf[10:]}", "'=1+1"]
    assert 'filename="nir-aarskontroll-2024-2024-12-01.csv"' in csv.headers["content-disposition"]
    bok = await tjeneste.hent(f"{STI}.xlsx", leser, aar=2024, hva="tiltak")
    (hode, en), _ = les_ark(bok.content)
    assert [*hode.values()] == titler
    uten = next(bokstav for bokstav, tittel in hode.items() if tittel == "Måneder uten tiltak")
    assert en[uten] == "2024-09, 2024-10"
    assert len((await tjeneste.hent(f"{STI}.csv", leser, aar=2024, hva="vedtak")).text.splitlines()) == 1


@pytest.mark.parametrize("endelse", ["", ".csv", ".xlsx"])
@pytest.mark.parametrize(
    ("valg", "kode", "felt"),
    [
        ({}, "NIR-FELT-MANGLER", "aar"),
        ({"aar": "2003"}, "NIR-FELT-TALL", "aar"),
        ({"aar": "i fjor"}, "NIR-FELT-TYPE", "aar"),
        ({"aar": "2024", "hva": "klage"}, "NIR-FELT-KODE", "hva"),
        ({"aar": "2024", "sorter": "mangler"}, "NIR-FELT-KODE", "sorter"),
        ({"aar": "2024", "dager": "3"}, "NIR-FELT-UKJENT", "dager"),
        ({"aar": "2024", "kommunenummer": "9998"}, "NIR-FELT-KODE", "kommunenummer"),
    ],
)
async def test_a_question_that_cannot_be_answered_is_refused(
    tjeneste: Drift, endelse: str, valg: dict[str, str], kode: str, felt: str
) -> None:
    svar = await tjeneste.hent(STI + endelse, tjeneste.token(kommune="4204"), **valg)
    assert (svar.status_code, svar.json()["kode"], svar.json()["felt"]) == (422, kode, felt)


async def test_a_year_given_twice_is_refused_and_there_is_no_feed(tjeneste: Drift) -> None:
    leser = tjeneste.token(kommune="4204")
    assert (await tjeneste.hent(f"{STI}?aar=2023&aar=2024", leser)).status_code == 422
    for endelse in (".atom", ".ics"):
        assert (await tjeneste.hent(STI + endelse, leser)).status_code == 422


async def test_the_reading_is_in_the_innsynslogg_of_the_person(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="1834", dag=date(2024, 9, 2)).er().bosatt().deltar()
    await tjeneste.vis(liv)
    leser = tjeneste.token("saksbehandler", kommune="1834")
    await rader(tjeneste, leser, hva="tiltak")
    await tjeneste.hent(f"{STI}.csv", leser, aar=2024)
    # Each request for the innsynslogg is itself a reading, so the number of rows does not show that the two
    # readings of the årskontroll are there.
    logg: list[dict[str, Any]] = []
    async with asyncio.timeout(FRIST):
        while {rad["format"] for rad in logg} != {"json", "csv"}:
            logg = [rad for rad in await i_loggen(tjeneste, liv, 2, leser) if rad["hva"] == "paaminnelse"]
    for rad in logg:
        assert (rad["utvalg"]["navn"], str(rad["utvalg"]["aar"])) == ("aarskontroll", "2024")
