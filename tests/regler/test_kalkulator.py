"""The open calculator gives a random life the same results as the engine gives the person who has lived it.

In the life, facts are registered, edited and deleted on random days. The calculator gets only the entries
that are left at the end. `NIR_LIV` chooses how many lives there are.
"""

import os
from random import Random
from typing import Any

import orjson
import pytest
from regelverk.fakta.person import BosettingRegistrert, OppholdRegistrert, PersonRegistrert
from registration.kalkulator.skjema import Regnestykke
from registration.kalkulator.svar import svaret

from tests.regler.liv import Liv
from tests.regler.tilfeldig_liv import TilfeldigLiv

ANTALL = int(os.environ.get("NIR_LIV", "240"))
LOVER = ("integreringsloven", "6A", "introduksjonsloven")
LIKE = (
    "beregnetFor",
    "parametre",
    "lovverk",
    "kategorier",
    "ordninger",
    "frist",
    "gjennomfoeringsfrist",
    "aktivTidDager",
    "sluttmaal",
)
_IDER = {"innslagId", "oppholdId", "nyttVedtak", "kommunenummer"}


def regnestykke(liv: Liv) -> dict[str, Any]:
    """The request body for the calculator: the entries that are left at the end of the life."""
    fakta: dict[type, Any] = {
        type(h.innhold): h.innhold for h, svar in liv.logg if svar and svar.utfall == "godtatt"
    }
    person, opphold, bosatt = (fakta[t] for t in (PersonRegistrert, OppholdRegistrert, BosettingRegistrert))
    alle = [n for n in liv.dokument(med_logg=False)["innslag"] if n["status"] != "slettet"]
    klager = {n["felter"]["vedtakId"]: n["felter"] for n in alle if n["seksjon"] == "klage"}
    av = {seksjon: [n for n in alle if n["seksjon"] == seksjon] for seksjon in ("vedtak", "sluttmaal")}
    vedtak = [n["felter"] | {"klage": _uten(klager.get(n["innslagId"]), "vedtakId")} for n in av["vedtak"]]
    return {
        "foedselsdato": str(person.foedselsdato),
        "hjemmel": opphold.hjemmel,
        "innvilget": str(opphold.innvilget),
        "bosettingsdato": str(bosatt.bosettingsdato),
        "vedtak": vedtak,
        "fravaer": [n["felter"] for n in alle if n["seksjon"] == "fravaer"],
        "avslutninger": [_uten(n["felter"], "bekreftet") for n in alle if n["seksjon"] == "avslutning"],
        "paaDato": str(liv.dag),
    } | {k: v for n in av["sluttmaal"] for k, v in n["felter"].items()}


def _uten(felter: dict[str, Any] | None, navn: str) -> dict[str, Any] | None:
    return None if felter is None else {n: v for n, v in felter.items() if n != navn}


def beregnet(kropp: dict[str, Any]) -> dict[str, Any]:
    return svaret(Regnestykke.model_validate_json(orjson.dumps(kropp)))


def linjene(logg: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """The lines without the ids, and without the kommune, which the calculator does not ask for."""
    return [
        (
            linje["regel"],
            linje["regel"] == "KAT-6" or linje["tekst"],
            linje["hjemmel"],
            linje["dato"],
            {n: v for n, v in linje["inndata"].items() if n not in _IDER},
        )
        for linje in logg
    ]


@pytest.mark.parametrize("lov", LOVER)
def test_the_calculator_says_what_the_engine_says_of_a_person_registered_so(lov: str) -> None:
    for nr in range(ANTALL // len(LOVER)):
        liv = TilfeldigLiv(Random(f"{lov} {nr}"), lov)
        liv.lev()
        motorens = liv.liv.dokument()
        svar = beregnet(regnestykke(liv.liv))
        assert [svar[navn] for navn in LIKE] == [motorens[navn] for navn in LIKE], nr
        assert linjene(svar["beregningslogg"]) == linjene(motorens["beregningslogg"]), nr
        assert avslutning(svar) == _av_motoren(motorens), nr


def avslutning(svar: dict[str, Any]) -> list[Any]:
    rad = svar["avslutning"] or {}
    return [rad.get(navn) for navn in ("avslutningsaarsak", "avslutningsdato", "gruppe")]


def _av_motoren(dokument: dict[str, Any]) -> list[Any]:
    rad = dokument["avslutning"] or {}
    return [rad.get(navn) for navn in ("aarsak", "dato", "gruppe")]
