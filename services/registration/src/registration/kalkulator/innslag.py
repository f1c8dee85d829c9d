"""What a kommune would have registered: decisions, complaints, the goal, absence, endings and reopenings.

Each entry is registered on its own day: a decision on its vedtaksdato, an absence on its last day. So the
rules see the same facts as when a kommune registers in time. An entry whose own day is after the day of the
calculation is registered on the day of the calculation, and the rules then refuse dates that are too far
ahead.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from regelverk.fakta import innslag as i
from regelverk.fakta.innslag import Innslag, InnslagRettet

from registration.kalkulator.grunnlag import bosatt
from registration.kalkulator.registrering import Registrering
from registration.kalkulator.skjema import VEDTAKSFELTER, Regnestykke


class _Dagens(NamedTuple):
    sted: str
    naar: date
    innhold: Innslag | InnslagRettet

    @property
    def orden(self) -> tuple[date, bool]:
        """The key by which entries are sorted in time.

        A decision that is made after its startdato is sorted by the startdato.

        On the same day, the reopening of a programme comes before the new decision (A 10.2).
        """
        start = self.innhold.startdato if isinstance(self.innhold, i.Vedtak) else None
        return min(self.naar, start or self.naar), not isinstance(self.innhold, InnslagRettet)


def innslagene(stykke: Regnestykke, foerst: date, dag: date) -> list[Registrering]:
    """The kommune's registrations in the order of time. They are made on `foerst` at the earliest and on
    `dag` at the latest.
    """
    alle = sorted(_innslag(stykke), key=lambda ett: ett.orden)
    return [Registrering(sted, min(dag, max(naar, foerst)), innhold) for sted, naar, innhold in alle]


def _innslag(stykke: Regnestykke) -> Iterator[_Dagens]:
    alle_vedtak: tuple[Any, ...] = stykke.vedtak
    alle_fravaer: tuple[Any, ...] = stykke.fravaer
    yield from _vedtak(alle_vedtak)
    if stykke.sluttmaal:
        # As in the guide, the goal is registered on the day of the first decision. Without a decision, it is
        # registered on the day of settlement.
        naar = min((vedtak.vedtaksdato for vedtak in alle_vedtak), default=bosatt(stykke))
        maal = i.Sluttmaal(innslag_id="sluttmaal", sluttmaal=stykke.sluttmaal, utdanning=stykke.utdanning)
        yield _Dagens("", naar, maal)
    for nummer, fravaer in enumerate(alle_fravaer):
        sted = f"fravaer.{nummer}"
        yield _Dagens(sted, fravaer.til, fravaer.som_faktum(innslag_id=sted))
    for nummer, avslutning in enumerate(stykke.avslutninger):
        yield from _avslutning(f"avslutninger.{nummer}", avslutning)


def _vedtak(alle: Iterable[Any]) -> Iterator[_Dagens]:
    for nummer, vedtak in enumerate(alle):
        sted = f"vedtak.{nummer}"
        felter = {navn: getattr(vedtak, navn) for navn in VEDTAKSFELTER}
        yield _Dagens(sted, vedtak.vedtaksdato, i.Vedtak(innslag_id=sted, **felter))
        if klage := vedtak.klage:
            hele = klage.som_faktum(innslag_id=f"{sted}.klage", vedtak_id=sted)
            yield _Dagens(f"{sted}.klage", klage.avgjort_dato or klage.klagedato, hele)


def _avslutning(sted: str, avslutning: Any) -> Iterator[_Dagens]:
    """The ending, and its reopening as an edit of the ending. With `bekreftet`, the rules accept an ending
    after which decisions and tiltak go on (B 6).
    """
    hele: i.Avslutning = avslutning.som_faktum(innslag_id=sted, bekreftet=True)
    yield _Dagens(sted, hele.avslutningsdato, replace(hele, gjenaapningsdato=None))
    if aapnet := hele.gjenaapningsdato:
        felter = {"gjenaapningsdato": aapnet}
        yield _Dagens(sted, aapnet, InnslagRettet(innslag_id=sted, seksjon="avslutning", felter=felter))
