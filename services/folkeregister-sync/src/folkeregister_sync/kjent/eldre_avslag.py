"""Refusals that `nir.avvik` does not have: it keeps records for 180 days, and older engines did not report
refusals there.

The engine's records of the persons in `nir.vurderinger` have every decision. The reader reads these records
once, and stores in `nir.folkeregister` that it has done so.
"""

from collections import defaultdict
from collections.abc import AsyncIterator

import orjson
from nir.kafka import les_til_enden
from nir.meldinger.emner import HENDELSER, VURDERINGER, noekkel, partisjon, stamme
from nir.meldinger.vurderinger import les_kropp
from regelverk.liv.lagring.avgjoerelser import les_avgjoerelse

from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.lest import Sted


async def eldre_avslag(bootstrap: str, bok: Bok) -> AsyncIterator[tuple[Sted, str]]:
    """The place and the code of each fact that the book counts as accepted and the engine has refused."""
    koder = await _avslag(bootstrap, bok)
    for del_, nokler in koder.items():
        async for post in les_til_enden(bootstrap, HENDELSER, [del_]):
            if (stammen := stamme(post.key or b"")) in nokler:
                yield (del_, post.offset), nokler[stammen]


async def _avslag(bootstrap: str, bok: Bok) -> dict[int, dict[bytes, str]]:
    """Partition of nir.hendelser → (key of each refused fact → code)."""
    funnet: dict[int, dict[bytes, str]] = defaultdict(dict)
    async for post in les_til_enden(bootstrap, VURDERINGER):
        duf = (post.key or b"").decode()
        if post.value is not None and duf.isdigit() and (skrevet := bok.kjent(duf).hendelser):
            for hendelse_id, kode in _avviste(post.value):
                if hendelse_id in skrevet:
                    funnet[partisjon(duf)][noekkel(duf, hendelse_id)] = kode
    return funnet


def _avviste(verdi: bytes) -> list[tuple[str, str]]:
    """hendelseId and code of each refusal in the engine's record of a person.

    A record that cannot be read gives none. The rule-engine has an alarm for it.
    """
    try:
        alle = [les_avgjoerelse(rad) for rad in orjson.loads(les_kropp(verdi))["tilstand"]["avgjoerelser"]]
    except (ValueError, LookupError, TypeError, AttributeError):
        return []
    return [(en.hendelse_id, en.problem.kode) for en in alle if en.problem is not None]
