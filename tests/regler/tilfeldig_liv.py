"""Random lives for the comparison with the naive arithmetic.

The rules decide each life, and the same life is also written as a `naiv.Program`.
"""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from regelverk.fakta.hendelse import Hendelse

from tests.regler import naiv, personen
from tests.regler.konvolutter import Skriver
from tests.regler.liv import Liv
from tests.regler.sak import Linje

SLUTTMAAL = {
    "Høyere utdanning": (6, 6, 12, 0, date(2026, 1, 1)),
    "Arbeid (vgo)": (6, 6, 12, 0, date(2026, 1, 1)),
    "Arbeid (ikke vgo)": (24, 12, 24, 0, date(2026, 1, 1)),
    "Fullføre deler av videregående opplæring": (24, 12, 36, 12, date(2025, 1, 1)),
    "Fullføre videregående opplæring - under 25 år": (36, 12, 48, 12, date(2025, 1, 1)),
    "Fullføre videregående opplæring - over 25 år": (36, 12, 48, 12, date(2025, 1, 1)),
}
"""Sluttmål → months and utvidelse in the old set, months and utvidelse in the new set, its first day.

Source: regelbeskrivelse §4.9, §4.10.
"""
PERMISJONER = ("Permisjon pga. velferd", "Permisjon pga. egen sykdom", "Permisjon pga. fødsel/adopsjon")
UTFALL = (
    "Klager gis medhold/delvis medhold", "Kommunens vedtak oppheves", "Kommunens vedtak opprettholdes",
    "Klagen avvises",
)  # fmt: skip
KODER = (*naiv.TELLER_OVER_TI, *naiv.TELLER_ALLTID, "Ferie", "Høytidsdag", "Ugyldig fravær")


