"""The demo's persons and their events in the simulated Folkeregister.

An earlier load may have been interrupted. So this module counts how many of the demo's idents the simulator
has, and skips that many steps from the beginning.
"""

from nir_lokal.api.registrering import Kropp
from nir_lokal.api.simulator import fortell, identer, som_bosatt
from nir_lokal.demo.demokommune import Demokommune, Demoperson
from nir_lokal.system.system import System


def fortell_om_personer(system: System, demo: Demokommune) -> None:
    """Put the persons into Folkeregisteret, each with an address in the kommune where the person settled."""
    steg = [som_bosatt(person.person, person.bosetting) for person in demo.personer]
    fortell(_simulator(system), steg[_sendt(system, demo, "personer") :])


def fortell_flyttinger(system: System, demo: Demokommune) -> None:
    """Put the moves and emigrations of the demo's persons into Folkeregisteret's feed."""
    steg = [{"ident": person.person["folkeregisterident"], **hva} for person, hva in _hendelser(demo)]
    fortell(_simulator(system), steg[_sendt(system, demo, "oppfoeringer") :])


def _hendelser(demo: Demokommune) -> list[tuple[Demoperson, Kropp]]:
    return [(person, hva) for person in demo.personer for hva in person.folkeregisteret]


def _simulator(system: System) -> str:
    return system.komponent("simulator").adresse


def _sendt(system: System, demo: Demokommune, hva: str) -> int:
    demoen = {person.person["folkeregisterident"] for person in demo.personer}
    return sum(ident in demoen for ident in identer(_simulator(system))[hva])
