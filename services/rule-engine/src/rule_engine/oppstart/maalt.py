"""Shows what this instance's partitions have, each time the metrics are read."""

from datetime import UTC, date, datetime

from nir.klokke import idag

from rule_engine.partisjon.partisjoner import Partisjoner
from rule_engine.prosess.maaling import DAGER_BAK, PARTISJONER, PERSONER, SISTE_DAG


def vis_partisjoner(partisjoner: Partisjoner) -> None:
    """Let the metrics of the partitions be computed when they are read."""
    PARTISJONER.set_function(lambda: len(partisjoner))
    PERSONER.set_function(lambda: sum(len(partisjon.tilstand.personer) for partisjon in partisjoner))
    SISTE_DAG.set_function(lambda: _midnatt(_siste_dag(partisjoner)))
    DAGER_BAK.set_function(lambda: _dager_bak(_siste_dag(partisjoner)))


def _siste_dag(partisjoner: Partisjoner) -> date | None:
    return min((dag for partisjon in partisjoner if (dag := partisjon.tilstand.dag)), default=None)


def _midnatt(dag: date | None) -> float:
    return 0 if dag is None else datetime(dag.year, dag.month, dag.day, tzinfo=UTC).timestamp()


def _dager_bak(dag: date | None) -> int:
    return 0 if dag is None else (idag() - dag).days
