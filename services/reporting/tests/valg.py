"""The filters of each list, and the values that the tests give them."""

import random

from services.reporting.tests import fasit
from services.reporting.tests.register import ETTERNAVN, FORNAVN, KOMMUNER

MED_UTEN = ["med", "uten"]
DELER = ["a", "å", "ål", "OM", "çag", "cag", "haddad", "al h", "ø", "e-", "'", "zz", "đ"]
LOVER = ["Integreringsloven", "Introduksjonsloven"]
FRISTER = {
    "fristFra": ["2022-06-30", "2024-01-15", "2024-12-01"],
    "fristTil": ["2023-12-31", "2024-07-15", "2025-06-30"],
}
PERSONVALG = {
    "lovverk": LOVER, "kategori": [*sorted(fasit.PROGRAM), "Rett til norsk"], "vedtak": MED_UTEN,
    "tiltak": MED_UTEN, "sluttmaal": MED_UTEN, "livsmestring": MED_UTEN, "foreldreveiledning": MED_UTEN,
    "fulltidVgo": MED_UTEN, "kommunenummer": KOMMUNER, "bydelsnummer": ["030101", "030105", "460101"],
    "ordning": ["Introduksjonsprogram", "Norsk rett/norskmål", "Samfunnskunnskap"],
    "duf": ["9100", "91000", "910001"], "fornavn": DELER + FORNAVN, "etternavn": DELER + ETTERNAVN,
    "fratraadte": ["false", "false", "true"], **FRISTER,
}  # fmt: skip
RAPPORTVALG = {
    "lovverk": LOVER, "kommunenummer": KOMMUNER, "kategori": sorted(fasit.PROGRAM),
    "bydelsnummer": ["030101", "030105", "460101"],
    "avslutningsaar": ["2021", "2022", "2023", "2024"], "registrertAv": ["kommune", "regelmotor"],
    "duf": ["9100", "910001"], "navn": [*DELER, *FORNAVN, "marie haddad", "Zoe"],
    "avslutningsaarsak": ["Avslutningsårsak ikke registrert", "Arbeid", "Flyttet", "Høyere utdanning"],
    **FRISTER,
}  # fmt: skip


def tilfeldige_valg(
    slump: random.Random, lovlige: dict[str, list[str]], sorterbare: list[str]
) -> dict[str, str]:
    """Up to three random filters of `lovlige` with random values, and a random order."""
    navn = slump.sample(sorted(lovlige), slump.randrange(0, 4))
    valg = {n: slump.choice(lovlige[n]) for n in navn}
    return valg | {"sorter": slump.choice(["", "-"]) + slump.choice(sorterbare)}
