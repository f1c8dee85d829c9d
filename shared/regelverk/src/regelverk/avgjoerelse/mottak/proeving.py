"""Decides one fact, from whatever kilde, and adds it to the person if it is accepted."""

from dataclasses import replace
from datetime import date

from regelverk.avgjoerelse.mottak.avgjoer import avgjoer
from regelverk.avgjoerelse.mottak.sammenfletting import klargjort
from regelverk.avgjoerelse.mottak.svarbrev import avvist, godtatt, noekkel
from regelverk.avgjoerelse.problemer import felles, oppstroem
from regelverk.avgjoerelse.proeve.proeve import Proeve
from regelverk.fakta.folkeregister import FolkeregisterhendelseAnnullert, FolkeregisterhendelseKorrigert
from regelverk.fakta.hendelse import Hendelse
from regelverk.kalender.virkedager import UtenforKalenderen
from regelverk.liv import forloep
from regelverk.liv.person import Person, Steg, Vilkaar
from regelverk.liv.spor import meldinger
from regelverk.liv.svar import Problem
from regelverk.lov.parametre import Parametre


def proev(person: Person, hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """Compute the person up to `hendelse.registrert`, decide the fact, and add it to the person if accepted.

    Then decide the facts that waited for this one. `dag`: the day of the partition's latest Dagskifte. If the
    fact is refused, the person is computed up to `dag` only, because the fact's `registrert` can be wrong.
    """
    p = vilkaar.parametre
    naa, hoert = forloep.gaa_til(person, max(person.dag, dag, hendelse.registrert), p)
    naa = forloep.vurdert(naa, p)
    proeve = _proeve(naa, hendelse, vilkaar)
    proeve.versjon = person.versjon
    if _venter(proeve):
        return _sett_paa_vent(person, proeve.hendelse, dag, p)
    ny = _lagt_til(naa, proeve, hendelse, p)
    if isinstance(ny, Problem):
        return _avvist(person, hendelse, ny, dag, p)
    svar = ny.avgjoerelser[-1]
    steg = Steg(person=ny, avgjoerelse=svar, avslutninger=hoert + meldinger(naa.spor, ny.spor))
    return _ta_opp_ventende(steg, proeve.hendelse, dag, vilkaar) if ny.ventende else steg


def _proeve(naa: Person, hendelse: Hendelse, vilkaar: Vilkaar) -> Proeve:
    assert naa.vurdert is not None, "a fact is tried against the vurdering of its day"
    klar = klargjort(hendelse, naa.vurdert.mappe, naa.spor, vilkaar.parametre)
    return Proeve(naa.vurdert, naa.spor, klar, vilkaar)


def _lagt_til(naa: Person, proeve: Proeve, hendelse: Hendelse, p: Parametre) -> Person | Problem:
    if problem := _avgjort(proeve):
        return problem
    try:
        return forloep.legg_til(naa, _som_huskes(proeve.hendelse), p, godtatt(hendelse, proeve))
    except UtenforKalenderen:
        return felles.UTENFOR_KALENDEREN.problem({})


def _som_huskes(hendelse: Hendelse) -> Hendelse:
    """The fact as it is kept: without the fields that only its decision needed (`liv.lagring.fakta`)."""
    if hendelse.utgave == 1 and hendelse.hvis_etag is None:
        return hendelse
    return replace(hendelse, utgave=1, hvis_etag=None)


def _avgjort(proeve: Proeve) -> Problem | None:
    """The problem for which the fact is refused, or None.

    In a replay the earlier decision stands, whatever newer rules would decide (regelbeskrivelse §0.1).
    """
    kjent = proeve.vilkaar.avgjort.get(noekkel(proeve.hendelse))
    if kjent is None:
        return avgjoer(proeve)
    proeve.varsler += kjent.varsler
    return kjent.problem


def _avvist(person: Person, hendelse: Hendelse, problem: Problem, dag: date, p: Parametre) -> Steg:
    naa, hoert = forloep.gaa_til(person, max(person.dag, dag), p)
    svar = avvist(hendelse, problem)
    # A fact with utgave 1 can come from an older log. Keep its refusal in the form in which older versions of
    # NIR kept it, so that a replay gives the same record.
    husket = svar if hendelse.utgave > 1 else replace(svar, problem=problem.for_eldre())
    naa = replace(naa, avgjoerelser=(*naa.avgjoerelser, husket))
    return Steg(person=naa, avgjoerelse=svar, avslutninger=hoert)


def _venter(proeve: Proeve) -> bool:
    n = proeve.hendelse.innhold
    if not isinstance(n, FolkeregisterhendelseKorrigert | FolkeregisterhendelseAnnullert):
        return False
    return proeve.hendelse.kilde == "folkeregisteret" and n.gjelder not in proeve.mappe.mottatt


def _sett_paa_vent(person: Person, hendelse: Hendelse, dag: date, p: Parametre) -> Steg:
    naa, hoert = forloep.gaa_til(person, max(person.dag, dag), p)
    kjent = any(v.hendelse_id == hendelse.hendelse_id for v in person.ventende)
    if not kjent:
        naa = replace(naa, ventende=(*naa.ventende, hendelse))
    svar = avvist(hendelse, oppstroem.FREG_VENTER.problem({}))
    return Steg(person=naa, avgjoerelse=svar, avslutninger=hoert, gjentatt=kjent, venter=True)


def _ta_opp_ventende(steg: Steg, hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """Decide the facts that waited for the event in `hendelse`, which has just been accepted."""
    person, hoert = steg.person, steg.avslutninger
    assert person is not None, "a fact was just taken in"
    kommet = getattr(hendelse.innhold, "folkeregister_hendelse_id", None)
    for en in [v for v in person.ventende if getattr(v.innhold, "gjelder", None) == kommet]:
        person = replace(person, ventende=tuple(v for v in person.ventende if v is not en))
        neste = proev(person, en, dag, vilkaar)
        person, hoert = neste.person or person, hoert + neste.avslutninger
    return replace(steg, person=person, avslutninger=hoert)
