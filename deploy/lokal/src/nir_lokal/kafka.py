"""A real Apache Kafka broker (KRaft): a cluster by itself, or one of several nodes."""

from pathlib import Path
from types import TracebackType
from typing import Self

from aiokafka.client import AIOKafkaClient
from aiokafka.errors import KafkaError
from nir.innstillinger import MedKafka
from nir.kafka.sikkerhet import kafkavalg
from nir.tilganger.rettigheter import rettigheter

from nir_lokal.maskin.egen_traad import i_egen_traad
from nir_lokal.maskin.port import er_ledig, ledig_port
from nir_lokal.maskin.prosess import Prosess
from nir_lokal.meglerinnstillinger import FASTE
from nir_lokal.node import ALENE, Node
from nir_lokal.sikring.acl import gi_rettigheter
from nir_lokal.sikring.sikring import MEGLER, Sikring

DEPLOY = Path(__file__).parents[3]
LIBS = DEPLOY / "kafka" / "libs"
KLASSEARKIV = LIBS / "kafka.jsa"
"""The broker's classes as the JVM maps them into its memory (`nir_lokal.klassearkiv`)."""
LOGGOPPSETT = DEPLOY / "kafka" / "log4j2.yaml"
_KLYNGE = "bmlyLWxva2FsLWthZmthMQ"
"""The cluster's id, the same for every node."""
_JVM = (
    "-Xms64m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",  # In a short test the second compiler takes more time than it saves.
    "-XX:-UsePerfData",
    "-XX:-CreateCoredumpOnCrash",
    "-Djava.awt.headless=true",
)


