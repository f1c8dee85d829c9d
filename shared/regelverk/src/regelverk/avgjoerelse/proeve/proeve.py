"""A fact, and the person that it is checked against."""

from dataclasses import dataclass, field
from datetime import date
from typing import NoReturn

from regelverk.avgjoerelse.problemer.felles import KATEGORI_MANGLER
from regelverk.avgjoerelse.problemer.problemtype import Problemtype
from regelverk.avgjoerelse.proeve.datoer import datoer
from regelverk.avgjoerelse.proeve.notat import Notat
from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.person import Vilkaar
from regelverk.liv.spor import Spor
from regelverk.liv.svar import Problem, Varsel
from regelverk.lov.parametre import Parametre
from regelverk.mappe.mappe import Mappe


class Avvist(Exception):
    """Raised by a check that refuses the fact. `problemer`: at least one, the most important first."""

    def __init__(self, *problemer: Problem) -> None:
        super().__init__(problemer[0].kode)
        self.problemer = problemer


@dataclass(slots=True)
class Proeve:
    """A fact, and the person's vurdering that the checks compare the fact with.

    A check raises `Avvist` to refuse the fact, and adds to `varsler` to warn.
    """

    v: Vurdering
    spor: Spor
    hendelse: Hendelse
    vilkaar: Vilkaar
    varsler: list[Varsel] = field(default_factory=list)
    versjon: int = 0
    """The person's versjon before the fact."""
    notat: Notat | None = None
    """Where the checks note what they compare the fact with; None: no caller asks what may be done."""
    datoer: list[tuple[str, date]] = field(init=False)
    """(JSON name of the field, date) for each date of the fact."""

    def __post_init__(self) -> None:
        self.datoer = datoer(self.hendelse.innhold)

    @property
    def mappe(self) -> Mappe:
        """The person's file before the fact."""
        return self.v.mappe

    @property
    def p(self) -> Parametre:
        """The parameter set by which the fact is decided."""
        return self.v.p

    @property
    def registrert(self) -> date:
        """The day of registration of the fact."""
        return self.hendelse.registrert

    @property
    def kommunenummer(self) -> str | None:
        """The kommune that registers the fact. None for a source registry."""
        return self.hendelse.aktoer.kommunenummer if self.hendelse.aktoer else None

    def sak(self) -> Sak:
        """The person's programme case.

        Raises:
            Avvist: the person is not in a programme category, and never was.
        """
        if self.v.sak is None:
            avvis(KATEGORI_MANGLER)
        return self.v.sak


def avvis(type_: Problemtype, *, felt: str | None = None, **ord_: object) -> NoReturn:
    """Refuse the fact. `felt`: the wrong field's JSON name. `ord_`: what fills the {words} of the text."""
    raise Avvist(type_.problem(ord_, felt=felt))


def krev(ok: object, type_: Problemtype, *, felt: str | None = None, **ord_: object) -> None:
    """Refuse the fact unless `ok` is true."""
    if not ok:
        raise Avvist(type_.problem(ord_, felt=felt))
