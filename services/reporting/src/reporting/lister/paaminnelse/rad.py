"""A row: the person as in the list that the kind is of, and what is said of them."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from regelverk.fakta.duf import gruppert

from reporting.lister.avsluttede.rad import avsluttetrad
from reporting.lister.paaminnelse.merke import Merker
from reporting.lister.paaminnelse.slag import SLAG, AapentSlag, Sak, Slagnavn
from reporting.lister.personliste.filtre import Personfiltre
from reporting.lister.personliste.rad import personrad
from reporting.projeksjon.rad import Rad
from reporting.rammer.celle import Verdier
from reporting.rammer.rader import RadSvar

_FELT = {
    "Påminnelse": "tekst",
    "Dato": "dato",
    "Fornavn": "fornavn",
    "Etternavn": "etternavn",
    "Kategori": "kategori",
    "Sluttmål": "sluttmaal",
    "Frist type": "fristType",
    "Frist dato": "fristDato",
    "Avslutningsårsak": "avslutningsaarsak",
    "Avslutningsdato": "avslutningsdato",
    "Oppf.kommune/bydel": "kommuneBydel",
    "Oppfølgingsfylke": "oppfoelgingsfylke",
}
KOLONNER = ("DUF-nummer", *_FELT)
_ALLE = Personfiltre()


@dataclass(frozen=True, slots=True)
class Paaminnelse:
    """One person and why."""

    duf_nummer: str
    sak: Sak
    sted: str | None
    person: dict[str, Any]
    merke: str | None

    def som_json(self) -> RadSvar:
        """The row."""
        egne = {"dato": self.sak.dato, "tekst": self.sak.tekst, "paaminnelseId": self.merke}
        return self.person | egne

    def som_verdier(self) -> Verdier:
        """The row as `KOLONNER` names its cells."""
        rad = self.som_json()
        return (gruppert(self.duf_nummer), *(rad.get(felt) for felt in _FELT.values()))


def paaminnelse(rad: Rad, navn: Slagnavn, idag: date, merker: Merker | None) -> Paaminnelse:
    """What the kind says of a person.

    Raises:
        ValueError: nothing; the selection has found somebody whom it should not.
    """
    slag = SLAG[navn]
    if isinstance(slag, AapentSlag):
        person, sak = personrad(rad, _ALLE, idag).som_json(), slag.sak(rad, idag)
    elif rad.avsluttet:
        person, sak = avsluttetrad(rad, idag).som_json(), slag.sak(rad.avsluttet)
    else:
        raise ValueError("not ended")
    merke = merker.paaminnelse(navn, rad.duf_nummer, sak.dato) if merker else None
    return Paaminnelse(rad.duf_nummer, sak, person["kommuneBydel"], person, merke)
