"""What an operator reads on stderr: one JSON object a line, as loud as NIR_LOGG_NIVAA says."""

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
logg.debug("en detalj")
logg.info("svart", ms=1.5)
logg.warning("venter på Kafka")
try:
    1 / 0
except ZeroDivisionError:
    logg.exception("intern feil")
logging.getLogger("et.bibliotek").info("skravler")
logging.getLogger("et.bibliotek").warning("klager %s", "høyt")
"""


def linjer(nivaa: str) -> dict[str, dict[str, object]]:
    ut = subprocess.run([sys.executable, "-c", _TALER, nivaa], capture_output=True, check=True)
    assert ut.stdout == b""
    return {linje["event"]: linje for linje in map(json.loads, ut.stderr.decode().splitlines())}


@pytest.mark.parametrize(
    ("nivaa", "hoeres"),
    [
        ("DEBUG", ["en detalj", "svart", "venter på Kafka", "intern feil", "klager høyt"]),
        ("INFO", ["svart", "venter på Kafka", "intern feil", "klager høyt"]),
        ("WARNING", ["venter på Kafka", "intern feil", "klager høyt"]),
        ("ERROR", ["intern feil"]),
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
    assert talt["svart"]["logger"] == "nir.web"
    assert talt["klager høyt"]["logger"] == "et.bibliotek"
    assert talt["svart"]["ms"] == 1.5


def test_an_exception_brings_its_frames() -> None:
    assert "ZeroDivisionError" in str(linjer("INFO")["intern feil"]["exception"])
