"""The commands of `.venv/bin/reporting`. Each command imports what it needs when it runs."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated
from uuid import uuid4

import typer
from nir.duf import har_form
from nir.innstillinger import krev_innstillinger
from nir.logg import sett_opp
from nir.web.ramme.beskrivelse.openapi import som_json

from reporting.oppstart.innstillinger import Innstillinger

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Lists, reports, person pages and files.")


@app.command()
def run() -> None:
    """Follow nir.vurderinger and answer over HTTP, in one process."""
    from reporting.oppstart.app import kjoer_tjenesten

    kjoer_tjenesten()


@app.command()
def openapi() -> None:
    """Write the OpenAPI description to stdout as JSON."""
    from reporting.oppstart.app import ny_app

    sys.stdout.buffer.write(som_json(ny_app(Innstillinger())))


@app.command()
def rebuild() -> None:
    """Build a new projection beside the one that is shown, then show it instead."""
    from reporting.oppstart.gjenoppbygg import gjenoppbygg

    raise typer.Exit(gjenoppbygg(_med_logg()))


def _duf(verdi: str) -> str:
    if not har_form(verdi):
        raise typer.BadParameter("Et DUF-nummer har 12 siffer.")
    return verdi


Duf = Annotated[str, typer.Argument(help="DUF-nummer, 12 siffer", callback=_duf)]


@app.command(name="les-innsyn")
def les_innsyn(duf: Duf) -> None:
    """Write, as CSV, every reading of a person that nir.innsyn has, the newest first. Changes nothing."""
    from reporting.innsynslogg.utskrift import les_i_loggen, som_fil

    lest = asyncio.run(les_i_loggen(_med_logg().kafka_bootstrap, duf))
    sys.stdout.buffer.write(som_fil(lest).encode())
    print(f"{len(lest)} oppslag", file=sys.stderr)


@app.command(name="slett-innsyn")
def slett_innsyn(duf: Duf) -> None:
    """Erase a person from nir.innsyn alone. `nir slett-person` erases a person from every topic."""
    from nir.innsyn.segl import seglring
    from nir.innsyn.sletting import slett_i_loggen

    innstillinger, sletting = _med_logg(), str(uuid4())
    kjoering = slett_i_loggen(innstillinger.kafka_bootstrap, {duf}, sletting, seglring(innstillinger))
    antall = asyncio.run(kjoering)
    print(f"{antall} oppslag slettet eller skrevet uten personen, sletting {sletting}", file=sys.stderr)


@app.command(name="verify-innsyn")
def verify_innsyn(
    anker: Annotated[
        Path | None, typer.Option(help="fil med ankre: JSON-linjer med skriver, nr og hash", exists=True)
    ] = None,
    fra: Annotated[str, typer.Option(help="fra da skal hver post være i en kjede (RFC 3339)")] = "",
) -> None:
    """Find records of nir.innsyn that were changed, removed, inserted, moved or cut off (exit code 1)."""
    from reporting.innsynslogg.verifisering import verifiser

    raise typer.Exit(verifiser(_med_logg(), anker, fra))


@app.command(name="anker-innsyn")
def anker_innsyn() -> None:
    """Write the ends of the chains of nir.innsyn, for a file that is kept outside the system."""
    from reporting.innsynslogg.verifisering import skriv_anker

    raise typer.Exit(skriv_anker(_med_logg()))


def _med_logg() -> Innstillinger:
    innstillinger = krev_innstillinger(Innstillinger, "reporting")
    sett_opp(innstillinger.logg_nivaa, "reporting")
    return innstillinger
