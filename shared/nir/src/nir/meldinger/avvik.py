"""The records of nir.avvik. They have no personal data."""

from nir.meldinger.melding import Melding


class Avvik(Melding):
    """nir.avvik, key `topic-partition-offset`: the place of a record that was set aside, and why it was."""

    emne: str
    partisjon: int
    offset: int
    kode: str
    grunn: str
