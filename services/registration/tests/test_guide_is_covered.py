"""Each section of the guides that shows a caseworker registering has a test named after it."""

import re
from pathlib import Path

HER = Path(__file__).parent
SEKSJONER = {
    "a": [
        "2.3", "3.6", "3.7", "4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "5.4", "5.5", "6.1", "6.2",
        "6.3", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7", "7.8", "8.1", "8.2", "8.3",
        "9.1", "9.2", "9.3", "9.4", "9.5", "9.5.1", "9.9", "9.9.1", "9.9.2", "10.1", "10.2", "10.3", "10.4",
    ],
    "b": ["6", "7", "8", "9", "10"],
}  # fmt: skip
"""The sections that the tests of this folder cover. The sections about the report (A 9.6-9.8) are covered by
the tests of services/reporting, which shows the report.
"""


def test_every_section_of_the_guide_has_a_test_with_its_number() -> None:
    kilder = "".join(fil.read_text() for fil in sorted(HER.glob("test_guide_*.py")))
    navn = re.findall(r"^def (test_[ab]_\w+)", kilder, re.MULTILINE)
    mangler = [
        f"{guide.upper()} {seksjon}"
        for guide, seksjoner in SEKSJONER.items()
        for seksjon in seksjoner
        if not any(re.search(_i_navnet(guide, seksjon), n) for n in navn)
    ]
    assert mangler == []


def test_the_report_of_9_6_to_9_8_is_tested_in_reporting() -> None:
    proever = HER.parents[1] / "reporting/tests"
    assert any("A 9.6-9.8" in fil.read_text() for fil in proever.glob("test_*.py"))


def _i_navnet(guide: str, seksjon: str) -> str:
    """A pattern that finds `a_9_5` and not `a_9_5_1`."""
    return rf"_{guide}_{seksjon.replace('.', '_')}_(?![0-9])"
