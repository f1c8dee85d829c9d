"""A child process that never outlives this process."""

import os
import resource
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# The kernel kills a child when the *thread* that started the child ends. So one thread, which lives as long
# as this process, starts all children.
_starttraad = ThreadPoolExecutor(max_workers=1, thread_name_prefix="nir-lokal-prosess")


_SETPRIV = ("setpriv", "--pdeathsig", "KILL", "--")


class KomIkkeOpp(RuntimeError):
    """A process ended or was not ready in time. The message contains the end of the process' log file."""


class Prosess:
    """One program with its log file and process group. The kernel kills it if this process dies."""

    def __init__(
        self, navn: str, kommando: Sequence[str], logg: Path, miljoe: Mapping[str, str] | None = None
    ) -> None:
        self.navn = navn
        self.logg = logg
        self._kommando = [*_SETPRIV, *_uten_minnedump(), *kommando]
        self._miljoe = dict(os.environ if miljoe is None else miljoe)
        self._barn: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """The program's own pid.

        Raises:
            RuntimeError: the program was never started.
        """
        if self._barn is None:
            raise RuntimeError(f"{self.navn} is not started")
        return self._barn.pid

    @property
    def kode(self) -> int | None:
        """The exit code; −n: signal n ended the process; None: the process runs or was never started."""
        return None if self._barn is None else self._barn.poll()

    @property
    def kjoerer(self) -> bool:
        """Whether the process is alive. A frozen process is alive."""
        return self._barn is not None and self._barn.poll() is None

    def start(self) -> None:
        """Start the process, with its output appended to the log file.

        `vent_klar` waits until it is ready.
        """
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

    def vent_klar(self, klar: Callable[[], bool], frist: float = 180) -> None:
        """Wait until `klar()` is true, at most `frist` seconds.

        Raises:
            KomIkkeOpp: the process ended, or was not ready in time.
        """
        slutt = time.monotonic() + frist
        while not klar():
            if not self.kjoerer:
                raise KomIkkeOpp(f"{self.navn} ended with {self.kode}\n{self.siste_linjer()}")
            if time.monotonic() > slutt:
                raise KomIkkeOpp(f"{self.navn} is not ready after {frist:.0f} s\n{self.siste_linjer()}")
            time.sleep(0.05)

    def siste_linjer(self, antall: int = 25) -> str:
        """The last `antall` lines of the log file."""
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
        """Ask the process to end, and kill it if it still runs after `frist` seconds.

        Returns the exit code.
        """
        self.signal(signal.SIGTERM)
        self.signal(signal.SIGCONT)
        try:
            self.vent(frist)
        except subprocess.TimeoutExpired:
            self.drep()
        return self.kode

    def drep(self) -> None:
        """Kill the process (kill −9) and wait until it is gone."""
        self.signal(signal.SIGKILL)
        self.vent(30)

    def frys(self) -> None:
        """Freeze the process (SIGSTOP)."""
        self.signal(signal.SIGSTOP)

    def tin(self) -> None:
        """Let the process go on after a freeze (SIGCONT)."""
        self.signal(signal.SIGCONT)

    def vent(self, frist: float | None = None) -> int | None:
        """Wait at most `frist` seconds until the process has ended. Returns the exit code.

        Raises:
            subprocess.TimeoutExpired: the process still runs.
        """
        return None if self._barn is None else self._barn.wait(frist)


def _uten_minnedump() -> list[str]:
    """The words to put before a command so that it leaves no core dump: every part has data about persons in
    its memory.

    The limit on the size of a core is 1 byte if the machine allows it. At a limit of 0 the kernel still
    pipes a core to a program such as systemd-coredump; at 1 it does not, and a core file cannot be so small.
    """
    hoeyest = resource.getrlimit(resource.RLIMIT_CORE)[1]
    return ["prlimit", f"--core={0 if hoeyest == 0 else 1}", "--"]


def _vent_paa_programmet(barn: subprocess.Popen[bytes]) -> None:
    """Wait until the program itself runs: setpriv has set the death signal, and prlimit the core limit.

    A child without the death signal could outlive this process.
    """
    while barn.poll() is None and _program(barn.pid) in {"setpriv", "prlimit"}:
        time.sleep(0.001)


def _program(pid: int) -> str | None:
    try:
        return Path(f"/proc/{pid}/exe").readlink().name
    except OSError:
        return None
