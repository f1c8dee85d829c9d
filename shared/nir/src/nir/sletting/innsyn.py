"""Erases the person from nir.innsyn, and writes to nir.innsyn who erased a person and why."""

from nir.innsyn.kjede import Kjede
from nir.innsyn.oppslag import Oppslag, post_av
from nir.innsyn.segl import Seglring
from nir.innsyn.sender import Sender
from nir.innsyn.sletting import slett_i_loggen
from nir.klokke import naa
from nir.meldinger import emner
from nir.sletting.sletteliste import Sletting
from nir.sletting.spor import finn_spor

_SKRIVER = "nir-slett-person"


async def slett_innsyn(bootstrap: str, sletting: Sletting, duf: str, ring: Seglring) -> int:
    """Erase the person from each record of nir.innsyn (`slett_i_loggen`). Returns how many it wrote again."""
    return await slett_i_loggen(bootstrap, {duf}, sletting.id, ring)


async def erstattede_oppslag(bootstrap: str, duf: str) -> list[tuple[int, int]]:
    """Partition and offset of the records that still name the person, and wait for compaction."""
    spor = await finn_spor(bootstrap, duf, (emner.INNSYN,))
    return [(del_.partition, offset) for del_, offsetter in spor.items() for offset in offsetter]


async def noter_slettingen(bootstrap: str, sletting: Sletting, antall: int, ring: Seglring) -> None:
    """Write to nir.innsyn who erased a person, when, why, and how many records. The person is not named.

    A retry writes the same reading once more, under the same id.
    """
    oppslag = Oppslag(
        innsyn_id=sletting.id,
        tidspunkt=naa().tidspunkt,
        bruker=sletting.bruker,
        kommunenummer=None,
        hva="sletting",
        format="json",
        utvalg={"grunn": sletting.grunn},
        antall=antall,
    )
    sender = Sender(bootstrap, Kjede(_SKRIVER, ring))
    try:
        await sender.send([post_av(oppslag, ())])
    finally:
        await sender.lukk()
