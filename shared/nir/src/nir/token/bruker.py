"""The caller, as the claims of a token say (kontrakt §3.6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from regelverk.fakta.hendelse import Aktoer
from regelverk.fakta.person import Adressebeskyttelse

from nir.geografi import tidligere_numre
from nir.klokke import idag
from nir.web.innhold.synlig import er_synlig

Rolle = Literal[
    "saksbehandler", "leser", "administrativ", "imdi", "udi", "folkeregisteret", "drift",
    "fortrolig", "strengtFortrolig",
]  # fmt: skip
ROLLER: frozenset[str] = frozenset(get_args(Rolle))
KOMMUNEROLLER: frozenset[Rolle] = frozenset({"saksbehandler", "leser", "administrativ"})
"""Roles that need a kommune."""


@dataclass(frozen=True, slots=True)
class Bruker:
    """A verified caller. `kommunenummer` is None if the caller belongs to no kommune."""

    bruker: str
    roller: frozenset[Rolle]
    kommunenummer: str | None = None
    bydelsnummer: str | None = None
    """If given, the caller sees only this bydel of the kommune (kontrakt §5.20)."""
    navn: str | None = None
    """The person's full name, if the issuer says it."""
    utloeper: int = 0
    """When the token expires: seconds since 1970. 0 for a caller without a token."""

    @property
    def klient(self) -> str:
        """The name under which the limits on requests count this caller: kommunenummer and user."""
        return f"{self.kommunenummer or ''}/{self.bruker}"

    def har(self, *roller: Rolle) -> bool:
        """Whether the caller has at least one of `roller`."""
        return not self.roller.isdisjoint(roller)

    @property
    def tidligere_numre(self) -> tuple[str, ...]:
        """The numbers that reforms up to today have replaced by `kommunenummer`; empty without a kommune."""
        return tidligere_numre(self.kommunenummer, idag()) if self.kommunenummer else ()

    @property
    def er_kilderegister(self) -> bool:
        """Whether the caller only reports facts, as UDI does, and may not see what a kommune registered."""
        return self.kommunenummer is None and not self.har("imdi", "drift")

    def ser(self, adressebeskyttelse: str) -> bool:
        """Whether the caller may see a person with this address protection (kontrakt §5.16)."""
        if adressebeskyttelse == "ugradert":
            return True
        if adressebeskyttelse == "fortrolig":
            return self.har("fortrolig", "strengtFortrolig")
        return self.har("strengtFortrolig")

    @property
    def ser_inntil(self) -> Adressebeskyttelse:
        """The highest address protection that a person may have and be seen by the caller."""
        if self.har("strengtFortrolig"):
            return "strengtFortrolig"
        return "fortrolig" if self.har("fortrolig") else "ugradert"

    @property
    def ser_kompetanse(self) -> bool:
        """Whether the caller may see Kompetanse; «NIR Kommune-administrativ bruker» may not (A 2.4-2.6)."""
        return self.har("saksbehandler", "leser", "imdi")

    def aktoer(self) -> Aktoer | None:
        """The aktoer of a fact; its `bruker` is `<kommunenummer>-<bruker>`. None without a kommune."""
        if self.kommunenummer is None:
            return None
        forstavelse = f"{self.kommunenummer}-"
        navn = self.bruker if self.bruker.startswith(forstavelse) else forstavelse + self.bruker
        return Aktoer(
            kommunenummer=self.kommunenummer,
            bruker=navn,
            ser=self.ser_inntil,
            bydelsnummer=self.bydelsnummer,
            tidligere_numre=self.tidligere_numre or None,
        )


def _synlig(bruker: str) -> str:
    """Check that a user's name has only visible characters, so that it looks the same everywhere."""
    if not er_synlig(bruker):
        raise ValueError("a character that is not shown")
    return bruker


class _Claims(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)

    bruker: Annotated[str, Field(min_length=1, max_length=100), AfterValidator(_synlig)]
    roller: Annotated[tuple[str, ...], Field(strict=False, max_length=50)]
    kommunenummer: Annotated[str, Field(pattern=r"^[0-9]{4}$")] | None = None
    bydelsnummer: Annotated[str, Field(pattern=r"^[0-9]{2,6}$")] | None = None
    name: Annotated[str, Field(max_length=200), AfterValidator(_synlig)] | None = None
    exp: Annotated[float, Field(strict=False)] = 0

    @model_validator(mode="after")
    def _kommune_der_rollen_trenger_det(self) -> "_Claims":
        if self.kommunenummer is None and KOMMUNEROLLER.intersection(self.roller):
            raise ValueError("a kommune's role without kommunenummer")
        return self


def les_claims(krav: Mapping[str, Any]) -> Bruker:
    """The caller in the claims of a verified token. Unknown roles are dropped.

    Raises:
        pydantic.ValidationError: the claims are not those of the contract.
    """
    k = _Claims.model_validate(dict(krav))
    kjente = frozenset(rolle for rolle in k.roller if rolle in ROLLER)
    return Bruker(k.bruker, kjente, k.kommunenummer, k.bydelsnummer, k.name, int(k.exp))  # type: ignore[arg-type]  # narrowed by ROLLER
