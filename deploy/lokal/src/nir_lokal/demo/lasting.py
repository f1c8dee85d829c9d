"""Loads a demo kommune into the running system. A second load does only what the first left undone."""

import time
from collections.abc import Callable

import httpx
import stamina

from nir_lokal.api.registrering import send
from nir_lokal.demo.demokommune import Demokommune, Demoperson
from nir_lokal.demo.folkeregister import fortell_flyttinger, fortell_om_personer
from nir_lokal.demo.registreringer import registreringer
from nir_lokal.system.system import System


class DemoUferdig(RuntimeError):
    """The report lacks rows. The message says which rows."""


def last_inn(system: System, demo: Demokommune, si: Callable[[str], None]) -> None:
    """Send every person's facts, and wait until the report shows the expected rows.

    Raises:
        Avvist: a registration was refused.
        DemoUferdig: the report never showed the expected rows.
    """
    fortell_om_personer(system, demo)
    with httpx.Client(base_url=system.registration, timeout=30) as klient:
        for person in demo.personer:
            _registrer(klient, system, demo, person)
    si(f"{len(demo.personer)} persons registered; Folkeregisteret tells of their moves")
    fortell_flyttinger(system, demo)
    _vent_paa_rapporten(system, demo)


def _registrer(klient: httpx.Client, system: System, demo: Demokommune, person: Demoperson) -> None:
    for registrering in registreringer(person):
        token = system.token(
            registrering.rolle,
            kommune=demo.kommune if registrering.rolle == "saksbehandler" else None,
            bruker=demo.bruker,
        )
        send(klient, registrering, token)


def _vent_paa_rapporten(system: System, demo: Demokommune, frist: float = 60) -> None:
    """Wait until the report shows every row, so that the first user sees all of them."""
    ventet = {
        person.duf: (person.rapport.aarsak, person.rapport.dato.isoformat()) for person in demo.personer
    }
    slutt = time.monotonic() + frist
    while (vist := _rapport(system, demo)) != ventet:
        if time.monotonic() > slutt:
            mangler = sorted(duf for duf in ventet if vist.get(duf) != ventet[duf])
            raise DemoUferdig(f"the report does not yet show {', '.join(mangler)} as the guide does")
        time.sleep(0.1)


@stamina.retry(on=httpx.TransportError, attempts=20, timeout=60)
def _rapport(system: System, demo: Demokommune) -> dict[str, tuple[str, str]]:
    token = system.token("saksbehandler", kommune=demo.kommune, bruker=demo.bruker)
    svar = httpx.get(
        f"{system.reporting}/v1/rapporter/avsluttede",
        params={"kommunenummer": demo.kommune, "registrertAv": "regelmotor", "antall": 100},
        headers={"Authorization": f"Bearer {token}"},
    )
    svar.raise_for_status()
    demoen = {person.duf for person in demo.personer}
    rader = [rad for rad in svar.json()["rader"] if rad["dufNummer"] in demoen]
    return {rad["dufNummer"]: (rad["avslutningsaarsak"], rad["avslutningsdato"]) for rad in rader}
