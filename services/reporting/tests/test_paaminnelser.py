"""Which persons each kind of påminnelse finds, as a list, a file, a feed and a calendar."""

import csv
import io
from collections.abc import Callable
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from icalendar import Calendar

from services.reporting.tests.drift import IDAG, Drift
from services.reporting.tests.liv import Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
STI = "/v1/paaminnelser"
ALLE = ("frist", "uten-sluttmaal", "uten-tiltak", "avsluttet-av-regelmotor")
ATOM = {"a": "http://www.w3.org/2005/Atom"}


async def test_a_deadline_is_listed_when_it_lies_within_the_days_asked_for(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    # The deadline of `snart` is 10.12.2024, and that of `senere` is 24.12.2024.
    snart = nytt_liv(kommune="1101", dag=date(2024, 6, 10)).er("Amal").bosatt().deltar()
    senere = nytt_liv(kommune="1101", dag=date(2024, 6, 24)).er("Beshir").bosatt().deltar()
    await tjeneste.vis(snart, senere)
    leser = tjeneste.token(kommune="1101")
    assert snart.dokument()["frist"]["dato"] == "2024-12-10"
    assert await tjeneste.dufer(f"{STI}/frist", leser) == [snart.duf, senere.duf]
    assert await tjeneste.dufer(f"{STI}/frist", leser, sorter="-dato") == [senere.duf, snart.duf]
    assert await tjeneste.dufer(f"{STI}/frist", leser, dager=9) == [snart.duf]
    assert await tjeneste.dufer(f"{STI}/frist", leser, dager=8) == []
    (rad,) = (await tjeneste.json(f"{STI}/frist", leser, etternavn="hadd", fornavn="am"))["rader"]
    assert (rad["tekst"], rad["dato"], rad["fristType"]) == (
        "Frist for gjennomføring går ut 10.12.2024",
        "2024-12-10",
        "Gjennomføring",
    )


async def test_a_decision_without_sluttmaal_is_listed_until_a_sluttmaal_is_registered(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    uten = nytt_liv(kommune="1103", dag=date(2024, 9, 2)).er().bosatt().deltar(sluttmaal=None)
    med = nytt_liv(kommune="1103", dag=date(2024, 9, 2)).er().bosatt().deltar()
    vanlig = nytt_liv(kommune="1103", dag=date(2024, 9, 2)).er().bosatt()
    await tjeneste.vis(uten, med, vanlig)
    leser = tjeneste.token(kommune="1103")
    assert await tjeneste.dufer(f"{STI}/uten-sluttmaal", leser) == [uten.duf]
    uten.registrer("sluttmaal", sluttmaal="Fullføre grunnskole")
    await tjeneste.vis(uten)
    assert await tjeneste.dufer(f"{STI}/uten-sluttmaal", leser) == []


async def test_under_introduksjonsloven_no_sluttmaal_is_missing(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="1106", dag=date(2020, 9, 1)).er().bosatt().deltar(sluttmaal=None)
    assert liv.dokument()["lovverk"] == "Introduksjonsloven"
    await tjeneste.vis(liv)
    leser = tjeneste.token(kommune="1106")
    assert await tjeneste.dufer("/v1/personlister", leser, vedtak="med", sluttmaal="uten") == [liv.duf]
    assert await tjeneste.dufer(f"{STI}/uten-sluttmaal", leser) == []


@pytest.mark.parametrize(
    ("fra", "til", "mangler"),
    [
        (date(2024, 10, 1), date(2024, 11, 30), True),
        (date(2024, 10, 1), date(2024, 12, 1), False),
        (date(2024, 12, 31), date(2025, 1, 31), False),
        (date(2025, 1, 1), date(2025, 1, 31), True),
    ],
)
async def test_a_person_in_programme_without_tiltak_this_month_is_listed(
    tjeneste: Drift, nytt_liv: NyttLiv, fra: date, til: date, mangler: bool
) -> None:
    liv = nytt_liv(kommune="1108", dag=date(2024, 9, 2)).er().bosatt().deltar()
    liv.tiltak("Norskopplæring", fra, til)
    await tjeneste.vis(liv)
    leser = tjeneste.token(kommune="1108")
    rader = (await tjeneste.json(f"{STI}/uten-tiltak", leser, duf=liv.duf))["rader"]
    tekster = [rad["tekst"] for rad in rader]
    assert tekster == (["I program, men uten tiltak i desember 2024"] if mangler else [])


async def test_tiltak_is_not_missing_before_the_start_nor_on_permisjon(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    ikke_begynt = nytt_liv(kommune="1111", dag=date(2024, 11, 1)).er().bosatt().deltar(date(2025, 1, 6))
    borte = nytt_liv(kommune="1111", dag=date(2024, 9, 2)).er().bosatt().deltar()
    borte.registrer(
        "vedtak",
        vedtakstype="Permisjon pga. fødsel/adopsjon",
        resultat="Innvilget",
        vedtaksdato=borte.dag,
        startdato="2024-10-01",
        sluttdato="2025-03-31",
        dagtype="kalenderdager",
    )
    uten = nytt_liv(kommune="1111", dag=date(2024, 11, 1)).er().bosatt()
    await tjeneste.vis(ikke_begynt, borte, uten)
    assert await tjeneste.dufer(f"{STI}/uten-tiltak", tjeneste.token(kommune="1111")) == []


@pytest.mark.parametrize("gjenaapnet", [False, True])
async def test_after_an_ending_to_arbeid_in_kapittel_6a_no_tiltak_is_missing(
    tjeneste: Drift, nytt_liv: NyttLiv, gjenaapnet: bool
) -> None:
    """The category stays open (B 7). After a reopening, a decision is missing first."""
    liv = nytt_liv(kommune="1115", dag=date(2024, 7, 1)).er(statsborgerskap=["UKR"]).bosatt(hjemmel="UTL_34")
    liv.deltar().til(date(2024, 10, 1))
    slutt = {"avslutningsaarsak": "Arbeid", "timerPerUke": 30.0, "avslutningsdato": liv.dag}
    rad = liv.registrer("avslutning", **slutt, bekreftet=True)
    if gjenaapnet:
        liv.til(date(2024, 11, 25)).endre(
            "avslutning", rad, **slutt, bekreftet=True, gjenaapningsdato=date(2024, 11, 25)
        )
    assert any(k["gjeldende"] for k in liv.dokument()["kategorier"])
    await tjeneste.vis(liv)
    leser = tjeneste.token(kommune="1115")
    assert await tjeneste.dufer("/v1/personlister", leser, duf=liv.duf, kategori=_kategori(liv)) == [liv.duf]
    assert await tjeneste.dufer(f"{STI}/uten-tiltak", leser, duf=liv.duf) == []


def _kategori(liv: Liv) -> str:
    return str(next(k["kategori"] for k in liv.dokument()["kategorier"] if k["gjeldende"]))


async def test_an_ending_by_the_regelmotor_is_listed_until_the_kommune_corrects_it(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1112", dag=date(2024, 1, 2)).er().bosatt().deltar(date(2024, 1, 15))
    liv.til(date(2024, 8, 1))
    doed = nytt_liv(kommune="1112", dag=date(2024, 1, 2)).er().bosatt().deltar()
    doed.fakt("Doed", {"folkeregisterHendelseId": "d1", "doedsdato": "2024-01-02"}, "folkeregisteret")
    assert doed.dokument()["avslutning"]["registrertAv"] == "Regelmotor"
    await tjeneste.vis(liv, doed)
    leser = tjeneste.token(kommune="1112")
    (rad,) = (await tjeneste.json(f"{STI}/avsluttet-av-regelmotor", leser))["rader"]
    assert (rad["dufNummer"], rad["dato"]) == (liv.duf, "2024-07-15")
    assert rad["tekst"] == "Avsluttet av regelmotor: Avslutningsårsak ikke registrert"
    liv.registrer("avslutning", avslutningsaarsak="Grunnskole", avslutningsdato="2024-07-10", bekreftet=True)
    await tjeneste.vis(liv)
    assert await tjeneste.dufer(f"{STI}/avsluttet-av-regelmotor", leser) == []


async def test_every_row_key_but_the_id_sorts_and_others_are_refused(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    frist = nytt_liv(kommune="1114", dag=date(2024, 6, 10)).er().bosatt().deltar(sluttmaal=None)
    slutt = nytt_liv(kommune="1114", dag=date(2024, 1, 2)).er().bosatt().deltar().til(date(2024, 8, 1))
    await tjeneste.vis(frist, slutt)
    leser = tjeneste.token(kommune="1114")
    for navn in ("uten-sluttmaal", "avsluttet-av-regelmotor"):
        (rad,) = (await tjeneste.json(f"{STI}/{navn}", leser))["rader"]
        for noekkel in rad.keys() - {"paaminnelseId"}:
            assert len(await tjeneste.dufer(f"{STI}/{navn}", leser, sorter=f"-{noekkel}")) == 1
    for valg, felt in (({"sorter": "sko"}, "sorter"), ({"dager": 3}, "dager"), ({"tull": 1}, "tull")):
        svar = await tjeneste.hent(f"{STI}/uten-tiltak", leser, **valg)
        assert (svar.status_code, svar.json()["felt"]) == (422, felt)
    assert (await tjeneste.hent(f"{STI}/bursdager", leser)).status_code == 422


async def test_the_file_has_the_rows_of_the_list(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = [
        nytt_liv(kommune="1119", dag=date(2024, 6, dag)).er("Åse", "=1+1").bosatt().deltar()
        for dag in (12, 10, 11)
    ]
    await tjeneste.vis(*liv)
    svar = await tjeneste.hent(f"{STI}/frist.csv", tjeneste.token(kommune="1119"))
    rader = list(csv.reader(io.StringIO(svar.content.decode("utf-8-sig")), delimiter=";"))
    assert rader[0][:4] == ["DUF-nummer", "Påminnelse", "Dato", "Fornavn"]
    assert [rad[2] for rad in rader[1:]] == ["10.12.2024", "11.12.2024", "12.12.2024"]
    assert {rad[4] for rad in rader[1:]} == {"'=1+1"}
    assert f"nir-paaminnelse-frist-{IDAG}.csv" in svar.headers["content-disposition"]


async def abonner(tjeneste: Drift, navn: str, hode: dict[str, str]) -> dict[str, str]:
    svar = await tjeneste.klient.post(f"{STI}/{navn}/abonnement", headers=hode)
    assert svar.status_code == 201
    ut: dict[str, str] = svar.json()
    return ut


async def test_a_calendar_is_read_with_a_key_and_names_nobody(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="1120", dag=date(2024, 6, 10)).er("Hemmelig", "Navnesen").bosatt().deltar()
    await tjeneste.vis(liv)
    leser = tjeneste.token(kommune="1120")
    adresser = await abonner(tjeneste, "frist", leser)
    svar = await tjeneste.klient.get(adresser["ics"])
    assert (svar.status_code, svar.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    (hendelse,) = Calendar.from_ical(svar.content).walk("VEVENT")
    (rad,) = (await tjeneste.json(f"{STI}/frist", leser))["rader"]
    assert hendelse["summary"] == "Frist for gjennomføring går ut 10.12.2024 (Klepp)"
    dag = hendelse.decoded("dtstart")
    assert (dag, hendelse.decoded("dtend") - dag) == (date(2024, 12, 10), timedelta(days=1))
    assert hendelse["uid"] == rad["paaminnelseId"]
    assert (await tjeneste.klient.get(adresser["ics"])).content == svar.content
    atom = (await tjeneste.klient.get(adresser["atom"])).content
    (post,) = ElementTree.fromstring(atom).findall("a:entry", ATOM)
    assert post.findtext("a:id", namespaces=ATOM) == f"urn:uuid:{rad['paaminnelseId']}"
    assert post.findtext("a:title", namespaces=ATOM) == hendelse["summary"]
    for innhold in (svar.content, atom):
        assert not [ord_ for ord_ in (liv.duf, "Hemmelig", "Navnesen", "1990") if ord_.encode() in innhold]


@pytest.mark.parametrize("adresse", ["", "https://nir.example/rapporter"])
async def test_a_link_in_a_feed_is_the_configured_address_whatever_the_host_header_says(
    tjeneste: Drift, adresse: str
) -> None:
    hode = tjeneste.token(kommune="1123") | {"Host": "ond.example", "X-Forwarded-Host": "ond.example"}
    foer, tjeneste.app.state.adresse = tjeneste.app.state.adresse, adresse
    try:
        atom = await tjeneste.klient.get(f"{STI}/frist.atom", headers=hode)
    finally:
        tjeneste.app.state.adresse = foer
    lenker = ElementTree.fromstring(atom.content).findall("a:link", ATOM)
    assert [lenke.attrib["href"] for lenke in lenker] == [f"{adresse}{STI}/frist"]
    assert "ond.example" not in atom.text


async def test_an_unchanged_feed_has_the_same_bytes_also_when_it_is_empty(tjeneste: Drift) -> None:
    leser = tjeneste.token(kommune="1121")
    for navn in ALLE:
        for endelse in ("atom", "ics"):
            en, to = [await tjeneste.hent(f"{STI}/{navn}.{endelse}", leser) for _ in range(2)]
            assert (en.status_code, en.content) == (200, to.content)


async def test_a_key_opens_one_feed_of_one_kommune_without_protected_persons(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    egen = nytt_liv(kommune="1122", dag=date(2024, 6, 10)).er().bosatt().deltar()
    vernet = nytt_liv(kommune="1122", dag=date(2024, 6, 10))
    vernet.er(adressebeskyttelse="fortrolig").bosatt().deltar()
    annen = nytt_liv(kommune="1124", dag=date(2024, 6, 10)).er().bosatt().deltar()
    await tjeneste.vis(egen, vernet, annen)
    hode = tjeneste.token("saksbehandler", "fortrolig", kommune="1122")
    assert len(await tjeneste.dufer(f"{STI}/frist", hode)) == 2
    noekkel = (await abonner(tjeneste, "frist", hode))["noekkel"]
    for valg, ventet in (({}, 1), ({"kommunenummer": "1124"}, 0)):
        svar = await tjeneste.klient.get(f"{STI}/frist.ics", params={"noekkel": noekkel} | valg)
        assert len(Calendar.from_ical(svar.content).walk("VEVENT")) == ventet
    for adresse in (f"{STI}/uten-tiltak.ics", f"{STI}/frist.atom"):
        svar = await tjeneste.klient.get(adresse, params={"noekkel": noekkel})
        assert svar.status_code == (200 if "frist" in adresse else 401)
    for adresse in (f"{STI}/frist", f"{STI}/frist.csv", "/v1/personlister"):
        svar = await tjeneste.klient.get(adresse, headers={"Authorization": f"Bearer {noekkel}"})
        assert svar.status_code == 401


async def test_a_feed_cannot_be_filtered_by_names_and_numbers(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="1127", dag=date(2024, 6, 10)).er("Hemmelig", "Navnesen").bosatt().deltar()
    await tjeneste.vis(liv)
    adresser = await abonner(tjeneste, "frist", tjeneste.token(kommune="1127"))
    for adresse in (adresser["ics"], adresser["atom"]):
        for felt, verdi in (("duf", liv.duf), ("fornavn", "Hemmelig"), ("etternavn", "Navnesen")):
            svar = await tjeneste.klient.get(f"{adresse}&{felt}={verdi}")
            assert (svar.status_code, svar.json()["kode"], svar.json()["felt"]) == (
                422,
                "NIR-FELT-UKJENT",
                felt,
            )


@pytest.mark.parametrize("noekkel", ["", "tull", "a.b.c", "x" * 1001])
async def test_an_invalid_key_opens_nothing(tjeneste: Drift, noekkel: str) -> None:
    svar = await tjeneste.klient.get(f"{STI}/frist.ics", params={"noekkel": noekkel})
    assert svar.status_code in (401, 422)
