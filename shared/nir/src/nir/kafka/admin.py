"""The admin client: topics, their settings, and the offsets of consumer groups."""

from aiokafka.admin import AIOKafkaAdminClient

from nir.kafka.sikkerhet import kafkavalg


def ny_admin(bootstrap: str) -> AIOKafkaAdminClient:
    """An admin client, not yet started."""
    return AIOKafkaAdminClient(bootstrap_servers=bootstrap, **kafkavalg())
