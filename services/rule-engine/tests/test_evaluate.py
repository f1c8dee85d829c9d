"""`rule-engine evaluate`: a caseworker's day without Kafka."""

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from regelverk.parametre import les_parametre
from rule_engine.evaluering.kjoering import Kjoering, Valg

KARI, OLA = "201212345603", "200205705502"
VGO = "Arbeid - person har utdanning på videregående nivå fra før"
DELTAKELSE = {"vedtakstype": "Deltakelse i introduksjonsprogram", "resultat": "Innvilget"}


class Logg:
    """Lines of a log, written as they would be."""

    def __init__(self) -> None:
        self.linjer: list[bytes] = []

    def legg(self, dag: str, type_: str, innhold: dict[str, Any], **annet: Any) -> "Logg":
        nummer = len(self.linjer) + 1
        kilde = annet.get("kilde", "udi")
        konvolutt = {
            "hendelseId": f"h{nummer}",
            "dufNummer": KARI,
            "type": type_,
            "versjon": 1,
            "tidspunkt": f"{dag}T09:{nummer // 60:02}:{nummer % 60:02}Z",
            "registrert": dag,
            "kilde": kilde,
            "innhold": innhold,
        }
        if kilde == "kommune":
            konvolutt["aktoer"] = {"kommunenummer": annet.pop("kommune", "3201"), "bruker": "NIBO"}
        self.linjer.append(json.dumps(konvolutt | annet, ensure_ascii=False).encode())
        return self

    def person(self, duf: str = KARI, bosatt: str = "2024-01-01") -> "Logg":
        person = {
            "fornavn": "Kari",
            "etternavn": "Prøve",
            "foedselsdato": "1990-05-17",
            "kjoenn": "Kvinne",
            "statsborgerskap": ["SYR"],
        }
        opphold = {"oppholdId": f"O-{duf}", "hjemmel": "UTL_28", "innvilget": bosatt, "permanent": False}
        bosetting = {"bosettingsdato": bosatt, "kommunenummer": "3201", "etterAvtale": True}
        self.legg(bosatt, "PersonRegistrert", person, dufNummer=duf)
        self.legg(bosatt, "OppholdRegistrert", opphold, dufNummer=duf)
        return self.legg(bosatt, "BosettingRegistrert", bosetting, dufNummer=duf)

    def innslag(
        self, dag: str, seksjon: str, innslag_id: str, felter: dict[str, Any], **annet: Any
    ) -> "Logg":
        innhold = {"seksjon": seksjon, "innslagId": innslag_id} | felter
        return self.legg(dag, "InnslagRegistrert", innhold, kilde="kommune", **annet)

    def program(self, duf: str = KARI, start: str = "2024-01-15") -> "Logg":
        vedtak = DELTAKELSE | {"vedtaksdato": start, "startdato": start}
        self.innslag(start, "vedtak", f"V-{duf}", vedtak, dufNummer=duf)
        return self.innslag(start, "sluttmaal", f"S-{duf}", {"sluttmaal": VGO}, dufNummer=duf)

    def tiltak(self, dag: str, til: str, **annet: Any) -> "Logg":
        felter = {
            "tiltakstype": "Norskopplæring",
            "startdato": "2024-01-15",
            "sluttdato": til,
            "timerPerUke": 30.0,
            "erstattende": False,
        }
        return self.innslag(dag, "tiltak", f"T{len(self.linjer)}", felter, **annet)

    def dagskifte(self, dag: str) -> "Logg":
        return self.legg(dag, "Dagskifte", {"dato": dag}, dufNummer=None, kilde="klokke")


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
    logg = Logg().person().program()
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
    logg = Logg().person(KARI).person(OLA).program(OLA)
    assert [d["dufNummer"] for d in Svar(logg.linjer, "2024-03-01").dokumenter] == [OLA, KARI]


