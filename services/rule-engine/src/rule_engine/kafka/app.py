"""The Faust app with its settings. A crash anywhere in it ends the process."""

import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, cast

import faust
from aiokafka import AIOKafkaProducer
from aiokafka.partitioner import DefaultPartitioner
from faust.transport.drivers import aiokafka as driver
from nir.innstillinger import MedKafka
from nir.kafka.produsent import STORSTE_MELDING
from nir.kafka.sikkerhet import MEKANISME, kafkatls
from nir.meldinger import emner

from rule_engine.innstillinger import Innstillinger
from rule_engine.kafka.forbruker import Begynn
from rule_engine.kafka.tabeller import Tabelloppstart
from rule_engine.kafka.tildeling import Tildeler
from rule_engine.kafka.transport import VoktetProdusent, lag_transport
from rule_engine.prosess.etterslep import Etterslep
from rule_engine.prosess.leie import Leie
from rule_engine.prosess.slutt import avslutt

_BUNKE = 256 * 1024
_HENT = 4 * 1024 * 1024


Ved = Callable[[], Awaitable[None]]
"""Called when the assignment of partitions changes."""


class Faustapp(faust.App):
    """A Faust app in which a failure ends the process.

    Faust's own app restarts, and loses its place in the log.
    """

    leie: Leie
    _begynn: Begynn
    _klar: Callable[[], None]

    def koble(self, *, begynn: Begynn, klar: Callable[[], None], foer: Ved, etter: Ved) -> None:
        """Connect the parts that follow the assignment of partitions.

        Args:
            begynn: gets the offset from which each partition of the streams is read.
            klar: called when partitions have been read back and facts flow again.
            foer: called before partitions may be handed over.
            etter: called when partitions are assigned.
        """
        self._begynn, self._klar = begynn, klar

        async def ved_foer(_avsender: Any, *_argumenter: Any, **_resten: Any) -> None:
            await foer()

        async def ved_etter(_avsender: Any, *_argumenter: Any, **_resten: Any) -> None:
            await etter()

        # Faust holds only weak references to its listeners, so this keeps them alive.
        self._lyttere = (ved_foer, ved_etter)
        self.on_partitions_revoked.connect(cast(Any, ved_foer))
        self.on_rebalance_complete.connect(cast(Any, ved_etter))

    @property
    def aiokafka_produsent(self) -> AIOKafkaProducer:
        """The aiokafka producer that Faust uses."""
        return cast(VoktetProdusent, self.producer)._ensure_producer()

    @property
    def etterslep(self) -> Etterslep:
        """The sensor in place of Faust's monitor."""
        return cast(Etterslep, self.monitor)

    def on_rebalance_end(self) -> None:
        """Call `klar` when rebalancing is done."""
        super().on_rebalance_end()
        self._klar()

    def _new_transport(self) -> Any:
        return self._transportklasse()(self.conf.broker_consumer, self)

    def _new_producer_transport(self) -> Any:
        return self._transportklasse()(self.conf.broker_producer, self)

    def _transportklasse(self) -> type[driver.Transport]:
        # Faust asks for the transport before the parts are connected, so `_begynn` is looked up later.
        return lag_transport(self.leie, lambda fra: self._begynn(fra))

    def _crash(self, reason: BaseException) -> None:
        if not self.should_stop:
            avslutt("Faust crashed", reason)

    def _create_directories(self) -> None:
        """Create no folder: all data is in Kafka."""


def lag_app(oppsett: Innstillinger, leie: Leie, adresse: str) -> Faustapp:
    """The app. `adresse` is this instance's own; Faust's assignor needs it to be unique."""
    app = Faustapp(
        oppsett.motor_app,
        broker=f"kafka://{oppsett.kafka_bootstrap}",
        broker_credentials=_legitimasjon(oppsett),
        broker_client_id="nir-rule-engine",
        broker_session_timeout=oppsett.motor_sesjon,
        broker_heartbeat_interval=min(1.0, oppsett.motor_sesjon / 4),
        broker_commit_interval=1.0,
        broker_request_timeout=max(40.0, oppsett.motor_sesjon),
        broker_check_crcs=True,
        consumer_auto_offset_reset="earliest",
        consumer_group_instance_id=oppsett.motor_instans or None,
        consumer_max_fetch_size=_HENT,
        producer_acks=-1,
        producer_linger=0,
        producer_max_batch_size=_BUNKE,
        producer_max_request_size=STORSTE_MELDING,
        producer_partitioner=DefaultPartitioner(),
        processing_guarantee="at_least_once",
        topic_allow_declare=False,
        topic_disable_leader=True,
        topic_partitions=emner.PARTISJONER,
        table_standby_replicas=0,
        stream_wait_empty=False,
        store="memory://",
        datadir=str(Path(tempfile.gettempdir()) / "nir-rule-engine"),
        web_enabled=False,
        canonical_url=adresse,
        Monitor=Etterslep,
        PartitionAssignor=Tildeler,
        TableManager=Tabelloppstart,
    )
    app.leie = leie
    return app


def _legitimasjon(valg: MedKafka) -> faust.auth.Credentials | None:
    """TLS and login as Faust wants them; None: plain text."""
    if valg.kafka_sikkerhet == "PLAINTEXT":
        return None
    tls = kafkatls(valg)
    if valg.kafka_sikkerhet == "SSL":
        return faust.SSLCredentials(tls)
    return faust.SASLCredentials(
        username=valg.kafka_bruker,
        password=valg.kafka_hemmelighet,
        ssl_context=tls,
        mechanism=MEKANISME,
    )
