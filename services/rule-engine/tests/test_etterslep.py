"""What the engine says of the facts that it has not decided: how many, and how old the oldest is."""

import time
from dataclasses import dataclass
from types import SimpleNamespace

from faust.types import TP
from nir.meldinger import emner
from rule_engine.prosess.etterslep import Etterslep

TO = TP(emner.HENDELSER, 2)
MINUTT = 60


@dataclass
class Maaler:
    """A sensor of one partition, and what Faust tells it."""

    sensor: Etterslep

    def kommer(self, offset: int, sekunder_siden: float) -> None:
        melding = SimpleNamespace(timestamp=time.time() - sekunder_siden)
        self.sensor.on_stream_event_in(TO, offset, None, SimpleNamespace(message=melding))

    def slutter(self, offset: int) -> None:
        self.sensor.track_tp_end_offset(TO, offset)

    def er_bekreftet(self, neste: int) -> None:
        self.sensor.on_tp_commit({TO: neste})


def maaler(fra: int = 0) -> Maaler:
    sensor = Etterslep()
    sensor.begynn({TO: fra})
    return Maaler(sensor)


def test_a_partition_whose_facts_are_all_decided_has_no_oldest_fact() -> None:
    maaler_ = maaler(fra=100)
    maaler_.slutter(100)
    assert maaler_.sensor.eldste() == 0


def test_the_oldest_fact_is_the_first_one_that_is_not_acknowledged() -> None:
    maaler_ = maaler()
    maaler_.slutter(3)
    for offset, siden in enumerate((3 * MINUTT, 2 * MINUTT, MINUTT)):
        maaler_.kommer(offset, siden)
    assert 3 * MINUTT <= maaler_.sensor.eldste() < 4 * MINUTT
    maaler_.er_bekreftet(2)
    assert MINUTT <= maaler_.sensor.eldste() < 2 * MINUTT
    maaler_.er_bekreftet(3)
    assert maaler_.sensor.eldste() == 0


def test_a_fact_that_is_never_fetched_ages_from_when_it_was_seen() -> None:
    maaler_ = maaler()
    maaler_.slutter(1)
    foerst = maaler_.sensor.eldste()
    slutt = time.monotonic() + 60
    while maaler_.sensor.eldste() <= foerst:
        assert time.monotonic() < slutt


def test_a_partition_that_another_instance_has_is_forgotten() -> None:
    maaler_ = maaler()
    maaler_.slutter(1)
    maaler_.kommer(0, MINUTT)
    maaler_.sensor.glem({2})
    assert maaler_.sensor.eldste() == 0
