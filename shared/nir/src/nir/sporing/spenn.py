"""Spans of OpenTelemetry. While tracing is off, nothing of its SDK is imported, and a span costs nothing.

The attributes of a span are route templates, topics, places in the log and ids without personal data.
"""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from nir.innstillinger import Felles
from nir.logg.oppsett import instansnavn

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider

TRACEPARENT = "traceparent"
Navngi = Callable[..., None]
"""Gives the span its name and attributes at its end: `navngi(name, key=value)`."""


class _Sporing:
    kilde: "TracerProvider | None" = None


_sporing = _Sporing()


def sett_opp_sporing(innstillinger: Felles, tjeneste: str, instans: str = "") -> None:
    """Send spans from now on, if the settings say where to. `instans`: as for `nir.logg.sett_opp`."""
    if innstillinger.sporing_url is None:
        return
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor
    from opentelemetry.sdk.trace.sampling import ParentBasedTraceIdRatio

    merker = {
        "service.namespace": "nir",
        "service.name": tjeneste,
        "service.instance.id": instansnavn(instans),
    }
    valg = ParentBasedTraceIdRatio(innstillinger.sporing_andel)
    kilde = TracerProvider(sampler=valg, resource=Resource(merker))
    kilde.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=str(innstillinger.sporing_url))))
    _sporing.kilde = kilde


def spenn(
    navn: str, forelder: Mapping[str, str], fra: float | None = None, merker: Mapping[str, str] | None = None
) -> AbstractContextManager[Navngi]:
    """A span that lasts while the block runs, below `forelder` in a trace.

    If `forelder` is empty, there is no span. `fra`: the Unix time at which the span began, if that was before
    the block.
    """
    if _sporing.kilde is None or not forelder:
        return nullcontext(_ingenting)
    from nir.sporing.aapent_spenn import aapent_spenn

    return aapent_spenn(_sporing.kilde, navn, forelder, fra, merker or {})


def rotspenn(navn: str, forelder: Mapping[str, str]) -> AbstractContextManager[Navngi]:
    """As `spenn`, for a request: if its caller gives no place in a trace, a new trace begins."""
    if _sporing.kilde is None:
        return nullcontext(_ingenting)
    from nir.sporing.aapent_spenn import aapent_spenn

    return aapent_spenn(_sporing.kilde, navn, forelder, None, {})


def traceparent() -> str | None:
    """The present span as the value of a header; None: tracing is off, or there is none."""
    if _sporing.kilde is None:
        return None
    from nir.sporing.aapent_spenn import naa

    return naa().get(TRACEPARENT)


def _ingenting(_navn: str, **_merker: str) -> None:
    """Do nothing: there is no span."""
