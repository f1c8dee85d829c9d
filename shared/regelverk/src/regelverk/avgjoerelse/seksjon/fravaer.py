"""Fravær (A 8.1, 8.2): add, edit every field except the code, delete."""

from regelverk.avgjoerelse.problemer import felles, seksjoner
from regelverk.avgjoerelse.proeve.form import krev_ledig, krev_rekkefoelge, krev_uendret
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.proeve.samlet import hver_for_seg
from regelverk.avgjoerelse.proeve.tilgang import krev_fersk
from regelverk.avgjoerelse.seksjon.kodefelt import kodefelt
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Seksjon
from regelverk.fakta.innslag import Fravaer
from regelverk.kalender.datotekst import dmy
from regelverk.kalender.talltekst import antall
from regelverk.lov.kodeverk.fravaerskoder import fravaerskoder

KODE = kodefelt("fravaerskode", fravaerskoder())
_HVA = "Fraværet"


def registrer(proeve: Proeve, n: Fravaer) -> None:
    """Check a new absence. Its end must be recent enough (`krev_fersk`)."""
    proeve.sak()
    with hver_for_seg() as hver:
        with hver:
            _proev(proeve, n)
        krev_fersk(proeve, n.til, _HVA, "til")


def endre(proeve: Proeve, foer: Fravaer, n: Fravaer) -> None:
    """Check an edit. The code is locked. The old and the new end must both be recent enough."""
    with hver_for_seg() as hver:
        with hver:
            krev_uendret(proeve, foer, n, "fravaerskode")
        with hver:
            _proev(proeve, n)
        krev_fersk(proeve, foer.til, _HVA)
        krev_fersk(proeve, n.til, _HVA, "til")


def slett(proeve: Proeve, foer: Fravaer) -> None:
    """Check a deletion. The last day of the fravær must be recent enough."""
    krev_fersk(proeve, foer.til, _HVA)


def _proev(proeve: Proeve, n: Fravaer) -> None:
    with hver_for_seg() as hver:
        with hver:
            KODE.krev_kjent(n)
        with hver:
            krev_rekkefoelge(proeve, n.fra, n.til, "til", "fra")
        if n.fra <= n.til:
            with hver:
                _krev_virkedager(proeve, n)
        _krev_ledig(proeve, n)


def _krev_virkedager(proeve: Proeve, n: Fravaer) -> None:
    har = proeve.p.kalender.antall(n.fra, n.til) + proeve.p.kalender.er_virkedag(n.til)
    krev(n.virkedager >= 0, felles.TALL_UMULIG, felt="virkedager", fra=0, til=har)
    krev(
        n.virkedager <= har,
        seksjoner.FRAVAER_FOR_MANGE_DAGER,
        har=antall(har, "virkedag", "virkedager"),
        antall=n.virkedager,
    )


def _krev_ledig(proeve: Proeve, n: Fravaer) -> None:
    for bilde in proeve.mappe.fravaer.values():
        annet = bilde.innhold
        if not bilde.slettet and annet.innslag_id != n.innslag_id:
            ord_ = {"fra": annet.fra, "til": annet.til}
            krev_ledig(proeve, (n.fra, n.til), (annet.fra, annet.til), seksjoner.FRAVAER_OVERLAPPER, **ord_)


SEKSJON = Seksjon(
    fakta=Fravaer,
    etikett="Fravær",
    tekst=lambda n: f"{n.fravaerskode} {dmy(n.fra)}-{dmy(n.til)}",
    kode=KODE,
    registrer=registrer,
    endre=endre,
    slett=slett,
    nytt_innslag=NyttInnslag.UTEN_FOELGER,
)
