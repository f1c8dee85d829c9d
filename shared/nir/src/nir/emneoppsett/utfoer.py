"""Carries out the harmless part of a plan: creates topics, and changes settings."""

from collections.abc import Mapping, Sequence

from aiokafka.admin import AIOKafkaAdminClient

from nir.emneoppsett.emne import Emne
from nir.emneoppsett.innstillinger import les_innstillinger, sett_innstillinger
from nir.emneoppsett.opprett import opprett_emner
from nir.emneoppsett.plan import Emneplan, minst


async def utfoer(
    bootstrap: str,
    admin: AIOKafkaAdminClient,
    emner: Mapping[str, Emne],
    planer: Sequence[Emneplan],
    replikaer: int,
) -> None:
    """Create what is missing, and change the settings that differ. Partitions and copies stay as they are.

    Settings that the file does not name stay too.

    Raises:
        KafkaError: the cluster cannot be reached, or refuses.
    """
    nye = {plan.navn: emner[plan.navn] for plan in planer if plan.opprettes}
    if nye:
        await opprett_emner(bootstrap, nye, replikaer=replikaer)
    endres = [plan.navn for plan in planer if plan.endringer]
    har = await les_innstillinger(admin, endres)
    await sett_innstillinger(
        admin, {navn: {**har[navn], **minst(replikaer), **emner[navn].innstillinger} for navn in endres}
    )
