"""Builds the `Avgjoerelse` on a fact: the answer that is stored with the person."""

from regelverk.avgjoerelse.mottak.fingeravtrykk import fingeravtrykk
from regelverk.avgjoerelse.problemer.felles import INNSLAG_ENDRET, PERSON_UKJENT
from regelverk.avgjoerelse.proeve.proeve import Proeve
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.svar import Avgjoerelse, Problem

Noekkel = tuple[str, str | None]


def noekkel(hendelse: Hendelse) -> Noekkel:
    """The key of a fact: hendelseId and kommune, because an id is unique within a kommune (kontrakt §5.6)."""
    return hendelse.hendelse_id, hendelse.aktoer.kommunenummer if hendelse.aktoer else None


def avvist(hendelse: Hendelse, problem: Problem) -> Avgjoerelse:
    """The decision that refuses the fact."""
    hendelse_id, kommune = noekkel(hendelse)
    avtrykk = fingeravtrykk(hendelse)
    return Avgjoerelse(hendelse_id, "avvist", problem, fingeravtrykk=avtrykk, kommunenummer=kommune)


def er_ukjent(avgjoerelse: Avgjoerelse) -> bool:
    """Whether the decision was that the person is unknown to the caller."""
    return avgjoerelse.problem is not None and avgjoerelse.problem.kode == PERSON_UKJENT.kode


def er_endret(avgjoerelse: Avgjoerelse) -> bool:
    """Whether the fact was refused because its sender had seen another version of the entry."""
    return avgjoerelse.problem is not None and avgjoerelse.problem.kode == INNSLAG_ENDRET.kode


def godtatt(hendelse: Hendelse, proeve: Proeve) -> Avgjoerelse:
    """The decision that accepts the fact, with the warnings of `proeve`."""
    hendelse_id, kommune = noekkel(hendelse)
    return Avgjoerelse(
        hendelse_id,
        "godtatt",
        varsler=tuple(proeve.varsler),
        innslag_id=getattr(hendelse.innhold, "innslag_id", None),
        fingeravtrykk=fingeravtrykk(hendelse),
        kommunenummer=kommune,
    )
