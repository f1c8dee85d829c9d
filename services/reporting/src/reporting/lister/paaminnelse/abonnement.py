"""A key for programs that cannot send headers. It is signed, opens the feeds of one kind, and expires."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import jwt
from nir.personside.openapi.svardel import Svardel
from nir.token import Bruker
from nir.web import ProblemFeil

from reporting.lister.paaminnelse.slag import Slagnavn
from reporting.rammer import problemer

GYLDIG = timedelta(days=90)
_FOR = "nir-abonnement"


class Abonnement(Svardel):
    """The answer with a key. The addresses are paths on this service."""

    abonnement_id: str
    noekkel: str
    utloeper: str
    atom: str
    ics: str


@dataclass(frozen=True, slots=True)
class Abonnementer:
    """Issues keys and reads them. Keys are not stored. A new secret makes all old keys invalid."""

    hemmelighet: bytes
    sperret: frozenset[str] = frozenset()
    """Withdrawn keys, by `abonnementId`, and users whose keys are all withdrawn."""

    def utsted(self, bruker: Bruker, navn: Slagnavn, naa: datetime) -> tuple[str, str, datetime]:
        """A key, the id by which it can be withdrawn, and the instant at which it expires."""
        id_, utloeper = uuid4().hex, (naa + GYLDIG).replace(microsecond=0)
        krav = {
            "aud": _FOR,
            "jti": id_,
            "sub": bruker.bruker,
            "kommunenummer": None if bruker.har("imdi") else bruker.kommunenummer,
            "bydelsnummer": None if bruker.har("imdi") else bruker.bydelsnummer,
            "navn": navn,
            "exp": utloeper,
        }
        return jwt.encode(krav, self.hemmelighet, "HS256"), id_, utloeper

    def bruker(self, noekkel: str, navn: Slagnavn) -> Bruker:
        """The user who asked for the key, with fewer rights: one feed, and no protected person. A user of a
        kommune sees that kommune only; IMDi sees all kommuner.

        Raises:
            ProblemFeil: 401 this is no key to this feed, or it has expired or been withdrawn.
        """
        try:
            krav = jwt.decode(
                noekkel, self.hemmelighet, ["HS256"], audience=_FOR, options={"require": ["exp", "sub"]}
            )
        except jwt.PyJWTError:
            raise ProblemFeil(problemer.ABONNEMENT_UGYLDIG, felt="noekkel") from None
        if krav["navn"] != navn or not self.sperret.isdisjoint({krav["sub"], krav.get("jti")}):
            raise ProblemFeil(problemer.ABONNEMENT_UGYLDIG, felt="noekkel")
        rolle = frozenset({"imdi"} if krav["kommunenummer"] is None else {"leser"})
        # Older keys have no claim `bydelsnummer`. They open every bydel of the kommune.
        return Bruker(krav["sub"], rolle, krav["kommunenummer"], krav.get("bydelsnummer"))  # type: ignore[arg-type]


def naa() -> datetime:
    """The instant at which a key is issued."""
    return datetime.now(UTC)
