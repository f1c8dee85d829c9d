"""Computes from one person's document, by brute force, what the statistics count about that person."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cache, cached_property
from math import floor

from services.reporting.tests.fasit import PROGRAM, Dok

_OPPHEVET = ("Kommunens vedtak oppheves", "Klager gis medhold/delvis medhold")


@dataclass(eq=False)
class Menneske:
    """What the statistics count about one person. `borte`: the days between an ending and its reopening."""

    kommune: str | None
    vern: str
    lovverk: str
    kategori: str
    kjoenn: str
    fra: date
    start: date | None
    slutt: date | None
    aarsak: str
    gruppe: str
    borte: set[date]
    dokument: Dok

    @cache  # noqa: B019  a few hundred persons, asked hundreds of times
    def dager(self, aar: int, idag: date) -> int:
        """The number of the year's days up to `idag` on which the person is in programme."""
        return len(self._dager(aar, idag))

    @cache  # noqa: B019
    def snitt_timer(self, aar: int, idag: date) -> Fraction:
        """Average hours per week over the year's days in programme, rounded to one decimal."""
        sum_ = sum((self.timer.get(d, Fraction(0)) for d in self._dager(aar, idag)), Fraction(0))
        return Fraction(str(avrundet(sum_ / self.dager(aar, idag))))

    @cached_property
    def timer(self) -> dict[date, Fraction]:
        """Day → the hours per week of all tiltak that day, added up."""
        return _timer(self.dokument, self.borte)

    def _dager(self, aar: int, idag: date) -> list[date]:
        if self.start is None:
            return []
        siste = min(self.slutt or date.max, date(aar, 12, 31), idag)
        return [d for d in dagene(max(self.start, date(aar, 1, 1)), siste) if d not in self.borte]

    def teller(self, aar: int, idag: date) -> bool:
        return self.sluttet(aar, idag) and not self.gruppe.startswith("Inngår ikke")

    def sluttet(self, aar: int, idag: date) -> bool:
        return self.slutt is not None and self.slutt.year == aar and self.slutt <= idag


def dagene(fra: date, til: date) -> list[date]:
    return [fra + timedelta(days=n) for n in range((til - fra).days + 1)]


def menneske(d: Dok) -> Menneske | None:
    """What the statistics count about the person of the document.

    None: the person has never had a programme category, or the date of birth is unknown.
    """
    program = [k for k in d["kategorier"] if k["kategori"] in PROGRAM]
    if not program or not d["person"]["foedselsdato"]:
        return None
    slutt = d["avslutning"]
    return Menneske(
        kommune=(slutt and slutt["kommunenummer"]) or (d["oppfoelging"] or {}).get("kommunenummer"),
        vern=d["person"]["adressebeskyttelse"],
        lovverk=d["lovverk"],
        kategori=max(program, key=lambda k: (k["gjeldende"], k["fra"]))["kategori"],
        kjoenn=d["person"]["kjoenn"],
        fra=date.fromisoformat(min(k["fra"] for k in program)),
        start=_start(d),
        slutt=date.fromisoformat(slutt["dato"]) if slutt else None,
        aarsak=slutt["aarsak"] if slutt else "",
        gruppe=slutt["gruppe"] if slutt else "",
        borte=_borte(d),
        dokument=d,
    )


def _borte(d: Dok) -> set[date]:
    gjenaapnet = [rad for rad in d["avslutningshistorikk"] if rad["status"] == "gjenåpnet"]
    return {
        dag
        for rad in gjenaapnet
        for dag in dagene(date.fromisoformat(rad["dato"]), date.fromisoformat(rad["gjenaapningsdato"]))[:-1]
    }


def _start(d: Dok) -> date | None:
    """The startdato of the programme.

    If the document has a deadline, it is the day from which the deadline is computed. If not, it is the
    earliest startdato of a granted participation decision that no klage has overturned. None: there is no
    such decision.
    """
    if d["frist"] and d["frist"]["beregnetFra"]:
        return date.fromisoformat(d["frist"]["beregnetFra"])
    klager = [i["felter"] for i in d["innslag"] if i["seksjon"] == "klage" and i["status"] != "slettet"]
    opphevet = {k["vedtakId"] for k in klager if k.get("utfall") in _OPPHEVET}
    gitt = [
        i["felter"]["startdato"]
        for i in d["innslag"]
        if i["seksjon"] == "vedtak"
        and i["felter"]["vedtakstype"] == "Deltakelse i introduksjonsprogram"
        and i["felter"]["resultat"] == "Innvilget"
        and i["status"] != "slettet"
        and i["innslagId"] not in opphevet
    ]
    return date.fromisoformat(min(gitt)) if gitt else None


def _timer(d: Dok, borte: set[date]) -> dict[date, Fraction]:
    ut: dict[date, Fraction] = {}
    for i in d["innslag"]:
        felter = i["felter"]
        if i["seksjon"] != "tiltak" or i["status"] == "slettet" or felter["erstattende"]:
            continue
        for dag in dagene(date.fromisoformat(felter["startdato"]), date.fromisoformat(felter["sluttdato"])):
            if dag not in borte:
                ut[dag] = ut.get(dag, Fraction(0)) + Fraction(str(felter.get("timerPerUke") or 0))
    return ut


def avrundet(verdi: Fraction | None) -> float | None:
    """The number rounded to one decimal; a half is rounded up."""
    return None if verdi is None else floor(verdi * 10 + Fraction(1, 2)) / 10
