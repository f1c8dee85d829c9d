"""`rule-engine docs`: pages for lawyers, made from the rules' data."""

from pathlib import Path
from typing import Annotated

import typer


def docs(
    ut: Annotated[Path, typer.Option(file_okay=False, help="Where the pages go.")] = Path("docs"),
    saker: Annotated[Path, typer.Option(exists=True, file_okay=False, help="The cases.")] = Path(
        "tests/cases"
    ),
    sjekk: Annotated[bool, typer.Option("--sjekk", help="Only say what is stale (exit 1).")] = False,
) -> None:
    """Write docs/regler and docs/kodeverk: a page for each rule and code list, with parameters and cases."""
    from rule_engine.dokumentasjon.sider import alle_sider, foreldet, skriv

    sider = alle_sider(saker)
    gamle = foreldet(ut, sider)
    if not sjekk:
        skriv(ut, sider)
    for navn in gamle:
        typer.echo(f"{'stale' if sjekk else 'written'}  {ut / navn}")
    raise typer.Exit(1 if sjekk and gamle else 0)
