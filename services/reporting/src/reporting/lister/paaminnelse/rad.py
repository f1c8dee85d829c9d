"""A row of påminnelser: the person's row in the personliste or the report, and the reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from reporting.lister.avsluttede.kolonner import AVSLUTTEDE
from reporting.lister.liste.kolonne import Felt
from reporting.lister.liste.modeller import Listefiltre, radmodell
from reporting.lister.paaminnelse.merke import Merker
from reporting.lister.paaminnelse.slag import DAGER, SLAG, Sak, Slagnavn
from reporting.lister.personliste.kolonner import DUF_NUMMER, PERSONLISTE
from reporting.projeksjon.rad import Rad
from reporting.rammer.celle import Verdier
from reporting.rammer.rader import RadSvar

_ALLE = Listefiltre()


@dataclass(frozen=True, slots=True)
class Paaminnelse:
    """A person, and the reason to remind. `person` is the person's row in the personliste or the report."""

    duf_nummer: str
    sak: Sak
    person: RadSvar
    fakt: datetime | None
    """The instant of the newest fact about the person."""
    merke: str | None

    @property
    def sted(self) -> str | None:
        """The column Oppf.kommune/bydel. None: no kommune is known."""
        sted: str | None = self.person["kommuneBydel"]
        return sted

    def som_json(self) -> RadSvar:
        """The row of a JSON answer."""
        return self.person | {felt.noekkel: felt.verdi(self) for felt in EGNE}

    def som_verdier(self) -> Verdier:
        """The row as the cells of a file, in the order of `I_FIL`. Some cells may be empty."""
        rad = self.som_json()
        return [felt.i_fil(rad.get(felt.noekkel)) for felt in I_FIL]


_TEKST = Felt[Paaminnelse](noekkel="tekst", type=str, verdi=lambda p: p.sak.tekst, tittel="Påminnelse")
_DATO = Felt[Paaminnelse](noekkel="dato", type=date, verdi=lambda p: p.sak.dato, tittel="Dato")
_ID = Felt[Paaminnelse](noekkel="paaminnelseId", type=str | None, verdi=lambda p: p.merke)
EGNE = (_DATO, _TEKST, _ID)
"""The keys that a row has besides those of the list."""
_FRA_LISTENE = (
    "fornavn", "etternavn", "kategori", "sluttmaal", "fristType", "fristDato",
    "avslutningsaarsak", "avslutningsdato", "kommuneBydel", "oppfoelgingsfylke",
)  # fmt: skip
_I_LISTENE: dict[str, Felt[Any]] = {**AVSLUTTEDE.kolonner, **PERSONLISTE.kolonner}
I_FIL: Sequence[Felt[Any]] = (DUF_NUMMER, _TEKST, _DATO, *(_I_LISTENE[noekkel] for noekkel in _FRA_LISTENE))
"""The columns of the file."""
AapenRad = radmodell("Paaminnelse", [*PERSONLISTE.kolonner.values(), *EGNE])
AvsluttetRad = radmodell("PaaminnelseOmAvsluttet", [*AVSLUTTEDE.kolonner.values(), *EGNE])


def paaminnelse(
    rad: Rad, navn: Slagnavn, idag: date, merker: Merker | None, dager: int = DAGER
) -> Paaminnelse:
    """Make the row of a person whom the kind finds. `dager`: how many days ahead the kind looks.

    Raises:
        ValueError: the kind has no reason for this person, so the selection is wrong.
    """
    slag = SLAG[navn]
    sak = slag.sak(rad, idag, dager)
    person = slag.krets.liste.som_json(slag.krets.linje(rad, idag), _ALLE)
    merke = merker.paaminnelse(navn, rad.duf_nummer, sak.dato) if merker else None
    return Paaminnelse(rad.duf_nummer, sak, person, rad.endret, merke)
