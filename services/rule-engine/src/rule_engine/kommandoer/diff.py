"""`rule-engine diff`: the effect of a rule change on each person, before the change is made."""

import os
import sys
from datetime import date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any

import typer
from nir.kommandoer.kafkaadresse import Bootstrap, kafkaadresse

from rule_engine.kommandoer.datoform import DATOFORM

if TYPE_CHECKING:
    from rule_engine.sammenligning.arbeid import Del

_FILDELER = 64
_PROSESSER = os.cpu_count() or 1
_LESBAR: dict[str, Any] = {"exists": True, "dir_okay": False}

Parametre = Annotated[Path, typer.Option(**_LESBAR, help="The proposed values (TOML).")]
Fil = Annotated[Path | None, typer.Option(**_LESBAR, help="Facts as JSON lines, not the engine's.")]
AsOf = Annotated[
    datetime | None,
    typer.Option(formats=DATOFORM, help="The day to compare on; otherwise the last known day."),
]
Alle = Annotated[bool, typer.Option("--alle", help="Also decide persons whom no changed value can reach.")]
UtenTilgangssjekk = Annotated[
    bool, typer.Option("--no-access-check", help="With --fil: accept old registrations without access.")
]
Prosesser = Annotated[int, typer.Option(min=1, help="Processes to work with.")]


def diff(
    parameters: Parametre,
    fil: Fil = None,
    as_of: AsOf = None,
    alle: Alle = False,
    no_access_check: UtenTilgangssjekk = False,
    prosesser: Prosesser = _PROSESSER,
    bootstrap: Bootstrap = None,
) -> None:
    """Print a JSON line for each person with another decision or document, and a summary on stderr.

    Nothing is written to Kafka. The file has the parameters that change, in the form of the shipped files.
    Each value holds from its own gjelderFra on. From the first gjelderFra in the file no shipped value of
    that parameter holds; before it the shipped values hold. A change for all time has the gjelderFra of the
    first shipped value.

    From the engine's records, all accepted facts are decided again without a check of access. From a file,
    all facts are decided with both parameter sets.

    Exit codes: 0 all compared · 1 some person could not be compared · 2 wrong use · 3 no Kafka.
    """
    from regelverk.lov.parametre import FeilIParametre

    from rule_engine.sammenligning.forslag import les_forslag

    try:
        endret = les_forslag(str(parameters), alle).lesekontroll.endret
    except FeilIParametre as feil:
        raise typer.BadParameter(str(feil), param_hint="--parameters") from None
    dag = as_of.date() if as_of else None
    with TemporaryDirectory(prefix="nir-diff-") as navn:
        mappe = Path(navn)
        if fil:
            dag = _fordel(fil, mappe, dag)
            arbeid = _fra_fil(mappe, parameters, alle, dag, not no_access_check)
            _kjoer(arbeid, _FILDELER, prosesser, mappe, endret, dag)
        else:
            adresse, dag = _kafka(bootstrap, dag)
            _kjoer(_fra_kafka(adresse, parameters, alle, dag), _partisjoner(), prosesser, mappe, endret, dag)


def _fra_fil(mappe: Path, parameters: Path, alle: bool, dag: date, sjekk_tilgang: bool) -> "Del":
    from rule_engine.sammenligning.fra_fil import del_fra_fil

    return partial(del_fra_fil, mappe, str(parameters), alle, dag, sjekk_tilgang)


def _fra_kafka(bootstrap: str, parameters: Path, alle: bool, dag: date) -> "Del":
    from rule_engine.sammenligning.fra_kafka import del_fra_kafka

    return partial(del_fra_kafka, bootstrap, str(parameters), alle, dag)


def _fordel(fil: Path, mappe: Path, dag: date | None) -> date:
    from rule_engine.sammenligning.oppdeling import fordel

    with fil.open("rb") as linjer:
        nyeste = fordel(linjer, mappe, _FILDELER)
    if dag is None and nyeste is None:
        raise typer.BadParameter("no facts in the file", param_hint="--fil")
    return dag or date.fromisoformat(nyeste or "")


def _kafka(bootstrap: str | None, dag: date | None) -> tuple[str, date]:
    import asyncio

    from aiokafka.errors import KafkaError

    from rule_engine.klokke.siste_dag import siste_dager

    adresse = kafkaadresse(bootstrap)
    try:
        dag = dag or max(asyncio.run(siste_dager(adresse)), default=None)
    except (KafkaError, OSError) as feil:
        typer.echo(f"Kafka at {adresse}: {feil}", err=True)
        raise typer.Exit(3) from None
    if dag is None:
        raise typer.BadParameter("there has been no Dagskifte; say the day", param_hint="--as-of")
    return adresse, dag


def _partisjoner() -> int:
    from nir.meldinger.emner import PARTISJONER

    return PARTISJONER


def _kjoer(
    arbeid: "Del", deler: int, prosesser: int, mappe: Path, endret: tuple[str, ...], dag: date
) -> None:
    from rule_engine.sammenligning.arbeid import Antall, i_deler, les
    from rule_engine.sammenligning.rapport import rapport

    sum_ = Antall()
    for antall, fil in i_deler(arbeid, range(deler), prosesser, mappe):
        sum_ += antall
        sys.stdout.buffer.writelines(les(fil))
        sys.stdout.buffer.flush()
    for linje in rapport(sum_, endret, dag):
        typer.echo(linje, err=True)
    raise typer.Exit(1 if sum_.feilet else 0)
