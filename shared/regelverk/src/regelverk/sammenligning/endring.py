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
from regelverk.sammenligning.lesekontroll import Lesekontroll, med_lesekontroll
from regelverk.sammenligning.paa_nytt import avgjort_paa_nytt
from regelverk.visning.dokument.dokument import dokument


@dataclass(frozen=True, slots=True)
class AnnenAvgjoerelse:
    """A fact that would be refused instead of accepted, or the reverse. `kode`: the code of the refusal."""

    hendelse_id: str
    foer: Utfall
    etter: Utfall
    kode: str


@dataclass(frozen=True, slots=True)
class Endring:
    """What the change of parameters would do to a person."""

    duf_nummer: str
    kommunenummer: str | None
    """The kommune that follows the person up today."""
    forskjeller: Forskjeller
    avgjoerelser: tuple[AnnenAvgjoerelse, ...]


@dataclass(frozen=True, slots=True)
class Forslag:
    """Two parameter sets to compare, and how thorough the comparison is."""

    gamle: Parametre
    nye: Parametre
    lesekontroll: Lesekontroll
    alle: bool = False
    """Whether every person is decided again, even if no changed value can concern the person."""

    @classmethod
    def mellom(cls, gamle: Parametre, nye: Parametre, *, alle: bool = False) -> "Forslag":
        """The comparison of two sets."""
        return cls(gamle, nye, med_lesekontroll(gamle, nye), alle)

    def kan_angaa_tekst(self, kropp: bytes) -> bool:
        """Whether the stored person in this JSON (UTF-8) must be parsed.

        If only the durations of some sluttmål change, a person whose JSON names none of them is not parsed.
        """
        maal = self.lesekontroll.maal
        return self.alle or maal is None or any(navn.encode() in kropp for navn in maal)

    def kan_angaa(self, duf_nummer: str, fakta: Sequence[Hendelse], dag: date) -> bool:
        """Whether the facts of the person must be decided again."""
        return self.alle or er_beroert(duf_nummer, fakta, dag, self.lesekontroll)


def endring_for(person: Person, dag: date, forslag: Forslag) -> Endring | None:
    """What the change of parameters does to a person by `dag`; None: nothing.

    Only accepted and waiting facts are decided again, and access is not checked: the person is stored without
    the refused facts and without the tilganger of earlier days.
    """
    fakta = (*person.fakta, *person.ventende)
    if not forslag.kan_angaa(person.duf_nummer, fakta, dag):
        return None
    naa = ny_dag(person, dag, Vilkaar(parametre=forslag.gamle)).person or person
    vilkaar = Vilkaar(parametre=forslag.nye, sjekk_tilgang=False)
    en_og_en = forslag.alle or forslag.lesekontroll.kan_virke_usett
    nytt = avgjort_paa_nytt(fakta, dag, vilkaar, en_og_en=en_og_en)
    etter = dokument(nytt.person, forslag.nye, med_logg=False) if nytt.person else {}
    return endring(dokument(naa, forslag.gamle, med_logg=False), etter, {}, nytt.avvist)


def endring(
    foer: Mapping[str, Any], etter: Mapping[str, Any], avvist_foer: dict[str, str], avvist_naa: dict[str, str]
) -> Endring | None:
    """The differences between two documents of a person, and between the refusals. None: there are none.

    An empty document: the person would not be in the register. `avvist_*`: hendelseId → code of the problem.
    """
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
