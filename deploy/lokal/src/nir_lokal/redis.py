"""A real Redis on this machine. By default it writes nothing to disk: it can be filled again from Kafka."""

from pathlib import Path
from types import TracebackType
from typing import Self

from nir.innstillinger import MedRedis
from nir.redis import redisvalg
from redis import Redis as Klient
from redis.exceptions import RedisError

from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess
from nir_lokal.sikring.sikring import DRIFT, Sikring


class Redis:
    """One redis-server. It keeps its address over restarts.

    Args:
        mappe: the folder of the log file, and of the data if `behold`; created if missing.
        port: by default a free port, chosen once for this object.
        sikring: TLS and users; None: everybody on this machine may do everything.
        behold: keep the data on disk, so that the next start need not rebuild the lists.
    """

    def __init__(
        self,
        mappe: Path,
        *,
        port: int | None = None,
        sikring: Sikring | None = None,
        behold: bool = False,
    ) -> None:
        self.mappe = mappe
        self._sikring = sikring
        self.port = port or ledig_port()
        self.prosess = Prosess("redis", self._kommando(behold), mappe / "redis.log")

    @property
    def url(self) -> str:
        """The address for clients."""
        return f"{'rediss' if self._sikring else 'redis'}://127.0.0.1:{self.port}/0"

    def start(self, frist: float = 120) -> Self:
        """Start Redis and wait until it answers, at most `frist` seconds.

        Raises:
            KomIkkeOpp: Redis ended or was not ready in time.
        """
        self.mappe.mkdir(parents=True, exist_ok=True)
        self.prosess.start()
        self.prosess.vent_klar(self.svarer, frist)
        return self

    def stopp(self, frist: float = 30) -> None:
        """Ask Redis to end, and kill it if it still runs after `frist` seconds."""
        self.prosess.stopp(frist)

    def drep(self) -> None:
        """Kill Redis (kill −9)."""
        self.prosess.drep()

    def toem(self) -> None:
        """Delete all data, as after a loss of Redis."""
        with self._klient() as klient:
            klient.flushall()

    def svarer(self) -> bool:
        """Whether Redis answers and has loaded its data."""
        try:
            with self._klient() as klient:
                return bool(klient.ping())
        except RedisError:
            return False

    def _klient(self) -> Klient:
        valg = self._sikring.redis(DRIFT) if self._sikring else MedRedis(redis_url=self.url)
        return Klient.from_url(self.url, socket_timeout=2, **redisvalg(self.url, valg))

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, _type: type[BaseException] | None, _feil: BaseException | None, _spor: TracebackType | None
    ) -> None:
        self.stopp()

    def _kommando(self, behold: bool) -> list[str]:
        innstillinger = {
            "bind": "127.0.0.1",
            "port": str(self.port),
            "dir": str(self.mappe),
            "dbfilename": "redis.rdb",
            "save": "60 1" if behold else "",
            "appendonly": "no",
            "daemonize": "no",
            # The crash log would contain the arguments of the command that was running, and these name
            # persons.
            "crash-log-enabled": "no",
            **(self._sikring.redisinnstillinger(self.port) if self._sikring else {}),
        }
        return [
            "redis-server",
            *(del_ for navn, verdi in innstillinger.items() for del_ in (f"--{navn}", verdi)),
        ]
