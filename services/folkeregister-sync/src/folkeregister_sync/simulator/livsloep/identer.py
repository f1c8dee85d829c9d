"""Gives a person a new ident, merges two persons, and splits a wrong merge."""

import copy

from folkeregister_sync.simulator.livsloep.element import egenskap
from folkeregister_sync.simulator.livsloep.hendelse import foey_til
from folkeregister_sync.simulator.livsloep.person import identelement
from folkeregister_sync.simulator.simulert_folkeregister import Dokument, SimulertFolkeregister
from folkeregister_sync.simulator.steg import NyIdent, Sammenslaaing, Splitting


def ny_ident(register: SimulertFolkeregister, steg: NyIdent, ajourholdt: str) -> None:
    """Give the person a new ident. The old ident becomes historic, and the entry names the step's ident."""
    gammel = register.gjeldende(steg.ident)
    person = register.personer.pop(gammel) if gammel in register.personer else register.person(steg.ident)
    nytt = identelement(steg.ny_ident, ajourholdt)
    person["identifikasjonsnummer"] = [nytt, *_opphoerte(person)]
    register.personer[steg.ny_ident] = person
    register.alias[gammel] = steg.ny_ident
    endring = egenskap("identifikasjonsnummer", "registrereNy", nytt)
    foey_til(register, steg, ajourholdt, "endringIIdentifikasjonsnummer", [endring])


def slaa_sammen(register: SimulertFolkeregister, steg: Sammenslaaing, ajourholdt: str) -> None:
    """Merge two persons. The survivor gets all their idents. The entry of `dublett` has no persondokument."""
    person = register.person(steg.ident)
    dublett = register.person(steg.dublett)
    register.avloest[steg.dublett] = copy.deepcopy(dublett)
    person["identifikasjonsnummer"] += _opphoerte(dublett)
    del register.personer[register.gjeldende(steg.dublett)]
    register.alias[steg.dublett] = steg.ident
    foey_til(register, steg, ajourholdt, "personErViderefoertSomGjeldendeVedSammenslaaing", [])
    register.foey_til(steg.dublett, "personErOpphoertSomDublett", ajourholdt, [], None)


def splitt(register: SimulertFolkeregister, steg: Splitting, ajourholdt: str) -> None:
    """Split a merge. The person `gjenopprettet` is as before the merge."""
    person = register.person(steg.ident)
    tilbake = register.avloest.pop(steg.gjenopprettet)
    del register.alias[steg.gjenopprettet]
    egne = {i["foedselsEllerDNummer"] for i in tilbake["identifikasjonsnummer"]}
    person["identifikasjonsnummer"] = [
        i for i in person["identifikasjonsnummer"] if i["foedselsEllerDNummer"] not in egne
    ]
    register.personer[steg.gjenopprettet] = tilbake
    foey_til(register, steg, ajourholdt, "personErEndretVedSplitting", [])
    register.foey_til(steg.gjenopprettet, "personErGjenopprettetVedSplitting", ajourholdt, [], tilbake)


def _opphoerte(person: Dokument) -> list[Dokument]:
    return [i | {"erGjeldende": False, "status": "opphoert"} for i in person["identifikasjonsnummer"]]
