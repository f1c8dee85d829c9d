"""Random lives with corrections and annulments of any event. The log has exactly the events that happened.

The documents have the documented form, and no code of the simulator is used. This file keeps the true life as
a list of events.
"""

import random
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, Literal

import pytest
from folkebok import adresse, ident_i_bruk, innflytting, utflytting
from folkeregister_sync.dokumenter.hendelsesdokument import Hendelsesdokument
from folkeregister_sync.dokumenter.modell import les
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.innlegging import foey_til
from folkeregister_sync.kjent.kjent import Bosatt, Kjent
from folkeregister_sync.skriving.merking import merk
from folkeregister_sync.tolkning.fakta import Nytt
from folkeregister_sync.tolkning.sammenligning import sammenlign
from folkeregister_sync.tolkning.tolk import Hendelsen, tolk
from regelverk.fakta.folkeregister import Flyttet, FolkeregisterhendelseKorrigert, Innvandret, Utvandret
from samtale import DUF, IDENT, som_hendelse

KOMMUNER = ("0301", "4204", "4601", "5001", "1103")
BOSATT = date(2024, 1, 22)
NY, BORTE = ("registrereNy",), ("annullere",)
RETTET = [("korrigere",), ("annullere", "registrereNy"), ("registrereNy", "annullere")]
Slag = Literal["Flyttet", "Utvandret", "Innvandret"]


@dataclass(frozen=True)
class Skjedd:
    """An event of the true life. `kommune`: the kommune to which the person moved; None: abroad."""

    slag: Slag
    dato: date
    kommune: str | None


