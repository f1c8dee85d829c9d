"""What a registration would lead to: before and after, beside the form."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from nir_klient.generert.models import Sideutsnitt, Simulering

from saksbehandler.api.feil import Feltfeil
from saksbehandler.api.kall import valgfri
from saksbehandler.side.feilside import problemtekst
from saksbehandler.side.formater import TANKESTREK
from saksbehandler.side.sider import Leser


@dataclass(frozen=True, slots=True)
class Linje:
    """One thing that is computed, before and after."""

    navn: str
    foer: str
    etter: str

    @property
    def endret(self) -> bool:
        """Whether the registration would change it."""
        return self.foer != self.etter


@dataclass(frozen=True, slots=True)
class Virkning:
    """The lines; `avvist` says why the registration would be refused, `varsler` what to think of first."""

    linjer: tuple[Linje, ...] = ()
    avvist: tuple[str, ...] = ()
    varsler: tuple[str, ...] = ()

    @property
    def endrer(self) -> bool:
        """Whether anything that is shown would change."""
        return any(linje.endret for linje in self.linjer)


def virkning(leser: Leser, simulering: Simulering) -> Virkning:
    """The effect of one simulated registration."""
    foer, etter = _bilde(leser, simulering.foer), _bilde(leser, simulering.vurdering)
    return Virkning(
        linjer=tuple(
            Linje(leser.t(f"virkning.{hva}"), foer[hva] or TANKESTREK, etter[hva] or TANKESTREK)
            for hva in foer
            if foer[hva] or etter[hva]
        ),
        avvist=tuple(problemtekst(leser, Feltfeil(en.kode, en.detail)) for en in simulering.avvist),
        varsler=tuple(problemtekst(leser, Feltfeil(en.kode, en.tekst)) for en in simulering.varsler),
    )


def _bilde(leser: Leser, side: Sideutsnitt) -> dict[str, str]:
    boks = valgfri(side.statusboks)
    avslutning = valgfri(side.avslutning)
    frist = (boks.frist_type, boks.frist_dato) if boks else (None, None)
    return {
        "kategori": leser.kode("kategorier", boks.kategori) if boks else "",
        "frist": _frist(leser, *frist),
        "sluttmaal": leser.kode("sluttmaal", boks.sluttmaal) if boks else "",
        "avslutning": _avslutning(leser, avslutning) if avslutning else "",
    }


def _frist(leser: Leser, type_: str | None, dag: date | None) -> str:
    return f"{leser.verdi(type_)} {dag:%d.%m.%Y}" if type_ and dag else ""


def _avslutning(leser: Leser, rad: Any) -> str:
    aarsak = leser.kode("avslutningsaarsaker", rad.avslutningsaarsak)
    return f"{aarsak} {rad.avslutningsdato:%d.%m.%Y}"
