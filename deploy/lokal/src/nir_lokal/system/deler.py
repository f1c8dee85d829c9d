"""The parts of the system in groups, and the order in which the groups start and stop."""

from dataclasses import dataclass

from nir_lokal.innstillinger import Innstillinger
from nir_lokal.kafka import Kafka
from nir_lokal.maskin.port import ledig_port
from nir_lokal.redis import Redis
from nir_lokal.sikring.sikring import Sikring
from nir_lokal.system.komponent import Komponent
from nir_lokal.system.tjenester import Tjenester


@dataclass(frozen=True, slots=True)
class Deler:
    """All parts. Those in `mottak` take facts in.

    They stop before the engines, so that the engines can still answer the facts that were taken in.
    """

    megler: Komponent
    grunnlag: tuple[Komponent, ...]
    """Redis, the issuer and the simulator, which need no other part."""
    motorer: tuple[Komponent, ...]
    mottak: tuple[Komponent, ...]
    visning: tuple[Komponent, ...]
    sider: tuple[Komponent, ...]
    """The municipal frontend, if it is wanted. It needs the APIs and Redis."""
    miljoe: dict[str, str]
    """The environment variables of an operator's command, as `Tjenester.miljoe` has them."""

    @property
    def tjenester(self) -> list[Komponent]:
        """The services that need Kafka."""
        return [*self.motorer, *self.mottak, *self.visning]

    @property
    def alle(self) -> list[Komponent]:
        """The parts in the order in which they start."""
        return [self.megler, *self.grunnlag, *self.tjenester, *self.sider]

    @property
    def stopprekkefoelge(self) -> list[list[Komponent]]:
        """The groups in the order in which they stop. All parts of a group stop at the same time."""
        grupper = [self.sider, self.mottak, (*self.motorer, *self.visning), self.grunnlag, (self.megler,)]
        return [[*gruppe] for gruppe in grupper if gruppe]


def lag_deler(
    valg: Innstillinger,
    kafka: Kafka,
    redis: Redis,
    motorer: int,
    sikring: Sikring | None = None,
    *,
    sider: bool = False,
) -> Deler:
    """Make the parts, and start none. With `sikring` each service has its own user.

    `motorer`: the number of engines; all but the first get free ports. `sider`: with the municipal frontend.
    """
    tjenester = Tjenester(valg, kafka.bootstrap, redis.url, sikring)
    return Deler(
        megler=Komponent(kafka.prosess, kafka.bootstrap, kafka.svarer),
        grunnlag=(
            Komponent(redis.prosess, redis.url, redis.svarer),
            tjenester.utsteder(),
            tjenester.simulator(),
        ),
        motorer=(
            tjenester.rule_engine(),
            *(tjenester.rule_engine(nummer, ledig_port()) for nummer in range(2, motorer + 1)),
        ),
        mottak=(tjenester.registration(), tjenester.folkeregister_sync()),
        visning=(tjenester.reporting(),),
        sider=(tjenester.saksbehandler(),) if sider else (),
        miljoe=tjenester.miljoe,
    )
