"""`rule-engine diff`: the effect of a rule change on each person, before the change is made."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from rule_engine.evaluering.linjer import les_linjer
from rule_engine.sammenligning.oppdeling import fordel, les_del

from tests.stoette.fakta import bosatt, i_program
from tests.stoette.linjer import KARI, OLA, VGO, Linjer
from tests.stoette.logg import Logg
from tests.stoette.motorprosess import Motorprosess


def parametre(mappe: Path, navn: str, verdi: str, enhet: str = "måneder") -> str:
    fil = mappe / f"{len(list(mappe.iterdir()))}.toml"
    fil.write_text(
        f'["{navn}"]\ntekst = "Forslag"\nenhet = "{enhet}"\n'
        f'verdier = [{{ gjelderFra = 2004-09-01, verdi = {verdi}, kilde = "forslag" }}]\n',
        encoding="utf-8",
    )
    return str(fil)


def ni_maaneder(mappe: Path) -> str:
    return parametre(mappe, f"varighet.{VGO}", "{ maaneder = 9, utvidelse = 6 }", "varighet")


def diff(*argumenter: str) -> tuple[int, list[dict[str, Any]], str]:
    """Run the command. Returns its exit code, the lines on stdout, and the text on stderr."""
    kommando = [
        sys.executable,
        "-c",
        "from rule_engine.kommandoer import app; app()",
        "diff",
        "--prosesser",
        "1",
    ]
    kommando += argumenter
    svar = subprocess.run(kommando, capture_output=True, check=False)
    return svar.returncode, [json.loads(linje) for linje in svar.stdout.splitlines()], svar.stderr.decode()


def fra_fil(mappe: Path, linjer: Linjer, *argumenter: str) -> tuple[int, list[dict[str, Any]], str]:
    fil = mappe / "logg.ndjson"
    fil.write_bytes(b"\n".join(linjer.linjer))
    return diff("--fil", str(fil), *argumenter)


def test_a_longer_programme_is_reported_for_persons_in_programme_and_no_others(tmp_path: Path) -> None:
    linjer = Linjer().person(KARI).program(KARI).person(OLA)
    kode, endringer, sagt = fra_fil(
        tmp_path, linjer, "--parameters", ni_maaneder(tmp_path), "--as-of", "2024-08-01"
    )
    [endring] = endringer
    assert kode == 0
    assert (endring["dufNummer"], endring["kommunenummer"], endring["avgjoerelser"]) == (KARI, "3201", [])
    assert endring["endringer"]["frist"] == {
        "foer": {"type": "Gjennomføring", "dato": "2024-07-15", "beregnetFra": "2024-01-15"},
        "etter": {"type": "Gjennomføring", "dato": "2024-10-15", "beregnetFra": "2024-01-15"},
    }
    assert endring["endringer"]["avslutning"]["etter"] is None
    assert "2 persons, 1 would change" in sagt


def test_the_day_is_the_newest_registration_by_default(tmp_path: Path) -> None:
    linjer = Linjer().person().program().tiltak("2024-03-01", "2024-06-30")
    _, _, sagt = fra_fil(tmp_path, linjer, "--parameters", ni_maaneder(tmp_path))
    assert "as of 2024-03-01" in sagt


def test_a_parameter_set_that_changes_nothing_gives_no_line(tmp_path: Path) -> None:
    samme = parametre(tmp_path, "fravaersgrense", "10", "virkedager")
    kode, endringer, sagt = fra_fil(tmp_path, Linjer().person().program(), "--parameters", samme)
    assert (kode, endringer) == (0, [])
    assert "parameters that differ" in sagt


def test_a_registration_that_would_be_refused_is_named(tmp_path: Path) -> None:
    linjer = Linjer().person().program().tiltak("2024-06-10", "2024-05-01")
    en_maaned = parametre(tmp_path, "uten_tilgang", "1")
    _, [endring], sagt = fra_fil(tmp_path, linjer, "--parameters", en_maaned)
    [avgjoerelse] = endring["avgjoerelser"]
    assert (avgjoerelse["hendelseId"], avgjoerelse["foer"], avgjoerelse["etter"]) == (
        "h6",
        "godtatt",
        "avvist",
    )
    assert avgjoerelse["kode"].startswith("NIR-")
    assert "facts that would be refused 1, taken in 0" in sagt


def test_a_refused_registration_that_would_be_accepted_is_named(tmp_path: Path) -> None:
    linjer = Linjer().person().program().tiltak("2024-06-10", "2024-03-01")
    fire = parametre(tmp_path, "uten_tilgang", "4")
    _, [endring], _ = fra_fil(tmp_path, linjer, "--parameters", fire)
    assert [(a["hendelseId"], a["etter"]) for a in endring["avgjoerelser"]] == [("h6", "godtatt")]
    assert endring["endringer"]["innslag"]["etter"][0]["seksjon"] == "tiltak"


def test_one_process_and_two_give_the_same_output(tmp_path: Path) -> None:
    linjer = Linjer()
    for nummer in range(12):
        duf = f"2012{nummer:06}00"
        linjer.person(duf).program(duf)
    nye = ni_maaneder(tmp_path)
    svar = [fra_fil(tmp_path, linjer, "--parameters", nye, "--prosesser", antall) for antall in ("1", "2")]
    assert svar[0] == svar[1]
    assert len(svar[0][1]) == 12


def test_an_unreadable_line_is_counted_and_the_others_are_compared(tmp_path: Path) -> None:
    linjer = Linjer().person().program()
    linjer.linjer.insert(2, b"{ikke json")
    kode, endringer, sagt = fra_fil(tmp_path, linjer, "--parameters", ni_maaneder(tmp_path))
    assert (kode, len(endringer)) == (1, 1)
    assert "could not be compared: 1" in sagt


@pytest.mark.parametrize(
    ("innhold", "melding"),
    [("[ukjent]\n", "ukjent parameter"), ("=", "ikke gyldig TOML")],
)
def test_a_wrong_proposal_is_explained(tmp_path: Path, innhold: str, melding: str) -> None:
    fil = tmp_path / "forslag.toml"
    fil.write_text(innhold, encoding="utf-8")
    kode, _, sagt = diff("--parameters", str(fil))
    assert kode == 2
    assert melding in " ".join(sagt.split())


def test_a_persons_lines_are_in_one_part_and_facts_for_all_in_every_part(
    tmp_path: Path,
) -> None:
    linjer = Linjer()
    for nummer in range(40):
        linjer.person(f"2012{nummer:06}00")
    linjer.dagskifte("2024-02-01")
    assert fordel(linjer.linjer, tmp_path, 8) == "2024-02-01"
    deler = [les_linjer(les_del(tmp_path, nummer))[0] for nummer in range(8)]
    dufer = [{linje.hendelse.duf_nummer for linje in del_} - {None} for del_ in deler]
    assert sum(len(en) for en in dufer) == len(set().union(*dufer)) == 40
    assert all(any(linje.hendelse.type == "Dagskifte" for linje in del_) for del_ in deler)


async def test_the_engines_records_are_compared_on_the_last_day(
    motor: Motorprosess, logg: Logg, nytt_duf: Callable[[], str], tmp_path: Path
) -> None:
    i_programmet, utenfor = nytt_duf(), nytt_duf()
    await logg.avgjoer(*i_program(i_programmet), *bosatt(utenfor))
    await logg.dag(date(2024, 8, 1))
    kode, endringer, sagt = diff("--parameters", ni_maaneder(tmp_path), "--bootstrap", logg.bootstrap)
    assert kode == 0, sagt
    egne = [endring for endring in endringer if endring["dufNummer"] in (i_programmet, utenfor)]
    assert [endring["dufNummer"] for endring in egne] == [i_programmet]
    assert egne[0]["endringer"]["frist"]["etter"]["dato"] == "2024-10-15"
    assert egne[0]["endringer"]["avslutning"]["etter"] is None
    assert "as of 2024-08-01" in sagt


def test_a_missing_cluster_is_reported(tmp_path: Path) -> None:
    kode, _, sagt = diff("--parameters", ni_maaneder(tmp_path), "--bootstrap", "127.0.0.1:1")
    assert kode == 3
    assert "Kafka at 127.0.0.1:1" in sagt
