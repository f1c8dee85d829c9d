"""What a caseworker is shown: varsler with which a fact is accepted, names of codes, and hendelser."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.fakta.folkeregister import Flyttet, FolkeregisterhendelseAnnullert
from regelverk.fakta.hendelse import Aktoer
from regelverk.fakta.innslag import (
    Avslutning,
    Fravaer,
    Integreringskontrakt,
    Klage,
    Kontakt,
    Reservasjon,
    Tiltak,
    Vedtak,
)
from regelverk.fakta.person import OppholdRegistrert
from regelverk.liv.lagring.person import pakk_ned, pakk_ut

Liv = Callable[..., Any]
DAG = date(2024, 2, 1)
ANNE = Aktoer(kommunenummer="3201", bruker="ANNE")
GAMMELT = "Grunnskole fulltid"
NYTT = "Forberedende opplæring for voksne (FOV) fulltid"


def tiltak(innslag_id: str, start: date, slutt: date, timer: float, **felter: Any) -> Tiltak:
    alle: dict[str, Any] = {"tiltakstype": "Norskopplæring", "erstattende": False} | felter
    return Tiltak(innslag_id=innslag_id, startdato=start, sluttdato=slutt, timer_per_uke=timer, **alle)


def koder(svar: Any) -> list[str]:
    return [varsel.kode.removeprefix("NIR-VARSEL-") for varsel in svar.varsler]


def test_a_kontakt_dated_in_the_future_is_taken_in_with_a_varsel(liv: Liv) -> None:
    en = liv().bosatt()

    def soeknad(dato: date) -> Kontakt:
        return Kontakt(innslag_id="N1", kontakttype="Søknad", dato=dato)

    assert koder(en.ta(DAG, soeknad(DAG))) == []
    svar = en.endre(DAG, soeknad(date(2024, 2, 2)))
    assert koder(svar) == ["KONTAKT-I-FRAMTIDEN"]
    assert "02.02.2024" in svar.varsler[0].tekst


@pytest.mark.parametrize(
    ("start", "timer", "erstattende", "varsler"),
    [
        (date(2024, 3, 1), 7.5, False, []),
        (date(2024, 3, 1), 7.6, False, ["TILTAK-OVER-FULLTID"]),
        (date(2024, 3, 31), 30.0, False, ["TILTAK-OVER-FULLTID"]),
        (date(2024, 3, 1), 30.0, True, []),  # an erstattende tiltak does not count (A 7.4)
        (date(2024, 4, 1), 30.0, False, []),  # begins the day after T1 has ended
    ],
)
def test_more_than_37_5_hours_of_tiltak_in_a_week_is_taken_in_with_a_varsel(
    liv: Liv, start: date, timer: float, erstattende: bool, varsler: list[str]
) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    assert koder(en.ta(DAG, tiltak("T1", DAG, date(2024, 3, 31), 30.0))) == []
    svar = en.ta(DAG, tiltak("T2", start, date(2024, 4, 30), timer, erstattende=erstattende))
    assert koder(svar) == varsler


def test_three_tiltak_that_never_run_all_at_once_are_not_added(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    en.ta(DAG, tiltak("T1", DAG, date(2024, 2, 29), 20.0))
    en.ta(DAG, tiltak("T2", date(2024, 3, 1), date(2024, 3, 31), 20.0))
    assert koder(en.ta(DAG, tiltak("T3", DAG, date(2024, 3, 31), 17.5))) == []
    svar = en.endre(DAG, tiltak("T3", DAG, date(2024, 3, 31), 18.0))
    assert koder(svar) == ["TILTAK-OVER-FULLTID"]
    assert "38 timer per uke, mer enn 37,5" in svar.varsler[0].tekst


def test_a_permit_valid_until_before_its_grant_is_taken_in_with_a_varsel_and_ends_nothing(liv: Liv) -> None:
    en = liv().bosatt()
    kategorier = en.dokument["kategorier"]
    tillatelse = OppholdRegistrert(
        opphold_id="O1",
        hjemmel="UTL_28",
        innvilget=date(2024, 1, 1),
        gyldig_til=date(2023, 12, 31),
        permanent=False,
    )
    assert koder(en.ta(DAG, tillatelse)) == ["GYLDIG-TIL-FOER-INNVILGET"]
    assert en.dokument["kategorier"] == kategorier


def test_a_tiltak_is_shown_under_the_name_that_its_code_has_on_the_startdato(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    en.ta(date(2024, 7, 1), tiltak("T1", date(2024, 7, 1), date(2024, 12, 1), 20.0, tiltakstype=NYTT))
    en.ta(date(2024, 7, 1), tiltak("T2", date(2024, 8, 1), date(2024, 12, 1), 10.0, tiltakstype=GAMMELT))
    vist = {r["innslagId"]: r["felter"].get("tiltakstype") for r in en.dokument["innslag"]}
    assert (vist["T1"], vist["T2"]) == (GAMMELT, NYTT)
    tekster = [h["tekst"] for h in en.dokument["hendelser"]]
    assert f"Tiltak registrert: {GAMMELT} 01.07.2024-01.12.2024" in tekster
    flyttet = tiltak("T1", date(2024, 8, 5), date(2024, 12, 1), 20.0, tiltakstype=GAMMELT)
    en.endre(date(2024, 7, 2), flyttet)
    rad = next(r for r in en.dokument["innslag"] if r["innslagId"] == "T1")
    assert rad["felter"]["tiltakstype"] == NYTT
    assert rad["historikk"][0]["felter"]["tiltakstype"] == GAMMELT


def test_hendelser_say_what_was_done_to_what_and_by_whom(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    en.ta(DAG, tiltak("T1", DAG, date(2024, 3, 31), 30.0))
    en.slett(date(2024, 2, 2), "tiltak", "T1", aktoer=ANNE)
    flyttet = Flyttet(folkeregister_hendelse_id="M1", flyttedato=date(2024, 3, 1), til_kommunenummer="0301")
    en.ta(date(2024, 3, 4), flyttet)
    en.ta(date(2024, 3, 6), FolkeregisterhendelseAnnullert(folkeregister_hendelse_id="M2", gjelder="M1"))
    assert [(h["tekst"], h["av"]) for h in en.dokument["hendelser"]][-6:] == [
        ("Tiltak registrert: Norskopplæring 01.02.2024-31.03.2024", "3201-NIBO"),
        ("Tiltak slettet: Norskopplæring 01.02.2024-31.03.2024", "3201-ANNE"),
        ("Flyttet 01.03.2024 til kommune 0301", "Folkeregisteret"),
        ("Regelmotoren avsluttet: Flyttet 01.03.2024", "Regelmotor"),
        ("Hendelse annullert i Folkeregisteret: Flyttet 01.03.2024 til kommune 0301", "Folkeregisteret"),
        ("Regelmotorens avslutning falt bort: Flyttet 01.03.2024", "Folkeregisteret"),
    ]


def test_hendelser_shows_the_regelmotors_ending_and_who_made_it_fall_away(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    en.til(date(2024, 7, 16))
    avsluttet = en.dokument["hendelser"][-1]
    assert (avsluttet["tekst"], avsluttet["av"]) == (
        "Regelmotoren avsluttet: Avslutningsårsak ikke registrert 15.07.2024",
        "Regelmotor",
    )
    assert avsluttet["tidspunkt"] == "2024-07-15T22:00:00Z", "the day begins in Oslo"
    utvidet = Vedtak(
        innslag_id="V2",
        vedtakstype="Vedtak om utvidet program",
        resultat="Innvilget",
        vedtaksdato=date(2024, 7, 20),
    )
    en.ta(date(2024, 7, 20), utvidet, aktoer=ANNE)
    falt = en.dokument["hendelser"][-1]
    assert (falt["tekst"], falt["av"]) == (
        "Regelmotorens avslutning falt bort: Avslutningsårsak ikke registrert 15.07.2024",
        "3201-ANNE",
    )
    assert len({h["hendelseId"] for h in en.dokument["hendelser"]}) == len(en.dokument["hendelser"])
    assert pakk_ut(pakk_ned(en.person)) == en.person


def test_a_deleted_row_says_who_deleted_it_in_every_section_that_can_be_deleted(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    rader: list[Any] = [
        Kontakt(innslag_id="N1", kontakttype="Søknad", dato=DAG),
        Integreringskontrakt(innslag_id="I1", dato=DAG),
        Reservasjon(innslag_id="R1", dato=DAG),
        tiltak("T1", DAG, date(2024, 3, 31), 30.0),
        Fravaer(innslag_id="F1", fravaerskode="Egenmelding", fra=DAG, til=DAG, virkedager=1),
        Vedtak(innslag_id="V2", vedtakstype="Integreringsplan", resultat="Vedtak fattet", vedtaksdato=DAG),
        Klage(innslag_id="K1", vedtak_id="V2", klagedato=DAG),
        Avslutning(innslag_id="A1", avslutningsaarsak="Fagskole", avslutningsdato=DAG, bekreftet=True),
    ]
    for rad in rader:
        en.ta(DAG, rad)
    for rad in reversed(rader):
        assert en.slett(date(2024, 2, 2), rad.seksjon, rad.innslag_id, aktoer=ANNE).utfall == "godtatt"
    slettet = {r["seksjon"]: r["slettetAv"] for r in en.dokument["innslag"] if r["status"] == "slettet"}
    assert slettet == dict.fromkeys(SEKSJONER.keys() - {"sluttmaal"}, "3201-ANNE")
    [ending] = en.dokument["avslutningshistorikk"]
    assert (ending["status"], ending["slettetAv"]) == ("slettet", "3201-ANNE")


def test_the_line_of_absence_shows_its_entries_in_the_sentence(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    for nr, (kode, fra, til, dager) in enumerate(
        [
            ("Gyldig fravær", date(2024, 2, 12), date(2024, 2, 16), 5),
            ("Egenmelding", date(2024, 1, 22), date(2024, 1, 29), 6),
        ]
    ):
        en.ta(
            date(2024, 2, 20),
            Fravaer(innslag_id=f"F{nr}", fravaerskode=kode, fra=fra, til=til, virkedager=dager),
        )
    [linje] = [rad["tekst"] for rad in en.dokument["beregningslogg"] if rad["regel"] == "GJF-5"]
    assert linje == (
        "Samlet fravær er 11 virkedager, over 10: hele summen utvider fristen. "
        "Dette er medregnet: Egenmelding 22.01.2024–29.01.2024: 6; Gyldig fravær 12.02.2024–16.02.2024: 5."
    )
