"""Computes from a person's document, day by day, what IMDi requires for a year and the document lacks.

The result is right only for a person who has never moved, so that one kommune has followed the person up.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from services.reporting.tests.fasit import PROGRAM, Dok

MEDHOLD = ("Kommunens vedtak oppheves", "Klager gis medhold/delvis medhold")
DELTAKELSE = "Deltakelse i introduksjonsprogram"
RETT = PROGRAM - {"Kan tilbys introduksjonsprogram", "Kan tilbys introduksjonsordning"}
Mangler = dict[str, list[str]]


def mangler(d: Dok, aar: int, idag: date) -> Mangler | None:
    """What is missing → the months in which it is missing; empty if it is missing for the whole year.

    None: the person has no row in the årskontroll of the year.
    """
    if not d["person"]["foedselsdato"] or not any(k["kategori"] in PROGRAM for k in d["kategorier"]):
        return None
    program, uvedtatt = i_program(d), _uvedtatt(d)
    dager = [dag for dag in _aaret(aar) if dag <= idag]
    programdager = [dag for dag in dager if program(dag)]
    slutt = _slutt_uten_aarsak(d)
    slutter = slutt is not None and slutt.year == aar and slutt < idag
    if not programdager:
        if any(map(uvedtatt, dager)):
            return {"vedtak": []}
        return {"avslutning": []} if slutter else None
    ut: Mangler = {}
    if d["lovverk"] == "Integreringsloven":
        if not d["sluttmaal"]:
            ut["sluttmaal"] = []
        siste = max((k for k in d["kategorier"] if k["kategori"] in PROGRAM), key=_nyest)
        if siste["kategori"] != "Rett til introduksjonsprogram" and not _av(d, "integreringskontrakt"):
            ut["integreringskontrakt"] = []
    borte = _borte(d)
    maaneder = sorted({f"{dag:%Y-%m}" for dag in programdager if not borte(dag)})
    i_tiltak = {f"{dag:%Y-%m}" for dag in dager if _tiltak(d, dag)}
    i_fravaer = {
        f"{dag:%Y-%m}" for dag in dager if any(_innen(f, dag, "fra", "til") for f in _av(d, "fravaer"))
    }
    if uten := [m for m in maaneder if m not in i_tiltak]:
        ut["tiltak"] = uten
    if stille := [m for m in uten if m not in i_fravaer]:
        ut["fravaer"] = stille
    if slutter:
        ut["avslutning"] = []
    return ut


def _nyest(k: dict[str, Any]) -> tuple[bool, str]:
    return k["gjeldende"], k["fra"]


def _aaret(aar: int) -> Iterator[date]:
    dag = date(aar, 1, 1)
    while dag.year == aar:
        yield dag
        dag += timedelta(days=1)


def _av(d: Dok, seksjon: str) -> list[dict[str, Any]]:
    return [i["felter"] for i in d["innslag"] if i["seksjon"] == seksjon and i["status"] != "slettet"]


def _innen(felter: dict[str, Any], dag: date, fra: str = "startdato", til: str = "sluttdato") -> bool:
    return bool(felter[fra] <= dag.isoformat() <= (felter.get(til) or dag.isoformat()))


def _vedtak(d: Dok) -> Iterable[dict[str, Any]]:
    """The fields of each decision that is not a refusal, not deleted and not overturned by a klage.

    `startdato` is the vedtaksdato if the decision has no startdato.
    """
    opphevet = {k["vedtakId"] for k in _av(d, "klage") if k.get("utfall") in MEDHOLD}
    for i in d["innslag"]:
        if i["seksjon"] == "vedtak" and i["status"] != "slettet" and i["innslagId"] not in opphevet:
            felter = i["felter"]
            if felter["resultat"] != "Avslag":
                fra = felter.get("startdato") or felter["vedtaksdato"]
                yield felter | {"startdato": fra, "merknad": i["merknad"]}


def _programvedtak(d: Dok) -> list[dict[str, Any]]:
    vedtak = [v for v in _vedtak(d) if v["merknad"] != "gjelder ikke etter kapittel 6A"]
    if not any(v["vedtakstype"] == DELTAKELSE for v in vedtak):
        return []
    return [v for v in vedtak if v["vedtakstype"] in (DELTAKELSE, "Vedtak om utvidet program")]


def i_program(d: Dok) -> Any:
    vedtak, slutt = _programvedtak(d), d["avslutning"]
    tidligere = [rad for rad in d["avslutningshistorikk"] if rad["status"] in ("gjenåpnet", "ikke gjeldende")]

    def paa(dag: date) -> bool:
        iso = dag.isoformat()
        if slutt and (iso > slutt["dato"] or (iso == slutt["dato"] and slutt["aarsak"] == "Flyttet")):
            return False
        gjelder = [v for v in vedtak if _innen(v, dag)]
        return any(not any(v["startdato"] < rad["dato"] <= iso for rad in tidligere) for v in gjelder)

    return paa


def _uvedtatt(d: Dok) -> Any:
    """A function that says whether the person lacks a decision on a given day.

    A person without a decision lacks one if a category with a right has lasted for more than three months, or
    if a tiltak runs that day.
    """
    program = [k for k in d["kategorier"] if k["kategori"] in PROGRAM]
    avgjort = any(v["vedtakstype"] == DELTAKELSE for v in _av(d, "vedtak"))
    slutt = d["avslutning"]["dato"] if d["avslutning"] else "9999"
    har = bool(_programvedtak(d))

    def paa(dag: date) -> bool:
        iso = dag.isoformat()
        i_dag = [k for k in program if k["fra"] <= iso <= (k["til"] or iso)]
        for_sent = any(k["kategori"] in RETT and _tre_mnd(k["fra"]) < iso for k in i_dag) and not avgjort
        return not har and iso <= slutt and bool(for_sent or (i_dag and _tiltak(d, dag)))

    return paa


def _tre_mnd(fra: str) -> str:
    aar, maaned, dag = map(int, fra.split("-"))
    aar, maaned = aar + (maaned + 2) // 12, (maaned + 2) % 12 + 1
    while True:
        try:
            return date(aar, maaned, dag).isoformat()
        except ValueError:
            dag -= 1


def _tiltak(d: Dok, dag: date) -> bool:
    for i in d["innslag"]:
        if i["seksjon"] == "tiltak" and i["status"] != "slettet" and _innen(i["felter"], dag):
            fra, til = i["felter"]["startdato"], i["felter"]["sluttdato"]
            slutter = [
                rad["dato"]
                for rad in d["avslutningshistorikk"]
                if rad["status"] in ("gjeldende", "gjenåpnet") and fra <= rad["dato"] < til
            ]
            if i["status"] != "ikke gjeldende" or not slutter or dag.isoformat() <= min(slutter):
                return True
    return False


def _borte(d: Dok) -> Any:
    typer = [v for v in _vedtak(d) if v["vedtakstype"].startswith("Permisjon") or "stans" in v["vedtakstype"]]
    return lambda dag: any(_innen(v, dag) for v in typer)


def _slutt_uten_aarsak(d: Dok) -> date | None:
    slutt = d["avslutning"]
    if slutt:
        uten = slutt["aarsak"] in ("Avslutningsårsak ikke registrert", "Vedtak om permanent stans")
        return date.fromisoformat(slutt["dato"]) if uten and slutt["registrertAv"] == "Regelmotor" else None
    vedtak = _programvedtak(d)
    if not vedtak or not all(v.get("sluttdato") for v in vedtak):
        return None
    siste = date.fromisoformat(max(v["sluttdato"] for v in vedtak))
    return siste if i_program(d)(siste) else None
