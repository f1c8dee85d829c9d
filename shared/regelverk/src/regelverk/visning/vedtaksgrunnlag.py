"""What the letter of a decision is made from (A 5.4): the decision, and what was in force on its day."""

from datetime import date
from functools import partial

from regelverk.beregning.vedtak.kapittel6a import periode_paa, under_6a
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.registrator import registrert_av
from regelverk.liv.forloep import vurdering
from regelverk.liv.person import Person
from regelverk.liv.tilbakeblikk import kjent, paa_dato
from regelverk.lov.parametre import Parametre
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.mappe.mappe import Mappe
from regelverk.visning.dokument.felter import Json, felter, iso
from regelverk.visning.dokument.personen import persondel


def vedtaksgrunnlag(person: Person, parametre: Parametre, innslag_id: str) -> Json | None:
    """The decision and the personal data as they are now, with the rest as it was on the decision's day.

    Deadline, law, category and kommune are those of the vedtaksdato. They follow from the facts registered up
    to the last edit of the decision. Decisions and absence of later days do not count, since they must not
    move the deadline that the letter has stated. None: the person has no such decision.
    """
    v = vurdering(person, parametre)
    bilde = v.mappe.vedtak.get(innslag_id)
    if bilde is None:
        return None
    dagen = bilde.innhold.vedtaksdato
    da = kjent(person, parametre, bilde.sist.registrert, uten=partial(_gjelder, _senere(v.mappe, dagen)))
    paa_dagen = vurdering(paa_dato(da, parametre, paa_dato=dagen), parametre)
    return {
        "dufNummer": person.duf_nummer,
        "person": persondel(v.mappe),
        "slettet": bilde.slettet is not None,
        "registrertAv": registrert_av(bilde.hendelse),
        "vedtak": {"innslagId": innslag_id, **felter(bilde.innhold)},
        **_paa_dagen(bilde, paa_dagen),
    }


def _senere(mappe: Mappe, dagen: date) -> frozenset[str]:
    """The innslagId of each decision made, fravær begun and klage decided after the day."""
    vedtak = (b.innhold.innslag_id for b in mappe.vedtak.values() if b.innhold.vedtaksdato > dagen)
    fravaer = (b.innhold.innslag_id for b in mappe.fravaer.values() if b.innhold.fra > dagen)
    klager = (
        b.innhold.innslag_id for b in mappe.klager.values() if (b.innhold.avgjort_dato or dagen) > dagen
    )
    return frozenset((*vedtak, *fravaer, *klager))


def _gjelder(innslag: frozenset[str], hendelse: Hendelse) -> bool:
    """Whether the fact is about one of the entries, or a complaint about one."""
    innhold = hendelse.innhold
    return not innslag.isdisjoint((getattr(innhold, "innslag_id", ""), getattr(innhold, "vedtak_id", "")))


def _paa_dagen(bilde: Vedtaksbilde, v: Vurdering) -> Json:
    vedtak, hvem = bilde.innhold, v.oppfoelging
    periode = periode_paa(vedtak.vedtaksdato, v.perioder)
    maal = v.mappe.sluttmaal
    return {
        "lovverk": v.lovverk,
        "kapittel6A": under_6a(vedtak, v.perioder),
        "kategori": periode.navn if periode else None,
        "kommunenummer": hvem.kommunenummer if hvem else None,
        "bydelsnummer": hvem.bydelsnummer if hvem else None,
        "sluttmaal": maal.innhold.sluttmaal if maal else None,
        "gjennomfoeringsfrist": iso(v.gjennomfoeringsfrist),
    }
