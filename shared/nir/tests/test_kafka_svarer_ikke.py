"""A client that does not reach Kafka raises its error, and leaves no connection or task open."""

import gc
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from aiokafka.errors import KafkaConnectionError
from nir.kafka import ny_forbruker_uten_gruppe, ny_produsent
from nir.kafka.forbruker import ny_forbruker
from nir_lokal.maskin.port import ledig_port


@pytest.mark.parametrize(
    "lag",
    [ny_forbruker_uten_gruppe, ny_produsent, lambda adresse: ny_forbruker(adresse, "emne", gruppe="g")],
    ids=["reader", "producer", "member of a group"],
)
async def test_a_client_that_cannot_start_is_closed(lag: Callable[[str], Any]) -> None:
    adresse = f"127.0.0.1:{ledig_port()}"
    with warnings.catch_warnings(record=True) as sett:
        warnings.simplefilter("always")
        with pytest.raises(KafkaConnectionError):
            await lag(adresse).start()
        with pytest.raises(KafkaConnectionError):
            async with lag(adresse):
                raise AssertionError("it has started")
        gc.collect()
    assert [str(en.message) for en in sett] == []
