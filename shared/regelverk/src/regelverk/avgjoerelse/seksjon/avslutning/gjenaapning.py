"""The reopening of a programme that ended to work (A 10, B 9-10)."""

from datetime import date

from regelverk.avgjoerelse.problemer import avslutning as problemer
from regelverk.avgjoerelse.proeve.form import krev_kommet
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.proeve.tilgang import er_fratraadt
from regelverk.beregning.avslutning.lukking import kan_gjenaapnes
from regelverk.beregning.avslutning.sak import Sak
from regelverk.fakta.innslag import Avslutning

_LAASTE = (
    ("avslutningsaarsak", "avslutningsaarsak"),
    ("avslutningsdato", "avslutningsdato"),
    ("timer_per_uke", "timerPerUke"),
)


def gjenaapne(proeve: Proeve, sak: Sak, foer: Avslutning, n: Avslutning, aapnes: date) -> None:
    """Check that the kommune may reopen the ending `foer` on `aapnes`, and changes nothing else in it."""
    krev(not er_fratraadt(proeve), problemer.GJENAAPNING_FRATRAADT)
    gjeldende = proeve.v.utfall.kommunerader.get(n.innslag_id) == "gjeldende"
    krev(kan_gjenaapnes(sak, foer) and gjeldende, problemer.GJENAAPNING_IKKE_HER)
    for navn, felt in _LAASTE:
        krev(getattr(foer, navn) == getattr(n, navn), problemer.GJENAAPNING_BARE_DATO, felt=felt)
    krev_kommet(proeve, aapnes, "gjenaapningsdato")
    frist = sak.gjenoppstartsfrist
    innenfor = foer.avslutningsdato < aapnes <= frist
    krev(innenfor, problemer.GJENAAPNING_DATO, fra=foer.avslutningsdato, til=frist)
    krev(proeve.v.aapen, problemer.GJENAAPNING_DATO, fra=foer.avslutningsdato, til=frist)
