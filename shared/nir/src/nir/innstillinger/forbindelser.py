"""How every client reaches Kafka and Redis: TLS, and as which user (deploy/tilganger.yaml)."""

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import SecretStr, model_validator
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, SettingsConfigDict

from nir.innstillinger.adresser import Meglere, feil_i_redisadresse
from nir.innstillinger.felt import LesbarFil, les_hemmelighet, svak_hemmelighet

_VALG = SettingsConfigDict(env_prefix="NIR_", frozen=True, extra="ignore")


class MedKafka(BaseSettings):
    """Kafka's address, and how the client logs in.

    `SASL_SSL` logs in with SCRAM-SHA-512, `SSL` by certificate.
    """

    model_config = _VALG

    kafka_bootstrap: Meglere = "127.0.0.1:9092"
    kafka_sikkerhet: Literal["PLAINTEXT", "SASL_SSL", "SSL"] = "PLAINTEXT"
    kafka_ca_fil: LesbarFil | None = None
    """The authority that signed the brokers' certificates (PEM). None: the machine's authorities."""
    kafka_bruker: str | None = None
    kafka_passord: SecretStr | None = None
    kafka_passord_fil: LesbarFil | None = None
    kafka_sertifikat_fil: LesbarFil | None = None
    """The client's certificate (PEM), for `SSL`."""
    kafka_noekkel_fil: LesbarFil | None = None
    """The private key of the certificate (PEM)."""

    @property
    def kafka_hemmelighet(self) -> str | None:
        """The password, from the variable or the file. None: neither is given."""
        return les_hemmelighet(self.kafka_passord, self.kafka_passord_fil)

    @model_validator(mode="after")
    def _hel_kafka(self) -> Self:
        if self.kafka_sikkerhet == "SASL_SSL" and not (self.kafka_bruker and self.kafka_hemmelighet):
            raise _mangler("NIR_KAFKA_BRUKER og NIR_KAFKA_PASSORD", "NIR_KAFKA_SIKKERHET er SASL_SSL")
        if self.kafka_sikkerhet == "SSL" and not (self.kafka_sertifikat_fil and self.kafka_noekkel_fil):
            raise _mangler("NIR_KAFKA_SERTIFIKAT_FIL og NIR_KAFKA_NOEKKEL_FIL", "NIR_KAFKA_SIKKERHET er SSL")
        return self

    def utrygg_kafka(self) -> Iterator[str]:
        """A sentence for each thing about Kafka that production refuses."""
        if self.kafka_sikkerhet == "PLAINTEXT":
            yield "NIR_KAFKA_SIKKERHET må være SASL_SSL eller SSL i produksjon, med bruker eller sertifikat."
        if self.kafka_sikkerhet == "SASL_SSL" and (passord := self.kafka_hemmelighet):
            yield from svak_hemmelighet("NIR_KAFKA_PASSORD", passord)


class MedRedis(BaseSettings):
    """Redis' address, and the user as whom the client logs in. `rediss://` means TLS."""

    model_config = _VALG

    redis_url: str = "redis://127.0.0.1:6380/0"
    redis_ca_fil: LesbarFil | None = None
    """The authority that signed Redis' certificate (PEM). None: the machine's authorities."""
    redis_bruker: str | None = None
    redis_passord: SecretStr | None = None
    redis_passord_fil: LesbarFil | None = None

    @property
    def redis_hemmelighet(self) -> str | None:
        """The password, from the variable or the file. None: neither is given."""
        return les_hemmelighet(self.redis_passord, self.redis_passord_fil)

    @model_validator(mode="after")
    def _hel_redis(self) -> Self:
        if galt := feil_i_redisadresse(self.redis_url):
            raise PydanticCustomError("redis", "NIR_REDIS_URL {galt}", {"galt": galt})
        if self.redis_bruker and not self.redis_hemmelighet:
            raise _mangler("NIR_REDIS_PASSORD", "NIR_REDIS_BRUKER er satt")
        return self

    def utrygg_redis(self) -> Iterator[str]:
        """A sentence for each thing about Redis that production refuses."""
        if not self.redis_url.startswith("rediss://"):
            yield "NIR_REDIS_URL må begynne med rediss:// i produksjon, så forbindelsen har TLS."
        yield from self.utrygg_redisbruker()

    def utrygg_redisbruker(self) -> Iterator[str]:
        """A sentence if the user of Redis, or its password, is missing or too short for production."""
        if not (self.redis_bruker and (passord := self.redis_hemmelighet)):
            yield "NIR_REDIS_BRUKER og NIR_REDIS_PASSORD må være satt i produksjon."
        else:
            yield from svak_hemmelighet("NIR_REDIS_PASSORD", passord)


def _mangler(hva: str, fordi: str) -> PydanticCustomError:
    return PydanticCustomError("forbindelse", "{hva} må være satt når {fordi}", {"hva": hva, "fordi": fordi})
