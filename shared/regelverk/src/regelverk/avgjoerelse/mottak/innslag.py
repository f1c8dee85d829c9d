"""Decides facts about an entry: first by the checks that all sections share, then by the section's own."""

from typing import Any

from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.proeve.etag import etag
from regelverk.avgjoerelse.proeve.foedsel import krev_etter_foedsel
from regelverk.avgjoerelse.proeve.proeve import Proeve, avvis, krev
from regelverk.avgjoerelse.proeve.samlet import hver_for_seg
from regelverk.avgjoerelse.proeve.tilgang import krev_oppfoelging
from regelverk.avgjoerelse.seksjon.seksjon import Seksjon
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.beregning.avslutning.rader import er_utdatert
from regelverk.fakta.innslag import INNSLAG, InnslagRettet, InnslagSlettet
from regelverk.mappe.innslagbilde import Innslagbilde

_OM_INNSLAG = frozenset({*INNSLAG, InnslagRettet, InnslagSlettet})


def krev_adgang(proeve: Proeve) -> None:
    """Refuse a kommune that may not register, edit or delete the entry. A fact about no entry passes."""
    n: Any = proeve.hendelse.innhold
    if type(n) not in _OM_INNSLAG:
        return
    if proeve.hendelse.type == "InnslagRegistrert":
        krev_oppfoelging(proeve)
    else:
        SEKSJONER[n.seksjon].kan_endre(proeve, n.innslag_id)


def krev_som_sett(proeve: Proeve) -> None:
    """Refuse a fact about an entry, or a person, that has changed since the sender saw it (kontrakt §6.5)."""
    sett, n = proeve.hendelse.hvis_etag, proeve.hendelse.innhold
    if sett is None:
        return
    innslag_id = getattr(n, "innslag_id", None)
    naa = str(proeve.versjon) if innslag_id is None else etag(proeve.mappe, proeve.spor, innslag_id)
    krev(naa in (None, sett), felles.INNSLAG_ENDRET)


def innslag(proeve: Proeve, n: Any) -> None:
    """Decide an InnslagRegistrert or an InnslagEndret."""
    seksjon = SEKSJONER[n.seksjon]
    if proeve.hendelse.type == "InnslagRegistrert":
        _registrert(proeve, seksjon, n)
    else:
        _endret(proeve, seksjon, n)


def _registrert(proeve: Proeve, seksjon: Seksjon[Any], n: Any) -> None:
    brukt = proeve.mappe.finn(n.innslag_id) or any(rad.innslag_id == n.innslag_id for rad in proeve.spor)
    krev(not brukt, felles.INNSLAG_FINNES)
    with hver_for_seg() as hver:
        with hver:
            krev_etter_foedsel(proeve)
        seksjon.registrer(proeve, n)


def _endret(proeve: Proeve, seksjon: Seksjon[Any], n: Any) -> None:
    bilde = _finn(proeve, seksjon, n.innslag_id)
    with hver_for_seg() as hver:
        with hver:
            krev_etter_foedsel(proeve, bilde.innhold if bilde else None)
        if bilde is not None:
            seksjon.endre(proeve, bilde.innhold, n)
        elif seksjon.regelmotorens:
            seksjon.regelmotorens.krev(proeve, n.innslag_id)
            seksjon.regelmotorens.endre(proeve, n)


def rettet_ukjent(_: Proeve, __: InnslagRettet) -> None:
    """Refuse an InnslagRettet whose entry does not exist.

    `sammenfletting.klargjort` has made every other InnslagRettet into an InnslagEndret.
    """
    avvis(felles.INNSLAG_UKJENT)


def slettet(proeve: Proeve, n: InnslagSlettet) -> None:
    """Decide an InnslagSlettet."""
    seksjon = SEKSJONER[n.seksjon]
    bilde = _finn(proeve, seksjon, n.innslag_id)
    if bilde is not None:
        seksjon.slett(proeve, bilde.innhold)
    elif seksjon.regelmotorens:
        seksjon.regelmotorens.krev(proeve, n.innslag_id)


def _finn(proeve: Proeve, seksjon: Seksjon[Any], innslag_id: str) -> Innslagbilde[Any] | None:
    """The kommune's entry. None: the id can be that of a row of the regelmotor; the caller looks there."""
    bilde = seksjon.i_mappen(proeve.mappe).get(innslag_id)
    if bilde is None or _er_regelmotorens_igjen(proeve, bilde):
        if seksjon.regelmotorens is None:
            avvis(felles.INNSLAG_UKJENT)
        return None
    krev(bilde.slettet is None, felles.INNSLAG_SLETTET)
    return bilde


def _er_regelmotorens_igjen(proeve: Proeve, bilde: Innslagbilde[Any]) -> bool:
    """Whether Folkeregisteret has corrected or annulled the row's event since the kommune edited the row."""
    return er_utdatert(proeve.mappe, bilde.innhold.innslag_id)
