"""Sends a request to registration again and again, until registration has decided it."""

import time
from dataclasses import dataclass
from typing import Any

import httpx
import stamina
from pydantic import TypeAdapter

Kropp = dict[str, Any]
"""The body of a request. Registration checks the body, and this package does not."""
_AVGJORT = {httpx.codes.OK, httpx.codes.CREATED}
_JSON: TypeAdapter[Any] = TypeAdapter(Any)


class Avvist(RuntimeError):
    """A registration was refused. The message says which registration, and why."""


class _IkkeNaa(Exception):
    """The request is not decided yet, or the service could not take it in. The request is sent again."""


@dataclass(frozen=True, slots=True)
class Registrering:
    """One request to registration, and the role of the user who sends it.

    `noekkel`: the Idempotency-Key, which is the same each time the request is made.
    """

    rolle: str
    metode: str
    sti: str
    kropp: Kropp
    noekkel: str


@stamina.retry(on=(httpx.TransportError, _IkkeNaa), attempts=20, timeout=90)
def send(klient: httpx.Client, registrering: Registrering, token: str) -> Kropp:
    """Send the request again and again, until registration has decided it. Returns the answer.

    Because of the request's Idempotency-Key, nothing is registered twice.

    Raises:
        Avvist: the registration was refused.
    """
    hode = {"Authorization": f"Bearer {token}", "Idempotency-Key": registrering.noekkel}
    kropp = som_json(registrering.kropp)
    svar = klient.request(registrering.metode, registrering.sti, json=kropp, headers=hode)
    if svar.status_code == httpx.codes.ACCEPTED:
        _vent_paa_avgjoerelsen(klient, svar.headers["Location"], token)
    if svar.status_code in {httpx.codes.ACCEPTED, httpx.codes.SERVICE_UNAVAILABLE}:
        raise _IkkeNaa(f"{registrering.metode} {registrering.sti}: {svar.status_code}")
    if svar.status_code not in _AVGJORT:
        raise Avvist(f"{registrering.metode} {registrering.sti}: {svar.status_code} {svar.text}")
    svaret: Kropp = svar.json()
    return svaret


def som_json(kropp: Kropp) -> Kropp:
    """The body, JSON-ready: dates are strings."""
    ren: Kropp = _JSON.dump_python(kropp, mode="json")
    return ren


def _vent_paa_avgjoerelsen(klient: httpx.Client, hvor: str, token: str, frist: float = 60) -> None:
    """Wait at most `frist` seconds until the accepted registration has been decided."""
    slutt = time.monotonic() + frist
    while time.monotonic() < slutt:
        svar = klient.get(hvor, headers={"Authorization": f"Bearer {token}"})
        if svar.status_code == httpx.codes.OK and svar.json().get("status") != "venter":
            return
        time.sleep(0.2)
