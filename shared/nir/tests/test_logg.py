"""What an operator reads on stderr: one JSON object per line, from the level that NIR_LOGG_NIVAA sets."""

import json
import subprocess
import sys

import pytest

_TALER = """
import logging
import sys
import structlog
from nir.logg import sett_opp
sett_opp(sys.argv[1])
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


def test_an_exception_brings_its_frames() -> None:
    assert "ZeroDivisionError" in str(linjer("INFO")["internal error"]["exception"])
