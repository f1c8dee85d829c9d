"""Decides who may read about which persons: by kommune and by address protection (kontrakt §3.6)."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends
from nir.token import Bruker, krev

krev_leser = krev("saksbehandler", "leser", "administrativ", "imdi")
Leser = Annotated[Bruker, Depends(krev_leser)]
"""A caller who may read: a kommune's roles, or IMDi. Others are answered 403."""


@dataclass(frozen=True, slots=True)
class Innsyn:
    """The persons that a caller may see."""

    bruker: Bruker

    @property
    def alle_kommuner(self) -> bool:
        """Whether the caller reads all kommuner (IMDi)."""
        return self.bruker.har("imdi")

    @property
    def bydelsnummer(self) -> str | None:
        """The only bydel that the caller may read; None: every bydel."""
        return None if self.alle_kommuner else self.bruker.bydelsnummer

    def ser(self, kommunenummer: str | None, bydelsnummer: str | None, adressebeskyttelse: str) -> bool:
        """Whether the caller may see a person whom this kommune and bydel follow up, with this protection."""
        hos_oss = self.alle_kommuner or (
            kommunenummer is not None and kommunenummer == self.bruker.kommunenummer
        )
        hos_oss = hos_oss and self.bydelsnummer in (None, bydelsnummer)
        return hos_oss and self.bruker.ser(adressebeskyttelse)
