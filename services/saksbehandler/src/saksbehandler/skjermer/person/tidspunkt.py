"""The day that the person page is shown for: today, or the one that the address names (kontrakt §5.10)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from nir_klient.generert_reporting.models import Personside

from saksbehandler.side.formater import dag_i_ord
from saksbehandler.side.sider import Leser
from saksbehandler.side.skrevet_dag import les_dag

_ET_AAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Tidspunkt:
    """What the address asks for. `kjent`: only what was registered by that day counts."""

    skrevet: str = ""
    """The day as it was typed."""
    dag: date | None = None
    """None: today, or no day that can be read."""
    kjent: bool = False

    @classmethod
    def av(cls, parametre: Mapping[str, str]) -> "Tidspunkt":
        """The day of an address, as `YYYY-MM-DD` or `dd.mm.yyyy`."""
        skrevet = parametre.get("dag", "").strip()[:20]
        return cls(skrevet, les_dag(skrevet), bool(parametre.get("kjent")))

    @property
    def kjent_per(self) -> date | None:
        """Only facts registered by this day count; None: all facts count."""
        return self.dag if self.kjent else None

    def ikke_lest(self) -> "Tidspunkt":
        """The typed text without a day, since the day cannot be used."""
        return Tidspunkt(self.skrevet)


@dataclass(frozen=True, slots=True)
class Dagvalg:
    """The slider and the date field: `dag` is chosen between `foerste` and `siste`."""

    dag: date
    idag: date
    foerste: date
    siste: date
    i_ord: str
    kjent: bool
    skrevet: str
    feil: bool

    @property
    def er_naa(self) -> bool:
        """Whether the page shows today."""
        return self.dag == self.idag

    @property
    def parametre(self) -> Mapping[str, str]:
        """The parameters of an address for the same day; none for today."""
        return {} if self.er_naa else {"dag": self.dag.isoformat(), **({"kjent": "ja"} if self.kjent else {})}

    @property
    def tidligere(self) -> bool:
        """Whether the day lies before today."""
        return self.dag < self.idag


def dagvalg(leser: Leser, tidspunkt: Tidspunkt, side: Personside, idag: date) -> Dagvalg:
    """The days to choose among: from a year before the first category until a year after today or the
    deadline.
    """
    dag = side.beregnet_for if tidspunkt.dag else idag
    frist = side.statusboks.frist_dato or idag
    return Dagvalg(
        dag=dag,
        idag=idag,
        foerste=min([dag, idag - _ET_AAR, *(en.fra - _ET_AAR for en in side.kategorier)]),
        siste=max(dag, idag + _ET_AAR, frist + _ET_AAR),
        i_ord=dag_i_ord(leser.t, dag),
        kjent=tidspunkt.kjent and tidspunkt.dag is not None,
        skrevet=tidspunkt.skrevet,
        feil=bool(tidspunkt.skrevet) and tidspunkt.dag is None,
    )
