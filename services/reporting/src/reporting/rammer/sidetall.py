"""The query parameters that choose a page."""

from pydantic import BaseModel

from reporting.rammer.filtre import Antall, Side


class Sidetall(BaseModel):
    """The number of a page, from 1, and its size."""

    side: Side = 1
    antall: Antall = 25