def test_facts_registered_after_the_day_asked_for_are_left_out() -> None:
    logg = Logg().person().program(start="2024-05-01")
    assert Svar(logg.linjer, "2024-04-30").en["frist"]["type"] == "Oppstart"
    assert Svar(logg.linjer, "2024-05-01").en["frist"]["type"] == "Gjennomføring"


def test_as_it_was_known_then_is_told_with_the_days_up_to_now() -> None:
    logg = (
        Logg()
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
    uten = Logg().person().program()
    med = Logg().person().program()
    for nr in range(250):
        med.dagskifte((date(2024, 1, 16) + timedelta(days=nr)).isoformat())
    assert Svar(med.linjer, "2024-09-01").raa == Svar(uten.linjer, "2024-09-01").raa


def test_a_day_in_the_log_after_the_day_asked_for_is_left_out_too() -> None:
    logg = Logg().person().program().dagskifte("2024-12-01")
    assert Svar(logg.linjer, "2024-06-01").en["avslutning"] is None


def test_a_refused_fact_is_told_as_nir_svar_and_the_person_goes_on() -> None:
    logg = Logg().person().program().tiltak("2024-01-20", "2024-01-10").tiltak("2024-01-21", "2024-06-30")
    svar = Svar(logg.linjer, "2024-02-01")
    (avvist,) = svar.feil
    assert (avvist["hendelseId"], avvist["utfall"]) == ("h6", "avvist")
    assert avvist["problem"]["kode"].startswith("NIR-")
    assert avvist["problem"]["status"] == 422
    assert [i["seksjon"] for i in svar.en["innslag"]].count("tiltak") == 1
    assert svar.alt_gikk


def test_a_fact_of_an_unknown_person_is_refused_and_gives_no_document() -> None:
    svar = Svar(Logg().program().linjer, "2024-06-01")
    assert svar.dokumenter == []
    assert {linje["problem"]["status"] for linje in svar.feil} == {404}


def test_a_repeated_fact_is_ignored_and_the_first_stands() -> None:
    logg = Logg().person().program()
    igjen = Svar([*logg.linjer, *logg.linjer[-2:]], "2024-06-01")
    assert igjen.feil == []
    assert igjen.en["innslag"] == Svar(logg.linjer, "2024-06-01").en["innslag"]


def test_another_fact_under_a_known_id_is_refused() -> None:
    logg = Logg().person().program().tiltak("2024-01-20", "2024-06-30")
    logg.tiltak("2024-01-21", "2024-05-31", hendelseId="h6")
    svar = Svar(logg.linjer, "2024-06-01")
    assert [(linje["hendelseId"], linje["problem"]["status"]) for linje in svar.feil] == [("h6", 422)]


def test_a_line_that_cannot_be_read_is_told_with_its_number_and_the_others_go_on() -> None:
    logg = Logg().person()
    svar = Svar([*logg.linjer, b"{", *Logg().person(OLA).linjer], "2024-06-01")
    assert len(svar.dokumenter) == 2
    assert (svar.feil[0]["linje"], svar.feil[0]["kode"]) == (4, "NIR-AVVIK-JSON")
    assert not svar.alt_gikk


def test_old_tiltak_need_access_and_without_the_check_they_are_taken_as_they_come() -> None:
    logg = Logg().person().program().tiltak("2024-06-01", "2024-03-01")
    (avvist,) = Svar(logg.linjer, "2024-06-01").feil
    assert (avvist["hendelseId"], avvist["problem"]["status"]) == ("h6", 409)
    assert Svar(logg.linjer, "2024-06-01", sjekk_tilgang=False).feil == []


def test_an_access_for_the_kommune_opens_until_it_is_withdrawn() -> None:
    tilgang = {"tilgangId": "TG1", "gjelder": "kommune", "kommunenummer": "3201", "tilDato": "2024-06-30"}
    logg = Logg().person().program()
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
    fil.write_bytes(b"\n".join(Logg().person().program().linjer))
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
    linjer = b"\n".join(Logg().person().program().linjer)
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
