"""A child process that never outlives its parent."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# The kernel ends a child when the *thread* that started it ends, so one long-lived thread starts all.
_starttraad = ThreadPoolExecutor(max_workers=1, thread_name_prefix="nir-lokal-prosess")


class KomIkkeOpp(RuntimeError):
    """A process ended or was not ready in time. The message contains the end of its log."""


class Prosess:
    """One program with its log file and process group. The kernel kills it if this process dies."""

    def __init__(
        self, navn: str, kommando: Sequence[str], logg: Path, miljoe: Mapping[str, str] | None = None
    ) -> None:
        self.navn = navn
        self.logg = logg
        self._kommando = ["setpriv", "--pdeathsig", "KILL", "--", *kommando]
        self._miljoe = dict(os.environ if miljoe is None else miljoe)
        self._barn: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """The program's own pid.

        Raises:
            RuntimeError: it was never started.
        """
        if self._barn is None:
            raise RuntimeError(f"{self.navn} is not started")
        return self._barn.pid

    @property
    def kode(self) -> int | None:
        """The exit code. A negative one is the signal that ended the process. None: it has not ended."""
        return None if self._barn is None else self._barn.poll()

    @property
    def kjoerer(self) -> bool:
        """Whether the process is alive. A frozen process is alive."""
        return self._barn is not None and self._barn.poll() is None

    def start(self) -> None:
        """Start the process and append its output to the log. This does not wait until it is ready."""
        self.logg.parent.mkdir(parents=True, exist_ok=True)
        self._barn = _starttraad.submit(self._start_programmet).result()

    def _start_programmet(self) -> subprocess.Popen[bytes]:
        with self.logg.open("ab") as utgang:
            barn = subprocess.Popen(  # noqa: S603  the commands are ours
                self._kommando,
                stdin=subprocess.DEVNULL,
                stdout=utgang,
                stderr=subprocess.STDOUT,
                env=self._miljoe,
                start_new_session=True,
            )
        _vent_paa_programmet(barn)
        return barn

    def vent_klar(self, klar: Callable[[], bool], frist: float = 60) -> None:
        """Wait until `klar()` is true, at most `frist` seconds.

        Raises:
            KomIkkeOpp: it ended, or was not ready in time.
        """
        slutt = time.monotonic() + frist
        while not klar():
            if not self.kjoerer:
                raise KomIkkeOpp(f"{self.navn} ended with {self.kode}\n{self.siste_linjer()}")
            if time.monotonic() > slutt:
                raise KomIkkeOpp(f"{self.navn} is not ready after {frist:.0f} s\n{self.siste_linjer()}")
            time.sleep(0.05)

    def siste_linjer(self, antall: int = 25) -> str:
        """The end of its log."""
        if not self.logg.exists():
            return ""
        return "\n".join(self.logg.read_text(errors="replace").splitlines()[-antall:])

    def signal(self, nummer: signal.Signals) -> None:
        """Send a signal to the program's process group, unless it has ended."""
        if self.kjoerer:
            try:
                os.killpg(self.pid, nummer)
            except ProcessLookupError:
                return

    def stopp(self, frist: float = 15) -> int | None:
        """Ask it to end, and kill it after `frist` seconds. Returns the exit code."""
        self.signal(signal.SIGTERM)
        self.signal(signal.SIGCONT)
        try:
            self.vent(frist)
        except subprocess.TimeoutExpired:
            self.drep()
        return self.kode

    def drep(self) -> None:
        """Kill it (kill −9) and wait until it is gone."""
        self.signal(signal.SIGKILL)
        self.vent(30)

    def frys(self) -> None:
        """Freeze it (SIGSTOP)."""
        self.signal(signal.SIGSTOP)

    def tin(self) -> None:
        """Let it go on after a freeze (SIGCONT)."""
        self.signal(signal.SIGCONT)

    def vent(self, frist: float | None = None) -> int | None:
        """Wait at most `frist` seconds until it has ended. Returns the exit code.

        Raises:
            subprocess.TimeoutExpired: it still runs.
        """
        return None if self._barn is None else self._barn.wait(frist)


def _vent_paa_programmet(barn: subprocess.Popen[bytes]) -> None:
    """Wait until setpriv has set the death signal and started the program. Until then it could outlive us."""
    while barn.poll() is None and _program(barn.pid) == "setpriv":
        time.sleep(0.001)


def _program(pid: int) -> str | None:
    try:
        return Path(f"/proc/{pid}/exe").readlink().name
    except OSError:
        return None
