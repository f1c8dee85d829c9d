"""One person before and after a change of parameters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.forloep import ny_dag
from regelverk.liv.person import Person, Vilkaar
from regelverk.liv.svar import Utfall
from regelverk.lov.parametre import Parametre
from regelverk.sammenligning.beroert import er_beroert
from regelverk.sammenligning.forskjell import Forskjeller, forskjeller
from regelverk.sammenligning.paa_nytt import avgjort_paa_nytt
from regelverk.sammenligning.sporing import Sporing, spor
from regelverk.visning.dokument.dokument import dokument


@dataclass(frozen=True, slots=True)
class AnnenAvgjoerelse:
    """A fact that would be decided the other way. `kode`: of the refusal, the old or the new."""

    hendelse_id: str
    foer: Utfall
    etter: Utfall
    kode: str


@dataclass(frozen=True, slots=True)
class Endring:
    """What the change would do to a person."""

    duf_nummer: str
    kommunenummer: str | None
    """The kommune that follows up, as it is today."""
    forskjeller: Forskjeller
    avgjoerelser: tuple[AnnenAvgjoerelse, ...]


@dataclass(frozen=True, slots=True)
class Forslag:
    """Two parameter sets, and how thoroughly they are compared."""

    gamle: Parametre
    nye: Parametre
    sporing: Sporing
    alle: bool = False
    """Decide everybody anew, also those whom no changed value can reach."""

    @classmethod
    def mellom(cls, gamle: Parametre, nye: Parametre, *, alle: bool = False) -> "Forslag":
        """The change from one set to another."""
        return cls(gamle, nye, spor(gamle, nye), alle)

    def kan_angaa_tekst(self, kropp: bytes) -> bool:
        """Whether a person kept as this JSON (UTF-8) need be unpacked: she may never have had the goal."""
        maal = self.sporing.maal
        return self.alle or maal is None or any(navn.encode() in kropp for navn in maal)

    def kan_angaa(self, duf_nummer: str, fakta: Sequence[Hendelse], dag: date) -> bool:
        """Whether a person with these facts must be decided anew."""
        return self.alle or er_beroert(duf_nummer, fakta, dag, self.sporing)


def endring_for(person: Person, dag: date, forslag: Forslag) -> Endring | None:
    """What the change does to a person as remembered, on a day; None: nothing.

    Only what was accepted is decided anew, and without asking for access: what was refused is not kept with
    the person, nor are the accesses of those days.
    """
    fakta = (*person.fakta, *person.ventende)
    if not forslag.kan_angaa(person.duf_nummer, fakta, dag):
        return None
    naa = ny_dag(person, dag, Vilkaar(parametre=forslag.gamle)).person or person
    vilkaar = Vilkaar(parametre=forslag.nye, sjekk_tilgang=False)
    en_og_en = forslag.alle or forslag.sporing.kan_virke_usett
    nytt = avgjort_paa_nytt(fakta, dag, vilkaar, en_og_en=en_og_en)
    etter = dokument(nytt.person, forslag.nye, med_logg=False) if nytt.person else {}
    return endring(dokument(naa, forslag.gamle, med_logg=False), etter, {}, nytt.avvist)


def endring(
    foer: Mapping[str, Any], etter: Mapping[str, Any], avvist_foer: dict[str, str], avvist_naa: dict[str, str]
) -> Endring | None:
    """Two documents of a person (empty: none) and what was refused on the way to each; None: all the same."""
    ulike = forskjeller(foer, etter)
    avgjoerelser = tuple(_andre_avgjoerelser(avvist_foer, avvist_naa))
    if not ulike and not avgjoerelser:
        return None
    hvem = foer or etter
    return Endring(hvem["dufNummer"], hvem["oppfoelging"]["kommunenummer"], ulike, avgjoerelser)


def _andre_avgjoerelser(foer: dict[str, str], naa: dict[str, str]) -> list[AnnenAvgjoerelse]:
    godtatt: Utfall = "godtatt"
    avvist: Utfall = "avvist"
    nye = [AnnenAvgjoerelse(ident, godtatt, avvist, naa[ident]) for ident in naa if ident not in foer]
    borte = [AnnenAvgjoerelse(ident, avvist, godtatt, foer[ident]) for ident in foer if ident not in naa]
    return nye + borte
