"""A fact that the calculator lets the rules decide, as if somebody had registered it."""

from dataclasses import dataclass
from datetime import date

from regelverk.fakta import innslag as i
from regelverk.fakta.hendelse import Aktoer, Hendelse, Innhold

DUF = "000000000000"
KOMMUNE = "0301"
"""No rule of the deadline asks who the person is, or which kommune follows up: both are made up."""
_AKTOER = Aktoer(kommunenummer=KOMMUNE, bruker="kalkulator")


@dataclass(frozen=True, slots=True)
class Registrering:
    """A fact, the day of its registration, and its place in the body. "" is the body itself."""

    sted: str
    dag: date
    innhold: Innhold

    @property
    def fra_kommune(self) -> bool:
        """Whether a kommune registers the fact. All other facts come from UDI and IMDi."""
        return isinstance(self.innhold, (*i.INNSLAG, i.InnslagRettet))

    def hendelse(self, hendelse_id: str) -> Hendelse:
        """The fact in its envelope."""
        nytt = isinstance(self.innhold, i.INNSLAG)
        return Hendelse(
            hendelse_id=hendelse_id,
            duf_nummer=DUF,
            type="InnslagRegistrert" if nytt else type(self.innhold).__name__,
            tidspunkt=f"{self.dag.isoformat()}T12:00:00Z",
            registrert=self.dag,
            kilde="kommune" if self.fra_kommune else "udi",
            innhold=self.innhold,
            aktoer=_AKTOER if self.fra_kommune else None,
            utgave=2,
        )
