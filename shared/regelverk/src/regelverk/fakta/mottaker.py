"""Whether a fact concerns one person or a whole partition (kontrakt §1.5)."""

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.partisjon import Dagskifte, EtterregistreringGitt


def feil_mottaker(hendelse: Hendelse) -> str | None:
    """Why it is wrong that a fact has, or lacks, a dufNummer. The text holds no personal data.

    None: the envelope is right.
    """
    for_alle = hendelse.duf_nummer is None
    if isinstance(hendelse.innhold, Dagskifte) and not for_alle:
        return "a day concerns no single person"
    if isinstance(hendelse.innhold, EtterregistreringGitt) and for_alle == (
        hendelse.innhold.gjelder == "person"
    ):
        return "the access does not say for whom"
    return None
