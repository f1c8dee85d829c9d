"""`rule-engine evaluate`, which needs no Kafka, decides the facts that a caseworker registers in a day's
work.
"""

import json
from datetime import date, timedelta
from typing import Any

from regelverk.lov.parametre import les_parametre
from rule_engine.evaluering.kjoering import Kjoering, Valg

from tests.stoette.linjer import KARI, OLA, Linjer


class Svar:
    """What `evaluate` printed."""

    def __init__(self, linjer: list[bytes], as_of: str, **valg: Any) -> None:
        ut: list[bytes] = []
        feil: list[bytes] = []
        grunnvalg = {"as_of": date.fromisoformat(as_of), "parametre": les_parametre()}
        kjoering = Kjoering(Valg(**{**grunnvalg, **valg}), ut.append, feil.append)
        kjoering.kjoer(linjer)
        self.raa = ut
        self.dokumenter = [json.loads(linje) for linje in ut]
        self.feil = [json.loads(linje) for linje in feil]
        self.alt_gikk = kjoering.alt_gikk

    @property
    def en(self) -> dict[str, Any]:
        (dokument,) = self.dokumenter
        return dict(dokument)


def test_the_programme_ends_the_day_after_the_deadline() -> None:
    logg = Linjer().person().program()
    paa_fristen, dagen_etter = Svar(logg.linjer, "2024-07-15").en, Svar(logg.linjer, "2024-07-16").en
    assert paa_fristen["frist"]["dato"] == "2024-07-15"
    assert paa_fristen["avslutning"] is None
    assert (dagen_etter["avslutning"]["aarsak"], dagen_etter["avslutning"]["dato"]) == (
        "Avslutningsårsak ikke registrert",
        "2024-07-15",
    )
    assert dagen_etter["beregnetFor"] == "2024-07-16"
    assert dagen_etter["beregningslogg"]


def test_each_person_gets_a_document_and_they_come_sorted_by_duf() -> None:
    logg = Linjer().person(KARI).person(OLA).program(OLA)
    assert [d["dufNummer"] for d in Svar(logg.linjer, "2024-03-01").dokumenter] == [OLA, KARI]


def test_facts_registered_after_the_day_asked_for_are_left_out() -> None:
    logg = Linjer().person().program(start="2024-05-01")
    assert Svar(logg.linjer, "2024-04-30").en["frist"]["type"] == "Oppstart"
    assert Svar(logg.linjer, "2024-05-01").en["frist"]["type"] == "Gjennomføring"


def test_kjent_per_leaves_out_later_facts_and_lets_the_days_pass() -> None:
    logg = (
        Linjer()
        .person()
        .program()
        .legg(
            "2024-06-01",
            "Doed",
            {"folkeregisterHendelseId": "F1", "doedsdato": "2024-03-01"},
            kilde="folkeregisteret",
        )
    )
    naa = Svar(logg.linjer, "2024-08-01").en
    den_gang = Svar(logg.linjer, "2024-08-01", kjent_per=date(2024, 5, 31)).en
    assert naa["avslutning"]["aarsak"] == "Død"
    assert den_gang["avslutning"]["aarsak"] == "Avslutningsårsak ikke registrert"


def test_a_dagskifte_in_the_log_changes_nothing() -> None:
    uten = Linjer().person().program()
    med = Linjer().person().program()
    for nr in range(250):
        med.dagskifte((date(2024, 1, 16) + timedelta(days=nr)).isoformat())
    assert Svar(med.linjer, "2024-09-01").raa == Svar(uten.linjer, "2024-09-01").raa


def test_a_dagskifte_after_the_day_asked_for_is_left_out() -> None:
    logg = Linjer().person().program().dagskifte("2024-12-01")
    assert Svar(logg.linjer, "2024-06-01").en["avslutning"] is None


