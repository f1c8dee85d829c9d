"""The records of nir.avvik. They have no personal data."""

from nir.meldinger.melding import Melding


class Avvik(Melding):
    """nir.avvik, key `topic-partition-offset`: where the input lies, and why it was set aside."""

    emne: str
    partisjon: int
    offset: int
    kode: str
    grunn: str
