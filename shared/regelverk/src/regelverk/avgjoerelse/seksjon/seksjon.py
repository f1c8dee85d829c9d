"""The definition of a section. All other code learns what a section does from the section's `Seksjon`."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from enum import Enum, auto
from typing import Generic, TypeVar

from regelverk.avgjoerelse.proeve.proeve import Proeve
from regelverk.avgjoerelse.proeve.tilgang import krev_oppfoelging
from regelverk.avgjoerelse.seksjon.kodefelt import Kodefelt
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.innslag import Innslag
from regelverk.liv.spor import Sporrad
from regelverk.lov.parametre import Parametre
from regelverk.mappe.innslagbilde import Innslagbilde
from regelverk.mappe.mappe import Mappe

I = TypeVar("I", bound=Innslag)  # noqa: E741  the entry's class
Status = tuple[str, str | None]
"""The status of an entry, and the note that is shown beside it (A 5.3)."""


class NyttInnslag(Enum):
    """How a new entry can change what was computed without it.

    The comparison of two parameter sets uses this to save work (`sammenligning.beroert`, `paa_nytt`). If the
    value is wrong, the comparison can miss a difference.
    """

    UTEN_FOELGER = auto()
    """The entry changes nothing else. Only the parameters that give the person a category affect it."""
    LEGGER_TIL = auto()
    """The entry can add to what was computed, and never replaces it."""
    FOERSTE_LEGGER_TIL = auto()
    """The first entry is as `LEGGER_TIL`. Each later entry can replace what was computed."""
    KAN_ERSTATTE = auto()
    """The entry can replace what was computed."""


@dataclass(frozen=True, slots=True)
class Regelmotorrader(Generic[I]):
    """Rows that the regelmotor makes in the section, and that the kommune may edit or delete (A 9.4)."""

    krev: Callable[[Proeve, str], object]
    """Raises `Avvist` unless the row with that innslagId is one that the kommune may edit or delete."""
    endre: Callable[[Proeve, I], None]
    som_innslag: Callable[[Sporrad], I]
    """The row as an entry of the kommune."""


def fritt(_: Proeve, __: object) -> None:
    """Check nothing: the section has no rule of its own for this operation."""


def gjeldende(_: Vurdering, __: object) -> Status:
    """The status of an entry that is in force until it is deleted."""
    return "gjeldende", None


def uendret(innhold: I, _: tuple[str, ...]) -> I:
    """The entry as it is."""
    return innhold


@dataclass(frozen=True, slots=True, kw_only=True)
class Seksjon(Generic[I]):
    """One section. `registrer`, `endre` and `slett` check a fact, and raise `Avvist` to refuse it.

    `endre` gets the entry before the edit and then the entry after it.
    """

    fakta: type[I]
    """The class of the section's entries in `fakta.innslag`."""
    etikett: str
    """The caseworker's name for the section."""
    tekst: Callable[[I], str]
    """The sentence about an entry in the person's hendelser (A 10.4)."""
    kode: Kodefelt[I] | None
    """The field that holds a code of a code list."""
    registrer: Callable[[Proeve, I], None]
    endre: Callable[[Proeve, I, I], None]
    slett: Callable[[Proeve, I], None]
    nytt_innslag: NyttInnslag
    status: Callable[[Vurdering, Innslagbilde[I]], Status] = gjeldende
    """The status of an entry that is not deleted."""
    kan_endre: Callable[[Proeve, str], None] = lambda proeve, _: krev_oppfoelging(proeve)
    """Raises `Avvist` unless the kommune may edit or delete the entry with that innslagId."""
    flettet: Callable[[I, tuple[str, ...]], I] = uendret
    """Adjusts the entry into which a PATCH has been merged, given the fields of the PATCH (JSON names)."""
    arvet: Callable[[I], I] = lambda innhold: innhold
    """The entry into which a PATCH is merged: without the values that no later request inherits."""
    som_teller: Callable[[I, Parametre], I] = lambda innhold, _: innhold
    """The entry without fields that are accepted but have no effect."""
    som_vist: Callable[[I], I] = lambda innhold: innhold
    """The entry as it is shown: with the name that the code has on the entry's date."""
    regelmotorens: Regelmotorrader[I] | None = None

    navn: str = field(init=False)
    """The name of the section in paths, in facts and in the person's file."""

    def __post_init__(self) -> None:
        navn = next(felt.default for felt in fields(self.fakta) if felt.name == "seksjon")
        object.__setattr__(self, "navn", navn)

    def i_mappen(self, mappe: Mappe) -> dict[str, Innslagbilde[I]]:
        """The entries in the person's file, by innslagId, in order of registration; the deleted ones too."""
        return mappe.innslag.get(self.navn) or {}
