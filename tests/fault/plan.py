"""The schedule of a run, from a seed: which fault begins at which step, and how many steps it lasts.

A step is not a time: it ends when the callers have got a fixed number of further answers
(`Historikk.vent_paa_flere`). So a seed gives the same schedule on every machine.
"""

import random
from dataclasses import dataclass

from tests.fault.klynge import ANDRE, EGNE_VERTER, MED_KLOKKE, MEGLERE, MOTORER
from tests.fault.nett import HER

MELLOM_HVIL = 20
"""The number of faults after which all faults end, and the run waits until the system is whole."""
_FLEST_MEGLERE = 2
"""The most brokers that may have a fault at a time. While two of the three have one, no fact is taken in."""
ALLE = (*MEGLERE, *MOTORER, *ANDRE)


@dataclass(frozen=True, slots=True)
class Slag:
    """A kind of fault.

    `lengst`: how many steps it may last at most; 0: it is over as soon as it has begun.
    """

    navn: str
    vekt: int
    maal: tuple[str, ...]
    lengst: int
    alle_meglere: bool = False
    """Whether it touches every broker, so that no other fault may last on a broker meanwhile."""


SLAG = (
    Slag("drep", 4, ALLE, 0),
    Slag("frys", 5, ALLE, 6),
    Slag("borte", 3, (*MEGLERE, *MOTORER, "registration", "reporting", "redis"), 6),
    Slag("rullering", 1, ("meglere", "motorer"), 0, alle_meglere=True),
    Slag("kontrollerskifte", 2, ("drep", "frys"), 0, alle_meglere=True),
    Slag("isolert", 3, EGNE_VERTER, 6),
    Slag("enveis", 3, EGNE_VERTER, 6),
    Slag("uten_naboer", 2, MEGLERE, 6),
    Slag("uten_megler", 2, (*MOTORER, "registration", HER), 6),
    Slag("full_disk", 2, MEGLERE, 4),
    Slag("toem_redis", 2, ("redis",), 0),
    Slag("klokke", 3, MED_KLOKKE, 6),
    Slag("treg", 2, ("reporting", *MOTORER), 6),
    Slag("gift", 3, ("nir.hendelser", "nir.spoersmaal", "registration"), 0),
    Slag("storm", 2, ("motorer",), 0),
)
_ETTER_NAVN = {slag.navn: slag for slag in SLAG}


@dataclass(frozen=True, slots=True)
class Planlagt:
    """One fault of the schedule. It begins at step `nummer`, and ends `varighet` steps later."""

    nummer: int
    slag: str
    maal: str
    varighet: int
    tall: int
    """A number by which the fault chooses what the kind leaves open."""

    @property
    def hviler_foer(self) -> bool:
        """Whether the run first waits until the system is whole before this fault begins."""
        return self.nummer % MELLOM_HVIL == 0

    def __str__(self) -> str:
        return f"{self.nummer:4} {self.slag} {self.maal} ({self.varighet} steps, {self.tall})"


def lag_plan(froe: int, antall: int) -> list[Planlagt]:
    """The schedule of a seed. A longer schedule of the same seed begins with the shorter one."""
    valg = random.Random(froe)
    plan: list[Planlagt] = []
    for nummer in range(antall):
        varer = [p for p in plan if _varer(p, nummer)]
        plan.append(_trekk(valg, nummer, varer))
    return plan


def _varer(planlagt: Planlagt, nummer: int) -> bool:
    siste_hvil = nummer - nummer % MELLOM_HVIL
    return planlagt.nummer >= siste_hvil and planlagt.nummer + planlagt.varighet > nummer


def _trekk(valg: random.Random, nummer: int, varer: list[Planlagt]) -> Planlagt:
    while True:
        (slag,) = valg.choices(SLAG, [slag.vekt for slag in SLAG])
        varighet = valg.randint(1, slag.lengst) if slag.lengst else 0
        ny = Planlagt(nummer, slag.navn, valg.choice(slag.maal), varighet, valg.randrange(1 << 16))
        if _passer(ny, varer):
            return ny


def _passer(ny: Planlagt, varer: list[Planlagt]) -> bool:
    if any(ny.maal == p.maal for p in varer):
        return False
    meglere = [p for p in varer if p.maal in MEGLERE]
    if _ETTER_NAVN[ny.slag].alle_meglere:
        return not meglere
    return ny.maal not in MEGLERE or len(meglere) < _FLEST_MEGLERE
