"""The settings of registration, from the environment (README, Settings)."""

from pathlib import Path

from nir.innstillinger import MedInnsyn, MedToken
from nir.innstillinger.felt import Grense, LesbarFil, Liste
from pydantic import Field


class Innstillinger(MedToken, MedInnsyn):
    """All times are in seconds."""

    port: int = 8001
    svar_ventetid: float = Field(5, gt=0)
    """How long a caller waits for the decision before the answer is 202."""
    logg_ventetid: float = Field(3, gt=0)
    """How long a fact waits for a broker that does not answer.

    Then the answer is 503 and nothing is registered.
    """
    kvittering_ventetid: float = Field(30, gt=0)
    """How long a fact that was handed to the broker waits for its receipt."""
    slipp_tid: int = Field(40, gt=0)
    """How long answers may take after SIGTERM; more than the longest wait of a caller."""
    brevavsendere: LesbarFil | None = None
    """The file with each kommune's address, contact and signature for letters (README, Letters)."""
    brevmaler: Path | None = None
    """A folder with the operator's own templates instead of those that ship."""
    kalkulator: bool = True
    """Whether the open calculator answers (kontrakt §6.14). False: its address does not exist."""
    kalkulator_grense: Grense = "600/minute"
    """How many calculations one IP address may ask one instance for; empty: any number."""
    betrodde_proxyer: Liste = ()
    """Addresses and networks whose `X-Forwarded-For` says who the caller is."""