class Kafka:
    """One broker with its data in a folder. After a kill and a new start it has the same address and data.

    Args:
        mappe: the folder of data, settings and the broker's log file; created if missing.
        port, kontrollport: by default free ports, chosen once for this object.
        minne: the largest heap of the JVM, as `256m`.
        sikring: TLS, login and rights; None: everybody on this machine may do everything.
        kortlivet: for tests and demos: the JVM compiles for a quick start and not for throughput, which saves
            a third of the processor time.
        node: the broker's place in a cluster; `ALENE`: the broker is a cluster by itself on this machine.
        nytt_klassearkiv: the JVM writes an archive of its classes here when it ends, and reads none.
    """

    def __init__(
        self,
        mappe: Path,
        *,
        port: int | None = None,
        kontrollport: int | None = None,
        minne: str = "256m",
        sikring: Sikring | None = None,
        kortlivet: bool = False,
        node: Node = ALENE,
        nytt_klassearkiv: Path | None = None,
    ) -> None:
        self.mappe = mappe
        self._node = node
        self._sikring = sikring
        self.mtls_port = ledig_port() if sikring else 0
        self.port = port or ledig_port()
        self.kontrollport = kontrollport or ledig_port()
        java = _java(minne, kortlivet, nytt_klassearkiv)
        kommando = [*node.vert.foran, *java, "kafka.Kafka", str(self._innstillinger)]
        navn = "kafka" if node.nummer == 1 else f"kafka-{node.nummer}"
        self.prosess = Prosess(navn, kommando, mappe / f"{navn}.log")

    @property
    def bootstrap(self) -> str:
        """The address for clients."""
        return f"{self._node.vert.adresse}:{self.port}"

    @property
    def _innstillinger(self) -> Path:
        return self.mappe / "server.properties"

    def start(self, frist: float = 180) -> Self:
        """Start the broker and wait until it takes requests, at most `frist` seconds.

        Raises:
            KomIkkeOpp: the broker ended or was not ready in time.
            FileNotFoundError: Kafka's jars are missing (`make setup`).
        """
        self.klargjoer()
        self.prosess.start()
        self.prosess.vent_klar(self.svarer, frist)
        if self._sikring is not None:
            i_egen_traad(gi_rettigheter(self._som_megler(), rettigheter(self._sikring.brukere)))
        return self

    def klargjoer(self) -> None:
        """Write the settings, and prepare the folder of the data unless it is prepared.

        Raises:
            FileNotFoundError: Kafka's jars are missing (`make setup`).
        """
        if not any(LIBS.glob("kafka_*.jar")):
            raise FileNotFoundError(f"Apache Kafka is not in {LIBS}: run make setup")
        self.mappe.mkdir(parents=True, exist_ok=True)
        self._innstillinger.write_text(self._egenskaper())
        if not (self.mappe / "data" / "meta.properties").exists():
            self._formater()

    def stopp(self, frist: float = 60) -> None:
        """Let the broker close its partitions and end. Kill it if it still runs after `frist` seconds."""
        self.prosess.stopp(frist)

    def drep(self) -> None:
        """Kill the broker (kill −9)."""
        self.prosess.drep()

    def svarer(self) -> bool:
        """Whether the broker takes requests and is registered with the controller."""
        if er_ledig(self.port, self._node.vert.adresse):
            return False
        return i_egen_traad(_har_megler(self._som_megler()))

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, _type: type[BaseException] | None, _feil: BaseException | None, _spor: TracebackType | None
    ) -> None:
        self.stopp()

    def _formater(self) -> None:
        verktoey = [
            "kafka.tools.StorageTool",
            "format",
            *self._node.formatvalg,
            "-t",
            _KLYNGE,
        ]
        brukere = self._sikring.scram() if self._sikring else []
        kommando = [*_java("128m", kortlivet=True), *verktoey, "-c", str(self._innstillinger), *brukere]
        format_ = Prosess("kafka format", kommando, self.mappe / "format.log")
        format_.start()
        if format_.vent(180):
            raise RuntimeError(f"Kafka could not format {self.mappe}\n{format_.siste_linjer()}")

    def _egenskaper(self) -> str:
        """server.properties. Kafka creates no topic by itself."""
        egenskaper = {
            "controller.listener.names": "CONTROLLER",
            "log.dirs": str(self.mappe / "data"),
            **self._lyttere(),
            **FASTE,
            **self._node.egenskaper(self.kontrollport),
        }
        return "".join(f"{navn}={verdi}\n" for navn, verdi in egenskaper.items())

    def _lyttere(self) -> dict[str, str]:
        if self._sikring:
            return self._sikring.kafkaegenskaper(self.port, self.mtls_port, self.kontrollport)
        vert = self._node.vert.adresse
        lyttere = f"PLAINTEXT://{vert}:{self.port},CONTROLLER://{vert}:{self.kontrollport}"
        protokoller = "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"
        navn = {"listener.security.protocol.map": protokoller, "inter.broker.listener.name": "PLAINTEXT"}
        return {"listeners": lyttere, "advertised.listeners": lyttere, **navn}

    def _som_megler(self) -> MedKafka:
        usikret = MedKafka(kafka_bootstrap=self.bootstrap, kafka_sikkerhet="PLAINTEXT")
        return self._sikring.kafka(MEGLER, self.bootstrap) if self._sikring else usikret


def _java(minne: str, kortlivet: bool, nytt_klassearkiv: Path | None = None) -> list[str]:
    kompilering = ["-XX:TieredStopAtLevel=1"] if kortlivet else []
    egne = [
        *kompilering,
        *_klassearkiv(nytt_klassearkiv),
        f"-Xmx{minne}",
        f"-Dlog4j2.configurationFile={LOGGOPPSETT.as_uri()}",
    ]
    return ["java", *_JVM, *egne, "-cp", str(LIBS / "*")]


def _klassearkiv(nytt: Path | None) -> list[str]:
    if nytt is not None:
        return [f"-XX:ArchiveClassesAtExit={nytt}"]
    return [f"-XX:SharedArchiveFile={KLASSEARKIV}"] if KLASSEARKIV.exists() else []


async def _har_megler(som: MedKafka) -> bool:
    klient = AIOKafkaClient(bootstrap_servers=som.kafka_bootstrap, request_timeout_ms=2000, **kafkavalg(som))
    try:
        await klient.bootstrap()
        return bool(klient.cluster.brokers())
    except (KafkaError, OSError):
        return False
    finally:
        await klient.close()
