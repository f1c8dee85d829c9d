"""The routes, one file per part of the API."""

from fastapi import APIRouter


def alle() -> list[APIRouter]:
    """All of them, in the order of the docs."""
    from registration.ruter import etterregistrering, innslag, register, registreringer, simuler

    return [innslag.ruter, simuler.ruter, registreringer.ruter, register.ruter, etterregistrering.ruter]
