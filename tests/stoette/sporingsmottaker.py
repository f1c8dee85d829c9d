"""An OpenTelemetry collector on this machine, which keeps the spans that the services send."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest


@dataclass(frozen=True)
class Spenn:
    """One span: its name, its service, and as hex the ids of its trace, of itself and of its parent span."""

    navn: str
    tjeneste: str
    sporing: str
    id: str
    forelder: str


@dataclass
class Sporingsmottaker:
    """The collector: the address to which the services send spans, and the requests received so far."""

    adresse: str
    sendt: list[bytes] = field(default_factory=list)

    def spenn(self) -> list[Spenn]:
        """All spans received so far."""
        alle = []
        for kropp in self.sendt:
            for ressurs in ExportTraceServiceRequest.FromString(kropp).resource_spans:
                merker = {merke.key: merke.value.string_value for merke in ressurs.resource.attributes}
                alle += [
                    Spenn(
                        ett.name,
                        merker["service.name"],
                        ett.trace_id.hex(),
                        ett.span_id.hex(),
                        ett.parent_span_id.hex(),
                    )
                    for omfang in ressurs.scope_spans
                    for ett in omfang.spans
                ]
        return alle


@contextmanager
def sporingsmottaker() -> Iterator[Sporingsmottaker]:
    """A collector that runs as long as the `with` block."""

    class Svar(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            kropp = self.rfile.read(int(self.headers["Content-Length"]))
            pakket = self.headers.get("Content-Encoding") == "gzip"
            mottaker.sendt.append(gzip.decompress(kropp) if pakket else kropp)
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Write nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Svar)
    mottaker = Sporingsmottaker(f"http://127.0.0.1:{server.server_port}/v1/traces")
    traad = Thread(target=server.serve_forever, daemon=True)
    traad.start()
    try:
        yield mottaker
    finally:
        server.shutdown()
        server.server_close()
        traad.join()
