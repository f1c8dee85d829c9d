"""`reporting verify-innsyn` and `reporting anker-innsyn`: the chains of nir.innsyn, read from the topic."""

import asyncio
import sys
from pathlib import Path

import msgspec
from nir.innstillinger import MedInnsyn
from nir.innsyn.kontroll import Innlest, Loggpost, Rapport, kontroller, les_ankerfil
from nir.innsyn.ledd import Ende
from nir.innsyn.segl import Seglring, seglring
from nir.kafka import les_til_enden
from nir.meldinger import emner


async def les_emnet(bootstrap: str, ring: Seglring) -> Innlest:
    """Read all of nir.innsyn for verification. `ring`: the keys that can have sealed its records."""
    lest = Innlest(ring)
    async for post in les_til_enden(bootstrap, emner.INNSYN):
        lest.les(Loggpost(post.partition, post.offset, post.key or b"", post.value))
    return lest


def verifiser(innstillinger: MedInnsyn, ankerfil: Path | None, fra: str) -> int:
    """Print the findings, and how many records and chains were read.

    Returns 0: there is no finding; 1: there is one; 2: the file of `--anker` has no anchor.
    """
    ankre = les_ankerfil(ankerfil.read_bytes().splitlines()) if ankerfil else []
    if ankerfil and not ankre:
        print(f"{ankerfil} har ingen ankre", file=sys.stderr)
        return 2
    lest = asyncio.run(les_emnet(innstillinger.kafka_bootstrap, seglring(innstillinger)))
    rapport = kontroller(lest, ankre, fra)
    for funn in rapport.funn:
        print(funn)
    print(_tallene(rapport, len(ankre), bool(lest.ring)), file=sys.stderr)
    return 1 if rapport.funn else 0


def skriv_anker(innstillinger: MedInnsyn) -> int:
    """Print the ends that `ender` gives, as JSON lines, and return 0.

    If the verification has a finding, print no end, and return 1.
    """
    lest = asyncio.run(les_emnet(innstillinger.kafka_bootstrap, seglring(innstillinger)))
    if funn := kontroller(lest).funn:
        print(f"{len(funn)} funn; kjør verify-innsyn", file=sys.stderr)
        return 1
    for ende in ender(lest):
        print(msgspec.json.encode(ende).decode())
    return 0


def ender(lest: Innlest) -> list[Ende]:
    """The last record of each chain, unless a record of another chain names it already."""
    navngitt = {ende for ledd in lest.ledd.values() for ende in ledd.navngitt if ende.skriver != ledd.skriver}
    siste = [rekke[-1] for rekke in lest.kjeder().values()]
    alle = [Ende(skriver=ledd.skriver or "", nr=ledd.nr, hash=ledd.hash) for ledd in siste]
    return [ende for ende in alle if ende not in navngitt]


def _tallene(rapport: Rapport, ankre: int, segl: bool) -> str:
    return (
        f"{len(rapport.funn)} funn. {rapport.poster} poster i {rapport.kjeder} kjeder, "
        f"{rapport.stubber} stubber etter sletting, {rapport.eldre} fra før kjedene, "
        f"{rapport.uforankret} etter siste anker. "
        f"{ankre} ankre fra fil. {'Seglene er prøvd.' if segl else 'Uten nøkkel er segl ikke prøvd.'}"
    )
