"""One fact of a stream: into the log, however long the log or the engine is away."""

import asyncio
import time

from nir.meldinger.svar import Svar
from nir.web import ProblemFeil
from regelverk.fakta.hendelse import Hendelse

from registration import problemer
from registration.forespoersel.duf import med_dufvarsler
from registration.innlesing.svarlinje import avgjort, avvist, venter
from registration.postkasse import Besluttet, Postkasse
from registration.postkasse.kringkasting import kopier
from registration.postkasse.logg import LoggenErNede, UkjentUtfall

_HOLD_UT_SEKUNDER = 300
"""So long a stream stands still for a broker or an engine that is away, before lines are answered without."""
_PAUSE_SEKUNDER = 1


async def lever_linje(postkasse: Postkasse, hendelse: Hendelse) -> bytes:
    """The answer's line. The same id again is safe, so what is uncertain is sent again."""
    slutt = time.monotonic() + _HOLD_UT_SEKUNDER
    while True:
        try:
            return await _lever(postkasse, hendelse)
        except (LoggenErNede, UkjentUtfall):
            if time.monotonic() > slutt:
                return avvist(hendelse.hendelse_id, problemer.loggen_ukjent(hendelse.hendelse_id))
            await asyncio.sleep(_PAUSE_SEKUNDER)
        except ProblemFeil as feil:
            return avvist(hendelse.hendelse_id, feil)


async def _lever(postkasse: Postkasse, hendelse: Hendelse) -> bytes:
    if hendelse.duf_nummer is None:
        return _samlet(hendelse, await postkasse.lever_alle(kopier(hendelse)))
    utfall = await postkasse.lever(hendelse, ventetid=_HOLD_UT_SEKUNDER)
    if not isinstance(utfall, Besluttet):
        return venter(hendelse.hendelse_id)
    return avgjort(med_dufvarsler(utfall.svar, hendelse.duf_nummer))


def _samlet(hendelse: Hendelse, svar: list[Svar | None]) -> bytes:
    """One answer for all partitions: a refusal where there is one."""
    kjente = [s for s in svar if s is not None]
    avgjoerende = next((s for s in kjente if s.problem is not None), kjente[0] if kjente else None)
    if avgjoerende is None:
        return venter(hendelse.hendelse_id)
    return avgjort(avgjoerende.model_copy(update={"hendelse_id": hendelse.hendelse_id}))
