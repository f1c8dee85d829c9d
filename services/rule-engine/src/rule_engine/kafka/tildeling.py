"""Faust's assignor, changed so that no assignment leaves the engine waiting for ever."""

import structlog
from aiokafka.coordinator.protocol import ConsumerProtocolMemberAssignment
from faust.assignor.partition_assignor import PartitionAssignor

from rule_engine.prosess.slutt import avslutt

_logg = structlog.get_logger("rule_engine.tildeling")


class Tildeler(PartitionAssignor):
    """Takes an assignment that was made for an earlier process of the same instance name.

    Under a fixed instance name the broker gives the partitions of the old session back, also to a process
    with another address. Faust refuses another address with an assertion, aiokafka logs it, and the engine
    would wait for ever. Exiting does not help: each new process gets the same assignment and keeps the old
    session alive. Only Faust's web routes use the address, and the engine has none.
    """

    def on_assignment(self, assignment: ConsumerProtocolMemberAssignment) -> None:
        """Take the assignment. An assignment that cannot be taken ends the process."""
        try:
            super().on_assignment(assignment)
        except Exception as feil:
            if not (isinstance(feil, AssertionError) and self._er_lest(assignment)):
                avslutt("the assignment cannot be taken", feil)
            _logg.info("took over the assignment of an earlier process", adresse=self._url)

    def _er_lest(self, assignment: ConsumerProtocolMemberAssignment) -> bool:
        """Whether Faust, before it compared the addresses, took the partitions that the broker gave."""
        tatt = self._assignment.kafka_protocol_assignment(self._table_manager)
        return sorted(tatt) == sorted(assignment.assignment)
