"""Every address of reporting whose answer can be about a person, and how to see whether an answer names a
person.
"""

from datetime import date
from typing import Any

from nir.meldinger.emner import PARTISJONER
from reporting.oppstart.app import ny_app
from reporting.oppstart.innstillinger import Innstillinger
from reporting.statistikk.katalog.alle import STATISTIKKER

from services.reporting.tests.drift import Drift
from services.reporting.tests.liv import Liv

BESKRIVELSE = ny_app(Innstillinger()).openapi()["paths"]
OM_INGEN = {"/v1/meg", "/v1/nedlastinger/{noekkel}", "/v1/etterregistrering"}
"""Routes with tests of their own: one for every role, one that a key alone opens, and one for IMDi alone."""
STIER = sorted(
    sti for sti, hva in BESKRIVELSE.items() if sti.startswith("/v1") and "get" in hva and sti not in OM_INGEN
)
UKJENT = "201212345603"
INNSATT = {
    "paaminnelser/{navn}": tuple(
        f"paaminnelser/{navn}"
        for navn in ("frist", "uten-sluttmaal", "uten-tiltak", "avsluttet-av-regelmotor")
    ),
    "statistikk/{navn}": tuple(f"statistikk/{navn}" for navn in STATISTIKKER),
}
FILER = (".csv", ".xlsx", ".atom", ".ics", ".svg")
STROEMMER = (".atom", ".ics")
"""Feeds and calendars, which name no person. In these the tests look for a paaminnelseId."""
ENDRINGER = "/v1/endringer"
FRA_BEGYNNELSEN = ".".join(["0"] * PARTISJONER)
"""The `siden` after which every change comes."""
PAAMINNELSER = INNSATT["paaminnelser/{navn}"]


def alle_adresser(duf: str, stier: list[str] = STIER) -> list[str]:
    adresser = [sti.replace("{duf}", duf) for sti in stier]
    for plass, verdier in INNSATT.items():
        adresser = [a.replace(plass, v) for a in adresser for v in (verdier if plass in a else ("",))]
    return adresser


def er_liste(adresse: str) -> bool:
    """Whether the answer is JSON with a row for each person.

    Statistics have only counts, and `ENDRINGER` has changes.
    """
    return not adresse.endswith(FILER) and "/statistikk/" not in adresse and adresse != ENDRINGER


def valg(adresse: str, duf: str) -> dict[str, str]:
    """The query parameters for this address. A list gets those with which it shows only this person.

    `ENDRINGER` gets all changes. Statistics, feeds, calendars and paths with the DUF-nummer get none.
    """
    if duf in adresse or "/statistikk/" in adresse or adresse.endswith(STROEMMER):
        return {}
    if "/aarskontroll" in adresse:
        return {"duf": duf, "aar": "2024"}
    if adresse == ENDRINGER:
        return {"siden": FRA_BEGYNNELSEN}
    return {"q": duf} if adresse == "/v1/personsoek" else {"duf": duf}


def om_en_person(adresse: str, duf: str) -> bool:
    """Whether the address is about one person, so that a caller who may not see the person gets 404."""
    return duf in adresse or adresse == "/v1/innsynslogg"


def i_program(liv: Liv, vern: str) -> Liv:
    """Give the person an open category and a participation decision, so that the personliste has a row."""
    liv.er("Hemmelig", "Person", adressebeskyttelse=vern).bosatt().deltar(date(2024, 1, 15))
    return liv


def avsluttet(liv: Liv, vern: str) -> Liv:
    return i_program(liv, vern).til(date(2024, 8, 1))


async def merker(tjeneste: Drift, duf: str) -> list[str]:
    """The paaminnelseId of each påminnelse about the person."""
    svar = [await tjeneste.json(f"/v1/{sti}", duf=duf) for sti in PAAMINNELSER]
    return [rad["paaminnelseId"] for ett in svar for rad in ett["rader"]]


def nevner(svar: Any, duf: str, ider: list[str]) -> bool:
    """Whether the answer names the person: by the DUF-nummer in a row, or in a feed by one of `ider`.

    In a CSV the DUF-nummer must begin a line, since row 2 of the file repeats the DUF-nummer of the filter.
    """
    assert svar.status_code in (200, 404), svar.text
    if svar.url.path.endswith(STROEMMER):
        return any(id_ in svar.text for id_ in ider)
    return f'"{duf}"' in svar.text or f"\n{duf[:4]} {duf[4:10]} {duf[10:]};" in svar.text
