"""What the letter of a decision is made from (A 5.4): the decision, and what held on its day."""

from regelverk.beregning.vedtak.kapittel6a import periode_paa, under_6a
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.registrator import registrert_av
from regelverk.liv.forloep import vurdering
from regelverk.liv.person import Person
from regelverk.liv.tilbakeblikk import paa_dato
from regelverk.lov.parametre import Parametre
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.visning.dokument.felter import Json, felter, iso
from regelverk.visning.dokument.personen import persondel


def vedtaksgrunnlag(person: Person, parametre: Parametre, innslag_id: str) -> Json | None:
    """The decision as it now is and the person as now known; the rest as of the decision's day.

    Deadline, law, category and kommune are those of the vedtaksdato by what was registered when the decision,
    as it now is, had been registered: later absence does not move the deadline that a letter told. None: the
    person has no such decision.
    """
    v = vurdering(person, parametre)
    bilde = v.mappe.innslag.get("vedtak", {}).get(innslag_id)
    if bilde is None:
        return None
    dagen = bilde.innhold.vedtaksdato
    da = paa_dato(person, parametre, paa_dato=dagen, kjent_per=bilde.sist.registrert)
    return {
        "dufNummer": person.duf_nummer,
        "person": persondel(v.mappe),
        "slettet": bilde.slettet is not None,
        "registrertAv": registrert_av(bilde.hendelse),
        "vedtak": {"innslagId": innslag_id, **felter(bilde.innhold)},
        **_paa_dagen(bilde, vurdering(da, parametre)),
    }


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
