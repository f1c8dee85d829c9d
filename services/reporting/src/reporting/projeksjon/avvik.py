"""Records that cannot be understood go to nir.avvik; the partition goes on."""

import structlog
from aiokafka import AIOKafkaProducer, ConsumerRecord
from nir import emner
from nir.svar import Avvik

_logg = structlog.get_logger("reporting.avvik")
KODE = "NIR-AVVIK-VURDERING"


class Avvikskriver:
    """Tells where an unreadable record lies. Told twice (again in a rebuild), it has the same key."""

    def __init__(self, produsent: AIOKafkaProducer) -> None:
        self._produsent = produsent

    async def meld(self, post: ConsumerRecord[bytes, bytes], grunn: str) -> None:
        """Write it, and return when it is on the broker."""
        _logg.warning("uleselig vurdering", partisjon=post.partition, offset=post.offset, grunn=grunn)
        avvik = Avvik(emne=post.topic, partisjon=post.partition, offset=post.offset, kode=KODE, grunn=grunn)
        noekkel = f"{post.topic}-{post.partition}-{post.offset}".encode()
        await self._produsent.send_and_wait(emner.AVVIK, avvik.som_json(), key=noekkel)
