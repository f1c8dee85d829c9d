"""Deaths. `doedsfall` is a single object in the person's document, not a list."""

from folkeregister_sync.simulator.livsloep.element import avloes, egenskap, element, midnatt, opphoer
from folkeregister_sync.simulator.livsloep.hendelse import foey_til
from folkeregister_sync.simulator.simulert_folkeregister import SimulertFolkeregister
from folkeregister_sync.simulator.steg import Doedsfall


def doe(register: SimulertFolkeregister, steg: Doedsfall, ajourholdt: str) -> None:
    """Record the person's death, or correct its date."""
    person = register.person(steg.ident)
    doed = element(ajourholdt, "Dødsfall", steg.dato, doedsdato=steg.dato.isoformat())
    person["doedsfall"] = doed
    if steg.hendelse == "doedsfallKorrigert":
        foey_til(register, steg, ajourholdt, "endringIDoedsfall", [egenskap("doedsfall", "korrigere", doed)])
        return
    status = element(ajourholdt, "Dødsfall", steg.dato, status="doed")
    avloes(person, "status", status)
    opphoer(person, "bostedsadresse", midnatt(steg.dato))
    egenskaper = [
        egenskap("doedsfall", "registrereNy", doed),
        egenskap("status", "registrereNy", status),
        egenskap("bostedsadresse", "registrereNy"),
    ]
    foey_til(register, steg, ajourholdt, "personErDoed", egenskaper)
