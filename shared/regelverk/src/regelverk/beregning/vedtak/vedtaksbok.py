"""The granted decisions sorted by what they do (A 5.2), without those deleted or overturned."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Final, Protocol

from regelverk.lov.kodeverk.vedtakstyper import Slag, vedtakstyper
from regelverk.lov.parametre import Parametre
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.mappe.mappe import Mappe

AVSLAG: Final = "Avslag"


class Klagefelter(Protocol):
    """The values of a klage that decide whether it overturns the decision."""

    @property
    def utfall(self) -> str | None:
        """A code of klageutfall; None: not decided."""

    @property
    def avgjort_dato(self) -> date | None:
        """The day of the outcome."""


@dataclass(slots=True)
class Vedtaksbok:
    """The granted decisions in force, in order of registration.

    `opphevet`: innslagId of a decision → the day on which a klage overturned the decision.
    """

    deltakelser: list[Vedtaksbilde] = field(default_factory=list)
    utvidelser: list[Vedtaksbilde] = field(default_factory=list)
    permisjoner: list[Vedtaksbilde] = field(default_factory=list)
    stans: list[Vedtaksbilde] = field(default_factory=list)
    """The decisions on permanent stans."""
    stans_midlertidig: list[Vedtaksbilde] = field(default_factory=list)
    opphevet: dict[str, date] = field(default_factory=dict)


def les_vedtaksbok(mappe: Mappe, p: Parametre) -> Vedtaksbok:
    """Sort the decisions in the person's file."""
    bok = Vedtaksbok(opphevet=_opphevet(mappe, p) if mappe.klager else {})
    hyller = {
        "deltakelse": bok.deltakelser,
        "utvidelse": bok.utvidelser,
        "permisjon": bok.permisjoner,
        "permanent stans": bok.stans,
        "midlertidig stans": bok.stans_midlertidig,
    }
    typer = slag_av()
    for innslag_id, bilde in mappe.vedtak.items():
        hylle = hyller.get(typer[bilde.innhold.vedtakstype])
        if hylle is not None and _i_kraft(bilde) and innslag_id not in bok.opphevet:
            hylle.append(bilde)
    return bok


def _i_kraft(bilde: Vedtaksbilde) -> bool:
    return bilde.slettet is None and bilde.innhold.resultat != AVSLAG


def _opphevet(mappe: Mappe, p: Parametre) -> dict[str, date]:
    """innslagId of each decision that a klage has overturned → the day of that outcome (A 6.2)."""
    return {
        k.innhold.vedtak_id: k.innhold.avgjort_dato
        for k in mappe.klager.values()
        if k.slettet is None and k.innhold.avgjort_dato and opphever(k.innhold, p)
    }


def opphever(klage: Klagefelter, p: Parametre) -> bool:
    """Whether a klage is decided, and in a way that overturns the decision (A 6.2)."""
    avgjort = klage.avgjort_dato
    return avgjort is not None and klage.utfall in p.klageutfall_opphever.paa(avgjort)


def er_fattet(resultat: str | None) -> bool:
    """Whether a decision with that result is made, and is no avslag."""
    return resultat not in (None, AVSLAG)


def gir_deltakelse(vedtakstype: str | None, resultat: str | None) -> bool:
    """Whether a decision of that type and with that result gives participation in the programme (A 5.2)."""
    return er_fattet(resultat) and slag_av().get(vedtakstype or "") == "deltakelse"


@cache
def slag_av() -> dict[str, Slag]:
    """vedtakstype → its `slag`, which the rules read."""
    return {type_.kode: type_.slag for type_ in vedtakstyper()}


def foerste(deltakelser: Iterable[Vedtaksbilde]) -> Vedtaksbilde | None:
    """The decision with the earliest startdato, or None if none has a startdato.

    Of two with the same startdato it is the one registered first.
    """
    med_start = [(b.innhold.startdato, b.nr, b) for b in deltakelser if b.innhold.startdato]
    return min(med_start, key=lambda rad: rad[:2])[2] if med_start else None