@dataclass
class Livet:
    """The true life, and the facts about it in the log."""

    tilfeldig: random.Random
    skjedd: list[Skjedd] = field(default_factory=list)
    kjent: Kjent = field(
        default_factory=lambda: Kjent(identer=(IDENT,), bosatt=(Bosatt("1", BOSATT, "4204"),))
    )
    nummer: int = 0

    @property
    def borte(self) -> bool:
        return bool(self.skjedd) and self.skjedd[-1].slag == "Utvandret"

    def foer(self, nr: int) -> str:
        """The kommune in which the person lived before the event with the index `nr`."""
        return next((s.kommune for s in reversed(self.skjedd[:nr]) if s.kommune), "4204")

    def person(self) -> dict[str, Any]:
        """The persondokument, with its history."""
        siste = len(self.skjedd) - 1
        bodd = [(BOSATT, "4204"), *((s.dato, s.kommune) for s in self.skjedd if s.kommune)]
        naa = None if self.borte else len(bodd) - 1
        ute = [(nr, s) for nr, s in enumerate(self.skjedd) if s.slag == "Utvandret"]
        inne = [s for s in self.skjedd if s.slag == "Innvandret"]
        adresser = [
            adresse(str(kommune), str(dato), gjelder=nr == naa) for nr, (dato, kommune) in enumerate(bodd)
        ]
        return {
            "identifikasjonsnummer": [ident_i_bruk(IDENT)],
            "status": [{"erGjeldende": True, "status": "utflyttet" if self.borte else "bosatt"}],
            "bostedsadresse": adresser[::-1],
            "utflytting": [utflytting(str(s.dato), gjelder=nr == siste) for nr, s in ute],
            "innflytting": [innflytting(str(s.dato), gjelder=s is inne[-1] and not self.borte) for s in inne],
        }

    def les(self, type_: str, endringer: dict[str, tuple[str, ...]]) -> list[Nytt]:
        """Read the event, and check that the log has exactly the events of the true life."""
        self.nummer += 1
        alle = [{"entitet": e, "entitetsendring": en} for e, endret in endringer.items() for en in endret]
        person = les(Person, self.person())
        dokument = les(Hendelsesdokument, {"hendelse": {"hendelsestype": type_, "egenskapshendelse": alle}})
        hendelsen = Hendelsen(type=type_, ident=IDENT, person=person, dokument=dokument)
        fakta = list(merk(DUF, self.kjent, tolk(self.kjent, hendelsen), f"dok{self.nummer}"))
        for ett in fakta:
            self.kjent = foey_til(self.kjent, som_hendelse(ett))
        fortalt = sorted((h.dato, h.type, h.kommune) for h in self.kjent.fortalt)
        hva = f"{type_} {endringer}: {fakta}"
        assert fortalt == sorted((s.dato, s.slag, s.kommune) for s in self.skjedd), hva
        assert sammenlign(self.kjent, person) == [], hva
        self.har_rett_fra(fakta)
        return fakta

    def har_rett_fra(self, fakta: list[Nytt]) -> None:
        for ett in fakta:
            flytter = isinstance(ett, Flyttet) or (
                isinstance(ett, FolkeregisterhendelseKorrigert) and ett.type == "Flyttet"
            )
            if flytter:
                nr = next(n for n, s in enumerate(self.skjedd) if s.dato == ett.flyttedato)  # type: ignore[union-attr]
                assert ett.fra_kommunenummer == self.foer(nr), ett  # type: ignore[union-attr]

    def skjer(self) -> None:
        """Let something new happen, or correct or annul an earlier event."""
        valg = self.tilfeldig.random()
        if not self.skjedd or valg < 0.45:
            self.noe_nytt()
        elif valg < 0.8:
            self.noe_rettes()
        else:
            self.noe_annulleres()

    def noe_nytt(self) -> None:
        dato = (self.skjedd[-1].dato if self.skjedd else BOSATT) + timedelta(self.tilfeldig.randint(10, 60))
        annen = self.tilfeldig.choice([k for k in KOMMUNER if k != self.foer(len(self.skjedd))])
        if self.borte:
            hjem = self.tilfeldig.choice(KOMMUNER)
            self.skjedd.append(Skjedd("Innvandret", dato, hjem))
            self.gir(Innvandret, self.les("personErBosatt", {"innflytting": NY, "bostedsadresse": NY}))
        elif self.tilfeldig.random() < 0.3:
            self.skjedd.append(Skjedd("Utvandret", dato, None))
            self.gir(Utvandret, self.les("personErUtflyttet", {"utflytting": NY}))
        else:
            self.skjedd.append(Skjedd("Flyttet", dato, annen))
            self.gir(Flyttet, self.les("endringIBostedsadresse", {"bostedsadresse": NY}))

    def gir(self, type_: type, fakta: list[Nytt]) -> None:
        """Check that the event gave one fact of this type."""
        assert [type(ett) for ett in fakta] == [type_]

    def noe_rettes(self) -> None:
        nr = self.tilfeldig.randrange(len(self.skjedd))
        gammel = self.skjedd[nr]
        rett = self._annen_dato if self.tilfeldig.random() < 0.6 else self._annen_kommune
        ny = rett(nr, gammel)
        if ny == gammel:
            return
        self.skjedd[nr] = ny
        endring = self.tilfeldig.choice(RETTET)
        match ny.slag:
            case "Flyttet":
                fakta = self.les("endringIBostedsadresse", {"bostedsadresse": endring})
            case "Utvandret":
                fakta = self.les("endringIUtflytting", {"utflytting": endring})
            case "Innvandret" if ny.dato == gammel.dato:
                fakta = self.les("endringIBostedsadresse", {"bostedsadresse": endring})
            case "Innvandret":
                fakta = self.les("endringIInnflytting", {"innflytting": endring, "bostedsadresse": endring})
        self.gir(FolkeregisterhendelseKorrigert, fakta)

    def _annen_dato(self, nr: int, gammel: Skjedd) -> Skjedd:
        tidligst = self.skjedd[nr - 1].dato if nr else BOSATT
        senest = self.skjedd[nr + 1].dato if nr + 1 < len(self.skjedd) else gammel.dato + timedelta(9)
        dager = (senest - tidligst).days - 1
        if dager < 1:
            return gammel
        return replace(gammel, dato=tidligst + timedelta(self.tilfeldig.randint(1, dager)))

    def _annen_kommune(self, nr: int, gammel: Skjedd) -> Skjedd:
        if gammel.kommune is None:
            return gammel
        neste = self.skjedd[nr + 1] if nr + 1 < len(self.skjedd) else None
        foer = self.foer(nr) if gammel.slag == "Flyttet" else None
        opptatt = {gammel.kommune, foer, neste.kommune if neste and neste.slag == "Flyttet" else None}
        return replace(gammel, kommune=self.tilfeldig.choice([k for k in KOMMUNER if k not in opptatt]))

    def noe_annulleres(self) -> None:
        mulige = [nr for nr, s in enumerate(self.skjedd) if s.slag == "Flyttet" and self._kan_bort(nr)]
        if self.skjedd and self.skjedd[-1].slag != "Flyttet":
            mulige.append(len(self.skjedd) - 1)
        if not mulige:
            return
        borte = self.skjedd.pop(self.tilfeldig.choice(mulige))
        match borte.slag:
            case "Flyttet":
                self.les("endringIBostedsadresse", {"bostedsadresse": BORTE})
            case "Utvandret":
                self.les("endringIUtflytting", {"utflytting": BORTE})
            case "Innvandret":
                self.les("endringIInnflytting", {"innflytting": BORTE, "bostedsadresse": BORTE})

    def _kan_bort(self, nr: int) -> bool:
        neste = self.skjedd[nr + 1] if nr + 1 < len(self.skjedd) else None
        return neste is None or neste.slag != "Flyttet" or neste.kommune != self.foer(nr)


@pytest.mark.parametrize("froe", range(300))
def test_the_log_agrees_with_folkeregisteret_after_any_corrections(froe: int) -> None:
    liv = Livet(random.Random(froe))
    for _ in range(12):
        liv.skjer()
