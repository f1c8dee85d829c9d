"""The option `--bootstrap` of every command that talks with Kafka."""

from typing import Annotated

import typer

Bootstrap = Annotated[
    str | None, typer.Option("--bootstrap", help="Kafka's address. Default: NIR_KAFKA_BOOTSTRAP.")
]


def kafkaadresse(bootstrap: str | None) -> str:
    """The address from the option, or else from NIR_KAFKA_BOOTSTRAP. Wrong settings end the process."""
    import sys
    from pathlib import Path

    from nir.innstillinger import Felles, krev_innstillinger

    felles = krev_innstillinger(Felles, Path(sys.argv[0]).name)
    return bootstrap or felles.kafka_bootstrap
