"""The option `--bootstrap` of every command that talks with Kafka."""

from typing import Annotated

import typer

Bootstrap = Annotated[
    str | None, typer.Option("--bootstrap", help="Kafka's address. Default: NIR_KAFKA_BOOTSTRAP.")
]


def kafkaadresse(bootstrap: str | None) -> str:
    """The address from the option, or else from NIR_KAFKA_BOOTSTRAP."""
    from nir.innstillinger import Felles

    return bootstrap or Felles().kafka_bootstrap
