"""Delivers one fact of a stream to the log. If the log is away, delivery is tried again."""

import asyncio
import time

from nir.web import ProblemFeil
from regelverk.fakta.hendelse import Hendelse

from registration import problemer
from registration.forespoersel.duf import med_dufvarsler
from registration.innlesing.svarlinje import avgjort, avvist, venter
from registration.postkasse import Besluttet, LoggenErNede, Postkasse, UkjentUtfall
from registration.postkasse.kringkasting import lever_til_alle

_HOLD_UT_SEKUNDER = 300
"""How long a line waits for a broker or an engine that is away. Then it is answered without a decision."""
_PAUSE_SEKUNDER = 1


async def lever_linje(postkasse: Postkasse, hendelse: Hendelse) -> bytes:
    """Append a fact and return its answer line. Append it again while the log is away or does not answer."""
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
        return avgjort(await lever_til_alle(postkasse, hendelse))
    utfall = await postkasse.lever(hendelse, ventetid=_HOLD_UT_SEKUNDER)
    if not isinstance(utfall, Besluttet):
        return venter(hendelse.hendelse_id)
    return avgjort(med_dufvarsler(utfall.svar, hendelse.duf_nummer))
