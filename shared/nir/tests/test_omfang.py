"""The work for a bad request is bounded: only the first errors get a sentence, and a huge body is not
parsed.
"""

import json
import time
from dataclasses import dataclass

import pytest
from nir.web import ProblemFeil
from nir.web.innhold.json_kropp import JsonKropp
from nir.web.innhold.omfang import FLEST, krev_omfang
from pydantic import ConfigDict

SEKUNDER = 0.3
"""The longest time until a body is refused. Without the limit, each body of `VONDE` takes 0.4 to 5 s."""


@dataclass(frozen=True)
class Maaltid:
    __pydantic_config__ = ConfigDict(extra="forbid", strict=True)
    gjester: int
    retter: tuple[str, ...] = ()


KROPP = JsonKropp(Maaltid)
VONDE = {
    "85 000 unknown fields": b"{" + b",".join(b'"x%d":1' % i for i in range(85_000)) + b"}",
    "a list of half a million wrong elements": b'{"retter":[' + b",".join([b"1"] * 500_000) + b"]}",
    "a list of empty objects": b"[" + b",".join([b"{}"] * 300_000) + b"]",
    "a field written 170 000 times": b"{" + b",".join([b'"x":1'] * 170_000) + b"}",
    "commas after a string without an end": b"[" + b"1," * 10_000 + b'"' + b'\\"' * 500_000,
    "commas that are no JSON": b"," * 1_000_000,
}


@pytest.mark.parametrize("slag", VONDE)
def test_a_body_of_very_many_values_is_refused_before_it_is_parsed(slag: str) -> None:
    fra = time.process_time()
    with pytest.raises(ProblemFeil) as feil:
        KROPP.les(VONDE[slag])
    assert time.process_time() - fra < SEKUNDER
    assert feil.value.slag.kode == "NIR-FOR-MANGE-VERDIER"


def test_a_body_of_many_errors_has_the_first_twenty_in_its_answer() -> None:
    kropp = json.dumps({f"x{i}": 1 for i in range(FLEST - 1)}).encode()
    fra = time.process_time()
    with pytest.raises(ProblemFeil) as feil:
        KROPP.les(kropp)
    assert time.process_time() - fra < SEKUNDER
    assert feil.value.slag.kode == "NIR-FELT-MANGLER"
    assert feil.value.ekstra is not None
    assert len(feil.value.ekstra["feil"]) == 20


@pytest.mark.parametrize(
    "tekst",
    ["ost, brød, " * 1000, 'sitat \\" og, ' * 1000, "\\\\,", ",,,,"],
    ids=["commas", "quotes", "slash", "few"],
)
def test_commas_in_a_text_are_no_values(tekst: str) -> None:
    kropp = json.dumps({"gjester": 2, "retter": [tekst, tekst]}).encode()
    krev_omfang(kropp)
    assert KROPP.les(kropp).retter == (tekst, tekst)


def test_as_many_values_as_are_allowed_are_read() -> None:
    retter = ["ost"] * (FLEST - 1)
    assert len(KROPP.les(json.dumps({"gjester": 2, "retter": retter}).encode()).retter) == FLEST - 1
