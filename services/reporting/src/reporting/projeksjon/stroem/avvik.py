"""Reports each unreadable record to nir.avvik, so that the records after it in the partition are read."""

import structlog
from aiokafka import AIOKafkaProducer, ConsumerRecord
from nir.kafka import ny_produsent
from nir.meldinger import emner
from nir.meldinger.avvik import Avvik

from reporting.rammer.maaling import AVVIK

_logg = structlog.get_logger("reporting.avvik")
KODE = "NIR-AVVIK-VURDERING"


class Avvikskriver:
    """Reports an unreadable record by its topic, partition and offset.

    A rebuild reports the record again, with the same key.
    """

    def __init__(self, bootstrap: str) -> None:
        self._bootstrap = bootstrap
        self._produsent: AIOKafkaProducer | None = None

    async def meld(self, post: "ConsumerRecord[bytes, bytes]", grunn: str, kode: str = KODE) -> None:
        """Report the record, and return when the broker has the report."""
        _logg.warning(
            "the record cannot be read",
            emne=post.topic,
            partisjon=post.partition,
            offset=post.offset,
            grunn=grunn,
        )
        AVVIK.labels(kode).inc()
        avvik = Avvik(emne=post.topic, partisjon=post.partition, offset=post.offset, kode=kode, grunn=grunn)
        noekkel = f"{post.topic}-{post.partition}-{post.offset}".encode()
        produsent = await self._startet()
        await produsent.send_and_wait(emner.AVVIK, avvik.som_json(), key=noekkel)

    async def lukk(self) -> None:
        """Close the producer, if it was started."""
        if self._produsent:
            await self._produsent.stop()

    async def _startet(self) -> AIOKafkaProducer:
        # Unreadable records are rare, so the producer is started when it is first needed.
        if self._produsent is None:
            produsent = ny_produsent(self._bootstrap, klient="reporting-avvik")
            await produsent.start()
            self._produsent = produsent
        return self._produsent
