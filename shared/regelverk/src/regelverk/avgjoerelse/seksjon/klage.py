"""Klage (A 6.1, 6.2): add; edit and delete until it is decided. A vedtak has at most one open klage."""

from regelverk.avgjoerelse.problemer import seksjoner
from regelverk.avgjoerelse.proeve.form import krev_kommet, krev_rekkefoelge, krev_uendret, krev_utfylt
from regelverk.avgjoerelse.proeve.proeve import Proeve, avvis, krev
from regelverk.avgjoerelse.proeve.samlet import hver_for_seg
from regelverk.avgjoerelse.seksjon.kodefelt import kodefelt
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Seksjon
from regelverk.fakta.innslag import Klage
from regelverk.kalender.datotekst import dmy

KODE = kodefelt("utfall", "klageutfall")


def registrer(proeve: Proeve, n: Klage) -> None:
    """Check a new klage on a decision that is in force. The klage can have its outcome already."""
    proeve.sak()
    with hver_for_seg() as hver:
        with hver:
            _krev_form(proeve, n)
        with hver:
            _krev_vedtak_i_kraft(proeve, n)
        aapne = (k for k in proeve.mappe.klager.values() if not k.slettet and k.innhold.utfall is None)
        krev(all(k.innhold.vedtak_id != n.vedtak_id for k in aapne), seksjoner.KLAGE_AAPEN)


def endre(proeve: Proeve, foer: Klage, n: Klage) -> None:
    """Check an edit. The klage must be open, and the vedtak that it is about cannot be changed."""
    krev(foer.utfall is None, seksjoner.KLAGE_AVGJORT)
    with hver_for_seg() as hver:
        with hver:
            krev_uendret(proeve, foer, n, "vedtak_id")
        with hver:
            _krev_form(proeve, n)
        if n.utfall:
            _krev_vedtak_i_kraft(proeve, n)


def slett(_: Proeve, foer: Klage) -> None:
    """Refuse to delete a klage that is decided."""
    krev(foer.utfall is None, seksjoner.KLAGE_AVGJORT)


def _krev_form(proeve: Proeve, n: Klage) -> None:
    with hver_for_seg() as hver:
        with hver:
            KODE.krev_kjent(n)
        with hver:
            _krev_avgjoerelse(proeve, n)
        with hver:
            krev_kommet(proeve, n.klagedato, "klagedato")
        with hver:
            krev_kommet(proeve, n.avgjort_dato, "avgjortDato")
        krev_rekkefoelge(proeve, n.klagedato, n.avgjort_dato, "avgjortDato", "klagedato")


def _krev_avgjoerelse(proeve: Proeve, n: Klage) -> None:
    """Refuse an outcome without a date, and a date without an outcome."""
    if n.utfall is not None:
        krev_utfylt(proeve, n.avgjort_dato, "avgjortDato", seksjoner.KLAGE_UFULLSTENDIG)
    elif n.avgjort_dato is not None:
        krev_utfylt(proeve, n.utfall, "utfall", seksjoner.KLAGE_UFULLSTENDIG)


def _krev_vedtak_i_kraft(proeve: Proeve, n: Klage) -> None:
    vedtak = proeve.mappe.vedtak.get(n.vedtak_id)
    if vedtak is None:
        avvis(seksjoner.KLAGE_VEDTAK_UKJENT)
    i_kraft = vedtak.slettet is None and n.vedtak_id not in proeve.v.bok.opphevet
    krev(i_kraft, seksjoner.KLAGE_VEDTAK_IKKE_I_KRAFT)


SEKSJON = Seksjon(
    fakta=Klage,
    etikett="Klage",
    tekst=lambda n: n.utfall or f"klaget {dmy(n.klagedato)}",
    kode=KODE,
    registrer=registrer,
    endre=endre,
    slett=slett,
    nytt_innslag=NyttInnslag.KAN_ERSTATTE,
)
