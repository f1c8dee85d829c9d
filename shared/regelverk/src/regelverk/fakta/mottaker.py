"""Whom a fact may concern: one person, or everybody in a partition (contract § 1)."""

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.partisjon import Dagskifte, EtterregistreringGitt, EtterregistreringTrukket

_FOR_ALLE = (Dagskifte, EtterregistreringGitt, EtterregistreringTrukket)


def feil_mottaker(hendelse: Hendelse) -> str | None:
    """Why the fact cannot concern whom its envelope names; None: it can. No personal data."""
    for_alle = hendelse.duf_nummer is None
    if for_alle and not isinstance(hendelse.innhold, _FOR_ALLE):
        return "the type needs a person"
    if not for_alle and isinstance(hendelse.innhold, Dagskifte):
        return "a day concerns no single person"
    if isinstance(hendelse.innhold, EtterregistreringGitt):
        return (
            "the access does not say for whom" if for_alle == (hendelse.innhold.gjelder == "person") else None
        )
    return None
