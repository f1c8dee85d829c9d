"""Adds HEAD to every route with GET. Starlette's routes have it; FastAPI's do not."""

from collections.abc import Iterable

from fastapi.routing import APIRoute
from starlette.routing import BaseRoute


def tillat_head(ruter: Iterable[BaseRoute]) -> None:
    """Let HEAD do what GET does. The server sends the head of the answer without its body."""
    for rute in ruter:
        if isinstance(rute, APIRoute) and rute.methods and "GET" in rute.methods:
            rute.methods.add("HEAD")
