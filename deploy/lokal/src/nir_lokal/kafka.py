"""A real Apache Kafka broker (KRaft, one node) on this machine."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiokafka.client import AIOKafkaClient
from aiokafka.errors import KafkaError

from nir_lokal.maskin.port import er_ledig, ledig_port
from nir_lokal.maskin.prosess import Prosess

DEPLOY = Path(__file__).parents[3]
LIBS = DEPLOY / "kafka" / "libs"
LOGGOPPSETT = DEPLOY / "kafka" / "log4j2.yaml"
_JVM = (
    "-Xms64m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",  # For a short-lived test broker the second compiler takes more than it saves.
    "-XX:-UsePerfData",
    "-XX:-CreateCoredumpOnCrash",
    "-Djava.awt.headless=true",
)


class Kafka:
    """One broker with its data in a folder. After a kill and a new start it has the same address and data.

    Args:
        mappe: the folder of data, settings and the broker's log file; created if missing.
        port, kontrollport: by default free ports, chosen once for this object.
        minne: the largest heap of the JVM.
        kortlivet: for tests: the JVM compiles for a quick start (a third less work) and not for throughput.
    """

    def __init__(
        self,
        mappe: Path,
        *,
        port: int | None = None,
        kontrollport: int | None = None,
        minne: str = "256m",
        kortlivet: bool = False,
    ) -> None:
        self.mappe = mappe
        self.port = port or ledig_port()
        self.kontrollport = kontrollport or ledig_port()
        kommando = [*_java(minne, kortlivet), "kafka.Kafka", str(self._innstillinger)]
        self.prosess = Prosess("kafka", kommando, mappe / "kafka.log")

    @property
    def bootstrap(self) -> str:
        """The address for clients."""
        return f"127.0.0.1:{self.port}"

    @property
    def _innstillinger(self) -> Path:
        return self.mappe / "server.properties"

    def start(self, frist: float = 60) -> Self:
        """Start the broker and wait until it takes requests, at most `frist` seconds.

        Raises:
            KomIkkeOpp: the broker ended or was not ready in time.
            FileNotFoundError: Kafka's jars are missing (`make setup`).
        """
        if not any(LIBS.glob("kafka_*.jar")):
            raise FileNotFoundError(f"Apache Kafka is not in {LIBS}: run make setup")
        self.mappe.mkdir(parents=True, exist_ok=True)
        self._innstillinger.write_text(self._egenskaper())
        if not (self.mappe / "data" / "meta.properties").exists():
            self._formater()
        self.prosess.start()
        self.prosess.vent_klar(self.svarer, frist)
        return self

    def stopp(self, frist: float = 20) -> None:
        """Let the broker close its partitions and end. Kill it if it still runs after `frist` seconds."""
        self.prosess.stopp(frist)

    def drep(self) -> None:
        """Kill the broker (kill −9)."""
        self.prosess.drep()

    def svarer(self) -> bool:
        """Whether the broker takes requests and is registered with the controller."""
        return not er_ledig(self.port) and _i_egen_traad(_har_megler(self.bootstrap))

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, _type: type[BaseException] | None, _feil: BaseException | None, _spor: TracebackType | None
    ) -> None:
        self.stopp()

    def _formater(self) -> None:
        verktoey = ["kafka.tools.StorageTool", "format", "--standalone", "-t", "bmlyLWxva2FsLWthZmthMQ"]
        kommando = [*_java("128m", kortlivet=True), *verktoey, "-c", str(self._innstillinger)]
        format_ = Prosess("kafka format", kommando, self.mappe / "format.log")
        format_.start()
        if format_.vent(60):
            raise RuntimeError(f"Kafka could not format {self.mappe}\n{format_.siste_linjer()}")

    def _egenskaper(self) -> str:
        """server.properties of one node on one machine. Kafka creates no topic by itself."""
        adresse = f"PLAINTEXT://127.0.0.1:{self.port}"
        egenskaper = {
            "process.roles": "broker,controller",
            "node.id": "1",
            "controller.quorum.bootstrap.servers": f"127.0.0.1:{self.kontrollport}",
            "controller.listener.names": "CONTROLLER",
            "listeners": f"{adresse},CONTROLLER://127.0.0.1:{self.kontrollport}",
            "advertised.listeners": f"{adresse},CONTROLLER://127.0.0.1:{self.kontrollport}",
            "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "inter.broker.listener.name": "PLAINTEXT",
            "log.dirs": str(self.mappe / "data"),
            **FASTE,
        }
        return "".join(f"{navn}={verdi}\n" for navn, verdi in egenskaper.items())


FASTE = {
    "auto.create.topics.enable": "false",
    "default.replication.factor": "1",
    "min.insync.replicas": "1",
    "unclean.leader.election.enable": "false",
    "offsets.topic.replication.factor": "1",
    "offsets.topic.num.partitions": "4",
    # A consumer group keeps its offsets for a year.
    "offsets.retention.minutes": "525600",
    "transaction.state.log.replication.factor": "1",
    "transaction.state.log.min.isr": "1",
    "transaction.state.log.num.partitions": "1",
    "share.coordinator.state.topic.replication.factor": "1",
    "share.coordinator.state.topic.min.isr": "1",
    "share.coordinator.state.topic.num.partitions": "1",
    # By default a new group waits 3 s for more consumers to join. The groups here have few consumers.
    "group.initial.rebalance.delay.ms": "0",
    "group.min.session.timeout.ms": "1000",
    # After kill −9 the controller accepts the broker again when its old session has ended (default: 9 s).
    "broker.session.timeout.ms": "3000",
    "broker.heartbeat.interval.ms": "500",
    "message.max.bytes": "8388608",
    "num.network.threads": "2",
    "num.io.threads": "4",
    "num.recovery.threads.per.data.dir": "2",
    "background.threads": "2",
    "log.cleaner.dedupe.buffer.size": "33554432",
    "log.index.size.max.bytes": "1048576",
    "log.segment.delete.delay.ms": "1000",
    # How often the broker looks for something to compact or delete (default: 15 s and 5 min).
    "log.cleaner.backoff.ms": "1000",
    "log.retention.check.interval.ms": "5000",
    "controlled.shutdown.enable": "true",
}


def _java(minne: str, kortlivet: bool) -> list[str]:
    kompilering = ["-XX:TieredStopAtLevel=1"] if kortlivet else []
    egne = [*kompilering, f"-Xmx{minne}", f"-Dlog4j2.configurationFile={LOGGOPPSETT.as_uri()}"]
    return ["java", *_JVM, *egne, "-cp", str(LIBS / "*")]


async def _har_megler(bootstrap: str) -> bool:
    klient = AIOKafkaClient(bootstrap_servers=bootstrap, request_timeout_ms=2000)
    try:
        await klient.bootstrap()
        return bool(klient.cluster.brokers())
    except (KafkaError, OSError):
        return False
    finally:
        await klient.close()


def _i_egen_traad(arbeid: Coroutine[Any, Any, bool]) -> bool:
    """Run a coroutine from synchronous code, even if an event loop runs in this thread."""
    with ThreadPoolExecutor(max_workers=1) as traad:
        return traad.submit(asyncio.run, arbeid).result()
