"""The query parameters that choose a page."""

from pydantic import BaseModel

from reporting.rammer.filtre import Antall, Side


class Sidetall(BaseModel):
    """Pages count from 1."""

    side: Side = 1
    antall: Antall = 25
