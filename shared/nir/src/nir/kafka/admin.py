"""The admin client: topics, their settings, and the offsets of consumer groups."""

from types import TracebackType
from typing import Self

from aiokafka.admin import AIOKafkaAdminClient

from nir.innstillinger import MedKafka
from nir.kafka.sikkerhet import kafkavalg


class Admin(AIOKafkaAdminClient):  # type: ignore[misc]  # the library has no types
    """An admin client for `async with`. It leaves no open connection behind if it cannot start."""

    async def __aenter__(self) -> Self:
        try:
            await self.start()
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(
        self, slag: type[BaseException] | None, feil: BaseException | None, spor: TracebackType | None
    ) -> None:
        await self.close()


def ny_admin(bootstrap: str, valg: MedKafka | None = None) -> Admin:
    """An admin client, not yet started; use it with `async with`. `valg`: who logs in, as `kafkavalg`."""
    return Admin(bootstrap_servers=bootstrap, **kafkavalg(valg))
