"""Kafka headers that carry the id of a request, and its place in a trace, from service to service."""

from collections.abc import Iterable, Mapping

import structlog

from nir.logg import loggbar_id
from nir.sporing.spenn import TRACEPARENT, traceparent

Hode = tuple[str, bytes]
REQUEST_ID = "nir-request-id"
_EGNE = (REQUEST_ID, TRACEPARENT)


def hoder_naa() -> tuple[Hode, ...]:
    """The headers of a record that the present request causes."""
    return _hoder(structlog.contextvars.get_contextvars().get("request_id"))


def hoder_videre(hoder: Iterable[Hode]) -> tuple[Hode, ...]:
    """The headers of a new record. `hoder`: the headers of the record that causes it.

    The new record belongs to the same request, and its place in the trace is the present span.
    """
    return _hoder(request_id(hoder))


def sporhoder(hoder: Iterable[Hode]) -> tuple[Hode, ...]:
    """Those of a record's headers that have the id of the request that caused it, and its place in a
    trace.
    """
    return tuple((navn, verdi) for navn, verdi in hoder if navn in _EGNE)


def request_id(hoder: Iterable[Hode]) -> str | None:
    """The id of the request that caused a record; None: no request did, or its id must not be logged."""
    return loggbar_id(_verdi(hoder, REQUEST_ID))


def forelder(hoder: Iterable[Hode]) -> Mapping[str, str]:
    """The place in a trace as `spenn` takes it; empty: the record belongs to none."""
    verdi = _verdi(hoder, TRACEPARENT)
    return {} if verdi is None else {TRACEPARENT: verdi}


def _hoder(request_id: str | None) -> tuple[Hode, ...]:
    verdier = {REQUEST_ID: request_id, TRACEPARENT: traceparent()}
    return tuple((navn, verdi.encode()) for navn, verdi in verdier.items() if verdi)


def _verdi(hoder: Iterable[Hode], navn: str) -> str | None:
    return next((verdi.decode(errors="replace") for hode, verdi in hoder if hode == navn), None)
