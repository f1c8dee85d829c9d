"""An engine that restarts under its name with another address, while the broker keeps its old session."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from aiokafka.coordinator.protocol import ConsumerProtocolMemberAssignment
from faust.assignor.partition_assignor import PartitionAssignor
from nir_lokal.kafka import Kafka
from rule_engine.kafka import tildeling
from rule_engine.kafka.tildeling import Tildeler

from tests.stoette.fakta import et_liv
from tests.stoette.logg import Logg
from tests.stoette.motorprosess import Motorprosess

SESJON = 60.0


async def test_the_new_process_gets_the_partitions_before_the_old_session_is_over(
    megler: Kafka, logg: Logg, tmp_path: Path, nytt_duf: Callable[[], str]
) -> None:
    miljoe = {"NIR_MOTOR_SESJON": str(SESJON)}
    gammel = Motorprosess(megler, tmp_path / "gammel", miljoe=miljoe).start()
    gammel.prosess.drep()
    drept = time.monotonic()
    ny = Motorprosess(megler, tmp_path / "ny", miljoe=miljoe)
    assert ny.port != gammel.port
    ny.start()
    try:
        assert time.monotonic() - drept < SESJON
        [*_, svar] = await logg.avgjoer(*et_liv(nytt_duf()))
        assert svar["utfall"] == "godtatt"
    finally:
        ny.prosess.stopp()


class Avsluttet(Exception):
    """Stands for the end of the process."""


def test_an_assignment_that_cannot_be_read_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def slutt(grunn: str, feil: BaseException) -> Any:
        raise Avsluttet(grunn) from feil

    def uleselig(*_: Any) -> Any:
        raise ValueError("not the data of an assignment")

    monkeypatch.setattr(tildeling, "avslutt", slutt)
    monkeypatch.setattr(PartitionAssignor, "on_assignment", uleselig)
    tildeler = object.__new__(Tildeler)
    with pytest.raises(Avsluttet):
        tildeler.on_assignment(ConsumerProtocolMemberAssignment(0, [], b""))
