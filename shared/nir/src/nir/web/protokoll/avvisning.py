"""What cannot be taken as a request is answered with a problem, in its turn, before the connection closes."""

from uvicorn.protocols.http.httptools_impl import STATUS_LINE

from nir.web.problem import problemer
from nir.web.problem.problemtype import ProblemFeil, Problemtype
from nir.web.protokoll.samlet_svar import SamletProtokoll


class AvvisendeProtokoll(SamletProtokoll):
    """HTTP whose own errors look like everybody else's; no app sees them."""

    _avvist: Problemtype | None = None

    def avvis(self, slag: Problemtype) -> None:
        """Take in nothing more, and say why after the answers that are owed."""
        if self._avvist is None:
            self._avvist = slag
            if self.besvart():
                self._svar_avvist(slag)
            elif self.cycle.more_body:
                self._avbryt(slag)

    @property
    def avvist(self) -> bool:
        """Whether nothing more is taken in."""
        return self._avvist is not None

    def besvart(self) -> bool:
        """Whether every request that has come has been answered."""
        return self.cycle is None or self.cycle.response_complete

    def data_received(self, data: bytes) -> None:
        """Bytes of the caller; once refused thrown away: closing on them unread would reset the answer."""
        if self._avvist is None:
            super().data_received(data)

    def send_400_response(self, msg: str) -> None:
        """What uvicorn calls where the parser gives up."""
        self.avvis(problemer.FORESPOERSEL)

    def on_response_complete(self) -> None:
        """An answer has gone out; after the last of them what came next can be refused."""
        super().on_response_complete()
        if self._avvist is not None and self.besvart():
            self._svar_avvist(self._avvist)

    def _avbryt(self, slag: Problemtype) -> None:
        """The body of a request breaks off: its app is told that the caller is gone."""
        self.cycle.disconnected = True
        self.cycle.message_event.set()
        if self.pipeline or self.cycle.response_started:
            self.transport.close()  # A problem would be taken for the answer to something else.
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
        """End the answer now; a caller who is sending still has as long as an idle one to hang up."""
        self.flow.resume_reading()
        self.transport.write_eof()
        self._unset_keepalive_if_required()
        self.timeout_keep_alive_task = self.loop.call_later(
            self.timeout_keep_alive, self.timeout_keep_alive_handler
        )
