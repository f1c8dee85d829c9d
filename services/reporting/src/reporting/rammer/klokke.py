"""The day of reading. Ages, names of kommuner and running periods depend on it, but no decision does."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date
from typing import Annotated

from fastapi import Depends, Request

Klokke = Callable[[], date]


async def dagen(request: Request) -> date:
    """A dependency that gives today by the service's clock."""
    klokke: Klokke = request.app.state.klokke
    return klokke()


Dagen = Annotated[date, Depends(dagen)]


def maaneden(dag: date) -> tuple[date, date]:
    """The first and the last day of the month of a day."""
    return dag.replace(day=1), dag.replace(day=monthrange(dag.year, dag.month)[1])
