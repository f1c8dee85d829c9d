"""The parameter set: one field per number that the law may change."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from typing import Any

from regelverk import kodeverk
from regelverk.parametre.tidslinje import Tidslinje


@dataclass(frozen=True, slots=True)
class Varighet:
    """How long a programme may last, and by how much it may be extended; months."""

    maaneder: int
    utvidelse: int


Koder = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parametre:
    """A validated parameter set. What each value means stands beside it in `data/*.toml`."""

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
    uten_tilgang: Tidslinje[int]
    med_tilgang: Tidslinje[int]
    timer_per_uke_maks: Tidslinje[int]
    tidligste_dato: Tidslinje[date]
    seneste_dato: Tidslinje[date]
    fakta_maks: Tidslinje[int]
    avgjoerelser_maks: Tidslinje[int]
    duf_proeveaar: Tidslinje[int]
    varighet: Mapping[str, Tidslinje[Varighet]]
    """By sluttmål; the date is that of the offer to start."""
    _versjoner: tuple[date, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        datoer = {v.gjelder_fra for linje in self.tidslinjer() for v in linje.verdier} | _kodeverksdatoer()
        object.__setattr__(self, "_versjoner", tuple(sorted(datoer)))

    def versjon(self, dag: date) -> date:
        """The version in force on a day: the newest `gjelderFra`, of values and of code lists."""
        return self._versjoner[max(0, bisect_right(self._versjoner, dag) - 1)]

    def tidslinjer(self) -> Iterator[Tidslinje[Any]]:
        """Every parameter, for pages and tests."""
        for felt in fields(self):
            if felt.name not in ("varighet", "_versjoner"):
                yield getattr(self, felt.name)
        yield from self.varighet.values()


def _kodeverksdatoer() -> set[date]:
    koder = [kode for navn in kodeverk.NAVN for kode in kodeverk.liste(navn)]
    fra = {kode.gyldig_fra for kode in koder if kode.gyldig_fra}
    return fra | {kode.gyldig_til + timedelta(days=1) for kode in koder if kode.gyldig_til}
