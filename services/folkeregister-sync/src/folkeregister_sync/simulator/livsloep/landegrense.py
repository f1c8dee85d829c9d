"""Emigration and immigration."""

from folkeregister_sync.simulator.livsloep.bosted import adresse
from folkeregister_sync.simulator.livsloep.element import avloes, egenskap, element, erstatt, midnatt, opphoer
from folkeregister_sync.simulator.livsloep.hendelse import foey_til
from folkeregister_sync.simulator.simulert_folkeregister import SimulertFolkeregister
from folkeregister_sync.simulator.steg import Innflytting, Utflytting


def flytt_ut(register: SimulertFolkeregister, steg: Utflytting, ajourholdt: str) -> None:
    """Let the person emigrate, so that the address ends, or correct the last emigration."""
    person = register.person(steg.ident)
    dato = steg.dato.isoformat()
    ut = element(ajourholdt, "Utflytting", steg.dato, tilflyttingsland=steg.land, utflyttingsdato=dato)
    if steg.hendelse == "utflyttingKorrigert":
        erstatt(person, "utflytting", ut)
        foey_til(register, steg, ajourholdt, "endringIUtflytting", [egenskap("utflytting", "korrigere", ut)])
        return
    avloes(person, "utflytting", ut)
    opphoer(person, "bostedsadresse", midnatt(steg.dato))
    status = element(ajourholdt, "Utflytting", steg.dato, status="utflyttet")
    avloes(person, "status", status)
    egenskaper = [egenskap("utflytting", "registrereNy", ut), egenskap("status", "registrereNy", status)]
    foey_til(register, steg, ajourholdt, "personErUtflyttet", egenskaper)


def flytt_inn(register: SimulertFolkeregister, steg: Innflytting, ajourholdt: str) -> None:
    """Let the person immigrate or come back. The person gets an address and is bosatt again."""
    person = register.person(steg.ident)
    opphoer(person, "utflytting", midnatt(steg.dato))
    inn = element(ajourholdt, "Innvandring", steg.dato, fraflyttingsland=steg.land)
    status = element(ajourholdt, "Innvandring", steg.dato, status="bosatt")
    bosted = adresse(steg.kommunenummer, steg.dato, ajourholdt, "Innvandring")
    egenskaper = []
    for entitet, verdi in (("innflytting", inn), ("status", status), ("bostedsadresse", bosted)):
        avloes(person, entitet, verdi)
        egenskaper.append(egenskap(entitet, "registrereNy", verdi))
    foey_til(register, steg, ajourholdt, "personErBosatt", egenskaper)
