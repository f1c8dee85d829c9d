"""Computes by brute force the rows and cells that the report on ended programmes must have."""

from collections.abc import Iterable
from datetime import date
from functools import partial

from nir import geografi

from services.reporting.tests.celler import norsk_dato
from services.reporting.tests.fasit import (
    PROGRAM,
    Dok,
    Leser,
    Rad,
    brettet,
    frist_er_innen,
    husket,
    i_orden,
    lesers_nummer,
)


def avsluttetrader(
    dok: Iterable[Dok], valg: dict[str, str], leser: Leser, idag: date
) -> tuple[list[Rad], int]:
    """All rows that match the filters, and the number of rows that there are without the filters.

    Both have only the chosen lovverk and the persons whom the caller may see. No person of the register has
    moved, so no kommune gets a row for a person who has left it.
    """
    alle = [
        husket(("rapport", d["dufNummer"], d["posisjon"]), partial(_avsluttetrad, d, idag))
        for d in dok
        if d["avslutning"]
        and d["lovverk"] == valg.get("lovverk", "Integreringsloven")
        and leser.ser(
            lesers_nummer(d["avslutning"]["kommunenummer"], leser, idag), d["person"]["adressebeskyttelse"]
        )
        and leser.kommune in (None, lesers_nummer(d["oppfoelging"]["kommunenummer"], leser, idag))
    ]
    sorter = valg.get("sorter", "dufNummer")
    return i_orden([rad for rad in alle if _rapportert(rad, valg)], sorter), len(alle)


def _avsluttetrad(d: Dok, idag: date) -> Rad:
    slutt, person = d["avslutning"], d["person"]
    dato = date.fromisoformat(slutt["dato"])
    program = [k for k in d["kategorier"] if k["kategori"] in PROGRAM]
    siste = max(program, key=lambda k: (k["gjeldende"], k["fra"]))
    aar = idag.year - int(person["foedselsdato"][:4])
    return {
        "dufNummer": d["dufNummer"],
        "fornavn": person["fornavn"],
        "etternavn": person["etternavn"],
        "kjoenn": person["kjoenn"],
        "alder": aar - (idag.isoformat()[5:] < person["foedselsdato"][5:]),
        "lovverk": d["lovverk"],
        "kategori": siste["kategori"],
        "sluttmaal": d["sluttmaal"],
        "avslutning": slutt["avslutning"],
        "avslutningsaarsak": slutt["aarsak"],
        "avslutningsaarsakgruppe": slutt["gruppe"],
        "avslutningsdato": slutt["dato"],
        "kommunenummer": slutt["kommunenummer"],
        "bydelsnummer": slutt["bydelsnummer"],
        "kommuneBydel": geografi.oppfoelgingsnavn(slutt["kommunenummer"], slutt["bydelsnummer"], dato),
        "oppfoelgingsfylke": geografi.fylkesnavn(slutt["kommunenummer"], dato),
        "registrert": slutt["registrert"],
        "registrertAv": slutt["registrertAv"],
        "gjennomfoeringsfrist": d["gjennomfoeringsfrist"],
        "_navn": [person["fornavn"], person["mellomnavn"] or "", person["etternavn"]],
        "_idag": idag,
    }


def _rapportert(rad: Rad, valg: dict[str, str]) -> bool:
    navn = [brettet(navn) for navn in rad["_navn"]]
    av = "regelmotor" if rad["registrertAv"] == "Regelmotor" else "kommune"
    kommune = valg.get("kommunenummer")
    return (
        (kommune is None or geografi.samme_kommune(rad["kommunenummer"], kommune, rad["_idag"]))
        and valg.get("bydelsnummer", rad["bydelsnummer"]) == rad["bydelsnummer"]
        and valg.get("kategori", rad["kategori"]) == rad["kategori"]
        and valg.get("avslutningsaarsak", rad["avslutningsaarsak"]) == rad["avslutningsaarsak"]
        and frist_er_innen(rad["gjennomfoeringsfrist"], valg)
        and valg.get("avslutningsaar", rad["avslutningsdato"][:4]) == rad["avslutningsdato"][:4]
        and valg.get("registrertAv", av) == av
        and rad["dufNummer"].startswith(valg.get("duf", ""))
        and all(any(del_ in n for n in navn) for del_ in brettet(valg.get("navn", "")).split())
    )


def avsluttetceller(rad: Rad) -> list[str]:
    """The cells of a report row, in the order of the 15 columns of B 5."""
    duf = rad["dufNummer"]
    return [
        f"{duf[:4]} {duf[4:10]} {duf[10:]}", rad["fornavn"], rad["etternavn"], rad["kjoenn"],
        str(rad["alder"]), rad["kategori"], rad["sluttmaal"] or "", rad["avslutningsaarsak"],
        rad["avslutningsaarsakgruppe"],
        norsk_dato(rad["avslutningsdato"]), rad["oppfoelgingsfylke"], rad["kommuneBydel"],
        norsk_dato(rad["registrert"]), rad["registrertAv"], norsk_dato(rad["gjennomfoeringsfrist"]),
    ]  # fmt: skip
