"""What a registration would change: the values before and after it, shown beside the form."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from nir_klient.generert.models import Sideutsnitt, Simulering

from saksbehandler.api.feil import BEKREFTES, ApiFeil, Feltfeil
from saksbehandler.api.kall import valgfri
from saksbehandler.api.registrering import simulering
from saksbehandler.side.feilside import problemtekst
from saksbehandler.side.sider import Leser
from saksbehandler.skjema.utfylling import Utfylling


@dataclass(frozen=True, slots=True)
class Linje:
    """One computed value, before and after the registration."""

    navn: str
    foer: str
    etter: str

    @property
    def endret(self) -> bool:
        """Whether the registration would change the value."""
        return self.foer != self.etter


@dataclass(frozen=True, slots=True)
class Virkning:
    """The values before and after.

    `avvist`: why the registration would be refused; `varsler`: its warnings.
    """

    linjer: tuple[Linje, ...] = ()
    avvist: tuple[str, ...] = ()
    varsler: tuple[str, ...] = ()
    ukjent: bool = False
    """Whether the API cannot tell the values now. The registration can be saved all the same."""

    @property
    def endrer(self) -> bool:
        """Whether anything that is shown would change."""
        return any(linje.endret for linje in self.linjer)


async def simulert(utfylling: Utfylling) -> Virkning | None:
    """What the form would lead to; None: too little is typed."""
    if not utfylling.kan_simuleres:
        return None
    leser, forslag = utfylling.kontekst.leser, utfylling.registrering
    try:
        svar = await simulering(utfylling.kontekst.nir, utfylling.duf, forslag)
        if not svar.avvist or any(en.kode not in BEKREFTES for en in svar.avvist):
            return virkning(leser, svar)
        ja = replace(forslag, felter=utfylling.med_bekreftelse)
        etter_ja = virkning(leser, await simulering(utfylling.kontekst.nir, utfylling.duf, ja))
    except ApiFeil as feil:
        if feil.slag != "avvist":
            return Virkning(ukjent=True)
        return Virkning(avvist=tuple(problemtekst(leser, en) for en in feil.feil))
    spoersmaal = tuple(problemtekst(leser, Feltfeil(en.kode, en.detail)) for en in svar.avvist)
    return replace(etter_ja, varsler=(*spoersmaal, *etter_ja.varsler))


def virkning(leser: Leser, simulering: Simulering) -> Virkning:
    """The effect of one simulated registration."""
    foer, etter = _bilde(leser, simulering.foer), _bilde(leser, simulering.vurdering)
    ingen = leser.t("virkning.ingen")
    return Virkning(
        linjer=tuple(
            Linje(leser.t(f"virkning.{hva}"), foer[hva] or ingen, etter[hva] or ingen)
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
