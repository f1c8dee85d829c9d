"""`rule-engine evaluate`: a caseworker's day without Kafka."""

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from regelverk.lov.parametre import les_parametre
from rule_engine.evaluering.kjoering import Kjoering, Valg

from tests.stoette.linjer import KARI, OLA, VGO, Linjer


class Svar:
    """What came out."""

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


def test_the_deadline_and_the_ending_the_day_after_it() -> None:
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


def test_as_it_was_known_then_is_told_with_the_days_up_to_now() -> None:
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


def test_days_in_the_log_change_nothing_that_the_days_themselves_would_not() -> None:
    uten = Linjer().person().program()
    med = Linjer().person().program()
    for nr in range(250):
        med.dagskifte((date(2024, 1, 16) + timedelta(days=nr)).isoformat())
    assert Svar(med.linjer, "2024-09-01").raa == Svar(uten.linjer, "2024-09-01").raa


def test_a_day_in_the_log_after_the_day_asked_for_is_left_out_too() -> None:
    logg = Linjer().person().program().dagskifte("2024-12-01")
    assert Svar(logg.linjer, "2024-06-01").en["avslutning"] is None


def test_a_refused_fact_is_told_as_nir_svar_and_the_person_goes_on() -> None:
    logg = Linjer().person().program().tiltak("2024-01-20", "2024-01-10").tiltak("2024-01-21", "2024-06-30")
    svar = Svar(logg.linjer, "2024-02-01")
    (avvist,) = svar.feil
    assert (avvist["hendelseId"], avvist["utfall"]) == ("h6", "avvist")
    assert avvist["problem"]["kode"].startswith("NIR-")
    assert avvist["problem"]["status"] == 422
    assert [i["seksjon"] for i in svar.en["innslag"]].count("tiltak") == 1
    assert svar.alt_gikk


def test_a_fact_of_an_unknown_person_is_refused_and_gives_no_document() -> None:
    svar = Svar(Linjer().program().linjer, "2024-06-01")
    assert svar.dokumenter == []
    assert {linje["problem"]["status"] for linje in svar.feil} == {404}


def test_a_repeated_fact_is_ignored_and_the_first_stands() -> None:
    logg = Linjer().person().program()
    igjen = Svar([*logg.linjer, *logg.linjer[-2:]], "2024-06-01")
    assert igjen.feil == []
    assert igjen.en["innslag"] == Svar(logg.linjer, "2024-06-01").en["innslag"]


def test_another_fact_under_a_known_id_is_refused() -> None:
    logg = Linjer().person().program().tiltak("2024-01-20", "2024-06-30")
    logg.tiltak("2024-01-21", "2024-05-31", hendelseId="h6")
    svar = Svar(logg.linjer, "2024-06-01")
    assert [(linje["hendelseId"], linje["problem"]["status"]) for linje in svar.feil] == [("h6", 422)]


def test_a_line_that_cannot_be_read_is_told_with_its_number_and_the_others_go_on() -> None:
    logg = Linjer().person()
    svar = Svar([*logg.linjer, b"{", *Linjer().person(OLA).linjer], "2024-06-01")
    assert len(svar.dokumenter) == 2
    assert (svar.feil[0]["linje"], svar.feil[0]["kode"]) == (4, "NIR-AVVIK-JSON")
    assert not svar.alt_gikk


def test_old_tiltak_need_access_and_without_the_check_they_are_taken_as_they_come() -> None:
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


def kommando(*argumenter: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    kommandoen = [
        sys.executable,
        "-c",
        "from rule_engine.kommandoer import app; app()",
        "evaluate",
        *argumenter,
    ]
    return subprocess.run(kommandoen, input=stdin, capture_output=True, check=False)


def test_from_a_file_and_from_stdin_it_says_the_same(tmp_path: Path) -> None:
    fil = tmp_path / "logg.ndjson"
    fil.write_bytes(b"\n".join(Linjer().person().program().linjer))
    fra_fil = kommando("--as-of", "2024-12-01", str(fil))
    fra_stdin = kommando("--as-of", "2024-12-01", stdin=fil.read_bytes())
    assert fra_fil.returncode == fra_stdin.returncode == 0
    assert fra_fil.stdout == fra_stdin.stdout
    assert json.loads(fra_fil.stdout)["dufNummer"] == KARI
    assert fra_fil.stderr == b""


def test_the_exit_code_tells_that_a_line_could_not_be_read() -> None:
    assert kommando("--as-of", "2024-12-01", stdin=b"{\n").returncode == 1


@pytest.mark.parametrize("feil", [["--as-of", "i dag"], [], ["--as-of", "2024-12-01", "finnes-ikke.ndjson"]])
def test_wrong_use_is_explained_with_exit_code_2(feil: list[str]) -> None:
    svar = kommando(*feil)
    assert (svar.returncode, svar.stdout) == (2, b"")
    assert b"Usage" in svar.stderr


def test_another_parameter_set_gives_another_deadline(tmp_path: Path) -> None:
    fil = tmp_path / "forslag.toml"
    fil.write_text(
        f'["varighet.{VGO}"]\ntekst = "Arbeid"\nenhet = "varighet"\nverdier = [\n'
        '    { gjelderFra = 2021-01-01, verdi = { maaneder = 9, utvidelse = 6 }, kilde = "forslag" },\n]\n',
        encoding="utf-8",
    )
    linjer = b"\n".join(Linjer().person().program().linjer)
    svar = kommando("--as-of", "2024-06-01", "--parameters", str(fil), stdin=linjer)
    assert json.loads(svar.stdout)["frist"]["dato"] == "2024-10-15"


def test_a_wrong_parameter_set_is_explained(tmp_path: Path) -> None:
    fil = tmp_path / "forslag.toml"
    fil.write_text("[ukjent]\n", encoding="utf-8")
    svar = kommando("--as-of", "2024-06-01", "--parameters", str(fil))
    assert svar.returncode == 2
    assert b"ukjent parameter" in svar.stderr


def test_it_starts_without_kafka() -> None:
    kode = (
        "import sys; from rule_engine.kommandoer import app; import rule_engine.evaluering.kjoering\n"
        "print([m for m in sys.modules if m.split('.')[0] in ('faust', 'aiokafka', 'mode')])"
    )
    svar = subprocess.run([sys.executable, "-c", kode], capture_output=True, check=True)
    assert svar.stdout.strip() == b"[]"
