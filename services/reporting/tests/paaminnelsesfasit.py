"""Computes from the documents, by brute force, which persons each kind of påminnelse must find."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from services.reporting.tests import aarsfasit, fasit, rapportfasit
from services.reporting.tests.fasit import Dok, Leser, Rad

SLAG = ("frist", "uten-sluttmaal", "uten-tiltak", "avsluttet-av-regelmotor")
MEDHOLD = ("Kommunens vedtak oppheves", "Klager gis medhold/delvis medhold")
MAA_RETTES = ("Avslutningsårsak ikke registrert", "Utgått oppstartsfrist", "Vedtak om permanent stans")


def funnet(dok: dict[str, Dok], navn: str, leser: Leser, idag: date, dager: int) -> list[str]:
    """The sorted DUF-numre of the persons whom the påminnelse `navn` must find."""
    if navn == "avsluttet-av-regelmotor":
        rader = [
            rad
            for lov in ("Integreringsloven", "Introduksjonsloven")
            for rad in rapportfasit.avsluttetrader(dok.values(), {"lovverk": lov}, leser, idag)[0]
        ]
        return sorted(r["dufNummer"] for r in rader if _regelmotor(r))
    rader, _ = fasit.personrader(dok.values(), {}, leser, idag)
    return sorted(
        rad["dufNummer"] for rad in rader if _gjelder(navn, rad, dok[rad["dufNummer"]], idag, dager)
    )


def _regelmotor(rad: Rad) -> bool:
    return rad["registrertAv"] == "Regelmotor" and rad["avslutningsaarsak"] in MAA_RETTES


def _gjelder(navn: str, rad: Rad, dok: Dok, idag: date, dager: int) -> bool:
    if navn == "frist":
        slutt = (idag + timedelta(days=dager)).isoformat()
        return bool(rad["fristDato"]) and idag.isoformat() <= rad["fristDato"] <= slutt
    if navn == "uten-sluttmaal":
        return rad["lovverk"] == "Integreringsloven" and rad["vedtak"] and not rad["sluttmaal"]
    return _mangler_tiltak(dok, idag)


def _mangler_tiltak(dok: Dok, idag: date) -> bool:
    """Whether the person has been in programme this month but has no tiltak in it.

    A person with permisjon or stans today does not count.
    """
    foerste = idag.replace(day=1)
    neste = (foerste + timedelta(days=31)).replace(day=1)
    maaned = [(foerste + timedelta(days=n)).isoformat() for n in range((neste - foerste).days)]
    til_naa = [dag for dag in maaned if dag <= idag.isoformat()]
    i_program = aarsfasit.i_program(dok)
    program = [dag for dag in til_naa if i_program(date.fromisoformat(dag))]
    borte = _dager(dok, lambda type_: type_.startswith("Permisjon") or "stans" in type_, til_naa[-1:])
    tiltak = [i["felter"] for i in dok["innslag"] if i["seksjon"] == "tiltak" and i["status"] != "slettet"]
    i_tiltak = any(t["startdato"] <= dag <= t["sluttdato"] for t in tiltak for dag in maaned)
    return bool(program) and not borte and not i_tiltak


def _dager(dok: Dok, gjelder: Callable[[str], bool], dager: Iterable[str]) -> list[str]:
    """Those of `dager` that lie within the dates of a valid decision whose type `gjelder` accepts."""
    vedtak = [v for v in _gyldige(dok) if gjelder(v["vedtakstype"])]
    return [
        dag
        for dag in dager
        if any((v.get("startdato") or v["vedtaksdato"]) <= dag <= (v.get("sluttdato") or dag) for v in vedtak)
    ]


def _gyldige(dok: Dok) -> Iterator[Rad]:
    innslag = [i for i in dok["innslag"] if i["status"] != "slettet"]
    klager = [i["felter"] for i in innslag if i["seksjon"] == "klage"]
    opphevet = {k["vedtakId"] for k in klager if k.get("utfall") in MEDHOLD}
    for i in innslag:
        if (
            i["seksjon"] == "vedtak"
            and i["innslagId"] not in opphevet
            and i["felter"]["resultat"] != "Avslag"
        ):
            yield i["felter"]
