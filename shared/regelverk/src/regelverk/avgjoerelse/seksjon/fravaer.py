"""Fravær (A 8.1, 8.2): add, edit all but the code, delete."""

from regelverk.avgjoerelse.problemer import felles, seksjoner
from regelverk.avgjoerelse.proeve.form import krev_rekkefoelge, krev_uendret
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.proeve.tilgang import krev_fersk
from regelverk.avgjoerelse.seksjon.kodefelt import kodefelt
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Seksjon
from regelverk.fakta.innslag import Fravaer
from regelverk.kalender.datotekst import dmy
from regelverk.lov.kodeverk.fravaerskoder import fravaerskoder

KODE = kodefelt("fravaerskode", fravaerskoder())
_HVA = "Fraværet"


def registrer(proeve: Proeve, n: Fravaer) -> None:
    """Check a new absence. Its end must be recent enough (`krev_fersk`)."""
    proeve.sak()
    _proev(proeve, n)
    krev_fersk(proeve, n.til, _HVA, "til")


def endre(proeve: Proeve, foer: Fravaer, n: Fravaer) -> None:
    """Check an edit. The code is locked. The old and the new end must both be recent enough."""
    krev_uendret(foer, n, "fravaerskode")
    _proev(proeve, n)
    krev_fersk(proeve, foer.til, _HVA)
    krev_fersk(proeve, n.til, _HVA, "til")


def slett(proeve: Proeve, foer: Fravaer) -> None:
    """Check a deletion. The end must be recent enough."""
    krev_fersk(proeve, foer.til, _HVA)


def _proev(proeve: Proeve, n: Fravaer) -> None:
    KODE.krev_kjent(n)
    krev_rekkefoelge(n.fra, n.til, "til", "fra")
    har = proeve.p.kalender.antall(n.fra, n.til) + proeve.p.kalender.er_virkedag(n.til)
    krev(n.virkedager >= 0, felles.TALL_UMULIG, felt="virkedager", fra=0, til=har)
    krev(n.virkedager <= har, seksjoner.FRAVAER_FOR_MANGE_DAGER, har=har, antall=n.virkedager)
    for bilde in proeve.mappe.fravaer.values():
        annet = bilde.innhold
        fri = bilde.slettet or annet.innslag_id == n.innslag_id or annet.til < n.fra or n.til < annet.fra
        krev(fri, seksjoner.FRAVAER_OVERLAPPER, fra=annet.fra, til=annet.til)


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