def test_a_refused_fact_is_reported_as_nir_svar_and_later_facts_are_decided() -> None:
    logg = Linjer().person().program().tiltak("2024-01-20", "2024-01-10").tiltak("2024-01-21", "2024-06-30")
    svar = Svar(logg.linjer, "2024-02-01")
    (avvist,) = svar.feil
    assert (avvist["hendelseId"], avvist["utfall"]) == ("h6", "avvist")
    assert avvist["problem"]["kode"].startswith("NIR-")
    assert avvist["problem"]["status"] == 422
    assert [i["seksjon"] for i in svar.en["innslag"]].count("tiltak") == 1
    assert svar.alt_gikk


def test_a_move_to_a_kommune_that_did_not_exist_is_taken_in_and_reported() -> None:
    logg = Linjer().person()
    flyttet = {"folkeregisterHendelseId": "M1", "flyttedato": "2024-02-01", "tilKommunenummer": "9876"}
    svar = Svar(logg.legg("2024-02-02", "Flyttet", flyttet, kilde="folkeregisteret").linjer, "2024-03-01")
    (melding,) = svar.feil
    assert (melding["hendelseId"], melding["utfall"]) == ("h4", "godtatt")
    assert [varsel["kode"] for varsel in melding["varsler"]] == ["NIR-VARSEL-KOMMUNE-FANTES-IKKE"]
    assert svar.en["oppfoelging"]["kommunenummer"] == "9876"
    assert svar.alt_gikk


def test_a_fact_about_an_unknown_person_is_refused_and_gives_no_document() -> None:
    svar = Svar(Linjer().program().linjer, "2024-06-01")
    assert svar.dokumenter == []
    assert {linje["problem"]["status"] for linje in svar.feil} == {404}


def test_a_repeated_fact_is_ignored() -> None:
    logg = Linjer().person().program()
    igjen = Svar([*logg.linjer, *logg.linjer[-2:]], "2024-06-01")
    assert igjen.feil == []
    assert igjen.en["innslag"] == Svar(logg.linjer, "2024-06-01").en["innslag"]


def test_another_fact_with_a_known_id_is_refused() -> None:
    logg = Linjer().person().program().tiltak("2024-01-20", "2024-06-30")
    logg.tiltak("2024-01-21", "2024-05-31", hendelseId="h6")
    svar = Svar(logg.linjer, "2024-06-01")
    assert [(linje["hendelseId"], linje["problem"]["status"]) for linje in svar.feil] == [("h6", 422)]


def test_an_unreadable_line_is_reported_with_its_number_and_the_others_are_decided() -> None:
    logg = Linjer().person()
    svar = Svar([*logg.linjer, b"{", *Linjer().person(OLA).linjer], "2024-06-01")
    assert len(svar.dokumenter) == 2
    assert (svar.feil[0]["linje"], svar.feil[0]["kode"]) == (4, "NIR-AVVIK-JSON")
    assert not svar.alt_gikk


def test_old_tiltak_need_access_unless_the_check_is_off() -> None:
    logg = Linjer().person().program().tiltak("2024-06-01", "2024-03-01")
    (avvist,) = Svar(logg.linjer, "2024-06-01").feil
    assert (avvist["hendelseId"], avvist["problem"]["status"]) == ("h6", 409)
    assert Svar(logg.linjer, "2024-06-01", sjekk_tilgang=False).feil == []


def test_an_access_for_the_kommune_opens_until_it_is_withdrawn() -> None:
    tilgang = {"tilgangId": "TG1", "gjelder": "kommune", "kommunenummer": "3201", "tilDato": "2024-06-30"}
    logg = Linjer().person().program()
    logg.legg("2024-06-01", "EtterregistreringGitt", tilgang, dufNummer=None, kilde="imdi")
    logg.tiltak("2024-06-02", "2024-03-01")
    logg.legg("2024-06-03", "EtterregistreringTrukket", {"tilgangId": "TG1"}, dufNummer=None, kilde="imdi")
    logg.tiltak("2024-06-04", "2024-03-02")
    assert [linje["hendelseId"] for linje in Svar(logg.linjer, "2024-06-04").feil] == ["h9"]
