"""The floor under the rules: a plain function for the gjennomføringsfrist, without log, history or reasons.

It computes that one date from the accepted facts of a life that `utvalg` has chosen. It knows no corrections,
no category and no endings, and of the dated parameters only the months.
"""

from datetime import date, timedelta

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Fravaer, Sluttmaal, Vedtak
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.kalender.virkedager import Kalender

from tests.bench.utvalg import TELLER_OVER_TI, er_deltakelse

MAANEDER = {
    "Arbeid - person har utdanning på videregående nivå fra før": (6, 6, 12, 0, date(2026, 1, 1)),
    "Høyere utdanning": (6, 6, 12, 0, date(2026, 1, 1)),
    "Yrkesfaglig rekvalifisering": (12, 0, 12, 0, date(2026, 1, 1)),
    "Arbeid - person har ikke utdanning på videregående nivå fra før": (24, 12, 24, 0, date(2026, 1, 1)),
    "Fullføre deler av videregående opplæring": (24, 12, 36, 12, date(2025, 1, 1)),
    "Fullføre videregående opplæring - under 25 år": (36, 12, 48, 12, date(2025, 1, 1)),
    "Fullføre videregående opplæring - over 25 år": (36, 12, 48, 12, date(2025, 1, 1)),
    "Fag- og yrkesopplæring": (60, 0, 60, 0, date(2026, 1, 1)),
    "Fullføre grunnskole": (24, 12, 24, 12, date(2026, 1, 1)),
    "Fullføre deler av grunnskole": (24, 12, 24, 12, date(2026, 1, 1)),
}
"""Sluttmål → months and utvidelse for offers before a day, months and utvidelse from that day on, the day.

Source: regelbeskrivelse §4.9, §4.10.
"""
_ETT = timedelta(days=1)


def gjennomfoeringsfrist(fakta: list[Hendelse], kalender: Kalender) -> date | None:
    """The deadline (regelbeskrivelse §4.1 to §4.5). None: there is no startdato or no sluttmål."""
    alle = [hendelse.innhold for hendelse in fakta]
    deltakelse = next((n for n in alle if isinstance(n, Vedtak) and er_deltakelse(n)), None)
    maal = next((n for n in alle if isinstance(n, Sluttmaal)), None)
    if deltakelse is None or deltakelse.startdato is None or maal is None:
        return None
    foer, utvidet_foer, etter, utvidet_etter, fra = MAANEDER[maal.sluttmaal]
    ny = (deltakelse.tilbudsdato or deltakelse.vedtaksdato) >= fra
    maaneder, utvidelse = (etter, utvidet_etter) if ny else (foer, utvidet_foer)
    innvilget = [n for n in alle if isinstance(n, Vedtak) and n.resultat == "Innvilget"]
    if any(n.vedtakstype == "Vedtak om utvidet program" for n in innvilget):
        maaneder += utvidelse
    kalenderdager, virkedager = _permisjoner(innvilget, deltakelse.startdato, kalender)
    fravaer = sum(n.virkedager for n in alle if isinstance(n, Fravaer) and n.fravaerskode in TELLER_OVER_TI)
    virkedager += fravaer if fravaer > 10 else 0
    frist = legg_til_maaneder(deltakelse.startdato, maaneder) + timedelta(days=kalenderdager)
    return kalender.legg_til(frist, virkedager) if virkedager else frist


def _permisjoner(innvilget: list[Vedtak], start: date, kalender: Kalender) -> tuple[int, int]:
    """The number of kalenderdager and of virkedager in the permisjoner, from the start of the programme
    on.
    """
    kalenderdager = virkedager = 0
    for n in innvilget:
        if not n.vedtakstype.startswith("Permisjon") or n.startdato is None or n.sluttdato is None:
            continue
        fra = max(n.startdato, start)
        if n.dagtype == "kalenderdager":
            kalenderdager += (n.sluttdato - fra).days + 1
        else:
            virkedager += kalender.antall(fra, n.sluttdato + _ETT)
    return kalenderdager, virkedager
