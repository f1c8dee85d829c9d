"""The rules' own deadline alone, from the entries in force, as the peers compute it."""

from regelverk.beregning.frist.gjennomfoering import Gjennomfoering, gjennomfoering, varigheter
from regelverk.beregning.vedtak.vedtaksbok import foerste, les_vedtaksbok
from regelverk.beregning.vurdering import Vurdering, beregn
from regelverk.mappe.innlegging import les_mappe
from regelverk.visning.beregningslogg.gjennomfoering import gjennomfoeringslinjer
from regelverk.visning.beregningslogg.linje import Linje
from regelverk.visning.beregningslogg.logg import beregningslogg

from tests.bench.frist.fristliv import Fristliv
from tests.regler.liv import PARAMETRE


def fristen(liv: Fristliv) -> Gjennomfoering:
    """The deadline, with every step that led to it."""
    mappe = liv.vurdert.mappe
    bok = les_vedtaksbok(mappe, PARAMETRE)
    deltakelse = foerste(bok.deltakelser)
    linje = varigheter(liv.sluttmaal, liv.introduksjonsloven, PARAMETRE)
    assert deltakelse is not None, "only persons with a deadline are chosen"
    assert linje is not None, "only persons with a deadline are chosen"
    return gjennomfoering(mappe, bok, deltakelse, linje, PARAMETRE)


def fristlogg(liv: Fristliv) -> list[Linje]:
    """The lines of the deadline in the beregningslogg."""
    assert liv.vurdert.sak is not None, "only persons with a deadline are chosen"
    return list(gjennomfoeringslinjer(liv.vurdert.sak, fristen(liv)))


def alt(liv: Fristliv) -> Vurdering:
    """The whole vurdering, from all facts."""
    return beregn(les_mappe(liv.duf, liv.fakta), liv.vurdert.dag, PARAMETRE)


def alt_med_logg(liv: Fristliv) -> list[Linje]:
    """The whole beregningslogg, from all facts."""
    return beregningslogg(alt(liv))
