"""Settings of the rule-engine, from the environment (prefix NIR_)."""

from collections.abc import Iterator
from datetime import date
from typing import Literal

from nir.innstillinger import Felles, MedRedis
from pydantic import Field


class Innstillinger(Felles):
    """The settings. Times are in seconds unless the name says otherwise."""

    motor_app: str = "nir-rule-engine"
    """Name of the consumer group. The instances with this name share the partitions."""
    motor_sesjon: float = Field(default=10, ge=1, le=60)
    """Session timeout: how long an instance may be silent before its partitions go to another."""
    motor_instans: str = ""
    """A name that this instance keeps over restarts. With a name it gets its partitions back at once, without
    waiting for the end of the old session. Two instances must not have the same name at the same time."""
    motor_linger_ms: int = Field(default=20, ge=0, le=1000)
    """Milliseconds that an outgoing record may wait for others to be sent with it, if no sender waits for it.
    For answers to senders, `utsending.ventetid` decides."""
    motor_ubekreftet: int = Field(default=4_000, ge=1)
    """The highest number of decided facts in a partition whose records the broker has not confirmed."""
    klokke: Literal["paa", "av"] = "paa"
    """`av`: the service appends no Dagskifte (tests append their own)."""
    klokke_fra: date | None = None
    """The first day to append if the log has no Dagskifte; None: today."""
    klokke_intervall: float = Field(default=10, gt=0)
    """The time between two looks at the calendar."""

    def utrygt(self) -> Iterator[str]:
        """A sentence for each setting that production refuses."""
        yield from super().utrygt()
        if self.klokke == "av":
            yield "NIR_KLOKKE kan ikke være av i produksjon: da blir det aldri en ny dag."


class MedProjeksjon(Innstillinger, MedRedis):
    """The settings of `rule-engine verify`, which also reads the projection in Redis."""

    def utrygt(self) -> Iterator[str]:
        """A sentence for each setting that production refuses."""
        yield from super().utrygt()
        yield from self.utrygg_redis()
