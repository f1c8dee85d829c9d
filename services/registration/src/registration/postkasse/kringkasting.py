"""A fact that concerns no single person goes to every partition, one copy to each."""

from dataclasses import replace

from nir.meldinger import emner
from nir.meldinger.svar import Svar
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag_id import avledet_id

from registration.postkasse.post import LoggenErNede, UkjentUtfall
from registration.postkasse.postkasse import Postkasse
from registration.postkasse.sending import Sending


def kopier(hendelse: Hendelse) -> list[Sending]:
    """One copy for each partition. The ids of the copies follow from the fact's id, so that a retry completes
    a broadcast that broke off.
    """
    return [
        Sending(replace(hendelse, hendelse_id=_kopi_id(hendelse, partisjon)), partisjon)
        for partisjon in range(emner.PARTISJONER)
    ]


async def lever_til_alle(postkasse: Postkasse, hendelse: Hendelse) -> Svar:
    """Deliver to partition 0 first. If the engine accepts the fact there, deliver to the other partitions.

    If two facts with the same key come at the same time, partition 0 accepts one of them, and the other
    partitions get only the accepted fact.

    Raises:
        LoggenErNede: nothing was registered.
        UkjentUtfall: partition 0 has no decision yet, or another partition may lack its copy. A retry with
            the key completes the broadcast.
    """
    foerste, *andre = kopier(hendelse)
    [svar] = await postkasse.lever_alle([foerste])
    if svar is None:
        raise UkjentUtfall
    if svar.problem is None:
        try:
            await postkasse.lever_alle(andre)
        except LoggenErNede:
            raise UkjentUtfall from None
    return svar.model_copy(update={"hendelse_id": hendelse.hendelse_id})


def _kopi_id(hendelse: Hendelse, partisjon: int) -> str:
    return avledet_id(f"kopi-{partisjon}", None, None, hendelse.hendelse_id)
