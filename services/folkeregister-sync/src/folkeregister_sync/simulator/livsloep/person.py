"""Persons who are in the population from the start."""

from folkeregister_sync.simulator.livsloep.bosted import adresse
from folkeregister_sync.simulator.livsloep.element import element
from folkeregister_sync.simulator.simulert_folkeregister import Dokument, SimulertFolkeregister
from folkeregister_sync.simulator.steg import Person


def registrer(register: SimulertFolkeregister, steg: Person, ajourholdt: str) -> None:
    """Put a person into the population without an entry in the feed. A person who has the ident already is
    replaced.
    """
    grunn = "Grunnbefolkning"
    person: Dokument = {
        "identifikasjonsnummer": [identelement(steg.ident, ajourholdt)],
        "status": [
            element(ajourholdt, grunn, None, status="bosatt" if steg.kommunenummer else "midlertidig")
        ],
        "navn": [navneelement(steg, ajourholdt)],
    }
    if steg.foedselsdato:
        dag = steg.foedselsdato
        person["foedsel"] = [
            element(ajourholdt, grunn, dag, foedselsdato=dag.isoformat(), foedselsaar=str(dag.year))
        ]
    if steg.kommunenummer:
        flyttet = steg.flyttedato or steg.foedselsdato
        person["bostedsadresse"] = [
            adresse(steg.kommunenummer, flyttet, ajourholdt, grunn, steg.adressebeskyttelse, steg.grunnkrets)
        ]
    if steg.adressebeskyttelse != "ugradert":
        gradert = element(ajourholdt, "Adressebeskyttelse", None, graderingsnivaa=steg.adressebeskyttelse)
        person["adressebeskyttelse"] = [gradert]
    register.personer[steg.ident] = person


def identelement(ident: str, ajourholdt: str) -> Dokument:
    """The identifikasjonsnummer element of an ident that is in use."""
    slag = "dNummer" if ident[0] in "4567" else "foedselsnummer"
    return element(
        ajourholdt,
        "Grunnbefolkning",
        None,
        status="iBruk",
        foedselsEllerDNummer=ident,
        identifikatortype=slag,
    )


def navneelement(steg: Person, ajourholdt: str) -> Dokument:
    """The navn element of a person."""
    return element(
        ajourholdt,
        "Grunnbefolkning",
        None,
        fornavn=steg.fornavn,
        mellomnavn=steg.mellomnavn,
        etternavn=steg.etternavn,
    )
