"""Computes the rows of the avslutningshistorikk a second time, as plainly as possible.

Each row is one object, and each fact changes the rows as soon as it is read. The module is written from
regelbeskrivelse §5, §9.4, §9.8 and §9.9 alone and shares no code with the rules. It covers one person in an
ordinary programme without permisjon or fravær, whose category only an ending closes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

EN_DAG = timedelta(days=1)
LEVER = ("gjeldende", "ikke gjeldende")
RANG = ("Død", "Utvandret", "Flyttet", "Avslutningsårsak ikke registrert")


@dataclass
class Versjon:
    """One version of a row. The history shows each version on a line of its own."""

    aarsak: str
    dato: date
    av: str
    status: str = "gjeldende"
    slettet_av: str | None = None
    endret: date | None = None
    endret_av: str | None = None


@dataclass
class Rad:
    """A row of the history, with all its versions.

    `holder` says who decides the row's content now: `kommune`, `regelmotor`, `frist` (the regelmotor's row
    for a passed deadline), or None: nobody, since the row is deleted.
    """

    navn: str
    nr: int
    holder: str | None
    kommune: str | None = None
    oppstod: date | None = None
    foerste_bruker: str | None = None
    versjoner: list[Versjon] = field(default_factory=list)
    tatt_opp_av: list["Vedtak"] = field(default_factory=list)
    sist_av_oppfoelger: int = -1

    @property
    def siste(self) -> Versjon:
        return self.versjoner[-1]

    @property
    def kommunens(self) -> bool:
        """Whether the kommune decides the row's content. The row need not be in force."""
        return self.holder == "kommune"


@dataclass
class Hendelse:
    """An event of Folkeregisteret with its corrections.

    `ledd` has (id, date, kommune moved to, place in the log) of the event and then of each correction.
    `annullert` has the ids of the event and the corrections that Folkeregisteret has annulled.
    """

    type: str
    nr: int
    ledd: list[tuple[str, date, str, int]]
    annullert: set[str] = field(default_factory=set)

    @property
    def naa(self) -> tuple[str, date, str, int] | None:
        if self.ledd[0][0] in self.annullert:
            return None
        return [ledd for ledd in self.ledd if ledd[0] not in self.annullert][-1]


@dataclass
class Vedtak:
    """A granted participation decision.

    `av_oppfoelger`: whether the kommune that made the decision followed the person up at that time.
    """

    navn: str
    nr: int
    start: date
    kommune: str
    av_oppfoelger: bool
    slettet: bool = False


