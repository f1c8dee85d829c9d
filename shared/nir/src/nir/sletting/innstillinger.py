"""The settings of the commands that erase."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import Field, SecretStr

from nir.innstillinger import MedInnsyn, MedRedis
from nir.innstillinger.hjem import hjem


class Sletteinnstillinger(MedInnsyn, MedRedis):
    """The settings of an erasure: those of nir.innsyn and Redis, which reporting has too, and its own."""

    motor_app: str = "nir-rule-engine"
    """The consumer group of rule-engine."""
    home: Path = Field(default_factory=hjem)
    sletteliste: Path | None = None
    """The ledger. Keep it apart from Kafka's backups. None: `sletteliste.jsonl` in NIR_HOME."""
    slettenoekkel: SecretStr | None = Field(default=None, min_length=32)
    """The secret of the pseudonyms in the ledger. Keep it apart from the ledger. None: a key in NIR_HOME."""

    @property
    def listefil(self) -> Path:
        """The file of the ledger."""
        return self.sletteliste or self.home / "sletteliste.jsonl"

    def utrygt(self) -> Iterator[str]:
        """A sentence for each setting that production refuses."""
        yield from super().utrygt()
        yield from self.utrygg_redis()
        if self.sletteliste is None or self.slettenoekkel is None:
            yield "NIR_SLETTELISTE og NIR_SLETTENOEKKEL må være satt i produksjon, hver for seg fra loggen."
