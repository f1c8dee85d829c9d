"""The settings that the services share, from the environment. Every name begins with NIR_."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, ClassVar, Literal

from pydantic import Field, SecretStr, field_validator
from pydantic_core import PydanticCustomError

from nir.innstillinger.adresser import Nettadresse, Redisadresse, utrygg_adresse
from nir.innstillinger.felt import Grense, Hemmeligheter, LesbarFil, Liste
from nir.innstillinger.forbindelser import MedKafka, MedRedis
from nir.innstillinger.hjem import hjem
from nir.innstillinger.utstedere import FeilIUtstedere, Utsteder, les_utstedere

Miljoe = Literal["utvikling", "produksjon"]
UTVIKLINGSNOEKKEL = "utsteder.pem"
"""The file of the development issuer's key in NIR_HOME."""


class Felles(MedKafka):
    """The settings of every service. A service adds its own fields."""

    egne_setninger: ClassVar[Mapping[str, str]] = {
        "NIR_PORT": "må være et portnummer (0-65535; 0 gir en ledig port)"
    }
    """Variable → what it must be, if the service can say that better than `nir.innstillinger.setninger`."""

    miljoe: Miljoe = "utvikling"
    """`produksjon`: the process does not start with a setting that `utrygt` names."""
    host: str = "127.0.0.1"
    port: int = Field(0, ge=0, le=65535)
    logg_nivaa: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    sporing_url: Nettadresse | None = None
    """Where traces go (OTLP over HTTP, with the path `/v1/traces`). None: no traces are made."""
    sporing_andel: float = Field(1.0, ge=0, le=1)
    """Of the requests whose caller has not decided whether to trace: the share that is traced (0 to 1)."""

    def utrygt(self) -> Iterator[str]:
        """A sentence for each setting that production refuses."""
        yield from self.utrygg_kafka()
        if self.logg_nivaa == "DEBUG":
            yield "NIR_LOGG_NIVAA kan ikke være DEBUG i produksjon."
        noekkel = hjem() / UTVIKLINGSNOEKKEL
        if noekkel.exists():
            yield f"NIR_HOME har en utviklingsnøkkel ({noekkel}), og den skal ikke finnes i produksjon."


class MedToken(Felles):
    """The settings of a service that answers under /v1."""

    jwks_url: Nettadresse = "http://127.0.0.1:8003/.well-known/jwks.json"
    token_issuer: str = "http://127.0.0.1:8003"  # noqa: S105  an address, not a secret
    token_audience: str = "nir"  # noqa: S105
    utstedere: LesbarFil | None = None
    """A file with several issuers (docs/drift/utstedere.md). With it, the three settings above are unused."""
    grense_kall: Grense = "20000/minute"
    """How many requests a user may send to one instance; empty: any number."""
    grense_mislykkede: Grense = "60/minute;1000/day"
    """How many unknown persons a user may look up; empty: any number."""
    grense_lager: Redisadresse | None = None
    """The Redis in which failed look-ups are counted, so that instances count together. None: the service's
    own Redis; a service without a Redis counts in the memory of its process."""
    cors_origins: Liste = ()
    tillatte_verter: Liste = ()
    """The names by which callers reach the service (`Host`). Empty: every name is accepted."""
    nedtrapping: float = Field(0, ge=0, le=300)
    """Seconds after SIGTERM in which new requests are still taken, while `/health/ready` says 503.

    Behind a proxy with several instances: longer than the proxy needs to see that this instance stops.
    """

    @field_validator("utstedere")
    @classmethod
    def _krev_utstedere(cls, fil: Path | None) -> Path | None:
        try:
            if fil is not None:
                les_utstedere(fil)
        except FeilIUtstedere as feil:
            raise PydanticCustomError("utstedere", "{grunn}", {"grunn": str(feil)}) from None
        return fil

    @property
    def godtatte_utstedere(self) -> tuple[Utsteder, ...]:
        """The issuers in the file, or the one that the other settings describe."""
        if self.utstedere is not None:
            return les_utstedere(self.utstedere)
        return (Utsteder(issuer=self.token_issuer, jwks_url=self.jwks_url, audience=self.token_audience),)

    def utrygt(self) -> Iterator[str]:
        """A sentence for each setting that production refuses."""
        yield from super().utrygt()
        issuer, jwks = _FRA_MILJOET if self.utstedere is None else _FRA_FILEN
        for utsteder in self.godtatte_utstedere:
            yield from _utrygge({issuer: utsteder.issuer, jwks: utsteder.jwks_url})
        if self.grense_lager and not self.grense_lager.startswith("rediss://"):
            yield "NIR_GRENSE_LAGER må begynne med rediss:// i produksjon, så forbindelsen har TLS."
        if self.grense_lager and not isinstance(self, MedRedis):
            yield from MedRedis().utrygg_redisbruker()
        for opphav in self.cors_origins:
            yield from _utrygge({"NIR_CORS_ORIGINS": opphav})
        if not self.tillatte_verter or any("*" in vert for vert in self.tillatte_verter):
            yield (
                "NIR_TILLATTE_VERTER må nevne vertsnavnene som tjenesten nås med, uten stjerne, i produksjon."
            )


class MedInnsyn(Felles):
    """The settings of a service or command that writes readings to nir.innsyn."""

    innsyn_noekkel: Annotated[SecretStr, Field(min_length=32)] | None = None
    """The secret that seals the records of nir.innsyn. None: the records are chained, but not sealed."""
    innsyn_noekler_foer: Hemmeligheter = ()
    """Earlier secrets, whose seals still count."""

    def utrygt(self) -> Iterator[str]:
        """A sentence for each setting that production refuses."""
        yield from super().utrygt()
        if self.innsyn_noekkel is None:
            yield "NIR_INNSYN_NOEKKEL må være satt i produksjon: den forsegler innsynsloggen."


_FRA_MILJOET = ("NIR_TOKEN_ISSUER", "NIR_JWKS_URL")
_FRA_FILEN = ("NIR_UTSTEDERE issuer", "NIR_UTSTEDERE jwks_url")


def _utrygge(adresser: Mapping[str, str]) -> Iterator[str]:
    for navn, adresse in adresser.items():
        if grunn := utrygg_adresse(adresse):
            yield f"{navn} ({adresse}) {grunn}."
