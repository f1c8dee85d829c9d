"""The data behind a person's gjennomføringsfrist, as the rows of a table would hold it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Fravaer, Klage, Vedtak
from regelverk.liv.forloep import vurdering
from regelverk.mappe.mappe import Mappe

from tests.nasjonalregister.livsloep import fakta_om
from tests.nasjonalregister.omfang import Omfang
from tests.regler.liv import PARAMETRE, Liv


@dataclass(frozen=True, slots=True)
class Fristliv:
    """The entries of a person that are in force: the newest version of each entry that is not deleted."""

    duf: str
    fakta: tuple[Hendelse, ...]
    """All accepted facts, for the rules."""
    vurdert: Vurdering
    """What the rules compute from `fakta`."""
    introduksjonsloven: bool
    sluttmaal: str | None
    vedtak: tuple[Vedtak, ...]
    """In order of registration."""
    klager: tuple[Klage, ...]
    fravaer: tuple[Fravaer, ...]

    @property
    def frist(self) -> date:
        """The deadline that the rules compute."""
        assert self.vurdert.gjennomfoeringsfrist is not None, "only persons with a deadline are chosen"
        return self.vurdert.gjennomfoeringsfrist


def fristliv(antall: int, omfang: Omfang, fakta: range = range(1_000)) -> list[Fristliv]:
    """The first `antall` persons who have a deadline and no reopening. `fakta`: the allowed numbers of facts.

    A person with a reopening (regelbeskrivelse §4.5) is left out: the rules then also take days out of
    permisjon and fravær, and the systems that the rules are compared with do not.
    """
    return list(islice(_alle(omfang, fakta), antall))


def _alle(omfang: Omfang, fakta: range) -> Iterator[Fristliv]:
    for nummer in range(omfang.personer):
        alle = fakta_om(omfang, nummer)
        if len(alle) not in fakta:
            continue
        liv = Liv()
        for hendelse in alle:
            liv.ta(hendelse)
        liv.til(omfang.stand)
        assert liv.person is not None
        v = vurdering(liv.person, PARAMETRE)
        if v.gjennomfoeringsfrist is not None and not _gjenaapnet(v.mappe):
            yield _staaende(v, v.mappe, liv.person.fakta)


def _gjenaapnet(mappe: Mappe) -> bool:
    return any(bilde.innhold.gjenaapningsdato for bilde in mappe.avslutninger.values())


def _staaende(v: Vurdering, mappe: Mappe, fakta: tuple[Hendelse, ...]) -> Fristliv:
    return Fristliv(
        duf=mappe.duf_nummer,
        fakta=fakta,
        vurdert=v,
        introduksjonsloven=v.lovverk == "Introduksjonsloven",
        sluttmaal=mappe.sluttmaal.innhold.sluttmaal if mappe.sluttmaal else None,
        vedtak=tuple(bilde.innhold for bilde in mappe.vedtak.values() if bilde.slettet is None),
        klager=tuple(bilde.innhold for bilde in mappe.klager.values() if bilde.slettet is None),
        fravaer=tuple(bilde.innhold for bilde in mappe.fravaer.values() if bilde.slettet is None),
    )
