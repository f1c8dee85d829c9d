"""Tiltakskoder (A 7.8). A code that was renamed 01.08.2024 has two dated names; both are accepted."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from regelverk.lov.kodeverk.kode import Kode
from regelverk.lov.kodeverk.lesing import FeilIKodeverk
from regelverk.lov.kodeverk.oppslag import Oppslag, aapne

Element = Literal["livsmestring", "foreldreveiledning"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiltaksnavn(Kode):
    """A name in the table of the guide, and when it is valid."""

    nytt_navn_for: str | None = None
    """The older name of the same code."""
    element: Element | None = None
    """A mandatory element of the programme, registered as gjennomført or not (A 7.3)."""
    omsorgspermisjon: bool = False
    """The tiltak has no hours, but says whether the person received an offer (`mottattTilbud`)."""
    fulltid_vgo: bool = False
    bare_6a: bool = False
    """Meant only for kapittel 6A."""


@dataclass(frozen=True, slots=True)
class Tiltakskode:
    """A code with its names in order of time; `kode` is the newest."""

    kode: str
    navn: tuple[Tiltaksnavn, ...]

    @property
    def gruppe(self) -> str | None:
        """The tiltaksgruppe of the guide."""
        return self.navn[-1].gruppe

    @property
    def element(self) -> Element | None:
        """The mandatory element of the programme that the code stands for. None: it is no such element."""
        return self.navn[-1].element

    @property
    def fulltid_vgo(self) -> bool:
        """Whether the tiltak counts as full-time videregående (A 1.6)."""
        return self.navn[-1].fulltid_vgo

    @property
    def bare_6a(self) -> bool:
        """Whether the tiltak is meant only for kapittel 6A. For other persons it gives a warning."""
        return self.navn[-1].bare_6a

    @property
    def krever_timer(self) -> bool:
        """Whether hours are required: by every code except Tilbud i omsorgspermisjon, which takes none."""
        return not self.navn[-1].omsorgspermisjon

    @property
    def tar_mottatt_tilbud(self) -> bool:
        """Whether the code takes mottattTilbud: only Tilbud i omsorgspermisjon does."""
        return self.navn[-1].omsorgspermisjon

    def navn_paa(self, dato: date) -> str | None:
        """The name that is valid on a date; None: no name is valid on that date."""
        return next((navn.kode for navn in self.navn if navn.gyldig(dato)), None)

    def gyldig(self, dato: date) -> bool:
        """Whether a tiltak with this code, under one of its names, may begin on a date."""
        return self.navn_paa(dato) is not None


@cache
def tiltaksnavn() -> Oppslag[Tiltaksnavn]:
    """All names, in the order of the guide."""
    return aapne("tiltak", Tiltaksnavn)


def tiltak(navn: str) -> Tiltakskode:
    """The code of that name, old or new; raises `UkjentKode`."""
    return tiltakskoder()[tiltaksnavn()[navn].kode]


@cache
def tiltakskoder() -> dict[str, Tiltakskode]:
    """Name → code. A renamed code stands under each of its names."""
    etterfoelger = {navn.nytt_navn_for: navn for navn in tiltaksnavn() if navn.nytt_navn_for}
    if ukjente := [navn for navn in etterfoelger if navn not in tiltaksnavn()]:
        raise FeilIKodeverk(f"tiltak: nytt navn for {ukjente[0]!r}, som ikke finnes")
    koder: dict[str, Tiltakskode] = {}
    for navn in tiltaksnavn():
        if navn.nytt_navn_for is None:
            kjede = _kjede(navn, etterfoelger)
            koder |= dict.fromkeys((ledd.kode for ledd in kjede), Tiltakskode(kjede[-1].kode, kjede))
    return koder


def _kjede(foerste: Tiltaksnavn, etterfoelger: dict[str, Tiltaksnavn]) -> tuple[Tiltaksnavn, ...]:
    kjede = [foerste]
    while neste := etterfoelger.get(kjede[-1].kode):
        kjede.append(neste)
    return tuple(kjede)