@dataclass
class TilfeldigLiv:
    """One random life. `lev` registers it, and adds each accepted registration to `program`."""

    rng: Random
    lov: str
    liv: Liv = field(default_factory=Liv)
    nummer: int = 0
    segmenter: list[tuple[date, date]] = field(default_factory=list)
    avvist: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        r = self.rng
        self.bosatt = date(2021, 2, 1) + timedelta(days=r.randrange(1900))
        if self.lov == "introduksjonsloven":
            self.bosatt = date(2019, 1, 1) + timedelta(days=r.randrange(600))
        if self.lov == "6A":
            self.bosatt = date(2022, 7, 1) + timedelta(days=r.randrange(1000))
        start = self.bosatt + timedelta(days=r.randrange(300))
        self.program = naiv.Program(start, 24)
        self.skriver = Skriver({})
        self.fraevaersdag = start - timedelta(days=15)
        """The first day of the next fravær. It moves on after each, so that no two overlap."""

    def lev(self) -> None:
        """Register the whole life: settlement, start of the programme, and then random entries."""
        self._bosett()
        self._start()
        hendelser = [self._permisjon, self._permisjon, self._fravaer, self._fravaer, self._stans, self._utvid]
        for _ in range(self.rng.randrange(9)):
            self.rng.choice(hendelser)()
        if self.lov == "6A":
            for _ in range(self.rng.randrange(3)):
                self._avslutt_og_gjenaapne()
                self.rng.choice(hendelser)()

    def ta(self, **ord_: Any) -> bool:
        """Register an entry with these words on `liv.dag`. Returns whether it was accepted."""
        return self._ta(
            self.skriver.linje(Linje(self.liv.dag, {navn.replace("_", " "): v for navn, v in ord_.items()}))
        )

    def _ta(self, hendelse: Hendelse) -> bool:
        svar = self.liv.ta(hendelse)
        if svar is None or svar.utfall == "godtatt":
            return True
        self.avvist.append(f"{hendelse.innhold}: {svar.problem}")
        return False

    def _bosett(self) -> None:
        innvilget = date(2020, 6, 1) if self.lov == "introduksjonsloven" else self.bosatt
        person: dict[str, Any] = {"bosatt": self.bosatt, "innvilget": min(innvilget, self.bosatt)}
        person |= {"hjemmel": "UTL_34"} if self.lov == "6A" else {}
        for dag, type_, innhold in personen.grunnfakta(person):
            self._ta(self.skriver.fakta(dag, type_, innhold, kilde="udi"))

    def _start(self) -> None:
        start, r = self.program.start, self.rng
        vedtatt = max(self.bosatt, start - timedelta(days=r.randrange(20)))
        tilbud = vedtatt - timedelta(days=r.randrange(60)) if r.random() < 0.5 else None
        self.liv.til(vedtatt)
        self.ta(vedtak="Deltakelse i introduksjonsprogram", start=start, tilbud=tilbud)
        if self.lov == "introduksjonsloven":
            self.utvidelse = 12
            return
        maal = r.choice(list(SLUTTMAAL))
        gammel, gammel_utvidelse, ny, ny_utvidelse, fra = SLUTTMAAL[maal]
        nytt_sett = (tilbud or vedtatt) >= fra
        self.utvidelse = ny_utvidelse if nytt_sett else gammel_utvidelse
        self.program = replace(self.program, maaneder=ny if nytt_sett else gammel)
        self.ta(sluttmål=maal)

    def _litt_senere(self) -> None:
        self.liv.til(self.liv.dag + timedelta(days=self.rng.randrange(25)))

    def _permisjon(self) -> None:
        r = self.rng
        self._litt_senere()
        fra = self.liv.dag + timedelta(days=r.randrange(-60, 120))
        til = fra + timedelta(days=r.randrange(50))
        virkedager, innvilget = r.random() < 0.6, r.random() < 0.85
        tatt = self.ta(
            vedtak=r.choice(PERMISJONER),
            start=fra,
            slutt=til,
            dager="virkedager" if virkedager else "kalenderdager",
            resultat="Innvilget" if innvilget else "Avslag",
        )
        self.nummer += 1
        if tatt and r.random() < 0.15:
            self.ta(slett=f"V{self.skriver.antall['vedtak']}")
        elif tatt and innvilget:
            ny = naiv.Permisjon(fra, til, virkedager, self.nummer)
            self.program = replace(self.program, permisjoner=[*self.program.permisjoner, ny])

    def _fravaer(self) -> None:
        r = self.rng
        self._litt_senere()
        fra = self.fraevaersdag + timedelta(days=r.randrange(10))
        til = fra + timedelta(days=r.randrange(21))
        self.fraevaersdag = til + naiv.EN_DAG
        antall = r.randint(0, naiv.virkedager_i(fra, til))
        kode = r.choice(KODER)
        if antall and self.ta(fravær=kode, fra=fra, til=til, virkedager=antall):
            ny = naiv.Fravaer(kode, fra, antall)
            self.program = replace(self.program, fravaer=[*self.program.fravaer, ny])

    def _stans(self) -> None:
        r = self.rng
        self._litt_senere()
        fra = self.liv.dag - timedelta(days=r.randrange(40))
        self.ta(vedtak="Midlertidig stans", start=fra)
        stans = f"V{self.skriver.antall['vedtak']}"
        self._litt_senere()
        self.ta(klage=stans)
        klaget = self.liv.dag
        self._litt_senere()
        utfall, avgjort = r.choice(UTFALL), max(klaget, self.liv.dag - timedelta(days=r.randrange(5)))
        klage = f"K{self.skriver.antall['klage']}"
        if self.ta(endre=klage, utfall=utfall, avgjort=avgjort) and utfall in UTFALL[:2]:
            self.program = replace(self.program, stanser=[*self.program.stanser, (fra, avgjort)])

    def _utvid(self) -> None:
        self._litt_senere()
        if self.utvidelse and not self.program.utvidelse and self.ta(vedtak="Vedtak om utvidet program"):
            self.program = replace(self.program, utvidelse=self.utvidelse)

    def _avslutt_og_gjenaapne(self) -> None:
        r, siste = self.rng, self.program.avbrudd[-1].til if self.program.avbrudd else self.program.start
        foerste = max(siste, self.program.start)
        frist = naiv.gjennomfoeringsfrist(self.program)
        senest = naiv.noen_maaneder_etter(self.bosatt, 24)
        avsluttet = foerste + timedelta(days=r.randrange(1, 90))
        gjenaapnet = avsluttet + timedelta(days=r.randrange(1, 200))
        if avsluttet > frist or gjenaapnet > senest or self.liv.dag > senest:
            return
        self.liv.til(avsluttet)
        nr = self.skriver.antall.get("avslutning", 0) + 1
        if not self.ta(avslutning="Arbeid", dato=avsluttet, timer=37.5, bekreftet=True):
            return
        self.segmenter.append((foerste, avsluttet))
        self.sjekk_aktiv_tid()
        self.liv.til(min(senest, max(gjenaapnet, self.liv.dag)))
        assert self.ta(endre=f"A{nr}", gjenåpnet=gjenaapnet)
        assert self.ta(vedtak="Deltakelse i introduksjonsprogram", start=gjenaapnet)
        nytt = naiv.Avbrudd(avsluttet, gjenaapnet)
        self.program = replace(self.program, avbrudd=[*self.program.avbrudd, nytt])

    def sjekk_aktiv_tid(self) -> None:
        """Let a day pass. If the frist is a gjenoppstartsfrist, compare aktiv tid with the naive number."""
        self.liv.til(self.liv.dag + naiv.EN_DAG)
        dok = self.liv.dokument(med_logg=False)
        if dok["frist"] and dok["frist"]["type"] == "Gjenoppstart":
            naivt = naiv.aktiv_tid(self.program, self.segmenter)
            assert dok["aktivTidDager"] == naivt, (
                dok["aktivTidDager"],
                naivt,
                self.program,
                self.segmenter,
            )
