"""Closes TLS connections to Kafka at once.

uvloop waits for the broker's answer to a TLS shutdown, up to 30 seconds, and Kafka does not answer (issue 471
of MagicStack/uvloop). aiokafka waits for uvloop whenever a client stops. An abort loses nothing: aiokafka
closes a connection only when it waits for no answer on it, or has given up waiting.
"""

from typing import Any

from aiokafka.conn import AIOKafkaConnection

_lukk = AIOKafkaConnection.close
_MED_TLS = ("SSL", "SASL_SSL")


def lukk_uten_aa_vente() -> None:
    """Let aiokafka abort its TLS connections when it closes them. Calling this again changes nothing."""
    AIOKafkaConnection.close = _avbryt


def _avbryt(forbindelse: AIOKafkaConnection, reason: Any = None, exc: Any = None) -> Any:
    skriver = forbindelse._writer
    if forbindelse._security_protocol in _MED_TLS and skriver is not None and not skriver.is_closing():
        skriver.transport.abort()
    return _lukk(forbindelse, reason, exc)
