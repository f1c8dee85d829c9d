"""Checks at the start that Kafka answers and has this service's topics, and says plainly what is missing."""

from nir.kafka import ny_admin
from nir.meldinger.emner import AVVIK, FOLKEREGISTER, HENDELSER, VURDERINGER

EMNER = (HENDELSER, FOLKEREGISTER, AVVIK, VURDERINGER)


class ManglerEmne(Exception):
    """A topic is missing. The message is for the operator, in bokmål."""


async def krev_emner(bootstrap: str, *emner: str) -> None:
    """Check that the topics exist.

    Raises:
        ManglerEmne: a topic is missing.
        KafkaConnectionError: Kafka does not answer.
    """
    async with ny_admin(bootstrap) as admin:
        beskrevet = await admin.describe_topics(list(emner))
    mangler = [emne["topic"] for emne in beskrevet if emne["error_code"]]
    if mangler:
        raise ManglerEmne(f"Kafka mangler {', '.join(mangler)}. Opprett emnene med «nir topics».")
