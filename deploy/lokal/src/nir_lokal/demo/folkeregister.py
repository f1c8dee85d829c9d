"""The demo's persons and their events in the simulated Folkeregister.

Only the demo writes to the simulator. So the number of persons and events in the simulator shows how many an
earlier, broken load has sent.
"""

from collections.abc import Sequence

import httpx
import stamina

from nir_lokal.demo.demokommune import Demokommune, Demoperson, Kropp, som_json
from nir_lokal.system.system import System


def fortell_om_personer(system: System, demo: Demokommune) -> None:
    """Put the persons into Folkeregisteret, each with an address in the kommune where the person settled."""
    steg = [_som_bosatt(person) for person in demo.personer]
    _fortell(system, steg[_tilstand(system)["personer"] :])


def fortell_flyttinger(system: System, demo: Demokommune) -> None:
    """Put the moves and emigrations of the demo's persons into Folkeregisteret's feed."""
    steg = [{"ident": person.person["folkeregisterident"], **hva} for person, hva in _hendelser(demo)]
    _fortell(system, steg[_tilstand(system)["oppfoeringer"] :])


def _hendelser(demo: Demokommune) -> list[tuple[Demoperson, Kropp]]:
    return [(person, hva) for person in demo.personer for hva in person.folkeregisteret]


def _som_bosatt(person: Demoperson) -> Kropp:
    felter = {felt: person.person[felt] for felt in ("fornavn", "etternavn", "foedselsdato")}
    return felter | {
        "hendelse": "person",
        "ident": person.person["folkeregisterident"],
        "kommunenummer": person.bosetting["kommunenummer"],
        "flyttedato": person.bosetting["bosettingsdato"],
        "ajourholdt": f"{person.bosetting['bosettingsdato']}T08:00:00+01:00",
    }


def _fortell(system: System, steg: Sequence[Kropp]) -> None:
    """Send the steps one at a time, so that a load that breaks off has sent the first ones and no others."""
    for ett in steg:
        adresse = f"{system.komponent('simulator').adresse}/admin/scenario"
        httpx.post(adresse, json={"steg": [som_json(ett)]}, timeout=10).raise_for_status()


@stamina.retry(on=httpx.TransportError, attempts=20, timeout=60)
def _tilstand(system: System) -> dict[str, int]:
    svar = httpx.get(f"{system.komponent('simulator').adresse}/admin/tilstand", timeout=10).raise_for_status()
    tilstand: dict[str, int] = svar.json()
    return tilstand
