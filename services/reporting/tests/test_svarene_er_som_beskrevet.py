"""Every JSON answer fits its OpenAPI description, even for a person who has everything that a page can
show.
"""

from collections.abc import Callable
from datetime import date

import pytest
from redis.asyncio import Redis as Klient

from services.reporting.tests.adresser import BESKRIVELSE, STIER, UKJENT, alle_adresser, er_liste, valg
from services.reporting.tests.drift import Drift
from services.reporting.tests.innsynsdrift import framme
from services.reporting.tests.liv import Liv
from tests.stoette.beskrivelse import avvik

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
KOMMUNE = "4601"


def _med_alt(liv: Liv) -> Liv:
    """Give the person an innslag of every section, with edits, a deletion, a klage and Kompetanse."""
    liv.er("Amal", "Haddad").bosatt().deltar(date(2024, 1, 15))
    liv.fakt("UtdanningRegistrert", {"gjennomfoertVideregaaende": True})
    liv.fakt("KarriereveiledningRegistrert", {"anbefaltSluttmaal": "Høyere utdanning", "dato": "2024-01-02"})
    kontakt = liv.registrer("kontakt", kontakttype="Søknad", dato="2024-01-02")
    liv.slett("kontakt", kontakt)
    liv.registrer("integreringskontrakt", dato="2024-01-02")
    liv.registrer("reservasjon", dato="2024-01-02")
    tiltak = liv.tiltak("Norskopplæring", date(2024, 1, 15), date(2024, 3, 1))
    _rett(liv, "tiltak", tiltak, timerPerUke=25.0)
    liv.slett("tiltak", liv.tiltak("Norskopplæring", date(2024, 1, 15), date(2024, 2, 1)))
    liv.til(date(2024, 3, 4))
    fravaer = {"fravaerskode": "Egenmelding", "fra": "2024-02-28", "til": "2024-03-01", "virkedager": 3}
    liv.registrer("fravaer", **fravaer)
    vedtak = next(i["innslagId"] for i in liv.dokument()["innslag"] if i["seksjon"] == "vedtak")
    liv.registrer("klage", vedtakId=vedtak, klagedato="2024-03-04")
    return liv


def _rett(liv: Liv, seksjon: str, innslag_id: str, **felter: object) -> None:
    rettelse = {"seksjon": seksjon, "innslagId": innslag_id, "felter": felter}
    liv.fakt("InnslagRettet", rettelse, "kommune")


def _avsluttet(liv: Liv) -> Liv:
    """Register that the kommune ends the person's programme, and correct the avslutningsdato afterwards."""
    ending = {"avslutningsaarsak": "Arbeid", "avslutningsdato": "2024-03-03", "bekreftet": True}
    avslutning = liv.registrer("avslutning", timerPerUke=37.5, **ending)
    _rett(liv, "avslutning", avslutning, avslutningsdato="2024-03-02", bekreftet=True)
    return liv


@pytest.mark.parametrize("sti", [sti for sti in STIER if er_liste(sti)])
async def test_a_person_with_everything_is_answered_as_described(
    tjeneste: Drift, klient: Klient, nytt_liv: NyttLiv, sti: str
) -> None:
    await framme(tjeneste, klient)  # Until then the innsynslogg answers 503.
    i_program = _med_alt(nytt_liv(kommune=KOMMUNE, dag=date(2024, 1, 2)))
    ferdig = _avsluttet(_med_alt(nytt_liv(kommune=KOMMUNE, dag=date(2024, 1, 2))))
    utloept = _med_alt(nytt_liv(kommune=KOMMUNE, dag=date(2024, 1, 2))).til(date(2024, 9, 1))
    await tjeneste.vis(i_program, ferdig, utloept)
    for liv in (i_program, ferdig, utloept):
        for adresse in alle_adresser(liv.duf, [sti]):
            alt = {"alle": "true"} if sti.count("/") == 4 and "{duf}" in sti else {}
            svar = await tjeneste.json(
                adresse, tjeneste.token("saksbehandler", kommune=KOMMUNE), **valg(adresse, liv.duf), **alt
            )
            assert avvik(tjeneste.app.openapi(), sti, "get", 200, svar) == []


@pytest.mark.parametrize(
    "navn", ["deltakere", "maaloppnaaelse", "oppstartstid", "varighet", "timer", "fristbrudd"]
)
async def test_every_statistic_is_answered_as_described(
    tjeneste: Drift, nytt_liv: NyttLiv, navn: str
) -> None:
    await tjeneste.vis(_avsluttet(_med_alt(nytt_liv(kommune=KOMMUNE, dag=date(2024, 1, 2)))))
    svar = await tjeneste.json(f"/v1/statistikk/{navn}", tjeneste.token("imdi", kommune=None))
    assert svar["rader"]
    assert avvik(tjeneste.app.openapi(), "/v1/statistikk/{navn}", "get", 200, svar) == []


@pytest.mark.parametrize("sti", STIER)
async def test_every_problem_has_a_status_that_the_operation_describes(tjeneste: Drift, sti: str) -> None:
    beskrivelse, adresse = tjeneste.app.openapi(), alle_adresser(UKJENT, [sti])[0]
    proever = [
        ({}, {}),
        (tjeneste.token("udi", kommune=None), {}),
        (tjeneste.token(), {"skostoerrelse": "43"}),
        (tjeneste.token() | {"X-NIR-Posisjon": "5-999999999"}, valg(adresse, UKJENT)),
        (tjeneste.token() | {"X-NIR-Posisjon": "fem"}, valg(adresse, UKJENT)),
        (tjeneste.token(), valg(adresse, UKJENT)),
    ]
    for hode, parametre in proever:
        svar = await tjeneste.klient.get(adresse, params=parametre, headers=hode)
        beskrevet = BESKRIVELSE[sti]["get"]["responses"]
        assert str(svar.status_code) in beskrevet
        if svar.status_code >= 400:
            assert avvik(beskrivelse, sti, "get", svar.status_code, svar.json()) == []
