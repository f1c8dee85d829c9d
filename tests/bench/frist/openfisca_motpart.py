"""The peer in OpenFisca: a simulation per person with a trace, or one for everybody without a trace."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import numpy as np
from openfisca_core.simulations import Simulation, SimulationBuilder

from tests.bench.frist.fristliv import Fristliv
from tests.bench.frist.openfisca_innslag import Tall, maalene, rader
from tests.bench.frist.openfisca_regler import systemet

_EPOKE = date(1970, 1, 1)
_DAG = "2026-06-01"
"""The day for which OpenFisca computes. It demands one; the deadline does not depend on it."""
Inndata = tuple[dict[str, Tall], Tall]


def inndata(alle: Sequence[Fristliv]) -> Inndata:
    """These persons as the vectors that OpenFisca takes."""
    return rader(alle), maalene(alle)


class Openfisca:
    """The rules in OpenFisca. They are loaded once."""

    def __init__(self) -> None:
        self._system = systemet()

    def frister(self, data: Inndata, *, med_spor: bool) -> tuple[list[date], int]:
        """The deadline of each participant, and the number of lines of the trace (0 without a trace)."""
        simulering = self._simulering(*data)
        simulering.trace = med_spor
        dager = simulering.calculate("frist", _DAG)
        linjer = len(simulering.tracer.computation_log.lines()) if med_spor else 0
        return [_EPOKE + timedelta(days=int(dag)) for dag in dager], linjer

    def _simulering(self, innslag: dict[str, Tall], maal: Tall) -> Simulation:
        bygger: Any = SimulationBuilder()
        bygger.create_entities(self._system)
        bygger.declare_person_entity("innslag", np.arange(len(innslag["slag"])))
        deltakere = bygger.declare_entity("deltaker", np.arange(len(maal)))
        bygger.join_with_persons(deltakere, innslag["deltaker"], ["rad"] * len(innslag["slag"]))
        simulering = bygger.build(self._system)
        for navn in ("slag", "nr", "fra", "til", "antall"):
            simulering.set_input(navn, _DAG, innslag[navn])
        simulering.set_input("tilbudt", _DAG, innslag["tilbud"])
        simulering.set_input("maal", _DAG, maal)
        return simulering
