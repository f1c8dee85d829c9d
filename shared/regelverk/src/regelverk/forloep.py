"""A person's life in the register: facts arrive, days pass; pure.

`ta_imot` and `ny_dag` are the only ways a person changes. The rule-engine, `evaluate`, `verify`, `diff`
and the simulations all go through them, so that they cannot disagree.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from regelverk.beregningslogg.logg import beregningslogg
from regelverk.dokument.dokument import lag_dokument
from regelverk.fakta.hendelse import Hendelse
from regelverk.godkjenning.innsyn import er_synlig
from regelverk.historikk import liv
from regelverk.historikk.forfall import neste_skifte
from regelverk.historikk.spor import Avslutningshendelse, oppdatert
from regelverk.lagring.person import pakk_ned, pakk_ut
from regelverk.mottak.mottak import foerste_faktum, nytt_faktum
from regelverk.parametre import Parametre
from regelverk.person import Person, Steg, Tilganger, Vilkaar

__all__ = [
    "Avslutningshendelse",
    "Person",
    "Steg",
    "Tilganger",
    "Vilkaar",
    "dokument",
    "er_synlig",
    "forfaller",
    "ny_dag",
    "paa_dato",
    "pakk_ned",
    "pakk_ut",
    "ta_imot",
]


def ta_imot(person: Person | None, hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """Decide one fact and compute the person anew. `dag`: the last Dagskifte of the partition."""
    if person is None:
        return foerste_faktum(hendelse, dag, vilkaar)
    return nytt_faktum(person, hendelse, dag, vilkaar)


def ny_dag(person: Person, dag: date, vilkaar: Vilkaar) -> Steg:
    """Let the days up to and including `dag` pass, one by one."""
    ny, hoert = liv.gaa_til(person, dag, vilkaar.parametre)
    return Steg(person=ny, avgjoerelse=None, avslutninger=hoert)


def forfaller(person: Person, parametre: Parametre) -> date | None:
    """The next date on which anything shown changes, age aside; None: never by itself."""
    return neste_skifte(liv.vurdering(person, parametre))


def dokument(
    person: Person, parametre: Parametre, *, posisjon: str = "", med_logg: bool = True
) -> dict[str, Any]:
    """The document of kontrakt §2.1, JSON-ready; without `beregningslogg` when not asked for."""
    v = liv.vurdering(person, parametre)
    ut = lag_dokument(v, person.fakta, person.spor, person.versjon, posisjon)
    if med_logg:
        ut["beregningslogg"] = beregningslogg(v)
    return ut


def paa_dato(
    person: Person, parametre: Parametre, *, paa_dato: date | None = None, kjent_per: date | None = None
) -> Person:
    """The person as rules of `paa_dato` see all facts known now, or only facts registered by `kjent_per`."""
    if kjent_per is not None:
        person = _kjent_per(person, parametre, kjent_per)
    if paa_dato is None:
        return person
    if paa_dato >= person.dag:
        return liv.gaa_til(person, paa_dato, parametre)[0]
    spor = tuple(rad for rad in person.spor if rad.registrert <= paa_dato)
    da = replace(person, dag=paa_dato, spor=spor)
    v = liv.vurdering(da, parametre)
    return replace(da, spor=oppdatert(spor, v, liv.KLOKKE), vurdert=v, neste=neste_skifte(v))


def _kjent_per(person: Person, parametre: Parametre, dag: date) -> Person:
    fakta = [h for h in person.fakta if h.registrert <= dag]
    da = liv.levd(person.duf_nummer, fakta, parametre) or Person(duf_nummer=person.duf_nummer, dag=dag)
    return liv.gaa_til(da, dag, parametre)[0]
