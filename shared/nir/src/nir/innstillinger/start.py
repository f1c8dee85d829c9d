"""The settings of a command. If a setting is wrong, the process ends and says why in a sentence."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import typer

from nir.innstillinger.felles import Felles
from nir.innstillinger.lesing import UgyldigeInnstillinger, UtryggeInnstillinger, les_innstillinger
from nir.innstillinger.minnedump import uten_minnedump

T = TypeVar("T", bound=Felles)

UGYLDIG = 2
UTRYGT = 78
"""Exit code if production refuses the settings (EX_CONFIG of sysexits.h)."""


def krev_innstillinger(klasse: type[T], program: str, ogsaa_galt: Iterable[str] = ()) -> T:
    """The settings, or the end of the process: exit code 2 if any is wrong, 78 if production refuses any.

    From here on the process leaves no core dump, because it reads secrets and data about persons next.
    """
    uten_minnedump()
    with avslutt_ved_feil(program):
        return les_innstillinger(klasse, ogsaa_galt)


@contextmanager
def avslutt_ved_feil(program: str) -> Iterator[None]:
    """End the process if the block finds wrong settings. `krev_innstillinger` does it by itself."""
    try:
        yield
    except UgyldigeInnstillinger as feil:
        typer.echo(f"{program} kan ikke starte:\n{feil}", err=True)
        raise typer.Exit(UGYLDIG) from None
    except UtryggeInnstillinger as feil:
        typer.echo(f"{program} starter ikke i produksjon (NIR_MILJOE):\n{feil}", err=True)
        raise typer.Exit(UTRYGT) from None


def krev_utvikling(hva: str) -> None:
    """End the process (exit code 78) if it runs in production, where `hva` has no place."""
    if os.environ.get("NIR_MILJOE") == "produksjon":
        typer.echo(f"{hva} er bare for utvikling og finnes ikke i produksjon (NIR_MILJOE).", err=True)
        raise typer.Exit(UTRYGT)
