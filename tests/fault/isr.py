"""Waits until every copy of every partition is in step with its leader."""

import stamina
from aiokafka.errors import KafkaError
from nir.kafka import ny_admin
from nir.meldinger import emner

_EMNER = [emner.HENDELSER, emner.VURDERINGER, emner.MOTOR, emner.AVSLUTNINGER, emner.SVAR, emner.INNSYN]


class _IkkeLike(Exception):
    """A copy is behind its leader, or a partition has no leader."""


async def er_like(bootstrap: str, frist: float) -> None:
    """Wait until each partition has three copies in step.

    Raises:
        _IkkeLike: the wait took more than `frist` seconds.
    """
    async for forsoek in stamina.retry_context(on=_IkkeLike, attempts=None, timeout=frist, wait_max=0.5):
        with forsoek:
            if await _ulike(bootstrap):
                raise _IkkeLike


async def _ulike(bootstrap: str) -> bool:
    try:
        async with ny_admin(bootstrap) as admin:
            beskrevet = await admin.describe_topics(_EMNER)
    except KafkaError:
        return True
    return any(
        emne["error_code"] or len(del_["isr"]) != len(del_["replicas"]) or del_["leader"] < 0
        for emne in beskrevet
        for del_ in emne["partitions"]
    )
