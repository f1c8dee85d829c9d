"""A span of OpenTelemetry. This module is imported only if tracing is on."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.trace import SpanKind
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

if TYPE_CHECKING:
    from nir.sporing.spenn import Navngi

_W3C = TraceContextTextMapPropagator()


@contextmanager
def aapent_spenn(
    kilde: TracerProvider,
    navn: str,
    forelder: Mapping[str, str],
    fra: float | None,
    merker: Mapping[str, str],
) -> Iterator["Navngi"]:
    """As `spenn.spenn`. Of an exception, the span gets only the type: the text can quote a person."""
    sporer = kilde.get_tracer("nir")
    with sporer.start_as_current_span(
        navn,
        context=_W3C.extract(dict(forelder)),
        kind=SpanKind.SERVER if not merker else SpanKind.CONSUMER,
        attributes=dict(merker),
        start_time=None if fra is None else int(fra * 1e9),
        record_exception=False,
        set_status_on_exception=False,
    ) as spenn:

        def navngi(nytt_navn: str, **flere: str) -> None:
            spenn.update_name(nytt_navn)
            spenn.set_attributes(flere)

        try:
            yield navngi
        except Exception as feil:
            spenn.set_attribute("error.type", type(feil).__qualname__)
            raise


def naa() -> Mapping[str, str]:
    """The present span as W3C headers; empty: there is none."""
    hoder: dict[str, str] = {}
    _W3C.inject(hoder)
    return hoder
