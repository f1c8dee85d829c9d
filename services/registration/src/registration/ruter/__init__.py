"""The routes: one file for each part of the API."""

from fastapi import APIRouter
from nir.token import meg

from registration.forespoersel.adgang import Adgang
from registration.ruter import (
    etterregistrering,
    fagsystem,
    handlinger,
    innlesing,
    innslag,
    kilderegister,
    kodeverk,
    registreringer,
    simuler,
    vedtaksmal,
)

RUTER: tuple[APIRouter, ...] = (
    innslag.ruter,
    simuler.ruter,
    handlinger.ruter,
    registreringer.ruter,
    vedtaksmal.ruter,
    kilderegister.ruter,
    innlesing.ruter,
    fagsystem.ruter,
    etterregistrering.ruter,
    kodeverk.ruter,
    meg.lag_ruter(Adgang()),
)
"""The routers, in the order in which the API's documentation shows them."""
