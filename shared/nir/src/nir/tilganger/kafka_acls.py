"""The rights as commands for Kafka's own tool kafka-acls.sh."""

import shlex
from collections.abc import Iterable, Iterator

from nir.tilganger.rettigheter import Rettighet


def kafka_acls(alle: Iterable[Rettighet]) -> Iterator[str]:
    """A shell line for each right. BOOTSTRAP and ADMIN (a properties file) come from the shell."""
    for rett in alle:
        operasjoner = " ".join(f"--operation {operasjon}" for operasjon in rett.operasjoner)
        yield (
            'kafka-acls.sh --bootstrap-server "$BOOTSTRAP" --command-config "$ADMIN" --add '
            f"--allow-principal {shlex.quote(f'User:{rett.bruker}')} {operasjoner} "
            f"--{rett.slag} {shlex.quote(rett.navn)}"
        )
