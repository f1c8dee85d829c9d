"""Collects the facts of one person. The facts can be added in any order; a log has them by day and time."""

from datetime import date
from random import Random
from uuid import UUID

from regelverk.fakta.hendelse import INNHOLD, Aktoer, Hendelse, Innhold, Kilde
from regelverk.fakta.innslag import INNSLAG

from tests.nasjonalregister.plan import Plan
from tests.nasjonalregister.steder import Sted

_REGISTER_FRA, _KOMMUNE_FRA = 5 * 3600, 7 * 3600
_KOMMUNE_TIL = 14 * 3600
_MELLOM = 37
"""Seconds between two facts of a person on a day."""
_BRUKERE = 40
"""The number of users of a kommune."""


class Liv:
    """Collects the facts of a person whose life follows a plan."""

    def __init__(self, plan: Plan, r: Random) -> None:
        self.plan, self.r = plan, r
        self.siste = date.max
        """The last day on which the kommune registers anything: the day before a death or an emigration."""
        self._fakta: list[tuple[date, int, Kilde, str, Innhold]] = []
        self._steder: list[tuple[date, Sted]] = []
        self._antall = 0

    def sjanse(self, andel: float) -> bool:
        """True with the probability `andel`."""
        return self.r.random() < andel

    def ny_id(self) -> str:
        """A UUID, made from the seed."""
        return str(UUID(int=self.r.getrandbits(128), version=4))

    def fra_register(self, dag: date, kilde: Kilde, innhold: Innhold) -> None:
        """Add a fact from UDI, IMDi or Folkeregisteret."""
        self._legg(dag, _REGISTER_FRA, kilde, innhold, type(innhold).__name__)

    def fra_kommunen(self, dag: date, innhold: Innhold, type_: str = "InnslagRegistrert") -> None:
        """Add a fact from the kommune that follows the person up on the day.

        After the day `siste`, nothing is added.
        """
        if dag <= self.siste:
            fra = _KOMMUNE_FRA + self.plan.nummer * 7919 % (_KOMMUNE_TIL - _KOMMUNE_FRA)
            self._legg(dag, fra, "kommune", innhold, type_ if isinstance(innhold, INNSLAG) else None)

    def bor(self, fra: date, sted: Sted) -> None:
        """Note that the person lives at `sted` from `fra` on. Must be called in the order of the days."""
        self._steder.append((fra, sted))

    def sted(self, dag: date) -> Sted:
        """Where the person lives on a day, by the moves that `bor` has noted so far."""
        return next((sted for fra, sted in reversed(self._steder) if fra <= dag), self._steder[0][1])

    def hendelser(self) -> list[Hendelse]:
        """The facts that have been registered by the day of the register, in the order of registration."""
        fakta = [en for en in self._fakta if en[0] <= self.plan.stand]
        fakta.sort(key=lambda en: en[:2])
        return [self._hendelse(*en) for en in fakta]

    def _legg(self, dag: date, fra: int, kilde: Kilde, innhold: Innhold, type_: str | None) -> None:
        self._antall += 1
        navn = type_ or type(innhold).__name__
        assert navn in INNHOLD
        self._fakta.append((dag, fra + self._antall * _MELLOM, kilde, navn, innhold))

    def _hendelse(self, dag: date, sekund: int, kilde: Kilde, type_: str, innhold: Innhold) -> Hendelse:
        minutt, s = divmod(sekund, 60)
        return Hendelse(
            hendelse_id=self.ny_id(),
            duf_nummer=self.plan.duf,
            type=type_,
            tidspunkt=f"{dag.isoformat()}T{minutt // 60:02}:{minutt % 60:02}:{s:02}Z",
            registrert=dag,
            kilde=kilde,
            innhold=innhold,
            aktoer=self._aktoer(dag) if kilde == "kommune" else None,
        )

    def _aktoer(self, dag: date) -> Aktoer:
        kommune = self.sted(dag).kommune
        return Aktoer(kommunenummer=kommune, bruker=f"{kommune}-BR{self.plan.nummer % _BRUKERE:02}")
