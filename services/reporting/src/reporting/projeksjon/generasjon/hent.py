"""One person's record from Redis, for a caller who may see the person."""

from dataclasses import dataclass
from typing import Any, cast

from nir.meldinger.emner import partisjon
from nir.meldinger.vurderinger import les_dokument
from nir.personside.dokument import Dokument
from nir.projeksjon.kontroll import LENGDE
from nir.web import ProblemFeil
from redis.asyncio import Redis
from redis.exceptions import RedisError

from reporting.projeksjon.generasjon.visning import Visning
from reporting.rammer import problemer
from reporting.rammer.problemer import bygges, lager_borte
from reporting.rammer.tilgang import Innsyn


@dataclass(frozen=True, slots=True)
class LestPerson:
    """The document of a person, and the rule engine's state of the person (`tilstand`)."""

    dokument: Dokument
    tilstand: dict[str, Any]


async def hent(redis: Redis, visning: Visning, duf: str, innsyn: Innsyn) -> LestPerson:
    """Read the person's document and state.
    Raises:
        ProblemFeil: 404 the person is unknown, or hidden from the caller; 503 Redis has lost the generation,
            or does not answer.
    """
    verdi = await _les(redis, visning, duf)
    if verdi is None:
        raise ProblemFeil(problemer.PERSON_UKJENT)
    dokument = les_dokument(verdi[LENGDE:])
    tilstand = dokument.pop("tilstand", {})
    dokument.pop("motor", None)
    person, kommune = dokument.get("person") or {}, dokument.get("oppfoelging") or {}
    vern = person.get("adressebeskyttelse") or "ugradert"
    if not innsyn.ser(kommune.get("kommunenummer"), kommune.get("bydelsnummer"), vern):
        raise ProblemFeil(problemer.PERSON_UKJENT)
    return LestPerson(dokument, tilstand)


async def _les(redis: Redis, visning: Visning, duf: str) -> bytes | None:
    """Read the person, and check in the same transaction that Redis has the generation.

    Without the check, every person would seem unknown after Redis was emptied.
    """
    generasjon = visning.generasjon
    try:
        async with redis.pipeline(transaction=True) as roer:
            roer.exists(generasjon.posisjon)
            roer.hget(generasjon.person(partisjon(duf)), duf)
            finnes, verdi = await roer.execute()
    except RedisError:
        raise lager_borte() from None
    if not finnes:
        raise bygges()
    return cast("bytes | None", verdi)
