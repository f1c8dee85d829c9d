"""A connection whose bytes are no valid request gets a problem as its last answer and is closed."""

from uvicorn.protocols.http.httptools_impl import STATUS_LINE

from nir.web.problem import problemer
from nir.web.problem.problemtype import ProblemFeil, Problemtype
from nir.web.protokoll.samlet_svar import SamletProtokoll


class AvvisendeProtokoll(SamletProtokoll):
    """HTTP/1.1 whose protocol errors are problems like all others. The app does not see them."""

    _avvist: Problemtype | None = None

    def avvis(self, slag: Problemtype) -> None:
        """Read no more requests. The problem is sent after the answers to earlier requests."""
        if self._avvist is None:
            self._avvist = slag
            if self.besvart():
                self._svar_avvist(slag)
            elif self.cycle.more_body:
                self._avbryt(slag)

    @property
    def avvist(self) -> bool:
        """Whether the connection reads no more requests."""
        return self._avvist is not None

    def besvart(self) -> bool:
        """Whether every received request has been answered."""
        return self.cycle is None or self.cycle.response_complete

    def data_received(self, data: bytes) -> None:
        """Read bytes. After a refusal they are dropped, because unread bytes would reset the connection."""
        if self._avvist is None:
            super().data_received(data)

    def send_400_response(self, msg: str) -> None:
        """Refuse the connection. uvicorn calls this if its parser gives up."""
        self.avvis(problemer.FORESPOERSEL)

    def on_response_complete(self) -> None:
        """An answer has been sent. After the last one the refusal can be sent."""
        super().on_response_complete()
        if self._avvist is not None and self.besvart():
            self._svar_avvist(self._avvist)

    def _avbryt(self, slag: Problemtype) -> None:
        """End a request whose body has not come whole. The app sees that the caller has disconnected."""
        self.cycle.disconnected = True
        self.cycle.message_event.set()
        if self.pipeline or self.cycle.response_started:
            self.transport.close()  # The caller would take a problem for the answer to another request.
        else:
            self._svar_avvist(slag)

    def _svar_avvist(self, slag: Problemtype) -> None:
        if self.transport.is_closing():
            return
        svar = ProblemFeil(slag, headers={"Connection": "close"}).svar()
        hoder = (*self.server_state.default_headers, *svar.raw_headers)
        linjer = (b"%b: %b\r\n" % hode for hode in hoder)
        self.transport.write(b"".join((STATUS_LINE[slag.status], *linjer, b"\r\n", svar.body)))
        self._lukk_etterpaa()

    def _lukk_etterpaa(self) -> None:
        """End the answer now. A caller that still sends gets the keep-alive time to close the connection."""
        self.flow.resume_reading()
        self.transport.write_eof()
        self._unset_keepalive_if_required()
        self.timeout_keep_alive_task = self.loop.call_later(
            self.timeout_keep_alive, self.timeout_keep_alive_handler
        )
