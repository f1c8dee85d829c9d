"""Computes the deadlines a second time, as naively as possible: one day or one month at a time.

It is written from regelbeskrivelse §4 and §6 alone and shares no code with the rules. It is slow
on purpose: plain steps are easy to check.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

EN_DAG = timedelta(days=1)

PAASKEDAG = {
    2015: (4, 5), 2016: (3, 27), 2017: (4, 16), 2018: (4, 1), 2019: (4, 21), 2020: (4, 12), 2021: (4, 4),
    2022: (4, 17), 2023: (4, 9), 2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2028: (4, 16),
    2029: (4, 1), 2030: (4, 21), 2031: (4, 13), 2032: (3, 28), 2033: (4, 17), 2034: (4, 9), 2035: (3, 25),
    2036: (4, 13), 2037: (4, 5), 2038: (4, 25), 2039: (4, 10), 2040: (4, 1),
}  # fmt: skip
"""Year → month and day of 1. påskedag, from the almanac."""

TELLER_OVER_TI = (
    "Egenmelding", "Egenmelding - barn", "Gyldig fravær", "Annet gyldig fravær", "Annet gyldig fravær - barn",
)  # fmt: skip
TELLER_ALLTID = (
    "Fravær etter endt fødselspermisjon grunnet manglende barnepass",
    "Fravær etter endt fødselspermisjon grunnet annet manglende tilbud",
)


@dataclass(frozen=True)
class Permisjon:
    """A granted permisjon, `fra` and `til` included. `nummer` is its place in the order of registration."""

    fra: date
    til: date
    virkedager: bool
    nummer: int = 0


@dataclass(frozen=True)
class Fravaer:
    """A fravær of `antall` virkedager.

    All these virkedager count in the segment of the programme in which `fra` lies.
    """

    kode: str
    fra: date
    antall: int


@dataclass(frozen=True)
class Avbrudd:
    """Time away under kapittel 6A, from avslutningsdato (`fra`) to the day before gjenåpningsdato (`til`)."""

    fra: date
    til: date


@dataclass(frozen=True)
class Program:
    """All facts that decide the gjennomføringsfrist. `maaneder` and `utvidelse` are in months."""

    start: date
    maaneder: int
    utvidelse: int = 0
    permisjoner: Sequence[Permisjon] = ()
    fravaer: Sequence[Fravaer] = ()
    stanser: Sequence[tuple[date, date]] = ()
    """The stanser that a klage has overturned: (startdato of the stans, day of the decision on the klage)."""
    avbrudd: Sequence[Avbrudd] = ()


def er_virkedag(dag: date) -> bool:
    """Whether the day is from Monday to Friday and none of the ten fridager of FOR § 17."""
    if dag.isoweekday() > 5:
        return False
    if (dag.month, dag.day) in [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)]:
        return False
    paaske = date(dag.year, *PAASKEDAG[dag.year])
    return (dag - paaske).days not in [-3, -2, 1, 39, 50]


def noen_maaneder_etter(dag: date, maaneder: int) -> date:
    """The same day number some months later, or the last day of that month."""
    aar, maaned = dag.year, dag.month
    for _ in range(maaneder):
        maaned += 1
        if maaned == 13:
            aar, maaned = aar + 1, 1
    nummer = dag.day
    while True:
        try:
            return date(aar, maaned, nummer)
        except ValueError:
            nummer -= 1


def noen_virkedager_etter(dag: date, antall: int) -> date:
    """The virkedag number `antall` after `dag`; `dag` itself is not counted."""
    while antall > 0:
        dag += EN_DAG
        if er_virkedag(dag):
            antall -= 1
    return dag


def virkedager_i(fra: date, til: date) -> int:
    """The number of virkedager from `fra` to `til`, both included."""
    return sum(er_virkedag(dag) for dag in dager(fra, til))


def dager(fra: date, til: date) -> list[date]:
    """Every day from `fra` to `til`, both included."""
    alle = []
    while fra <= til:
        alle.append(fra)
        fra += EN_DAG
    return alle


def borte(program: Program, dag: date) -> bool:
    """Whether the day lies in an avbrudd, from the avslutning to the day before the gjenåpning."""
    return any(avbrudd.fra <= dag < avbrudd.til for avbrudd in program.avbrudd)


def dag_for_dag(program: Program) -> dict[date, bool]:
    """Each day of permisjon in the programme → whether the day counts only if it is a virkedag.

    If it is False, the day always counts.
    """
    dekket: dict[date, bool] = {}
    for permisjon in sorted(program.permisjoner, key=lambda en: (en.fra, en.nummer)):
        for dag in dager(permisjon.fra, permisjon.til):
            if dag >= program.start and not borte(program, dag) and dag not in dekket:
                dekket[dag] = permisjon.virkedager
    return dekket


def gjennomfoeringsfrist(program: Program) -> date:
    """The gjennomføringsfrist, by the steps 1 to 5 of regelbeskrivelse §4."""
    frist = noen_maaneder_etter(program.start, program.maaneder + program.utvidelse)
    dekket = dag_for_dag(program)
    for virkedager in dekket.values():
        if not virkedager:
            frist += EN_DAG
    frist = noen_virkedager_etter(frist, antall_virkedager(program, dekket))
    for avbrudd in program.avbrudd:
        frist += avbrudd.til - avbrudd.fra
    return frist


def antall_virkedager(program: Program, dekket: dict[date, bool]) -> int:
    """The virkedager that step 4 adds: permisjon in virkedager, gyldig fravær, manglende tilbud and klage."""
    permisjon = sum(1 for dag, virkedager in dekket.items() if virkedager and er_virkedag(dag))
    fravaer = [en for en in program.fravaer if not borte(program, en.fra)]
    gyldig = sum(en.antall for en in fravaer if en.kode in TELLER_OVER_TI)
    manglende_tilbud = sum(en.antall for en in fravaer if en.kode in TELLER_ALLTID)
    klage = sum(
        1
        for stans, avgjort in program.stanser
        for dag in dager(stans, avgjort - EN_DAG)
        if er_virkedag(dag) and not borte(program, dag)
    )
    return permisjon + (gyldig if gyldig > 10 else 0) + manglende_tilbud + klage


def aktiv_tid(program: Program, avslutninger: Sequence[tuple[date, date]]) -> int:
    """Aktiv tid in days (regelbeskrivelse §6.1).

    `avslutninger` has (first day, avslutningsdato) of each segment. The avslutningsdato is not counted.
    """
    return sum(_aktiv_tid_i(program, fra, til) for fra, til in avslutninger)


def _aktiv_tid_i(program: Program, fra: date, til: date) -> int:
    permisjonsdager = {dag for en in program.permisjoner for dag in dager(en.fra, en.til)}
    aktive = [dag for dag in dager(fra, til - EN_DAG) if dag not in permisjonsdager]
    gyldig = sum(en.antall for en in program.fravaer if en.kode in TELLER_OVER_TI and fra <= en.fra < til)
    # A fravær that begins in the segment may go on after it, so the difference may be negative.
    return max(0, len(aktive) - gyldig)
