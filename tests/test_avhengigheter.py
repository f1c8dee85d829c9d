"""The dependencies of the routes run in the event loop.

FastAPI runs a dependency that is a plain function in a thread. To hand a dependency to a thread costs more
than most dependencies do, and while all 40 threads are busy, the next request waits.
"""

import inspect
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest
from fastapi import APIRouter
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute


@pytest.mark.parametrize("tjeneste", ["registration", "reporting"])
def test_no_dependency_of_a_route_runs_in_a_thread(tjeneste: str) -> None:
    alle = [funksjon for rute in _rutene(tjeneste) for funksjon in _avhengigheter(rute.dependant)]
    assert alle
    assert {navn for navn, er_async in alle if not er_async} == set()


def _rutene(tjeneste: str) -> Iterator[APIRoute]:
    for modul in walk_packages(import_module(tjeneste).__path__, f"{tjeneste}."):
        for verdi in vars(import_module(modul.name)).values():
            if isinstance(verdi, APIRouter):
                yield from (rute for rute in verdi.routes if isinstance(rute, APIRoute))


def _avhengigheter(avhengig: Dependant) -> Iterator[tuple[str, bool]]:
    """(name, whether it is async) of the route's own function and of all functions that it depends on."""
    kall = avhengig.call
    funksjon = kall if inspect.isroutine(kall) else type(kall).__call__
    er_async = inspect.iscoroutinefunction(funksjon) or inspect.isasyncgenfunction(funksjon)
    yield f"{funksjon.__module__}.{funksjon.__qualname__}", er_async
    for en in avhengig.dependencies:
        yield from _avhengigheter(en)
