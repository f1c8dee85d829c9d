"""What UDI, IMDi and Folkeregisteret tell about a person."""

from dataclasses import replace
from datetime import date

from folkeregister_sync.simulator.ident import syntetisk_ident
from regelverk.fakta import folkeregister as fr
from regelverk.fakta import person

from tests.nasjonalregister.kalender import dag_i_sesong, dager, virkedag
from tests.nasjonalregister.liv import Liv
from tests.nasjonalregister.maal import VGO
from tests.nasjonalregister.navn import MELLOMNAVN, etternavn, fornavn
from tests.nasjonalregister.steder import Sted, bosted, nytt_bosted, reformer

_JEVNT = (10,) * 12
_FOEDSELSDAGER = 1201
_SISTE_REGISTRERING = 900
"""Days after the deadline of a programme. By then a kommune registers nothing more about the programme."""


def bosatt(liv: Liv, *, identer: bool) -> None:
    """Register the person, the permit, the settlement, and what is known about education and work."""
    plan, r = liv.plan, liv.r
    hvem = person.PersonRegistrert(
        fornavn=fornavn(r, plan.land, plan.kjoenn),
        mellomnavn=r.choice(MELLOMNAVN) if liv.sjanse(0.12) else None,
        etternavn=etternavn(r, plan.land),
        foedselsdato=plan.foedt,
        kjoenn=plan.kjoenn,
        statsborgerskap=(plan.land,),
        folkeregisterident=syntetisk_ident(plan.foedt, plan.nummer // _FOEDSELSDAGER) if identer else None,
        adressebeskyttelse=r.choices(("ugradert", "fortrolig", "strengtFortrolig"), (970, 22, 8))[0],
    )
    liv.fra_register(plan.innvilget, "udi", hvem)
    _opphold(liv)
    sted = bosted(r, plan.bosatt)
    liv.bor(plan.bosatt, sted)
    bosetting = person.BosettingRegistrert(
        bosettingsdato=plan.bosatt,
        kommunenummer=sted.kommune,
        etter_avtale=True,
        bosetting_id=liv.ny_id(),
        bydelsnummer=sted.bydel,
    )
    liv.fra_register(plan.bosatt, "imdi", bosetting)
    _bakgrunn(liv)
    if liv.sjanse(0.04):
        liv.fra_register(virkedag(plan.bosatt + dager(40)), "imdi", replace(hvem, mellomnavn="Åse"))


def _opphold(liv: Liv) -> None:
    plan = liv.plan
    gitt = person.OppholdRegistrert(
        opphold_id=liv.ny_id(),
        hjemmel=plan.hjemmel,
        innvilget=plan.innvilget,
        permanent=False,
        soeknadsdato=plan.innvilget - dager(liv.r.randrange(5, 200)),
        ankomstdato=plan.innvilget - dager(liv.r.randrange(1, 5)),
    )
    liv.fra_register(plan.innvilget, "udi", gitt)
    if liv.sjanse(0.3):
        liv.fra_register(virkedag(plan.innvilget + dager(1110)), "udi", replace(gitt, permanent=True))
    elif plan.program is not None and liv.sjanse(0.02):
        dato = plan.program.slutt + dager(200)
        liv.fra_register(dato, "udi", person.OppholdOpphoert(opphold_id=gitt.opphold_id, dato=dato))


def _bakgrunn(liv: Liv) -> None:
    program, dag = liv.plan.program, virkedag(liv.plan.bosatt + dager(1))
    har_vgo = program is not None and program.maal is not None and program.maal.utdanning == VGO
    if liv.sjanse(0.9):
        liv.fra_register(dag, "imdi", person.UtdanningRegistrert(gjennomfoert_videregaaende=har_vgo))
    if program is not None and program.maal is not None and liv.sjanse(0.5):
        raad = person.KarriereveiledningRegistrert(anbefalt_sluttmaal=program.maal.kode, dato=dag)
        liv.fra_register(dag, "imdi", raad)


def bosteder(liv: Liv, flyttinger: list[date], til: date) -> None:
    """Register the moves on these days and the kommune reforms until `til`, each with the facts that
    Folkeregisteret sends.
    """
    fra, sted = liv.plan.bosatt, liv.sted(liv.plan.bosatt)
    for flyttet in [*sorted(flyttinger), til]:
        for dag, ny in reformer(liv.r, sted, fra, flyttet):
            _reform(liv, dag, ny)
            sted = ny
        if flyttet != til:
            sted = _flytt(liv, flyttet, sted)
        fra = flyttet


def _reform(liv: Liv, dag: date, ny: Sted) -> None:
    innhold = fr.KommuneEndret(
        folkeregister_hendelse_id=liv.ny_id(),
        kommunenummer=ny.kommune,
        gjelder_fra=dag,
        bydelsnummer=ny.bydel,
    )
    liv.fra_register(dag, "folkeregisteret", innhold)
    liv.bor(dag, ny)


def _flytt(liv: Liv, dag: date, fra: Sted) -> Sted:
    ny = nytt_bosted(liv.r, dag, fra)
    flyttet = fr.Flyttet(
        folkeregister_hendelse_id=liv.ny_id(),
        flyttedato=dag,
        fra_kommunenummer=fra.kommune,
        til_kommunenummer=ny.kommune,
        til_bydelsnummer=ny.bydel,
    )
    liv.fra_register(dag, "folkeregisteret", flyttet)
    liv.bor(dag, ny)
    return ny


def senere(liv: Liv, fra: date) -> None:
    """For some persons, register a name, an adressebeskyttelse, work or a corrected move from `fra` on."""
    plan, r = liv.plan, liv.r
    if fra >= plan.stand:
        return
    naar = dag_i_sesong(r, fra, plan.stand, _JEVNT)
    if liv.sjanse(0.03):
        navn = fr.NavnEndret(
            folkeregister_hendelse_id=liv.ny_id(),
            fornavn=fornavn(r, plan.land, plan.kjoenn),
            etternavn=etternavn(r, plan.land),
        )
        liv.fra_register(naar, "folkeregisteret", navn)
    if liv.sjanse(0.01):
        vern = fr.AdressebeskyttelseEndret(
            folkeregister_hendelse_id=liv.ny_id(), adressebeskyttelse=r.choice(("ugradert", "fortrolig"))
        )
        liv.fra_register(naar, "folkeregisteret", vern)
    if liv.sjanse(0.15):
        jobb = person.ArbeidRegistrert(arbeid_id=liv.ny_id(), fra=naar, timer_per_uke=r.choice((20.0, 37.5)))
        liv.fra_register(naar, "imdi", jobb)
    uroerlig = (plan.program.frist if plan.program else fra) + dager(_SISTE_REGISTRERING)
    if liv.sjanse(0.06) and naar > uroerlig:
        _rettet_flytting(liv, naar)


def _rettet_flytting(liv: Liv, dag: date) -> None:
    """Register a move that Folkeregisteret soon corrects or annuls. No other fact comes after it."""
    fra, ident = liv.sted(dag), liv.ny_id()
    til = nytt_bosted(liv.r, dag, fra)
    flyttet = fr.Flyttet(folkeregister_hendelse_id=ident, flyttedato=dag, til_kommunenummer=til.kommune)
    liv.fra_register(dag, "folkeregisteret", flyttet)
    if liv.sjanse(0.5):
        uten = fr.FolkeregisterhendelseAnnullert(folkeregister_hendelse_id=liv.ny_id(), gjelder=ident)
        liv.fra_register(dag + dager(1), "folkeregisteret", uten)
        return
    rettet = fr.FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id=liv.ny_id(),
        gjelder=ident,
        type="Flyttet",
        flyttedato=dag - dager(2),
        til_kommunenummer=til.kommune,
    )
    liv.fra_register(dag + dager(1), "folkeregisteret", rettet)


def utvandret(liv: Liv, dag: date) -> None:
    """Register that the person emigrates. One in five comes back later."""
    liv.siste = dag - dager(1)
    borte = fr.Utvandret(folkeregister_hendelse_id=liv.ny_id(), utflyttingsdato=dag, til_land="DEU")
    liv.fra_register(dag, "folkeregisteret", borte)
    if liv.sjanse(0.2):
        tilbake = dag + dager(liv.r.randrange(120, 700))
        hjem = fr.Innvandret(
            folkeregister_hendelse_id=liv.ny_id(),
            innflyttingsdato=tilbake,
            kommunenummer=bosted(liv.r, tilbake).kommune,
        )
        liv.fra_register(tilbake, "folkeregisteret", hjem)


def doed(liv: Liv, dag: date) -> None:
    """Register that the person dies."""
    liv.siste = dag - dager(1)
    liv.fra_register(
        dag + dager(2), "folkeregisteret", fr.Doed(folkeregister_hendelse_id=liv.ny_id(), doedsdato=dag)
    )
