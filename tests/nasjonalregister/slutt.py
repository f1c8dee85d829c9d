"""How a programme ends: by the kommune, by a move, emigration, death, stans, or the deadline."""

from datetime import date

from regelverk.fakta.innslag import Avslutning, InnslagRettet
from regelverk.kalender.datoer import legg_til_maaneder

from tests.nasjonalregister import registrene
from tests.nasjonalregister.hverdag import trekk
from tests.nasjonalregister.kalender import dager, parametre, virkedag
from tests.nasjonalregister.liv import Liv
from tests.nasjonalregister.plan import Program
from tests.nasjonalregister.vedtak import deltakelse, permanent_stans

SLUTT = {"kommunen": 79, "fristen": 10, "utvandret": 4, "permanent stans": 5, "doed": 2}
"""Ending → how many programmes end so, of a hundred that do not end by a move."""
_AARSAKER = {
    "Arbeid": 30, "Arbeid med lønnstilskudd fra NAV": 4, "Arbeid og grunnskole": 2,
    "Arbeid og utdanning - videregående opplæring": 4, "Høyere utdanning": 6, "Fagskole": 2,
    "Videregående opplæring - fag og yrkesopplæring": 12, "Videregående opplæring - studiespesialisering": 7,
    "Grunnskole": 11, "Arbeidsmarkedstiltak i regi av NAV": 9, "Helsemessige utfordringer": 4,
    "Hjemmeværende med omsorg for barn under 1 år": 3, "Ikke arbeidssøker": 4, "Ukjent": 2,
}  # fmt: skip
_FRIST_GJENOPPSTART = 24
"""Months after the settlement: the deadline for a reopening."""
_MINST_IGJEN = 20
"""The fewest days that a programme must have left to be reopened."""
_LENGST_UTSATT = 850
"""Days: more than utvidelse, permisjon, fravær and klage together can move the deadline."""


def avslutt(liv: Liv, program: Program) -> None:
    """End the programme on its last day."""
    slag, dag = trekk(liv.r, SLUTT), virkedag(program.slutt)
    forbi = virkedag(program.frist + dager(_LENGST_UTSATT))
    if slag == "kommunen" or (slag == "fristen" and forbi > liv.plan.stand):
        _avslutt(liv, program)
    elif slag == "fristen" and liv.sjanse(0.6):
        _registrer(liv, forbi, program.slutt)
    elif slag == "permanent stans":
        permanent_stans(liv, dag)
    elif slag == "utvandret":
        registrene.utvandret(liv, dag)
    elif slag == "doed":
        registrene.doed(liv, dag)


def _avslutt(liv: Liv, program: Program) -> None:
    ny = _registrer(liv, dag := _registrert(liv, program.slutt), program.slutt)
    til_arbeid = ny.avslutningsaarsak.startswith("Arbeid") and not ny.avslutningsaarsak.endswith("NAV")
    if til_arbeid and liv.plan.lov == "6A" and liv.sjanse(0.6):
        _gjenaapne(liv, program, ny, dag)
    elif liv.sjanse(0.03):
        felter = {"avslutningsaarsak": "Høyere utdanning", "timer_per_uke": None, "bekreftet": True}
        rettet = InnslagRettet(innslag_id=ny.innslag_id, seksjon="avslutning", felter=felter)
        liv.fra_kommunen(virkedag(dag + dager(6)), rettet)


def _registrert(liv: Liv, dato: date) -> date:
    """A day of registration within three weeks after `dato`.

    If `dato` is before the day of the register, the registration is at the latest on the day of the
    register.
    """
    dag = virkedag(dato + dager(liv.r.randrange(20)))
    return dag if dato >= liv.plan.stand else min(dag, liv.plan.stand)


def _registrer(liv: Liv, dag: date, dato: date) -> Avslutning:
    aarsak = trekk(liv.r, _AARSAKER)
    med_timer = aarsak in parametre().aarsaker_krever_timer.paa(dato)
    ny = Avslutning(
        innslag_id=liv.ny_id(),
        avslutningsaarsak=aarsak,
        avslutningsdato=dato,
        timer_per_uke=liv.r.choice((20.0, 30.0, 37.5)) if med_timer else None,
        bekreftet=True,
    )
    liv.fra_kommunen(dag, ny)
    return ny


def _gjenaapne(liv: Liv, program: Program, ny: Avslutning, registrert: date) -> None:
    """Reopen the programme under kapittel 6A with a new decision, and end it again within the time that is
    left of it.

    Nothing is reopened if too little time is left, or if the deadline for a reopening has passed.
    """
    aapnes = virkedag(registrert + dager(liv.r.randrange(15, 120)))
    senest = legg_til_maaneder(liv.plan.bosatt, _FRIST_GJENOPPSTART)
    igjen = (program.frist - program.slutt).days
    slutt = aapnes + dager(liv.r.randrange(10, max(igjen - 5, 11)))
    if igjen < _MINST_IGJEN or aapnes > senest - dager(10) or program.slutt < liv.plan.stand <= slutt:
        return
    felter = {"gjenaapningsdato": aapnes}
    liv.fra_kommunen(aapnes, InnslagRettet(innslag_id=ny.innslag_id, seksjon="avslutning", felter=felter))
    deltakelse(liv, aapnes, aapnes)
    _registrer(liv, _registrert(liv, slutt), slutt)
