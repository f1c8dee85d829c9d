"""The form as the template draws it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from nir_klient.generert.models import Grunn

from saksbehandler.api.feil import FELT_TOMT, ApiFeil, Feltfeil, Fortsetter
from saksbehandler.api.kall import valgfri
from saksbehandler.side.feilside import forklaring, problemtekst
from saksbehandler.side.sider import Leser
from saksbehandler.skjema.felt import KODELISTER, Felt, Feltlager
from saksbehandler.skjema.kropp import som_verdier
from saksbehandler.skjema.tidligere import Tidligere, tidligere
from saksbehandler.skjema.utfylling import Utfylling
from saksbehandler.skjema.virkning import Virkning, simulert


@dataclass(frozen=True, slots=True)
class Konfliktlinje:
    """After a conflict: a field in which the typed value (`min_verdi`) and the row's present one (`naa`)
    differ.
    """

    ledetekst: str
    min_verdi: str
    naa: str


@dataclass(frozen=True, slots=True)
class Skjema:
    """What the template needs. `feil` is what is wrong besides the errors of the fields."""

    utfylling: Utfylling
    felter: tuple[Felt, ...]
    etag: str
    feil: tuple[str, ...] = ()
    virkning: Virkning | None = None
    konflikt: tuple[Konfliktlinje, ...] = ()
    spoersmaal: str = ""
    """What the user must say yes to before the form is sent (B 6)."""
    fortsetter: tuple[Fortsetter, ...] = ()
    nei: str = ""
    """Why the form may not register, change or delete anything; empty: it may."""
    slett_nei: str = ""
    ventende: tuple[tuple[str, str], ...] = ()
    """(name, value) of fields that are given and come into the form when a code is chosen."""
    tidligere: tuple[Tidligere, ...] = ()
    """The earlier versions of the row, the newest first."""

    @property
    def feilfelter(self) -> tuple[Felt, ...]:
        """The fields with an error, for the summary."""
        return tuple(felt for felt in self.felter if felt.feil)


async def tegn(utfylling: Utfylling, feil: ApiFeil | None = None) -> Skjema:
    """The form, and what the API would decide if it were sent now.

    With `feil`, the form shows what is wrong. What the API would decide is then shown only beside a question
    or a conflict.

    Raises:
        ApiFeil: the user must log in again, has no access, or the person is unknown.
    """
    leser, nei = utfylling.kontekst.leser, _nei(utfylling)
    felter = _felter(utfylling, feil)
    i_konflikt = feil is not None and feil.slag == "konflikt"
    konflikt = _konflikt(felter, feil.rad) if feil and i_konflikt else ()
    spoersmaal = problemtekst(leser, Feltfeil(feil.kode, feil.detail)) if feil and feil.spoer else ""
    return Skjema(
        utfylling=utfylling,
        felter=felter,
        etag=str(feil.rad.get("etag", "")) if feil and i_konflikt else utfylling.etag,
        feil=() if spoersmaal or konflikt else _generelle(leser, feil, {felt.navn for felt in felter}),
        virkning=None if nei or (feil and not spoersmaal and not konflikt) else await simulert(utfylling),
        konflikt=konflikt,
        spoersmaal=spoersmaal,
        fortsetter=feil.fortsetter if feil else (),
        nei=nei,
        slett_nei=_slett_nei(utfylling),
        ventende=_ventende(utfylling, felter),
        tidligere=tidligere(leser, utfylling.seksjon, utfylling.rad) if utfylling.rad else (),
    )


def _felter(utfylling: Utfylling, feil: ApiFeil | None) -> tuple[Felt, ...]:
    lager = Feltlager(
        utfylling.kontekst.leser,
        utfylling.seksjon.navn,
        utfylling.verdier,
        _feltfeil(utfylling, feil) if feil else (),
        utfylling.laaste,
        _mot_flere(utfylling),
    )
    seksjon = utfylling.seksjon
    felter = [lager.lag(en) for en in utfylling.beskrivelser if en.navn not in seksjon.skjult]
    if seksjon.kodefelt is None:
        return tuple(felter)
    return (lager.kodefelt(seksjon.kodefelt, KODELISTER[seksjon.kodefelt], utfylling.valg.koder), *felter)


def _feltfeil(utfylling: Utfylling, feil: ApiFeil) -> tuple[Feltfeil, ...]:
    """The errors that the API found, and the empty fields that the API did not name.

    The API can stop at the first empty field.
    """
    if feil.slag != "avvist":
        return feil.feil
    nevnt = {en.felt for en in feil.feil}
    return (*feil.feil, *(Feltfeil(FELT_TOMT, "", navn) for navn in utfylling.mangler if navn not in nevnt))


def _ventende(utfylling: Utfylling, felter: tuple[Felt, ...]) -> tuple[tuple[str, str], ...]:
    """(name, value) of each filled field that no field of the form shows, since it belongs to another code.

    For example, a link from the årskontroll gives the days of a tiltak before a code is chosen.
    """
    if utfylling.rad is not None:
        return ()
    kjente = {felt.navn for kode in utfylling.valg.koder for felt in kode.felter}
    skjulte = kjente - {felt.navn for felt in felter} - set(utfylling.seksjon.skjult)
    return tuple((navn, utfylling.verdier[navn]) for navn in sorted(skjulte) if utfylling.verdier.get(navn))


def _mot_flere(utfylling: Utfylling) -> str:
    grunn = valgfri(utfylling.valg.grunn) if utfylling.rad else None
    return grunn.kode if grunn else ""


def _generelle(leser: Leser, feil: ApiFeil | None, felter: set[str]) -> tuple[str, ...]:
    if feil is None:
        return ()
    if feil.slag != "avvist":
        return (forklaring(leser, feil),)
    return tuple(problemtekst(leser, en) for en in feil.feil if en.felt not in felter)


def _konflikt(felter: tuple[Felt, ...], rad: Mapping[str, Any]) -> tuple[Konfliktlinje, ...]:
    """The fields in which the typed value and that of the row as it is now differ."""
    naa = som_verdier(rad.get("felter", rad))
    deres = [replace(felt, verdi=naa.get(felt.navn, "")) for felt in felter]
    return tuple(
        Konfliktlinje(mitt.ledetekst, mitt.vist, dette.vist)
        for mitt, dette in zip(felter, deres, strict=True)
        if mitt.verdi != dette.verdi
    )


def _nei(utfylling: Utfylling) -> str:
    if utfylling.rad is None:
        valg = utfylling.valg
        return "" if valg.kan_registrere else _grunn(utfylling, valgfri(valg.grunn))
    radvalg = utfylling.radvalg
    if utfylling.handling == "slett":
        return _slett_nei(utfylling)
    if radvalg is None or not radvalg.kan_endre:
        return _grunn(utfylling, valgfri(radvalg.grunn.kan_endre) if radvalg else None)
    return ""


def _slett_nei(utfylling: Utfylling) -> str:
    radvalg = utfylling.radvalg
    if radvalg is None or not radvalg.kan_slette:
        return _grunn(utfylling, valgfri(radvalg.grunn.kan_slette) if radvalg else None)
    return ""


def _grunn(utfylling: Utfylling, grunn: Grunn | None) -> str:
    leser = utfylling.kontekst.leser
    if grunn is None:
        return leser.t("skjema.kan_ikke")
    return problemtekst(leser, Feltfeil(grunn.kode, grunn.detail))
