"""What the kommune registers all through a programme: tiltak and fravær, and edits of them."""

from datetime import date
from random import Random

from regelverk.fakta.innslag import Fravaer, InnslagRettet, InnslagSlettet, Tiltak
from regelverk.fakta.partisjon import EtterregistreringGitt, EtterregistreringTrukket
from regelverk.lov.kodeverk.tiltakskoder import tiltak as tiltakskode

from tests.nasjonalregister.kalender import EN_DAG, SYKDOM, dager, kalender, virkedag
from tests.nasjonalregister.liv import Liv
from tests.nasjonalregister.plan import Program

_TILTAK = {
    "Norskopplæring": 40, "Samfunnskunnskap": 6, "Praksis med fokus på norskopplæring": 10,
    "Praksis med fokus arbeid": 9, "Jobbsøkerkurs": 6, "Korte bransjekurs": 4, "Norsktrening": 5,
    "Forberedende opplæring for voksne (FOV) deltid": 4, "Digital kompetanse": 4,
    "Videregående opplæring fulltid - fag- og yrkesopplæring": 3, "Arbeid som del av programmet": 4,
    "Realkompetansevurdering - videregående opplæring": 2, "Helsefremmende tiltak": 2, "Annet": 1,
}  # fmt: skip
"""Tiltak → how many of a hundred registrations are of it."""
_ELEMENTER = ("Livsmestring i et nytt land", "Foreldreveiledning")
_FRAVAER = {
    "Egenmelding": 30, "Gyldig fravær": 25, "Egenmelding - barn": 14, "Annet gyldig fravær": 8,
    "Annet gyldig fravær - barn": 6, "Ugyldig fravær": 12, "Høytidsdag": 5,
}  # fmt: skip
_FRAVAER_PER_MAANED = 0.75
_SNITT = sum(SYKDOM) / len(SYKDOM)


def trekk(r: Random, andeler: dict[str, int]) -> str:
    """One of the names, drawn at random. A name with twice the share is drawn twice as often."""
    [navn] = r.choices(list(andeler), list(andeler.values()))
    return navn


def tiltak(liv: Liv, program: Program) -> None:
    """Register one to three tiltak at a time, each for a semester or a part of it, and the mandatory
    elements.
    """
    fra = program.start
    while fra < program.slutt - dager(14):
        til = min(fra + dager(liv.r.randrange(50, 130)), program.slutt)
        for _ in range(liv.r.choices((1, 2, 3), (45, 40, 15))[0]):
            _tiltak(liv, trekk(liv.r, _TILTAK), fra, til)
        fra = til + EN_DAG
    if liv.plan.lov == "integreringsloven":
        _elementer(liv, program)


def _tiltak(liv: Liv, navn: str, fra: date, til: date) -> None:
    nytt = Tiltak(
        innslag_id=liv.ny_id(),
        tiltakstype=tiltakskode(navn).navn_paa(fra) or navn,
        startdato=fra,
        sluttdato=til,
        timer_per_uke=liv.r.randrange(8, 32) / 2,
        erstattende=liv.sjanse(0.02),
    )
    dag = virkedag(fra + dager(liv.r.randrange(12)))
    liv.fra_kommunen(dag, nytt)
    if liv.sjanse(0.05):
        felter = {"timer_per_uke": liv.r.randrange(8, 32) / 2}
        liv.fra_kommunen(
            virkedag(dag + dager(9)),
            InnslagRettet(innslag_id=nytt.innslag_id, seksjon="tiltak", felter=felter),
        )
    elif liv.sjanse(0.01):
        liv.fra_kommunen(
            virkedag(dag + dager(2)), InnslagSlettet(innslag_id=nytt.innslag_id, seksjon="tiltak")
        )


def _elementer(liv: Liv, program: Program) -> None:
    for navn, andel in zip(_ELEMENTER, (0.8, 0.5), strict=True):
        fra = program.start + dager(liv.r.randrange(10, 60))
        til = min(fra + dager(30), program.slutt)
        if not liv.sjanse(andel) or til <= fra:
            continue
        nytt = Tiltak(
            innslag_id=liv.ny_id(), tiltakstype=navn, startdato=fra, sluttdato=til, timer_per_uke=2.5
        )
        dag = virkedag(fra)
        liv.fra_kommunen(dag, nytt)
        ferdig = InnslagRettet(innslag_id=nytt.innslag_id, seksjon="tiltak", felter={"gjennomfoert": True})
        liv.fra_kommunen(virkedag(dag + dager(35)), ferdig)


def fravaer(liv: Liv, program: Program) -> None:
    """Register absences one after the other, most of them in winter, and the holiday in July."""
    dag = program.start
    while (dag := dag + dager(1 + int(liv.r.expovariate(_hyppighet(dag))))) < program.slutt:
        if dag.month == 7:
            dag = _fravaer(liv, "Ferie", dag, min(dag + dager(liv.r.randrange(6, 25)), program.slutt))
        else:
            lengde = min(int(liv.r.expovariate(0.6)), (program.slutt - dag).days)
            dag = _fravaer(liv, trekk(liv.r, _FRAVAER), dag, dag + dager(lengde))


def _hyppighet(dag: date) -> float:
    """Absences per day at this time of year."""
    return _FRAVAER_PER_MAANED / 30 * SYKDOM[dag.month - 1] / _SNITT


def _fravaer(liv: Liv, kode: str, fra: date, til: date) -> date:
    """Register an absence, unless it has no virkedag. Returns its last day."""
    virkedager = kalender().antall(fra, til + EN_DAG)
    if not virkedager:
        return til
    nytt = Fravaer(innslag_id=liv.ny_id(), fravaerskode=kode, fra=fra, til=til, virkedager=virkedager)
    dag = virkedag(til + dager(liv.r.randrange(1, 14)))
    liv.fra_kommunen(dag, nytt)
    if liv.sjanse(0.03):
        felter = {"virkedager": virkedager - 1}
        liv.fra_kommunen(
            virkedag(dag + dager(4)),
            InnslagRettet(innslag_id=nytt.innslag_id, seksjon="fravaer", felter=felter),
        )
    elif liv.sjanse(0.01):
        liv.fra_kommunen(
            virkedag(dag + EN_DAG), InnslagSlettet(innslag_id=nytt.innslag_id, seksjon="fravaer")
        )
    return til


def etterregistrering(liv: Liv, program: Program) -> None:
    """For some persons, IMDi lets the kommune register a tiltak that ended months ago, and later withdraws
    that access.
    """
    dag = virkedag(program.start + dager(170))
    if dag >= program.slutt or not liv.sjanse(0.02):
        return
    gitt = EtterregistreringGitt(tilgang_id=liv.ny_id(), gjelder="person", til_dato=dag + dager(30))
    liv.fra_register(dag, "imdi", gitt)
    gammelt = Tiltak(
        innslag_id=liv.ny_id(),
        tiltakstype="Norskopplæring",
        startdato=program.start,
        sluttdato=dag - dager(100),
        timer_per_uke=15.0,
    )
    liv.fra_kommunen(virkedag(dag + EN_DAG), gammelt)
    if liv.sjanse(0.5):
        liv.fra_register(dag + dager(20), "imdi", EtterregistreringTrukket(tilgang_id=gitt.tilgang_id))
