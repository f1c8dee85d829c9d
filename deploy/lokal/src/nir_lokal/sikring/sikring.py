"""The secrets of a local system with TLS and login, and the settings that hand them to each process."""

from collections.abc import Mapping
from pathlib import Path
from secrets import token_urlsafe

from nir.innstillinger import MedKafka, MedRedis
from nir.kafka.sikkerhet import MEKANISME
from nir.tilganger.redis_acl import redis_acl
from nir.tilganger.tabell import Bruker

from nir_lokal.maskin.bare_eieren import skriv_for_eieren
from nir_lokal.sikring.sertifikater import Utsteder

MEGLER = "nir-megler"
"""Kafka's super user. The broker logs in as this user, and so does whoever sets rights.

This user is not in deploy/tilganger.yaml.
"""
DRIFT = "nir-drift"
EMNER = "nir-emner"
SLETTING = "nir-sletting"


class Sikring:
    """The certificates and passwords of one system. Making this object makes new ones.

    Args:
        mappe: the folder of the certificates; only its owner can read it.
        brukere: the table of deploy/tilganger.yaml.
    """

    def __init__(self, mappe: Path, brukere: Mapping[str, Bruker]) -> None:
        self.brukere = brukere
        self._mappe = mappe
        self._utsteder = Utsteder(mappe)
        self._passord = {navn: token_urlsafe(24) for navn in (*brukere, MEGLER)}
        self._megler = self._utsteder.utsted(MEGLER)

    def kafka(self, bruker: str, bootstrap: str = "127.0.0.1:1") -> MedKafka:
        """The connection of a user to Kafka."""
        return MedKafka.model_validate(
            {
                "kafka_bootstrap": bootstrap,
                "kafka_sikkerhet": "SASL_SSL",
                "kafka_ca_fil": self._utsteder.ca_fil,
                "kafka_bruker": bruker,
                "kafka_passord": self._passord[bruker],
            }
        )

    def redis(self, bruker: str) -> MedRedis:
        """The connection of a user to Redis."""
        return MedRedis.model_validate(
            {
                "redis_url": "rediss://127.0.0.1:1/0",
                "redis_ca_fil": self._utsteder.ca_fil,
                "redis_bruker": bruker,
                "redis_passord": self._passord[bruker],
            }
        )

    def miljoe(self, bruker: str) -> dict[str, str]:
        """The environment variables by which a process logs in as this user."""
        kafka = {
            "NIR_KAFKA_SIKKERHET": "SASL_SSL",
            "NIR_KAFKA_CA_FIL": str(self._utsteder.ca_fil),
            "NIR_KAFKA_BRUKER": bruker,
            "NIR_KAFKA_PASSORD": self._passord[bruker],
        }
        if self.brukere[bruker].redis is None:
            return kafka
        redis = {
            "NIR_REDIS_CA_FIL": str(self._utsteder.ca_fil),
            "NIR_REDIS_BRUKER": bruker,
            "NIR_REDIS_PASSORD": self._passord[bruker],
        }
        return kafka | redis

    def sertifikatmiljoe(self, bruker: str) -> dict[str, str]:
        """The environment variables by which a process logs in with a certificate instead of a password."""
        eget = self._utsteder.utsted(bruker)
        return {
            "NIR_KAFKA_SIKKERHET": "SSL",
            "NIR_KAFKA_CA_FIL": str(self._utsteder.ca_fil),
            "NIR_KAFKA_SERTIFIKAT_FIL": str(eget.sertifikat),
            "NIR_KAFKA_NOEKKEL_FIL": str(eget.noekkel),
        }

    def scram(self) -> list[str]:
        """The users as arguments of Kafka's StorageTool."""
        return [
            del_
            for navn, passord in self._passord.items()
            for del_ in ("--add-scram", f"{MEKANISME}=[name={navn},password={passord}]")
        ]

    def kafkaegenskaper(self, port: int, mtls_port: int, kontrollport: int) -> dict[str, str]:
        """The lines of server.properties that give the broker three TLS listeners and access control."""
        vert = "127.0.0.1"
        lyttere = f"SASL_SSL://{vert}:{port},MTLS://{vert}:{mtls_port},CONTROLLER://{vert}:{kontrollport}"
        innlogging = "org.apache.kafka.common.security.scram.ScramLoginModule required"
        return {
            "listeners": lyttere,
            "advertised.listeners": lyttere,
            "listener.security.protocol.map": "SASL_SSL:SASL_SSL,MTLS:SSL,CONTROLLER:SSL",
            "inter.broker.listener.name": "SASL_SSL",
            "sasl.enabled.mechanisms": MEKANISME,
            "sasl.mechanism.inter.broker.protocol": MEKANISME,
            "listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config": (
                f'{innlogging} username="{MEGLER}" password="{self._passord[MEGLER]}";'
            ),
            "listener.name.mtls.ssl.client.auth": "required",
            "listener.name.controller.ssl.client.auth": "required",
            "ssl.principal.mapping.rules": "RULE:^CN=([^,]+).*$/$1/",
            "ssl.keystore.type": "PEM",
            "ssl.keystore.location": str(self._megler.begge),
            "ssl.truststore.type": "PEM",
            "ssl.truststore.location": str(self._utsteder.ca_fil),
            "ssl.enabled.protocols": "TLSv1.2,TLSv1.3",
            "authorizer.class.name": "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
            "allow.everyone.if.no.acl.found": "false",
            "super.users": f"User:{MEGLER}",
        }

    def redisinnstillinger(self, port: int) -> dict[str, str]:
        """The settings of redis-server: TLS, no port without TLS, and the users of the table."""
        fil = self._mappe / "users.acl"
        innhold = "\n".join(redis_acl(self.brukere, self._passord)) + "\n"
        skriv_for_eieren(fil, innhold.encode())
        return {
            "port": "0",
            "tls-port": str(port),
            "tls-cert-file": str(self._megler.sertifikat),
            "tls-key-file": str(self._megler.noekkel),
            "tls-ca-cert-file": str(self._utsteder.ca_fil),
            "tls-auth-clients": "no",
            "aclfile": str(fil),
        }
