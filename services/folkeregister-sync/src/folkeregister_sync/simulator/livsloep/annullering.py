"""Annuls events: removes an entity's newest element, and makes the element before that one current."""

from collections.abc import Callable

from folkeregister_sync.simulator.livsloep.element import egenskap, fjern, gjenopprett
from folkeregister_sync.simulator.livsloep.hendelse import foey_til
from folkeregister_sync.simulator.simulert_folkeregister import Dokument, SimulertFolkeregister
from folkeregister_sync.simulator.steg import Annullering


def annuller(register: SimulertFolkeregister, steg: Annullering, ajourholdt: str) -> None:
    """Annul the person's last event of this kind. The hendelsesdokument has `annullere` and no value."""
    angre, type_, entitet = _ANGRE[steg.hendelse]
    angre(register.person(steg.ident))
    foey_til(register, steg, ajourholdt, type_, [egenskap(entitet, "annullere")])


def _flytting(person: Dokument) -> None:
    fjern(person, "bostedsadresse")
    gjenopprett(person, "bostedsadresse")


def _utflytting(person: Dokument) -> None:
    for entitet in ("utflytting", "status"):
        fjern(person, entitet)
    for entitet in ("status", "bostedsadresse"):
        gjenopprett(person, entitet)


def _innflytting(person: Dokument) -> None:
    for entitet in ("innflytting", "status", "bostedsadresse"):
        fjern(person, entitet)
    for entitet in ("status", "utflytting"):
        gjenopprett(person, entitet)


def _doedsfall(person: Dokument) -> None:
    person.pop("doedsfall", None)
    fjern(person, "status")
    for entitet in ("status", "bostedsadresse"):
        gjenopprett(person, entitet)


_ANGRE: dict[str, tuple[Callable[[Dokument], None], str, str]] = {
    "flyttingAnnullert": (_flytting, "endringIBostedsadresse", "bostedsadresse"),
    "utflyttingAnnullert": (_utflytting, "endringIUtflytting", "utflytting"),
    "innflyttingAnnullert": (_innflytting, "endringIInnflytting", "innflytting"),
    "doedsfallAnnullert": (_doedsfall, "personErReaktivert", "doedsfall"),
}
