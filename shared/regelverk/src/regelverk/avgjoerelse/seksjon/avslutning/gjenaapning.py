"""The reopening of a programme that ended to work (A 10, B 9-10)."""

from datetime import date, timedelta

from regelverk.avgjoerelse.problemer import avslutning as problemer
from regelverk.avgjoerelse.proeve.form import krev_fra, krev_kommet, krev_til, krev_uendret
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.proeve.samlet import hver_for_seg
from regelverk.avgjoerelse.proeve.tilgang import er_fratraadt
from regelverk.beregning.avslutning.lukking import kan_gjenaapnes
from regelverk.beregning.avslutning.sak import Sak
from regelverk.fakta.innslag import Avslutning

_FELT = "gjenaapningsdato"
_LAASTE = ("avslutningsaarsak", "avslutningsdato", "timer_per_uke")


def gjenaapne(proeve: Proeve, sak: Sak, foer: Avslutning, n: Avslutning, aapnes: date) -> None:
    """Check that the kommune may reopen the ending `foer` on `aapnes`, and changes nothing else in it."""
    krev(not er_fratraadt(proeve), problemer.GJENAAPNING_FRATRAADT)
    gjeldende = proeve.v.utfall.kommunerader.get(n.innslag_id) == "gjeldende"
    krev(kan_gjenaapnes(sak, foer) and gjeldende, problemer.GJENAAPNING_IKKE_HER)
    with hver_for_seg() as hver:
        with hver:
            krev_uendret(proeve, foer, n, *_LAASTE, type_=problemer.GJENAAPNING_BARE_DATO)
        with hver:
            krev_kommet(proeve, aapnes, _FELT)
        _krev_innenfor(proeve, foer.avslutningsdato, aapnes, sak.gjenoppstartsfrist)


def _krev_innenfor(proeve: Proeve, avsluttet: date, aapnes: date, frist: date) -> None:
    ord_ = {"fra": avsluttet, "til": frist}
    krev_fra(proeve, aapnes, avsluttet + timedelta(days=1), problemer.GJENAAPNING_DATO, _FELT, **ord_)
    krev_til(proeve, aapnes, frist, problemer.GJENAAPNING_DATO, _FELT, **ord_)
    krev(proeve.v.aapen, problemer.GJENAAPNING_DATO, fra=avsluttet, til=frist)
