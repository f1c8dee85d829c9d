"""The report on ended programmes (A 9.6-9.8, B 2-5)."""

import csv
import io
from collections.abc import Callable
from datetime import date

import pytest

from services.reporting.tests.drift import Drift
from services.reporting.tests.liv import VGO, Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
STI = "/v1/rapporter/avsluttede"
PLIKT = "Rett og plikt til introduksjonsprogram"


def forbi_fristen(liv: Liv) -> Liv:
    """A person whose programme began on 15.01.2024. The regelmotor ended it on the deadline, 15.07.2024."""
    return liv.er("Granitt", "Fornøyde").bosatt().deltar(date(2024, 1, 15)).til(date(2024, 7, 16))


async def test_a_person_whose_deadline_passed_is_in_the_report(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = forbi_fristen(nytt_liv(kommune="4616", dag=date(2024, 1, 2)))
    await tjeneste.vis(liv)
    svar = await tjeneste.json(STI, tjeneste.token(kommune="4616"))
    assert svar == {
        "rader": [
            {
                "dufNummer": liv.duf,
                "fornavn": "Granitt",
                "etternavn": "Fornøyde",
                "kjoenn": "Kvinne",
                "alder": 34,
                "lovverk": "Integreringsloven",
                "kategori": PLIKT,
                "sluttmaal": VGO,
                "avslutning": "Ordinær avslutning",
                "avslutningsaarsak": "Avslutningsårsak ikke registrert",
                "avslutningsaarsakgruppe": "Annet",
                "avslutningsdato": "2024-07-15",
                "kommunenummer": "4616",
                "bydelsnummer": None,
                "kommuneBydel": "Tysnes",
                "oppfoelgingsfylke": "Vestland",
                "registrert": "2024-07-16",
                "registrertAv": "Regelmotor",
                "gjennomfoeringsfrist": "2024-07-15",
            }
        ],
        "viser": [1, 1],
        "antall": 1,
        "totalt": 1,
    }


async def test_the_kommune_s_ending_replaces_the_regelmotor_s(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = forbi_fristen(nytt_liv(kommune="4617", dag=date(2024, 1, 2)))
    slutt = {"avslutningsaarsak": "Arbeid", "avslutningsdato": date(2024, 7, 1), "timerPerUke": 30.0}
    liv.registrer("avslutning", **slutt, bekreftet=True)
    await tjeneste.vis(liv)
    leser = tjeneste.token(kommune="4617")
    assert await tjeneste.dufer(STI, leser, registrertAv="regelmotor") == []
    (rad,) = (await tjeneste.json(STI, leser, registrertAv="kommune"))["rader"]
    assert (rad["avslutningsaarsak"], rad["registrertAv"]) == ("Arbeid", "4617-NIBO")


async def test_a_person_who_moved_is_in_the_report_of_the_kommune_that_was_left(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="4618", dag=date(2024, 1, 2)).er("Løft").bosatt().deltar(date(2024, 1, 15))
    liv.dag = date(2024, 3, 1)
    flytting = {"flyttedato": "2024-02-20", "fraKommunenummer": "4618", "tilKommunenummer": "4619"}
    liv.fakt("Flyttet", {"folkeregisterHendelseId": "f1", **flytting}, "folkeregisteret")
    await tjeneste.vis(liv)
    fra, til = tjeneste.token(kommune="4618"), tjeneste.token(kommune="4619")
    (rad,) = (await tjeneste.json(STI, fra))["rader"]
    assert (rad["dufNummer"], rad["avslutningsaarsak"], rad["kommunenummer"]) == (liv.duf, "Flyttet", "4618")
    assert await tjeneste.dufer(STI, til) == []
    assert await tjeneste.dufer("/v1/personlister", til) == [liv.duf]
    assert (await tjeneste.json(f"/v1/personer/{liv.duf}", fra))["fratraadt"] == "2024-03-01"


async def test_each_filter_of_the_guide_narrows_the_report(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    leser = tjeneste.token(kommune="4620")
    i_fjor = forbi_fristen(nytt_liv(kommune="4620", dag=date(2024, 1, 2)))
    avvist = nytt_liv(kommune="4620", dag=date(2023, 2, 1)).er("Gamleby", "Vannklare").bosatt(avtale=False)
    avvist.registrer("kontakt", kontakttype="Person har avvist program", dato=avvist.dag)
    await tjeneste.vis(i_fjor, avvist)

    async def vist(**valg: str) -> list[str]:
        return await tjeneste.dufer(STI, leser, sorter="avslutningsdato", **valg)

    assert await vist() == [avvist.duf, i_fjor.duf]
    assert await vist(avslutningsaar="2024") == [i_fjor.duf]
    assert await vist(avslutningsaar="2022") == []
    assert await vist(kategori="Kan tilbys introduksjonsprogram") == [avvist.duf]
    assert await vist(navn="fornøy") == [i_fjor.duf]
    assert await vist(navn="VANNKLARE gamle") == [avvist.duf]
    assert await vist(duf=i_fjor.duf[:11]) == [i_fjor.duf]
    assert await vist(lovverk="introduksjonsloven") == []
    assert await vist(kommunenummer="4620") == [avvist.duf, i_fjor.duf]
    assert await vist(kommunenummer="0301") == []
    svar = await tjeneste.json(STI, leser, avslutningsaar="2024")
    assert (svar["antall"], svar["totalt"]) == (1, 2)


async def test_an_ending_in_a_kommune_that_was_merged_belongs_to_the_new_kommune(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    # 3024 Bærum became 3201 on 01.01.2024. The row has the names that the places had when the programme
    # ended.
    liv = (
        nytt_liv(kommune="3024", dag=date(2022, 1, 3))
        .er()
        .bosatt()
        .deltar(date(2022, 1, 10))
        .til(date(2022, 8, 1))
    )
    await tjeneste.vis(liv)
    (rad,) = (await tjeneste.json(STI, tjeneste.token(kommune="3201"), duf=liv.duf))["rader"]
    assert (rad["kommunenummer"], rad["kommuneBydel"], rad["oppfoelgingsfylke"]) == ("3024", "Bærum", "Viken")
    assert await tjeneste.dufer(STI, tjeneste.token(kommune="3201"), kommunenummer="3201", duf=liv.duf) == [
        liv.duf
    ]


async def test_the_report_is_narrowed_to_the_bydel_where_the_programme_ended(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    gamle_oslo = forbi_fristen(nytt_liv(kommune="0301", bydel="030101", dag=date(2024, 1, 2)))
    frogner = forbi_fristen(nytt_liv(kommune="0301", bydel="030105", dag=date(2024, 1, 2)))
    senere = {"flyttedato": "2024-09-01", "fraKommunenummer": "0301", "tilKommunenummer": "0301"}
    frogner.til(date(2024, 9, 2)).fakt(
        "Flyttet",
        {"folkeregisterHendelseId": "b1", **senere, "tilBydelsnummer": "030101"},
        "folkeregisteret",
    )
    await tjeneste.vis(gamle_oslo, frogner)
    leser = tjeneste.token(kommune="0301")
    (rad,) = (await tjeneste.json(STI, leser, bydelsnummer="030105"))["rader"]
    assert (rad["dufNummer"], rad["bydelsnummer"], rad["kommuneBydel"]) == (frogner.duf, "030105", "Frogner")
    assert await tjeneste.dufer(STI, leser, bydelsnummer="030101") == [gamle_oslo.duf]
    assert await tjeneste.dufer(STI, leser, sorter="-kommuneBydel") == [gamle_oslo.duf, frogner.duf]
    fil = await tjeneste.hent(f"{STI}.csv", leser, bydelsnummer="030101")
    _, utvalg, _, linje = csv.reader(io.StringIO(fil.content.decode("utf-8-sig"), newline=""), delimiter=";")
    assert "Bydel: Gamle Oslo," in utvalg[0]
    assert linje[11] == "Gamle Oslo"


async def test_the_file_has_its_titles_on_row_three(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = forbi_fristen(nytt_liv(kommune="4621", dag=date(2024, 1, 2)))
    await tjeneste.vis(liv)
    valg = {"avslutningsaar": "2024", "registrertAv": "regelmotor", "kommunenummer": "4621"}
    svar = await tjeneste.hent(f"{STI}.csv", tjeneste.token(kommune="4621"), **valg)
    assert (
        svar.headers["content-disposition"]
        == 'attachment; filename="nir-avsluttede-integreringsloven-2024-12-01.csv"'
    )
    tekst = svar.content.decode("utf-8-sig")
    assert svar.content.startswith(b"\xef\xbb\xbf")
    assert tekst.endswith("\r\n")
    tittel, utvalg, titler, rad = csv.reader(io.StringIO(tekst, newline=""), delimiter=";")
    assert tittel == ["Oversikt over personer avsluttet introduksjonsprogram etter integreringsloven"]
    assert utvalg == [
        "Oppfølgingskommune: Voss, Bydel: Alle bydeler, Kategori: Alle, Avslutningsår: 2024, "
        "Avslutningsårsak registrert av: Avslutningsårsak beregnet av regelmotor, DUF-nummer: Alle, "
        "Fornavn eller etternavn: Alle, Dato: 01.12.2024"
    ]
    assert ";".join(titler) == (
        "DUF-nummer;Fornavn;Etternavn;Kjønn;Alder;Kategori;Sluttmål;Avslutningsårsak;Avslutningsårsakgruppe;"
        "Avslutningsdato;Oppfølgingsfylke;Oppf.kommune/bydel;Registrert dato;Registrert av;"
        "Frist for gjennomføring"
    )
    assert rad[1:] == [
        "Granitt", "Fornøyde", "Kvinne", "34", PLIKT, VGO, "Avslutningsårsak ikke registrert", "Annet",
        "15.07.2024", "Vestland", "Voss", "16.07.2024", "Regelmotor", "15.07.2024",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "valg", [{"registrertAv": "naboen"}, {"avslutningsaar": "toogtjue"}, {"sorter": "-"}]
)
async def test_an_unknown_choice_is_refused(tjeneste: Drift, valg: dict[str, str]) -> None:
    svar = await tjeneste.hent(STI, tjeneste.token(), **valg)
    assert (svar.status_code, svar.json()["felt"]) == (422, next(iter(valg)))
