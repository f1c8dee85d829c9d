"""A person's life in the register: facts arrive, days pass; pure.

`ta_imot` and `ny_dag` are the only ways a person changes. The rule-engine, `evaluate`, `verify`, `diff`
and the simulations all go through them, so that they cannot disagree.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from regelverk.beregningslogg.logg import beregningslogg
from regelverk.dokument.dokument import lag_dokument
from regelverk.fakta.folkeregister import FolkeregisterhendelseAnnullert, FolkeregisterhendelseKorrigert
from regelverk.fakta.hendelse import Hendelse
from regelverk.godkjenning.avgjoer import avgjoer
from regelverk.godkjenning.fingeravtrykk import fingeravtrykk
from regelverk.godkjenning.kilder import kan_opprette
from regelverk.godkjenning.proeve import Proeve
from regelverk.godkjenning.sammenfletting import klargjort
from regelverk.historikk import liv
from regelverk.historikk.forfall import neste_skifte
from regelverk.historikk.spor import Avslutningshendelse, meldinger, oppdatert
from regelverk.lagring.person import pakk_ned, pakk_ut
from regelverk.parametre import Parametre
from regelverk.person import Person, Steg, Tilganger, Vilkaar
from regelverk.problemer import felles, oppstroem
from regelverk.svar import Avgjoerelse, Problem
from regelverk.virkedager import UtenforKalenderen

__all__ = [
    "Avslutningshendelse",
    "Person",
    "Steg",
    "Tilganger",
    "Vilkaar",
    "dokument",
    "forfaller",
    "ny_dag",
    "paa_dato",
    "pakk_ned",
    "pakk_ut",
    "ta_imot",
]
_REGISTRENE = 2
"""The registries upstream may fill twice as much: a death must find room."""


def ta_imot(person: Person | None, hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """Decide one fact and compute the person anew. `dag`: the last Dagskifte of the partition."""
    if person is None:
        if not kan_opprette(hendelse) or hendelse.duf_nummer is None:
            return Steg(person=None, avgjoerelse=_avvist(hendelse, felles.PERSON_UKJENT.problem({})))
        ny = Person(duf_nummer=hendelse.duf_nummer, dag=max(dag, hendelse.registrert))
        steg = _proev(ny, hendelse, dag, vilkaar)
        godtatt = steg.person is not None and steg.person.fakta
        return steg if godtatt else Steg(person=None, avgjoerelse=steg.avgjoerelse)
    if kjent := _kjent(person, hendelse):
        return kjent
    if _er_full(person, hendelse, vilkaar.parametre):
        return Steg(person=person, avgjoerelse=_avvist(hendelse, felles.PERSON_FULL.problem({})))
    return _proev(person, hendelse, dag, vilkaar)


def _proev(person: Person, hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    p = vilkaar.parametre
    naa = liv.gaa_til(person, max(person.dag, dag, hendelse.registrert), p)
    v = liv.vurdering(naa, p)
    naa = replace(naa, vurdert=v)
    klar = klargjort(hendelse, v.mappe, naa.spor)
    if _venter(naa, klar):
        return _sett_paa_vent(liv.gaa_til(person, max(person.dag, dag), p), person, klar)
    proeve = Proeve(v, naa.spor, klar, vilkaar)
    problem = avgjoer(proeve)
    ny: Person | None = None
    if problem is None:
        try:
            ny = liv.legg_til(naa, klar, p)
        except UtenforKalenderen:
            problem = felles.UTENFOR_KALENDEREN.problem({})
    if problem is not None or ny is None:
        assert problem is not None
        avvist = _avvist(hendelse, problem)
        return _ferdig(person, liv.gaa_til(person, max(person.dag, dag), p), avvist)
    godtatt = Avgjoerelse(
        hendelse_id=hendelse.hendelse_id,
        utfall="godtatt",
        varsler=tuple(proeve.varsler),
        innslag_id=getattr(klar.innhold, "innslag_id", None),
        fingeravtrykk=fingeravtrykk(hendelse),
        kommunenummer=_kommune(hendelse),
    )
    steg = _ferdig(person, ny, godtatt)
    return _ta_opp_ventende(steg, klar, dag, vilkaar) if ny.ventende else steg


def _ferdig(foer: Person, etter: Person, avgjoerelse: Avgjoerelse) -> Steg:
    person = replace(etter, avgjoerelser=(*etter.avgjoerelser, avgjoerelse))
    return Steg(person=person, avgjoerelse=avgjoerelse, avslutninger=meldinger(foer.spor, person.spor))


def _avvist(hendelse: Hendelse, problem: Problem) -> Avgjoerelse:
    return Avgjoerelse(
        hendelse_id=hendelse.hendelse_id,
        utfall="avvist",
        problem=problem,
        fingeravtrykk=fingeravtrykk(hendelse),
        kommunenummer=_kommune(hendelse),
    )


def _kommune(hendelse: Hendelse) -> str | None:
    return hendelse.aktoer.kommunenummer if hendelse.aktoer else None


def _kjent(person: Person, hendelse: Hendelse) -> Steg | None:
    """The first decision again, where the hendelseId is known; ids count per kommune."""
    noekkel = (hendelse.hendelse_id, _kommune(hendelse))
    for kjent in person.avgjoerelser:
        if (kjent.hendelse_id, kjent.kommunenummer) == noekkel:
            if kjent.fingeravtrykk == fingeravtrykk(hendelse):
                return Steg(person=person, avgjoerelse=kjent, gjentatt=True)
            return Steg(
                person=person, avgjoerelse=_avvist(hendelse, felles.ID_GJENBRUKT.problem({})), gjentatt=True
            )
    return None


def _er_full(person: Person, hendelse: Hendelse, p: Parametre) -> bool:
    ganger = 1 if hendelse.kilde == "kommune" else _REGISTRENE
    fakta, avgjoerelser = p.fakta_maks.paa(person.dag), p.avgjoerelser_maks.paa(person.dag)
    return len(person.fakta) >= fakta * ganger or len(person.avgjoerelser) >= avgjoerelser * ganger


def _venter(person: Person, hendelse: Hendelse) -> bool:
    n = hendelse.innhold
    if not isinstance(n, FolkeregisterhendelseKorrigert | FolkeregisterhendelseAnnullert):
        return False
    assert person.vurdert is not None
    return hendelse.kilde == "folkeregisteret" and n.gjelder not in person.vurdert.mappe.rot


def _sett_paa_vent(person: Person, foer: Person, hendelse: Hendelse) -> Steg:
    kjent = any(v.hendelse_id == hendelse.hendelse_id for v in person.ventende)
    if not kjent:
        person = replace(person, ventende=(*person.ventende, hendelse))
    avvist = _avvist(hendelse, oppstroem.FREG_VENTER.problem({}))
    return Steg(
        person=person,
        avgjoerelse=avvist,
        avslutninger=meldinger(foer.spor, person.spor),
        gjentatt=kjent,
        venter=True,
    )


def _ta_opp_ventende(steg: Steg, hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """What waited for the event that has just arrived is decided now, right after it."""
    assert steg.person is not None
    kommet = getattr(hendelse.innhold, "folkeregister_hendelse_id", None)
    klare = [v for v in steg.person.ventende if v.innhold.gjelder == kommet]  # type: ignore[union-attr]
    person, avslutninger = steg.person, steg.avslutninger
    for en in klare:
        person = replace(person, ventende=tuple(v for v in person.ventende if v is not en))
        neste = _proev(person, en, dag, vilkaar)
        person, avslutninger = neste.person or person, avslutninger + neste.avslutninger
    return replace(steg, person=person, avslutninger=avslutninger)


def ny_dag(person: Person, dag: date, vilkaar: Vilkaar) -> Steg:
    """Let the days up to and including `dag` pass, one by one."""
    ny = liv.gaa_til(person, dag, vilkaar.parametre)
    return Steg(person=ny, avgjoerelse=None, avslutninger=meldinger(person.spor, ny.spor))


def forfaller(person: Person, parametre: Parametre) -> date | None:
    """The next date on which anything shown changes, age aside; None: never by itself."""
    return neste_skifte(liv.vurdering(person, parametre))


def dokument(
    person: Person, parametre: Parametre, *, posisjon: str = "", med_logg: bool = True
) -> dict[str, Any]:
    """The document of contract §2, JSON-ready; without `beregningslogg` when not asked for."""
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
        return liv.gaa_til(person, paa_dato, parametre)
    spor = tuple(rad for rad in person.spor if rad.registrert <= paa_dato)
    da = replace(person, dag=paa_dato, spor=spor)
    v = liv.vurdering(da, parametre)
    return replace(da, spor=oppdatert(spor, v, liv.KLOKKE), vurdert=v, neste=neste_skifte(v))


def _kjent_per(person: Person, parametre: Parametre, dag: date) -> Person:
    fakta = [h for h in person.fakta if h.registrert <= dag]
    da = liv.levd(person.duf_nummer, fakta, parametre) or Person(duf_nummer=person.duf_nummer, dag=dag)
    return liv.gaa_til(da, dag, parametre)
