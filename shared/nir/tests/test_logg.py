"""What an operator reads on stderr: one JSON object per line, from the level that NIR_LOGG_NIVAA sets."""

import json
import subprocess
import sys
from collections import Counter

import pytest
from nir.logg import loggbar_id
from nir.logg.gjentakelser import Gjentakelser

_TALER = """
import logging
import sys
import structlog
from nir.logg import sett_opp
sett_opp(sys.argv[1], "reporting", "reporting-2")
logg = structlog.get_logger("nir.web")
logg.debug("a detail")
logg.info("answered", ms=1.5)
logg.warning("waits for Kafka")
try:
    1 / 0
except ZeroDivisionError:
    logg.exception("internal error")
logging.getLogger("et.bibliotek").info("chatters")
logging.getLogger("et.bibliotek").warning("complains %s", "loudly")
"""


def linjer(nivaa: str) -> dict[str, dict[str, object]]:
    ut = subprocess.run([sys.executable, "-c", _TALER, nivaa], capture_output=True, check=True)
    assert ut.stdout == b""
    return {linje["event"]: linje for linje in map(json.loads, ut.stderr.decode().splitlines())}


@pytest.mark.parametrize(
    ("nivaa", "hoeres"),
    [
        ("DEBUG", ["a detail", "answered", "waits for Kafka", "internal error", "complains loudly"]),
        ("INFO", ["answered", "waits for Kafka", "internal error", "complains loudly"]),
        ("WARNING", ["waits for Kafka", "internal error", "complains loudly"]),
        ("ERROR", ["internal error"]),
    ],
)
def test_our_events_are_logged_from_the_level_set_and_those_of_libraries_from_warning(
    nivaa: str, hoeres: list[str]
) -> None:
    assert list(linjer(nivaa)) == hoeres


def test_each_line_has_time_level_and_logger() -> None:
    talt = linjer("INFO")
    for linje in talt.values():
        assert str(linje["timestamp"]).endswith("Z")
        assert linje["level"] in ("info", "warning", "error")
    assert talt["answered"]["logger"] == "nir.web"
    assert talt["complains loudly"]["logger"] == "et.bibliotek"
    assert talt["answered"]["ms"] == 1.5


def test_each_line_says_service_and_instance() -> None:
    for linje in linjer("INFO").values():
        assert (linje["tjeneste"], linje["instans"]) == ("reporting", "reporting-2")


def test_an_exception_brings_its_frames() -> None:
    assert "ZeroDivisionError" in str(linjer("INFO")["internal error"]["exception"])


def test_a_warning_that_repeats_is_logged_once_a_minute_with_the_number_that_was_left_out() -> None:
    naa = [0.0]
    gjentakelser = Gjentakelser(klokke=lambda: naa[0])
    assert [gjentakelser.slipp("Kafka is away") for _ in range(3)] == [0, None, None]
    assert gjentakelser.slipp("Redis is away") == 0
    naa[0] = 61
    assert gjentakelser.slipp("Kafka is away") == 2
    assert gjentakelser.slipp("Kafka is away") is None


_GJENTAR = """
import logging
import structlog
from nir.logg import sett_opp
sett_opp("INFO")
for nummer in range(100):
    structlog.get_logger("nir").warning("waits for Kafka", request_id=str(nummer))
    structlog.get_logger("nir").warning("set aside", posisjon=f"1-{nummer}")
    structlog.get_logger("nir").info("answered")
    logging.getLogger("aiokafka").error("Unable to connect to %s", nummer)
"""


def test_only_lines_that_say_the_same_are_left_out() -> None:
    ut = subprocess.run([sys.executable, "-c", _GJENTAR], capture_output=True, check=True)
    antall = Counter(json.loads(linje)["event"] for linje in ut.stderr.decode().splitlines())
    assert antall == {"waits for Kafka": 1, "set aside": 100, "answered": 100, "Unable to connect to 0": 1}


@pytest.mark.parametrize(
    ("tekst", "godtas"),
    [
        ("3f2b8c1e-9a4d-4f6a-8b2c-d1e5f7a9b3c4", True),
        ("3f2b8c1e9a4d4f6a8b2cd1e5f7a9b3c4", True),
        ("20121234-5603-4f6a-8b2c-d1e5f7a9b3c4", False),
        ("201212345603", False),
        ("Ola Nordmann", False),
        (None, False),
    ],
)
def test_only_an_id_that_cannot_hold_a_persons_number_may_be_logged(tekst: str | None, godtas: bool) -> None:
    assert (loggbar_id(tekst) == tekst) == (godtas or tekst is None)
