"""Waits until reporting shows a person who was just made, since reporting reads the log only after
registration has answered.
"""

import httpx
import stamina
from nir_lokal.system.system import System

from services.saksbehandler.tests.dager import iso
from tests.stoette.klient import FRIST

_FORSLAG = [{"handling": "registrer", "seksjon": "reservasjon", "dato": iso(10)}]
"""Any simulation will do: its answer has the person's versjon in registration, and nothing is registered."""


class _IkkeVist(Exception):
    """Reporting shows an earlier version of the person, or does not show the person at all."""


@stamina.retry(on=(_IkkeVist, httpx.TransportError), attempts=None, timeout=FRIST, wait_max=0.5)
def vent_til_vist(system: System, duf: str, kommune: str) -> None:
    """Wait until reporting shows the kommune all that registration shows it about the person.

    Raises:
        _IkkeVist: reporting does not show it in time.
    """
    token = system.token("saksbehandler", "fortrolig", "strengtFortrolig", kommune=kommune)
    with httpx.Client(headers={"Authorization": f"Bearer {token}"}, trust_env=False, timeout=30) as klient:
        svar = klient.post(f"{system.registration}/v1/personer/{duf}/simuler", json=_FORSLAG)
        side = klient.get(f"{system.reporting}/v1/personer/{duf}")
    if svar.status_code == httpx.codes.NOT_FOUND:
        return  # Neither registration nor reporting shows the person to the kommune.
    versjon = svar.raise_for_status().json()["foer"]["versjon"]
    if side.status_code != httpx.codes.OK or side.json()["versjon"] < versjon:
        raise _IkkeVist(f"{duf}: {side.status_code}")
