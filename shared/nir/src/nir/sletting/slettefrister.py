"""The persons whose time of storage is over by a day."""

from collections.abc import AsyncIterator
from datetime import date

from regelverk.liv.lagring.person import pakk_ut
from regelverk.visning.lagringsfrist import Lagringsfrist, lagringsfrist

from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.meldinger.vurderinger import les_dokument


async def forfalte(bootstrap: str, dag: date) -> AsyncIterator[tuple[str, Lagringsfrist]]:
    """DUF-nummer and deadline of each person who must be erased on `dag` at the latest, by partition."""
    for partisjon in range(emner.PARTISJONER):
        nyeste: dict[bytes, bytes] = {}
        async for post in les_til_enden(bootstrap, emner.VURDERINGER, [partisjon]):
            if post.value is None:
                nyeste.pop(post.key, None)
            elif emner.eier(post.key):
                nyeste[post.key] = post.value
        for noekkel, verdi in sorted(nyeste.items()):
            frist = _frist(verdi, dag)
            if frist is not None and frist.dato <= dag:
                yield noekkel.decode(), frist


def _frist(verdi: bytes, dag: date) -> Lagringsfrist | None:
    dokument = les_dokument(verdi)
    return lagringsfrist(pakk_ut(dokument["tilstand"]), dokument, dag)
