"""Whether Kafka answers and has what this service reads and writes: asked first, to say it plainly."""

from aiokafka.admin import AIOKafkaAdminClient
from nir.meldinger.emner import AVVIK, FOLKEREGISTER, HENDELSER

EMNER = (HENDELSER, FOLKEREGISTER, AVVIK)


class ManglerEmne(Exception):
    """A topic is not there. The message is for the one who starts us, in bokmål."""


async def krev_emner(bootstrap: str, *emner: str) -> None:
    """That the topics are there.

    Raises:
        ManglerEmne: one is not.
        KafkaConnectionError: nobody answers.
    """
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    try:
        await admin.start()
        beskrevet = await admin.describe_topics(list(emner))
    finally:
        await admin.close()
    mangler = [emne["topic"] for emne in beskrevet if emne["error_code"]]
    if mangler:
        raise ManglerEmne(f"Kafka mangler {', '.join(mangler)}. Opprett emnene med «nir topics».")
