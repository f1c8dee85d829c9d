"""Engines leave and join so fast that partitions are handed over before the previous handover has ended."""

import random

from tests.fault.feil.feil import Slutt, ingenting
from tests.fault.klynge import MOTORER, Klynge
from tests.fault.plan import Planlagt

_GANGER = 6


def paafoer(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Stop or kill one engine after the other. The supervisor starts each again at once."""
    valg = random.Random(planlagt.tall)
    for _ in range(_GANGER):
        prosess = klynge.komponenter[valg.choice(MOTORER)].prosess
        if valg.random() < 0.5:
            prosess.drep()
        else:
            prosess.stopp(2)
    return ingenting
