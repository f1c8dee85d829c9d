"""The text that shows who registered a fact (kontrakt §5.16)."""

from functools import lru_cache

from regelverk.fakta.hendelse import Hendelse

REGELMOTOR = "Regelmotor"
_KILDER = {"folkeregisteret": "Folkeregisteret", "imdi": "IMDi", "udi": "IMDi", "klokke": REGELMOTOR}


def registrert_av(hendelse: Hendelse) -> str:
    """`<kommunenummer>-<bruker>`, `IMDi`, `Folkeregisteret` or `Regelmotor`."""
    if hendelse.aktoer is None:
        return _KILDER.get(hendelse.kilde, hendelse.kilde)
    return bruker_id(hendelse.aktoer.kommunenummer, hendelse.aktoer.bruker)


@lru_cache(maxsize=4096)
def bruker_id(kommunenummer: str, bruker: str) -> str:
    """The user's id with the kommunenummer in front. An id that has it already is unchanged."""
    return bruker if bruker.startswith(f"{kommunenummer}-") else f"{kommunenummer}-{bruker}"


def slettet_av(hendelse: Hendelse) -> str:
    """The user whose fact deleted the row or entry; the kilde if no user did (regelbeskrivelse §9.7)."""
    return registrert_av(hendelse) if hendelse.aktoer else hendelse.kilde
