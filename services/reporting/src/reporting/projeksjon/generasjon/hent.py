"""One person's record from Redis, for a caller who may see the person."""

from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from nir.meldinger.emner import partisjon
from nir.meldinger.vurderinger import les_dokument
from nir.personside.dokument import Dokument
from nir.projeksjon.kontroll import LENGDE
from nir.web import ProblemFeil
from redis.asyncio import Redis
from redis.exceptions import RedisError
from regelverk.liv.forloep import vurdert
from regelverk.liv.fratredelse import fratredelser
from regelverk.liv.lagring.person import pakk_ned, pakk_ut
from regelverk.lov.parametre import les_parametre
from regelverk.mappe.oppfoelging import Oppfoelging
from regelverk.visning.dokument.fratredelse import fratraadt_dokument

from reporting.projeksjon.generasjon.adgang import synlig_rad
from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.rad import Rad
from reporting.rammer import problemer
from reporting.rammer.problemer import bygges, lager_borte
from reporting.rammer.tilgang import Innsyn


@dataclass(frozen=True, slots=True)
class LestPerson:
    """The document of a person, and the rule engine's state of the person (`tilstand`)."""

    dokument: Dokument
    tilstand: dict[str, Any]
    fratraadt: date | None = None
    """If the person has left the caller's kommune or bydel: the last day of its follow-up.

    The document is of that day.
    """


async def hent(
    redis: Redis, visning: Visning, duf: str, innsyn: Innsyn, dag: date, *, fratraadt: bool = False
) -> LestPerson:
    """Read the person's document and state. `fratraadt`: as in `synlig_rad`.

    An unknown person, a hidden one and one of another kommune lead to the same request to Redis, and no
    document is unpacked. So the time of the answer does not tell the caller which of the three it is.

    Raises:
        ProblemFeil: 404 the person is unknown, or hidden from the caller; 503 Redis has lost the generation,
            or does not answer.
    """
    rad = synlig_rad(visning.register, int(duf), innsyn, dag, fratraadt=fratraadt)
    verdi = await _les(redis, visning, duf, "" if rad is None else duf)
    if rad is None or verdi is None:
        raise ProblemFeil(problemer.PERSON_UKJENT)
    dokument = les_dokument(verdi[LENGDE:])
    tilstand = dokument.pop("tilstand", {})
    dokument.pop("motor", None)
    if rad.fratraadt is not None:
        return _som_da(tilstand, rad)
    # Another instance may have written a later record than this instance's row.
    person, kommune = dokument.get("person") or {}, dokument.get("oppfoelging") or {}
    vern = person.get("adressebeskyttelse") or "ugradert"
    if not innsyn.ser(kommune.get("kommunenummer"), kommune.get("bydelsnummer"), vern):
        raise ProblemFeil(problemer.PERSON_UKJENT)
    return LestPerson(dokument, tilstand)


def _som_da(tilstand: dict[str, Any], rad: Rad) -> LestPerson:
    """The person on the last day on which the row's kommune or bydel followed the person up.

    The state (`tilstand`) has the facts known on that day and the facts that the kommune has sent since.

    Raises:
        ProblemFeil: 404 the person has not left the row's kommune or bydel any more.
    """
    p = les_parametre()
    person = vurdert(pakk_ut(tilstand), p)
    for en in fratredelser(person, p):
        naadd = en.for_kommunen == rad.for_kommunen and en.for_bydelen == rad.for_bydelen
        if naadd and en.hvem == Oppfoelging(rad.kommunenummer or "", rad.bydelsnummer):
            posisjon = f"{partisjon(person.duf_nummer)}-0"
            dokument = fratraadt_dokument(person, en, p, posisjon=posisjon, med_logg=False)
            return LestPerson(dokument, pakk_ned(en.person), en.dag)
    raise ProblemFeil(problemer.PERSON_UKJENT)


async def _les(redis: Redis, visning: Visning, duf: str, felt: str) -> bytes | None:
    """Read `felt` in the person's hash. None: the hash does not have it.

    Check in the same transaction that Redis has the generation.

    Without the check, every person would seem unknown after Redis was emptied.
    """
    generasjon = visning.generasjon
    try:
        async with redis.pipeline(transaction=True) as roer:
            roer.exists(generasjon.posisjon)
            roer.hget(generasjon.person(partisjon(duf)), felt)
            finnes, verdi = await roer.execute()
    except RedisError:
        raise lager_borte() from None
    if not finnes:
        raise bygges()
    return cast("bytes | None", verdi)
