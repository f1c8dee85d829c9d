"""Faust's Kafka transport: a consumer that misses no record, a producer that writes once, under a lease."""

from collections.abc import Mapping
from typing import Any

from aiokafka import AIOKafkaProducer
from faust.transport.drivers import aiokafka as driver

from rule_engine.kafka.forbruker import Begynn, Forbruker
from rule_engine.prosess.leie import Leie


class VoktetProdusent(driver.Producer):
    """An idempotent producer with acks=all. Every request to the broker needs a valid lease."""

    leie: Leie

    def _settings_extra(self) -> Mapping[str, Any]:
        return {"acks": "all", "enable_idempotence": True, "retry_backoff_ms": 50}

    def _new_producer(self, transactional_id: str | None = None) -> AIOKafkaProducer:
        produsent = super()._new_producer(transactional_id)
        vokt(produsent, self.leie)
        return produsent


def vokt(produsent: AIOKafkaProducer, leie: Leie) -> None:
    """Let aiokafka's sender check the lease after its last await, just before it writes a request."""
    klient = produsent.client
    er_klar = klient.ready

    async def klar(*args: Any, **kwargs: Any) -> bool:
        svar: bool = await er_klar(*args, **kwargs)
        leie.krev()
        return svar

    klient.ready = klar


def lag_transport(leie: Leie, begynn: Begynn) -> type[driver.Transport]:
    """The class of transport.

    Its producers check the lease. Its consumer tells `begynn` where reading begins.
    """
    produsent = type("Produsent", (VoktetProdusent,), {"leie": leie})
    forbruker = type("Forbruker", (Forbruker,), {"begynn": staticmethod(begynn)})
    return type("Transport", (driver.Transport,), {"Producer": produsent, "Consumer": forbruker})
