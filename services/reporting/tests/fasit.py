"""Computes by brute force which rows a list must show: plain Python over every whole document."""

import csv
import io
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache, partial
from typing import Any

import icu
from nir import geografi
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.meldinger.vurderinger import les_dokument, les_hode

Dok = dict[str, Any]
Rad = dict[str, Any]
_RADER: dict[tuple[Any, ...], Rad] = {}
PROGRAM = {
    "Rett og plikt til introduksjonsprogram", "Kan tilbys introduksjonsprogram",
    "Rett til introduksjonsprogram", "Rett og plikt til introduksjonsordning",
    "Kan tilbys introduksjonsordning",
}  # fmt: skip
_ICU = icu.Collator.createInstance(icu.Locale("nb"))
_SOM_SKREVET = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "’": "'", "‐": "-"})


async def dokumenter(bootstrap: str) -> dict[str, Dok]:
    """The newest document of each person in nir.vurderinger, by DUF-nummer."""
    verdier: dict[str, bytes] = {}
    async for post in les_til_enden(bootstrap, emner.VURDERINGER):
        duf = post.key.decode()
        if duf not in verdier or les_hode(verdier[duf]).versjon < les_hode(post.value).versjon:
            verdier[duf] = post.value
    return {duf: les_dokument(verdi) for duf, verdi in verdier.items()}


@cache
def brettet(tekst: str) -> str:
    """The text in lower case without accents, except that å stays å.

    This code goes letter by letter, and the service uses ICU. So each of the two methods checks the other.
    """
    deler = unicodedata.normalize("NFD", tekst.casefold()).replace("a\N{COMBINING RING ABOVE}", "å")
    uten = "".join(tegn for tegn in deler if not unicodedata.combining(tegn))
    return " ".join(uten.translate(_SOM_SKREVET).split())


@dataclass(frozen=True)
class Leser:
    """The caller who asks for a list.

    `kommune` None: IMDi. `vern`: the degrees of address protection of the persons whom the caller may see.
    """

    kommune: str | None
    vern: frozenset[str]

    def ser(self, kommune: str | None, vern: str) -> bool:
        return vern in self.vern and (self.kommune is None or self.kommune == kommune)


def personrader(dok: Iterable[Dok], valg: dict[str, str], leser: Leser, idag: date) -> tuple[list[Rad], int]:
    """All rows that match both the search and the filters, and the number of rows that match the search
    alone.

    The search is A 1.2, and the filters are A 1.3.
    """
    soekt = [
        rad
        for d in dok
        if valg.get("fratraadte") != "true"  # No person of the register has left a kommune.
        and leser.ser((d["oppfoelging"] or {}).get("kommunenummer"), d["person"]["adressebeskyttelse"])
        for rad in _personrad(d, valg, idag)
        if _soekt(rad, valg)
    ]
    sorter = valg.get("sorter", "dufNummer")
    return i_orden([rad for rad in soekt if _filtrert(rad, valg)], sorter), len(soekt)


def lesers_nummer(kommune: str | None, leser: Leser, idag: date) -> str | None:
    """The kommunenummer that the row shows: `kommune`, or the caller's own number.

    It is the caller's number if a reform has made the caller's kommune the successor of `kommune`.
    """
    hos_leser = kommune and leser.kommune and geografi.samme_kommune(kommune, leser.kommune, idag)
    return leser.kommune if hos_leser else kommune


def _personrad(d: Dok, valg: dict[str, str], idag: date) -> list[Rad]:
    program = valg.get("kategori", "Kan tilbys introduksjonsprogram") in PROGRAM
    for k in d["kategorier"]:
        if k["gjeldende"] and (k["kategori"] in PROGRAM) == program:
            rad = husket(("liste", d["dufNummer"], d["posisjon"], program), partial(_medkategori, d, k, idag))
            return [rad | {"ordning": valg.get("ordning", rad["ordning"])}]
    return []


def husket(noekkel: tuple[Any, ...], lag: Callable[[], Rad]) -> Rad:
    """The row that is kept under this key. The first time, `lag` computes the row.

    Hundreds of requests need thousands of rows, often the same ones.
    """
    if noekkel not in _RADER:
        _RADER[noekkel] = lag()
    return _RADER[noekkel]


