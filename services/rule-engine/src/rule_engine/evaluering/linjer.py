"""Reads facts as JSON lines, and puts them in the order of the log."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from nir.meldinger.konvolutt import UleseligHendelse, les_hendelse
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.mottaker import feil_mottaker
from regelverk.fakta.partisjon import Dagskifte

_OSLO = ZoneInfo("Europe/Oslo")
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Linje:
    """A fact, the number of its line (from 1), and its instant in UTC."""

    nummer: int
    hendelse: Hendelse
    tidspunkt: datetime

    @property
    def plass(self) -> tuple[datetime, bool, int]:
        """The key by which facts are sorted into a log. A Dagskifte comes first on its day.

        The other facts come by `tidspunkt`, and facts with the same `tidspunkt` by line.
        """
        innhold = self.hendelse.innhold
        if isinstance(innhold, Dagskifte):
            return _midnatt(innhold.dato), False, self.nummer
        return self.tidspunkt, True, self.nummer


@dataclass(frozen=True, slots=True)
class Feillinje:
    """A line that is no fact, or for which a rule failed. `grunn` has no personal data."""

    nummer: int
    kode: str
    grunn: str


def les_linjer(linjer: Iterable[tuple[int, bytes]]) -> tuple[list[Linje], list[Feillinje]]:
    """Numbered lines as facts in log order (regelbeskrivelse §9.1), and the lines that cannot be read.

    Empty lines are skipped.
    """
    fakta: list[Linje] = []
    feil: list[Feillinje] = []
    for nummer, linje in linjer:
        tekst = linje.removeprefix(_BOM).strip() if nummer == 1 else linje.strip()
        if tekst:
            _les_en(nummer, tekst, fakta, feil)
    fakta.sort(key=lambda linje: linje.plass)
    return fakta, feil


def _les_en(nummer: int, tekst: bytes, fakta: list[Linje], feil: list[Feillinje]) -> None:
    try:
        hendelse, _ = les_hendelse(tekst)
        tidspunkt = _tidspunkt(hendelse.tidspunkt)
    except UleseligHendelse as uleselig:
        feil.append(Feillinje(nummer, uleselig.kode, uleselig.grunn))
        return
    if grunn := feil_mottaker(hendelse):
        feil.append(Feillinje(nummer, "NIR-AVVIK-UMULIG", grunn))
        return
    fakta.append(Linje(nummer, hendelse, tidspunkt))


def _tidspunkt(tekst: str) -> datetime:
    try:
        tidspunkt = datetime.fromisoformat(tekst)
        return tidspunkt.astimezone(UTC) if tidspunkt.tzinfo else tidspunkt.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        feil = {"loc": ("tidspunkt",), "type": "tidspunkt"}
        raise UleseligHendelse("NIR-AVVIK-FELT", "tidspunkt: not an RFC 3339 instant", feil) from None


def _midnatt(dag: date) -> datetime:
    try:
        return datetime(dag.year, dag.month, dag.day, tzinfo=_OSLO).astimezone(UTC)
    except OverflowError:  # 0001-01-01 in Oslo is before the first instant of datetime.
        return datetime.min.replace(tzinfo=UTC)
