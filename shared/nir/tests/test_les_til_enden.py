"""Reading a topic to its end, on a real broker."""

import pytest
from aiokafka.errors import UnknownTopicOrPartitionError
from nir.kafka import les_til_enden, ny_produsent
from nir.meldinger.emner import partisjon
from nir_lokal.kafka import Kafka


async def test_every_record_of_every_partition_comes_once_and_in_order(kafka: Kafka) -> None:
    dufer = ["201212345603", "200205705502", "200900595509"]
    async with ny_produsent(kafka.bootstrap) as produsent:
        for nummer in range(3):
            for duf in dufer:
                await produsent.send_and_wait(
                    "nir.avslutninger", str(nummer).encode(), key=f"{duf}/{nummer}".encode()
                )
    lest = [post async for post in les_til_enden(kafka.bootstrap, "nir.avslutninger")]
    for duf in dufer:
        person = [post for post in lest if post.key is not None and post.key.startswith(duf.encode())]
        assert [post.value for post in person] == [b"0", b"1", b"2"]
        assert {post.partition for post in person} == {partisjon(duf)}
    en = [post async for post in les_til_enden(kafka.bootstrap, "nir.avslutninger", [partisjon(dufer[0])])]
    assert {post.partition for post in en} == {partisjon(dufer[0])}


async def test_a_topic_that_does_not_exist_is_an_error(kafka: Kafka) -> None:
    with pytest.raises(UnknownTopicOrPartitionError):
        await anext(les_til_enden(kafka.bootstrap, "nir.finnes-ikke"))
