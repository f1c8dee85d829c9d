"""`nir tilganger`: the rights in Kafka and Redis, in the form that each of them takes."""

from pathlib import Path
from typing import Annotated, Literal

import typer


def tilganger(
    format_: Annotated[
        Literal["kafka-acls", "strimzi", "redis"], typer.Option("--format", help="What to make.")
    ],
    fil: Annotated[Path, typer.Option(envvar="NIR_TILGANGER", help="The table (YAML).")] = Path(
        "deploy/tilganger.yaml"
    ),
    klynge: Annotated[str, typer.Option(help="Strimzi: the name of the Kafka resource.")] = "nir",
    passord: Annotated[
        Path | None,
        typer.Option(
            exists=True, file_okay=False, help="Redis: a folder with a file per user, which has the password."
        ),
    ] = None,
) -> None:
    """Print the rights of every service: commands for kafka-acls.sh, Strimzi's users, or Redis' ACL file.

    Exit code 2: the table cannot be used.
    """
    from nir.tilganger.kafka_acls import kafka_acls
    from nir.tilganger.redis_acl import redis_acl
    from nir.tilganger.rettigheter import rettigheter
    from nir.tilganger.strimzi import strimzi
    from nir.tilganger.tabell import UgyldigTabell, les_tabell

    try:
        brukere = les_tabell(fil)
    except UgyldigTabell as feil:
        typer.echo(str(feil), err=True)
        raise typer.Exit(2) from None
    if format_ == "strimzi":
        typer.echo(strimzi(rettigheter(brukere), klynge), nl=False)
        return
    gitt = {en.name: en.read_text().rstrip("\r\n") for en in passord.iterdir()} if passord else {}
    linjer = kafka_acls(rettigheter(brukere)) if format_ == "kafka-acls" else redis_acl(brukere, gitt)
    typer.echo("\n".join(linjer))
