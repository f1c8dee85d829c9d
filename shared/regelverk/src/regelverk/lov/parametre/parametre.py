"""The parameter set: a field for each number, date or set of codes that the law may change."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from typing import Any

from regelverk.kalender.virkedager import Kalender, kalender
from regelverk.lov import kodeverk
from regelverk.lov.parametre.tidslinje import Tidslinje


@dataclass(frozen=True, slots=True)
class Varighet:
    """How long a programme may last, and how long it may be extended; both in months."""

    maaneder: int
    utvidelse: int


Koder = frozenset[str]
Rekke = tuple[str, ...]
"""Codes, whose order matters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parametre:
    """A validated parameter set. `data/*.toml` says beside each value what it means."""

    integreringsloven_fra: Tidslinje[date]
    alder_nedre: Tidslinje[int]
    alder_oevre: Tidslinje[int]
    norsk_alder_nedre: Tidslinje[int]
    norsk_alder_oevre: Tidslinje[int]
    paragraf9: Tidslinje[Koder]
    uten_krav_om_avtale: Tidslinje[Koder]
    flyktning_etter_familie: Tidslinje[date]
    referanseperson_hjemler: Tidslinje[Koder]
    referanseperson_bosatt_maaneder: Tidslinje[int]
    referanseperson_permanent_fra: Tidslinje[date]
    kapittel6a_innvilget_fra: Tidslinje[date]
    kapittel6a_vises_fra: Tidslinje[date]
    kapittel6a_egen_kategori: Tidslinje[bool]
    arbeid_timer: Tidslinje[int]
    statsborgerskap_uten_kategori: Tidslinje[Koder]
    oppstartsfrist: Tidslinje[int]
    vedtaksvarsel: Tidslinje[int]
    gjenoppstartsfrist: Tidslinje[int]
    aapen_etter_avslutning: Tidslinje[int]
    introduksjonsloven_varighet: Tidslinje[Varighet]
    fravaersgrense: Tidslinje[int]
    fravaer_samlet: Tidslinje[Koder]
    fravaer_alltid: Tidslinje[Koder]
    klageutfall_opphever: Tidslinje[Koder]
    fridager: Tidslinje[Koder]
    aarsaker_lukker_ikke: Tidslinje[Koder]
    aarsaker_krever_timer: Tidslinje[Koder]
    gjenaapning_grupper: Tidslinje[Koder]
    regelmotor_rekkefoelge: Tidslinje[Rekke]
    regelmotor_lukker_ikke: Tidslinje[Koder]
    regelmotor_lukker_ikke_6a: Tidslinje[Koder]
    regelmotor_kan_redigeres: Tidslinje[Koder]
    kontakt_avviser: Tidslinje[Koder]
    uten_tilgang: Tidslinje[int]
    med_tilgang: Tidslinje[int]
    timer_per_uke_maks: Tidslinje[int]
    tiltak_minutter_per_uke: Tidslinje[int]
    tidligste_dato: Tidslinje[date]
    seneste_dato: Tidslinje[date]
    fakta_maks: Tidslinje[int]
    avgjoerelser_maks: Tidslinje[int]
    duf_proeveaar: Tidslinje[int]
    varighet: Mapping[str, Tidslinje[Varighet]]
    """Sluttmål → durations. The value in force on the day of the offer holds."""
    kalender: Kalender = field(init=False, repr=False, compare=False)
    """The calendar of virkedager with the fridager of this set."""
    _versjoner: tuple[date, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        datoer = {v.gjelder_fra for linje in self.tidslinjer() for v in linje.verdier} | _kodeverksdatoer()
        object.__setattr__(self, "_versjoner", tuple(sorted(datoer)))
        fridager = tuple((v.gjelder_fra, v.verdi) for v in self.fridager.verdier)
        object.__setattr__(self, "kalender", kalender(fridager))

    def versjon(self, dag: date) -> date:
        """The set's version on a day: the latest date by then on which a value or a code list changed."""
        return self._versjoner[max(0, bisect_right(self._versjoner, dag) - 1)]

    def tidslinjer(self) -> Iterator[Tidslinje[Any]]:
        """The timeline of every parameter."""
        for felt in fields(self):
            if felt.init and felt.name != "varighet":
                yield getattr(self, felt.name)
        yield from self.varighet.values()


def _kodeverksdatoer() -> set[date]:
    koder = [kode for navn in kodeverk.NAVN for kode in kodeverk.liste(navn)]
    fra = {kode.gyldig_fra for kode in koder if kode.gyldig_fra}
    return fra | {kode.gyldig_til + timedelta(days=1) for kode in koder if kode.gyldig_til}
