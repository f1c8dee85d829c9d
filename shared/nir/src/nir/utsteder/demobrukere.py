"""The users whom the login page offers, from `demobrukere.yaml`."""

from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

from nir.token.bruker import Rolle

_FIL = Path(__file__).with_name("demobrukere.yaml")


class Demobruker(BaseModel):
    """An invented user with the claims of kontrakt §3.6."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    bruker: str
    navn: str
    roller: tuple[Rolle, ...]
    kommunenummer: str | None = None
    bydelsnummer: str | None = None


@cache
def demobrukere() -> dict[str, Demobruker]:
    """All users by `bruker`, in the order of the login page."""
    brukere = TypeAdapter(list[Demobruker]).validate_python(yaml.safe_load(_FIL.read_text()))
    return {bruker.bruker: bruker for bruker in brukere}
