"""The day of reading: for ages, for names of kommuner, and for what runs today. It decides nothing."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date
from typing import Annotated

from fastapi import Depends, Request

Klokke = Callable[[], date]


def dagen(request: Request) -> date:
    """Today by the clock of the running service, as a dependency."""
    klokke: Klokke = request.app.state.klokke
    return klokke()


Dagen = Annotated[date, Depends(dagen)]


def maaneden(dag: date) -> tuple[date, date]:
    """The first and the last day of its month."""
    return dag.replace(day=1), dag.replace(day=monthrange(dag.year, dag.month)[1])
