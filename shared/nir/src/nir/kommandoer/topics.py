"""`nir topics`: the topics of deploy/topics.yaml."""

from pathlib import Path
from typing import Annotated

import typer

from nir.kommandoer.kafkaadresse import Bootstrap, kafkaadresse


def topics(
    fil: Annotated[Path, typer.Option(envvar="NIR_TOPICS", help="The file with the topics (YAML).")] = Path(
        "deploy/topics.yaml"
    ),
    replikaer: Annotated[
        int, typer.Option(envvar="NIR_TOPICS_REPLIKAER", min=1, help="Copies of each partition.")
    ] = 1,
    bootstrap: Bootstrap = None,
) -> None:
    """Create the missing topics. Say where an existing topic differs (exit 1), and change none."""
    import asyncio

    from aiokafka.errors import KafkaError

    from nir.emneoppsett.emne import UgyldigEmnefil, les_emner
    from nir.emneoppsett.opprett import opprett_emner

    adresse = kafkaadresse(bootstrap)
    try:
        status = asyncio.run(opprett_emner(adresse, les_emner(fil), replikaer=replikaer))
    except UgyldigEmnefil as feil:
        typer.echo(str(feil), err=True)
        raise typer.Exit(2) from None
    except (KafkaError, OSError) as feil:
        typer.echo(f"Kafka at {adresse}: {feil}", err=True)
        raise typer.Exit(3) from None
    for emne in status:
        typer.echo(f"{emne.utfall:9} {emne.navn}")
        for forskjell in emne.forskjeller:
            typer.echo(f"          {forskjell}", err=True)
    if any(emne.utfall == "differs" for emne in status):
        raise typer.Exit(1)
