"""The fields of an ending, also where the regelmotor made the row first (A 9.2)."""

from regelverk.avgjoerelse.problemer import avslutning as problemer
from regelverk.avgjoerelse.proeve.form import krev_timer
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.seksjon.kodefelt import kodefelt
from regelverk.beregning.avslutning.sak import Sak
from regelverk.fakta.innslag import Avslutning
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsaker

KODE = kodefelt("avslutningsaarsak", avslutningsaarsaker())


def krev_form(proeve: Proeve, n: Avslutning) -> None:
    """The reason is known, and the hours of work that it requires are given."""
    aarsak = n.avslutningsaarsak
    KODE.krev_kjent(n)
    trenger_timer = aarsak in proeve.p.aarsaker_krever_timer.paa(n.avslutningsdato)
    krev(n.timer_per_uke is not None or not trenger_timer, problemer.TIMER_MANGLER, aarsak=aarsak)
    krev_timer(proeve, n.timer_per_uke)


def krev_innen_fristen(sak: Sak, n: Avslutning) -> None:
    """The date is not after the gjennomføringsfrist."""
    innen = sak.frist is None or n.avslutningsdato <= sak.frist
    krev(innen, problemer.ETTER_FRISTEN, frist=sak.frist)