@dataclass
class Arkiv:
    """The person's endings, and the facts that decide the endings. `nr` is the number of facts so far."""

    kommune: str
    bosatt: date
    start: date
    frist: date
    dag: date
    nr: int = 0
    hendelser: dict[str, Hendelse] = field(default_factory=dict)
    vedtak: list[Vedtak] = field(default_factory=list)
    rader: dict[str, Rad] = field(default_factory=dict)

    # The facts and days that change the rows

    def ny_dag(self, dag: date) -> None:
        while self.dag < dag:
            self.dag += EN_DAG
            self._rydd("klokke")

    def hendelse(self, type_: str, melding: str, dato: date, til: str = "") -> None:
        self.nr += 1
        self.hendelser[melding] = Hendelse(type_, self.nr, [(melding, dato, til, self.nr)])
        if type_ != "Innvandret":
            navn = f"@{type_}/{melding}"
            self.rader[navn] = Rad(navn, self.nr, "regelmotor")
        self._rydd("folkeregisteret")

    def korrigert(self, gjelder: str, melding: str, dato: date, til: str = "") -> None:
        self.nr += 1
        rot, hendelse = self._kjede(gjelder)
        hendelse.ledd.append((melding, dato, til, self.nr))
        self._tilbake_til_regelmotoren(rot, hendelse)

    def annullert(self, gjelder: str) -> None:
        self.nr += 1
        rot, hendelse = self._kjede(gjelder)
        hendelse.annullert.add(gjelder)
        self._tilbake_til_regelmotoren(rot, hendelse)

    def avslutning(self, navn: str, aarsak: str, dato: date, kommune: str) -> None:
        self.nr += 1
        bruker = f"{kommune}-NIBO"
        rad = Rad(navn, self.nr, "kommune", self.oppfoelger(), self.dag, bruker)
        rad.versjoner.append(Versjon(aarsak, dato, bruker))
        rad.sist_av_oppfoelger = self.nr
        self.rader[navn] = rad
        self._rydd(bruker)

    def redigert(self, navn: str, aarsak: str, dato: date, kommune: str) -> None:
        self.nr += 1
        rad, bruker = self.rader[navn], f"{kommune}-NIBO"
        self._merk_at_det_gaar_videre(rad, dato, kommune)
        rad.foerste_bruker = rad.foerste_bruker or bruker
        rad.siste.status = "redigert"
        ny = Versjon(aarsak, dato, rad.foerste_bruker, endret=self.dag, endret_av=bruker)
        rad.versjoner.append(ny)
        rad.holder = "kommune"
        if kommune == self.oppfoelger():
            rad.sist_av_oppfoelger = self.nr
        self._rydd(bruker)

    def slettet(self, navn: str, kommune: str) -> None:
        self.nr += 1
        rad = self.rader[navn]
        rad.siste.status, rad.siste.slettet_av = "slettet", f"{kommune}-NIBO"
        rad.holder = None
        self._rydd(f"{kommune}-NIBO")

    def vedtatt(self, navn: str, start: date, kommune: str) -> None:
        self.nr += 1
        self.vedtak.append(Vedtak(navn, self.nr, start, kommune, kommune == self.oppfoelger()))
        self._rydd(f"{kommune}-NIBO")

    def vedtak_slettet(self, navn: str, kommune: str) -> None:
        self.nr += 1
        next(v for v in self.vedtak if v.navn == navn).slettet = True
        self._rydd(f"{kommune}-NIBO")

    def _kjede(self, gjelder: str) -> tuple[str, Hendelse]:
        return next((rot, h) for rot, h in self.hendelser.items() if gjelder in [en[0] for en in h.ledd])

    def _tilbake_til_regelmotoren(self, rot: str, hendelse: Hendelse) -> None:
        """Give the event's row back to the regelmotor, since Folkeregisteret has changed the event."""
        if rad := self.rader.get(f"@{hendelse.type}/{rot}"):
            rad.holder = "regelmotor"
        self._rydd("folkeregisteret")

    # Which kommune follows the person up on a day

    def _skifter(self) -> list[tuple[date, int, str, str]]:
        alle = [(self.bosatt, 0, self.kommune, "")]
        for rot, h in self.hendelser.items():
            if h.naa and h.type in ("Flyttet", "Innvandret"):
                alle.append((h.naa[1], h.naa[3], h.naa[2], rot))
        return sorted(alle)

    def oppfoelger(self, dag: date | None = None) -> str:
        hvem = self.kommune
        for dato, _, til, _ in self._skifter():
            if dato <= (dag or self.dag):
                hvem = til
        return hvem

    # The endings that the regelmotor can put in force

    def _kandidater(self) -> list[tuple[date, int, str, Rad]]:
        alle = []
        for rad in list(self.rader.values()):
            if rad.holder == "regelmotor" and (hva := self._hva(rad)):
                aarsak, dato = hva
                if dato <= self.dag and (aarsak != "Flyttet" or self._ut_av_kommunen(rad, dato)):
                    alle.append((dato, RANG.index(aarsak), aarsak, rad))
        if self.dag > self.frist:
            navn = f"@frist/{self.frist}"
            rad = self.rader.setdefault(navn, Rad(navn, 0, "frist"))
            alle.append((self.frist, RANG.index(RANG[3]), RANG[3], rad))
        return sorted(alle, key=lambda en: en[:2])

    def _hva(self, rad: Rad) -> tuple[str, date] | None:
        """The row's årsak and date, from the kommune or from the event.

        None: neither decides the row, or the event is annulled.
        """
        if rad.holder == "kommune":
            return rad.siste.aarsak, rad.siste.dato
        if rad.holder != "regelmotor":
            return None
        type_, rot = rad.navn[1:].split("/")
        naa = self.hendelser[rot].naa
        return (type_, naa[1]) if naa else None

    def _ut_av_kommunen(self, rad: Rad, dato: date) -> bool:
        rot = rad.navn.split("/")[1]
        rekke = self._skifter()
        sted = next(nr for nr, en in enumerate(rekke) if en[3] == rot)
        return self.start <= dato <= self.frist and sted > 0 and rekke[sted - 1][2] != rekke[sted][2]

    # The decision by which a programme goes on after an ending

    def _merk_tatt_opp(self) -> None:
        """Note in each row the decisions by which the programme goes on after the ending of that row.

        The row keeps a decision even when the date of the row changes. A deleted decision no longer counts.
        """
        for rad in self.rader.values():
            if hva := self._hva(rad):
                rad.tatt_opp_av += [
                    v for v in self.vedtak if v not in rad.tatt_opp_av and self._tar_opp(v, rad, *hva)
                ]

    def _merk_at_det_gaar_videre(self, rad: Rad, dato: date, kommune: str) -> None:
        """If a kommune that the person has left moves its ending to an earlier day, note the new kommune's
        decisions in the row.

        The programme that these decisions began then goes on.
        """
        hva = self._hva(rad)
        if hva is None or dato >= hva[1] or kommune == self.oppfoelger():
            return
        rad.tatt_opp_av += [
            v
            for v in self.vedtak
            if v not in rad.tatt_opp_av
            and not v.slettet
            and v.av_oppfoelger
            and v.kommune != kommune
            and v.nr > rad.nr
            and v.start <= hva[1]
        ]

    def _tar_opp(self, v: Vedtak, rad: Rad, aarsak: str, dato: date) -> bool:
        if v.slettet or not v.av_oppfoelger:
            return False
        if aarsak == "Flyttet":
            return v.nr > rad.nr and v.start >= dato
        hjem = [
            h
            for h in self.hendelser.values()
            if h.type == "Innvandret" and h.naa and dato <= h.naa[1] <= self.dag
        ]
        return aarsak == "Utvandret" and any(v.nr > h.nr and h.naa and v.start >= h.naa[1] for h in hjem)

    def _opptak(self, rad: Rad) -> Vedtak | None:
        return min((v for v in rad.tatt_opp_av if not v.slettet), key=lambda v: v.nr, default=None)

    # The status of each row: at most one is in force

    def _rydd(self, av: str) -> None:
        """Give every row its status after the facts so far. `av`: the user or kilde of the last change."""
        self._merk_tatt_opp()
        kandidater = self._kandidater()
        staar, ute = self._kommunens(kandidater)
        naa: dict[str, str] = {}
        ferdig = max((til for _, til in ute), default=date.min)
        for dato, _, aarsak, rad in kandidater:
            if aarsak == "Flyttet" and (dato < ferdig or any(fra <= dato < til for fra, til in ute)):
                continue
            opptak = self._opptak(rad)
            if opptak and (staar is None or dato <= staar.siste.dato):
                naa[rad.navn] = "ikke gjeldende"
                ute = [*ute, (dato, opptak.start)]
            elif staar is None:
                naa[rad.navn] = "gjeldende"
                break
        for rad in self.rader.values():
            if rad.holder in ("regelmotor", "frist"):
                self._skriv(rad, naa.get(rad.navn), av)

    def _kommunens(
        self, kandidater: list[tuple[date, int, str, Rad]]
    ) -> tuple[Rad | None, list[tuple[date, date]]]:
        staar, ute = [], []
        for rad in [rad for rad in self.rader.values() if rad.kommunens]:
            opptak = self._opptak(rad)
            foer = any(
                aarsak in ("Død", "Utvandret") and not self._opptak(annen) and dato < rad.siste.dato
                for dato, _, aarsak, annen in kandidater
            )
            rad.siste.status = "ikke gjeldende"
            if opptak:
                ute.append((rad.siste.dato, opptak.start))
            elif not foer:
                staar.append(rad)
        if not staar:
            return None, ute
        den = max(staar, key=lambda rad: rad.sist_av_oppfoelger)
        den.siste.status = "gjeldende"
        return den, ute

    def _skriv(self, rad: Rad, status: str | None, av: str) -> None:
        """Give the regelmotor's row the status `status`; None: delete the row.

        If the date is new, the row gets a new version.
        """
        hva = self._hva(rad) if rad.holder == "regelmotor" else (RANG[3], self.frist)
        siste = rad.siste if rad.versjoner else None
        lever = siste is not None and siste.status in LEVER
        egen = siste is not None and hva is not None and (siste.av, siste.dato) == ("Regelmotor", hva[1])
        if status is None:
            if siste and lever:
                siste.status, siste.slettet_av = "slettet", av
        elif siste and lever and egen:
            siste.status = status
        elif lever or status == "gjeldende":
            assert hva is not None
            self._ny_versjon(rad, *hva, status, gjelder_igjen=egen)

    def _ny_versjon(self, rad: Rad, aarsak: str, dato: date, status: str, *, gjelder_igjen: bool) -> None:
        if gjelder_igjen:
            rad.siste.status, rad.siste.slettet_av = status, None
            return
        if rad.versjoner and rad.siste.status in LEVER:
            rad.siste.status = "redigert"
        if rad.oppstod is None:
            rad.oppstod = self.dag
            rad.kommune = self.oppfoelger(dato - EN_DAG if aarsak == "Flyttet" else dato)
        rad.versjoner.append(Versjon(aarsak, dato, "Regelmotor", status))

    # What the history shows

    def historikk(self) -> Iterator[tuple[object, ...]]:
        """Each line as (aarsak, date, status, deleted by, the day on which the row arose, registered by,
        kommune, edited on, edited by).
        """
        for rad in self.rader.values():
            for v in rad.versjoner:
                oppstod = rad.oppstod.isoformat() if rad.oppstod else None
                endret = v.endret.isoformat() if v.endret else None
                hva = (v.aarsak, v.dato.isoformat(), v.status, v.slettet_av)
                yield (*hva, oppstod, v.av, rad.kommune, endret, v.endret_av)
