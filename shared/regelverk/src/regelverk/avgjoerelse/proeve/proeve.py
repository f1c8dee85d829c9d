"""A fact being tried against the person as she was when it came."""

from dataclasses import dataclass, field
from datetime import date
from typing import NoReturn

from regelverk.avgjoerelse.problemer.felles import KATEGORI_MANGLER
from regelverk.avgjoerelse.problemer.problemtype import Problemtype
from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.person import Vilkaar
from regelverk.liv.spor import Spor
from regelverk.liv.svar import Problem, Varsel
from regelverk.lov.parametre import Parametre
from regelverk.mappe.mappe import Mappe


class Avvist(Exception):
    """The fact is refused."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.kode)
        self.problem = problem


@dataclass(slots=True)
class Proeve:
    """What the acceptance rules look at; warnings are gathered on the way."""

    v: Vurdering
    spor: Spor
    hendelse: Hendelse
    vilkaar: Vilkaar
    varsler: list[Varsel] = field(default_factory=list)

    @property
    def mappe(self) -> Mappe:
        """The person before the fact."""
        return self.v.mappe

    @property
    def p(self) -> Parametre:
        """The parameters."""
        return self.v.p

    @property
    def registrert(self) -> date:
        """The day of registration."""
        return self.hendelse.registrert

    @property
    def kommunenummer(self) -> str | None:
        """The kommune that registers."""
        return self.hendelse.aktoer.kommunenummer if self.hendelse.aktoer else None

    def sak(self) -> Sak:
        """The programme case.

        Raises:
            Avvist: the person is not and has not been in a programme category.
        """
        if self.v.sak is None:
            avvis(KATEGORI_MANGLER)
        return self.v.sak


def avvis(type_: Problemtype, *, felt: str | None = None, **ord_: object) -> NoReturn:
    """Refuse."""
    raise Avvist(type_.problem(ord_, felt=felt))


def krev(ok: object, type_: Problemtype, *, felt: str | None = None, **ord_: object) -> None:
    """Refuse unless `ok`."""
    if not ok:
        raise Avvist(type_.problem(ord_, felt=felt))