def _medkategori(d: Dok, k: Rad, idag: date) -> Rad:
    tiltak = [i["felter"] for i in d["innslag"] if i["seksjon"] == "tiltak" and i["status"] != "slettet"]
    overprøvd = {
        i["felter"]["vedtakId"]
        for i in d["innslag"]
        if i["seksjon"] == "klage"
        and i["felter"].get("utfall") in ("Kommunens vedtak oppheves", "Klager gis medhold/delvis medhold")
    }
    vedtak = [
        i
        for i in d["innslag"]
        if i["seksjon"] == "vedtak"
        and i["felter"]["vedtakstype"] == "Deltakelse i introduksjonsprogram"
        and i["felter"]["resultat"] == "Innvilget"
        and i["status"] != "slettet"
        and i["innslagId"] not in overprøvd
        and i["merknad"] != "gjelder ikke etter kapittel 6A"
    ]
    hvor = d["oppfoelging"]
    egen = "Introduksjonsprogram" if k["kategori"] in PROGRAM else "Norsk rett/norskmål"
    return {
        "dufNummer": d["dufNummer"],
        "fornavn": d["person"]["fornavn"],
        "etternavn": d["person"]["etternavn"],
        "foedselsdato": d["person"]["foedselsdato"],
        "lovverk": d["lovverk"],
        "kategori": k["kategori"],
        "kategoriFra": k["fra"],
        "ordning": egen,
        "fristType": (d["frist"] or {}).get("type"),
        "fristDato": (d["frist"] or {}).get("dato"),
        "kommunenummer": hvor["kommunenummer"],
        "bydelsnummer": hvor["bydelsnummer"],
        "kommuneBydel": geografi.oppfoelgingsnavn(hvor["kommunenummer"], hvor["bydelsnummer"], idag),
        "oppfoelgingsfylke": geografi.fylkesnavn(hvor["kommunenummer"], idag),
        "fratraadt": None,
        "sluttmaal": d["sluttmaal"],
        "vedtak": bool(vedtak),
        "tiltak": bool(tiltak),
        "fulltidVgo": any(
            t["tiltakstype"].startswith("Videregående opplæring fulltid")
            and t["startdato"] <= idag.isoformat() <= t["sluttdato"]
            for t in tiltak
        ),
        "livsmestring": any(
            t["tiltakstype"].startswith("Livsmestring") and t.get("gjennomfoert") for t in tiltak
        ),
        "foreldreveiledning": any(
            t["tiltakstype"] == "Foreldreveiledning" and t.get("gjennomfoert") for t in tiltak
        ),
        "_ordninger": {egen} | {o["ordning"] for o in d["ordninger"] if o["gjeldende"]},
    }


def _soekt(rad: Rad, valg: dict[str, str]) -> bool:
    med = {"vedtak", "tiltak", "livsmestring", "foreldreveiledning", "fulltidVgo", "sluttmaal"} & valg.keys()
    return (
        all(bool(rad[navn]) == (valg[navn] == "med") for navn in med)
        and valg.get("lovverk", rad["lovverk"]) == rad["lovverk"]
        and valg.get("kategori", rad["kategori"]) == rad["kategori"]
    )


def _filtrert(rad: Rad, valg: dict[str, str]) -> bool:
    return (
        valg.get("kommunenummer", rad["kommunenummer"]) == rad["kommunenummer"]
        and valg.get("bydelsnummer", rad["bydelsnummer"]) == rad["bydelsnummer"]
        and ("ordning" not in valg or valg["ordning"] in rad["_ordninger"])
        and rad["dufNummer"].startswith(valg.get("duf", ""))
        and brettet(valg.get("fornavn", "")) in brettet(rad["fornavn"])
        and brettet(valg.get("etternavn", "")) in brettet(rad["etternavn"])
        and frist_er_innen(rad["fristDato"], valg)
    )


def frist_er_innen(frist: str | None, valg: dict[str, str]) -> bool:
    """Whether the deadline lies between `fristFra` and `fristTil`.

    A row without a deadline is in no such range.
    """
    if not {"fristFra", "fristTil"} & valg.keys():
        return True
    return frist is not None and valg.get("fristFra", frist) <= frist <= valg.get("fristTil", frist)


def i_orden(rader: list[Rad], sorter: str) -> list[Rad]:
    kolonne = sorter.removeprefix("-")
    i_orden = sorted(rader, key=lambda rad: rad["dufNummer"])
    med = [rad for rad in i_orden if rad[kolonne] is not None]
    synkende = sorter.startswith("-")
    if synkende:
        med.reverse()
        med = sorted(med, key=lambda rad: _noekkel(rad[kolonne]))[::-1]
    else:
        med = sorted(med, key=lambda rad: _noekkel(rad[kolonne]))
    return med + [rad for rad in i_orden if rad[kolonne] is None]


@lru_cache(maxsize=None, typed=True)
def _noekkel(verdi: Any) -> Any:
    if isinstance(verdi, bool):
        return not verdi
    return verdi if isinstance(verdi, int) else bytes(_ICU.getSortKey(verdi))


def vist(rad: Rad) -> Rad:
    """The row as an answer shows it: without the keys that begin with `_`, which only this module needs."""
    return {navn: verdi for navn, verdi in rad.items() if not navn.startswith("_")}


def les_csv(innhold: bytes) -> list[list[str]]:
    """The rows of a CSV file, split into cells as Excel splits them."""
    return list(csv.reader(io.StringIO(innhold.decode("utf-8-sig"), newline=""), delimiter=";"))
