"""`diff` knows every place where the rules read a parameter.

If `diff` missed one, it would leave out persons.
"""

import re
from dataclasses import fields
from pathlib import Path

import pytest
import regelverk
from regelverk.lov.parametre import Parametre
from regelverk.sammenligning.lesekontroll import BARE_I_AVGJOERELSER, SETT_SAMLET

_ROT = Path(regelverk.__file__).parent
_VURDERING = "\n".join(
    fil.read_text("utf-8")
    for rom in ("beregning", "liv", "visning")
    for fil in sorted((_ROT / rom).rglob("*.py"))
)
PARAMETRE = [felt.name for felt in fields(Parametre) if felt.init and felt.name != "varighet"]
"""All parameters but `varighet`. The tests search the code for `p.<name>`, which reads the parameter.

`fridager` is not found in this way, since the rules read it through the calendar of the parameter set.
"""


@pytest.mark.parametrize("navn", PARAMETRE)
def test_a_parameter_that_no_vurdering_reads_is_known_to_count_in_decisions_alone(navn: str) -> None:
    leses = re.search(rf"\bp\.{navn}\b", _VURDERING) is not None or navn == "fridager"
    assert leses == (navn not in BARE_I_AVGJOERELSER)


@pytest.mark.parametrize("navn", PARAMETRE)
def test_a_parameter_that_a_vurdering_reads_as_a_whole_is_known_to_be(navn: str) -> None:
    samlet = re.search(rf"\bp\.{navn}\.verdier\b", _VURDERING) is not None or navn == "fridager"
    assert samlet == (navn in SETT_SAMLET)
