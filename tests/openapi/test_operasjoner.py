"""The operationIds of both services follow one rule, and each operation describes its answers."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.stoette.tjenester import TJENESTER, beskrivelse

_ID = re.compile(
    "(hent|soek|legg_til|endre|slett|registrer|opphoer|les|lag|gi|trekk|simuler|foelg|bruk|beregn)(_[a-z0-9]+)*"
)
"""A verb in the imperative and what it is about: `hent_personside`, `legg_til_vedtak`."""
_DRIFT = {"live", "ready", "metrics"}


def operasjoner(tjeneste: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for sti, metoder in beskrivelse(tjeneste)["paths"].items():
        for operasjon in metoder.values():
            yield sti, operasjon


@pytest.mark.parametrize("tjeneste", TJENESTER)
def test_an_operation_id_is_a_verb_and_what_it_is_about(tjeneste: str) -> None:
    ider = [operasjon["operationId"] for _, operasjon in operasjoner(tjeneste)]
    assert [id_ for id_ in ider if not _ID.fullmatch(id_) and id_ not in _DRIFT] == []
    assert len(ider) == len(set(ider))


def test_an_operation_id_stands_for_one_address_in_both_services() -> None:
    steder: dict[str, set[str]] = {}
    for tjeneste in TJENESTER:
        for sti, operasjon in operasjoner(tjeneste):
            steder.setdefault(operasjon["operationId"], set()).add(sti)
    assert {id_: stier for id_, stier in steder.items() if len(stier) > 1} == {}


@pytest.mark.parametrize("tjeneste", TJENESTER)
def test_no_answer_and_no_field_is_without_a_type(tjeneste: str) -> None:
    alle = beskrivelse(tjeneste)
    svar = {
        f"{operasjon['operationId']} {status} {medium}": innhold.get("schema")
        for _, operasjon in operasjoner(tjeneste)
        for status, ett in operasjon["responses"].items()
        for medium, innhold in ett.get("content", {}).items()
    }
    felter = {
        f"{navn}.{felt}": skjema
        for navn, modell in alle["components"]["schemas"].items()
        for felt, skjema in modell.get("properties", {}).items()
    }
    typer = {"type", "$ref", "anyOf", "oneOf", "enum", "const", "allOf"}
    uten = [navn for navn, skjema in (svar | felter).items() if not typer & (skjema or {}).keys()]
    assert uten == []


@pytest.mark.parametrize("tjeneste", TJENESTER)
def test_every_problem_has_the_problem_s_schema(tjeneste: str) -> None:
    for sti, operasjon in operasjoner(tjeneste):
        for status, svar in operasjon["responses"].items():
            if sti.startswith("/v1") and status >= "400":
                navn = "RadEndret" if status == "412" and "{innslagId}" in sti else "Problem"
                skjema = {"$ref": f"#/components/schemas/{navn}"}
                assert svar["content"] == {"application/problem+json": {"schema": skjema}}, (sti, status)


def test_the_row_of_a_412_is_described_as_the_page_s() -> None:
    deler = beskrivelse("registration")["components"]["schemas"]
    valg = deler["RadEndret"]["properties"]["rad"]["anyOf"]
    assert valg == [
        deler["Personside"]["properties"]["innslag"]["items"],
        deler["Personside"]["properties"]["avslutningshistorikk"]["items"],
    ]
    felles = deler["Problem"]
    assert set(felles["required"]) <= set(deler["RadEndret"]["required"])


@pytest.mark.parametrize("tjeneste", TJENESTER)
def test_every_parameter_and_every_field_says_what_it_is(tjeneste: str) -> None:
    deler = beskrivelse(tjeneste)["components"]["schemas"]
    parametre = {
        f"{operasjon['operationId']} {parameter['name']}": parameter
        for _, operasjon in operasjoner(tjeneste)
        for parameter in operasjon.get("parameters", ())
    }
    felter = {
        f"{navn}.{felt}": deler[skjema["$ref"].rsplit("/", 1)[1]] if "$ref" in skjema else skjema
        for navn, modell in deler.items()
        for felt, skjema in modell.get("properties", {}).items()
    }
    assert [navn for navn, en in (parametre | felter).items() if not en.get("description")] == []
    assert [navn for navn, modell in deler.items() if not modell.get("description")] == []
