"""`rule-engine evaluate`: the regelmotor without Kafka."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from rule_engine.kommandoer.datoform import DATOFORM

if TYPE_CHECKING:
    from regelverk.lov.parametre import Parametre


def evaluate(
    as_of: Annotated[datetime, typer.Option(formats=DATOFORM, help="The day to compute for.")],
    fil: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", exists=True, dir_okay=False, help="JSON lines; stdin if none."),
    ] = None,
    no_access_check: Annotated[
        bool, typer.Option("--no-access-check", help="Accept old registrations without access.")
    ] = False,
    parameters: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="Another parameter set (TOML).")
    ] = None,
    kjent_per: Annotated[
        datetime | None, typer.Option(formats=DATOFORM, help="Only facts registered by this day.")
    ] = None,
) -> None:
    """Read facts as JSON lines, and print one document per person, sorted by DUF.

    On stderr come refused facts as nir.svar lines, and lines that could not be handled, with their numbers.

    Exit codes: 0 all lines were handled, refusals included · 1 some line could not be handled · 2 wrong use.
    """
    from rule_engine.evaluering.kjoering import Kjoering, Valg

    valg = Valg(
        as_of=as_of.date(),
        parametre=_parametre(parameters),
        sjekk_tilgang=not no_access_check,
        kjent_per=kjent_per.date() if kjent_per else None,
    )
    kjoering = Kjoering(valg, _linjer_til(sys.stdout.buffer), _linjer_til(sys.stderr.buffer))
    with _aapne(fil) as linjer:
        kjoering.kjoer(linjer)
    raise typer.Exit(0 if kjoering.alt_gikk else 1)


def _parametre(fil: Path | None) -> "Parametre":
    from regelverk.lov.parametre import FeilIParametre, les_parametre

    try:
        return les_parametre(None if fil is None else str(fil))
    except FeilIParametre as feil:
        raise typer.BadParameter(str(feil), param_hint="--parameters") from None


@contextmanager
def _aapne(fil: Path | None) -> Iterator[BinaryIO]:
    if fil is None:
        yield sys.stdin.buffer
        return
    with fil.open("rb") as aapen:
        yield aapen


def _linjer_til(stroem: BinaryIO) -> Callable[[bytes], None]:
    def skriv(linje: bytes) -> None:
        stroem.write(linje + b"\n")

    return skriv
