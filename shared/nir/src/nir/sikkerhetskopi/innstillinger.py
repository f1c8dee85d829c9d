"""The settings of `nir backup` and `nir restore`."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import SecretStr

from nir.innstillinger.felt import LesbarFil, les_hemmelighet
from nir.sikkerhetskopi.noekler import Noekler
from nir.sletting.innstillinger import Sletteinnstillinger

MINST = 32
"""The fewest characters of the secret."""


class MangelfullNoekkel(Exception):
    """There is no secret, or it is too short."""


class Kopiinnstillinger(Sletteinnstillinger):
    """What a backup needs besides the settings of an erasure, whose ledger a restore applies."""

    sikkerhetskopi: Path | None = None
    """The folder of the backup."""
    sikkerhetskopi_noekkel: SecretStr | None = None
    """The secret that encrypts the backup. Keep it apart from the backup."""
    sikkerhetskopi_noekkel_fil: LesbarFil | None = None

    @property
    def noekler(self) -> Noekler:
        """The keys of the backup.

        Raises:
            MangelfullNoekkel: there is no secret, or it is too short.
        """
        gitt = les_hemmelighet(self.sikkerhetskopi_noekkel, self.sikkerhetskopi_noekkel_fil)
        if gitt is None or len(gitt) < MINST:
            raise MangelfullNoekkel(
                "NIR_SIKKERHETSKOPI_NOEKKEL eller NIR_SIKKERHETSKOPI_NOEKKEL_FIL må ha en hemmelighet "
                f"med minst {MINST} tegn"
            )
        return Noekler(gitt.encode())


class Kopieringsinnstillinger(Kopiinnstillinger):
    """The settings of `nir backup`. It only reads the log, so production checks its Kafka settings only."""

    def utrygt(self) -> Iterator[str]:
        """A sentence for each setting that production refuses."""
        yield from self.utrygg_kafka()
