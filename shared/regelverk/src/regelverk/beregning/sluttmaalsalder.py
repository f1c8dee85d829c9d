"""Whether the person has the age that the sluttmål is meant for (regelbeskrivelse §9.8.11)."""

from collections.abc import Mapping, Sequence
from datetime import date

from regelverk.beregning.vurdering import Vurdering
from regelverk.kalender.datoer import fulle_aar, fyller
from regelverk.lov.kodeverk.sluttmaalkoder import Sluttmaalkode, sluttmaal
from regelverk.mappe.personen import personen


def mot_alder(v: Vurdering) -> Mapping[str, object] | None:
    """The words of the varsel; None: the sluttmål fits the person's age, or is for every age.

    None, too, while the sluttmål or the day of birth is not known. The age is that on the programme's
    startdato, or on the vurdering's day while there is no startdato.
    """
    kode = _maal(v)
    if kode is None or not (kode.under_alder or kode.fra_alder) or (foedt := _foedselsdato(v)) is None:
        return None
    alder = fulle_aar(foedt, _startdato(v) or v.dag)
    for_gammel = kode.under_alder is not None and alder >= kode.under_alder
    for_ung = kode.fra_alder is not None and alder < kode.fra_alder
    return {"maal": kode.kode} if for_gammel or for_ung else None


def aldersdager(v: Vurdering) -> Sequence[date]:
    """The birthday on which the sluttmål begins or ceases to fit; none once the programme has a startdato."""
    kode = _maal(v) if _startdato(v) is None else None
    grense = kode and (kode.under_alder or kode.fra_alder)
    foedt = _foedselsdato(v) if grense else None
    return (fyller(foedt, grense),) if grense and foedt else ()


def _maal(v: Vurdering) -> Sluttmaalkode | None:
    maal = v.mappe.sluttmaal
    return sluttmaal(maal.innhold.sluttmaal) if maal else None


def _foedselsdato(v: Vurdering) -> date | None:
    person = personen(v.mappe.personendringer)
    return person.foedselsdato if person else None


def _startdato(v: Vurdering) -> date | None:
    return v.sak.startdato if v.sak else None
