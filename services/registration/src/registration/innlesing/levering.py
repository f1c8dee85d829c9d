"""Delivers one fact of a stream to the log."""

from nir.web import ProblemFeil
from regelverk.fakta.hendelse import Hendelse

from registration.forespoersel.duf import med_dufvarsler
from registration.innlesing.svarlinje import avgjort, avvist, venter
from registration.linjestroem.levering import HOLD_UT_SEKUNDER, lever_til_det_gaar
from registration.postkasse import Besluttet, Postkasse
from registration.postkasse.kringkasting import lever_til_alle


async def lever_linje(postkasse: Postkasse, hendelse: Hendelse) -> bytes:
    """Append a fact and return its answer line.

    Append it again while the log cannot be reached or does not confirm the fact.
    """
    try:
        return await lever_til_det_gaar(hendelse, lambda: _lever(postkasse, hendelse))
    except ProblemFeil as feil:
        return avvist(hendelse.hendelse_id, feil)


async def _lever(postkasse: Postkasse, hendelse: Hendelse) -> bytes:
    if hendelse.duf_nummer is None:
        return avgjort(await lever_til_alle(postkasse, hendelse))
    utfall = await postkasse.lever(hendelse, ventetid=HOLD_UT_SEKUNDER)
    if not isinstance(utfall, Besluttet):
        return venter(hendelse.hendelse_id)
    return avgjort(med_dufvarsler(utfall.svar, hendelse.duf_nummer))
