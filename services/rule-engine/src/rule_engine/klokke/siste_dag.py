"""Reads the last Dagskifte of each partition from nir.motor."""

from datetime import date

from nir.kafka import les_til_enden
from nir.meldinger import emner
from regelverk.lov.parametre import les_parametre

from rule_engine.tilstand.tilstand import Tilstand


async def siste_dager(bootstrap: str) -> list[date]:
    """The last Dagskifte of each partition that has had one."""
    return [tilstand.dag for tilstand in await les_tilstander(bootstrap) if tilstand.dag is not None]


async def les_tilstander(bootstrap: str) -> list[Tilstand]:
    """The state of every partition, without its persons."""
    parametre = les_parametre()
    tilstander = [Tilstand(nummer, parametre) for nummer in range(emner.PARTISJONER)]
    async for post in les_til_enden(bootstrap, emner.MOTOR):
        tilstander[post.partition].for_alle.gjenopprett(post.key, post.value)
    return tilstander
