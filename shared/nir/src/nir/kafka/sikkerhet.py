"""TLS and login of every client of Kafka. They come from the environment (MedKafka)."""

import ssl
from functools import lru_cache
from pathlib import Path
from typing import Any

from nir.innstillinger import MedKafka
from nir.kafka.tlslukking import lukk_uten_aa_vente

MEKANISME = "SCRAM-SHA-512"


def kafkavalg(valg: MedKafka | None = None) -> dict[str, Any]:
    """The arguments of an aiokafka client that have to do with security.

    `valg` None: the settings come from the environment.
    """
    valg = valg or MedKafka()
    if valg.kafka_sikkerhet == "PLAINTEXT":
        return {}
    tls = {"security_protocol": valg.kafka_sikkerhet, "ssl_context": kafkatls(valg)}
    if valg.kafka_sikkerhet == "SSL":
        return tls
    return {
        **tls,
        "sasl_mechanism": MEKANISME,
        "sasl_plain_username": valg.kafka_bruker,
        "sasl_plain_password": valg.kafka_hemmelighet,
    }


def kafkatls(valg: MedKafka) -> ssl.SSLContext:
    """A TLS context: the broker's certificate is verified, and the client's own is shown if there is one."""
    lukk_uten_aa_vente()
    return _tls(valg.kafka_ca_fil, valg.kafka_sertifikat_fil, valg.kafka_noekkel_fil)


@lru_cache(maxsize=8)
def _tls(ca: Path | None, sertifikat: Path | None, noekkel: Path | None) -> ssl.SSLContext:
    kontekst = ssl.create_default_context(cafile=ca)
    kontekst.minimum_version = ssl.TLSVersion.TLSv1_2
    if sertifikat is not None:
        kontekst.load_cert_chain(sertifikat, noekkel)
    return kontekst
