"""The routes, one file per part of the API."""

from fastapi import APIRouter


def alle() -> list[APIRouter]:
    """All of them, in the order of the docs."""
    from registration.ruter import (
        etterregistrering,
        innlesing,
        innslag,
        kodeverk,
        register,
        registreringer,
        simuler,
        vedtaksmal,
    )

    deler = (innslag, simuler, registreringer, vedtaksmal, register, innlesing, etterregistrering, kodeverk)
    return [del_.ruter for del_ in deler]
