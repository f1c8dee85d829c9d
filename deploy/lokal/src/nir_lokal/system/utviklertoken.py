"""Tokens of the development issuer. Its key is in NIR_HOME."""

from pathlib import Path

from nir.innstillinger import MedToken
from nir.utsteder.noekkel import hent_noekkel
from nir.utsteder.utsted import utsted


def utviklertoken(
    hjem: Path, utsteder: str, *roller: str, kommune: str | None, bruker: str = "NIBO", utloeper: int = 86_400
) -> str:
    """A token of the issuer at the address `utsteder`. `utloeper`: its lifetime in seconds."""
    konfig = MedToken(token_issuer=utsteder)
    return utsted(
        hent_noekkel(hjem), konfig, bruker=bruker, roller=roller, kommunenummer=kommune, utloeper=utloeper
    )
