"""A fact that concerns no single person: a copy to every partition."""

from dataclasses import replace

from nir.meldinger import emner
from regelverk.fakta.hendelse import Hendelse

from registration.forespoersel.noekkel import avledet_id
from registration.postkasse.postkasse import Sending


def kopier(hendelse: Hendelse) -> list[Sending]:
    """One for each partition, with an id of its own: a retry completes a broadcast that broke off."""
    return [
        Sending(replace(hendelse, hendelse_id=_kopi_id(hendelse, partisjon)), partisjon)
        for partisjon in range(emner.PARTISJONER)
    ]


def _kopi_id(hendelse: Hendelse, partisjon: int) -> str:
    return avledet_id(f"kopi-{partisjon}", None, None, hendelse.hendelse_id)
