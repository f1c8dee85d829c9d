"""Emigration, its corrections and annulments."""

from datetime import date

from regelverk.fakta.folkeregister import Utvandret

from folkeregister_sync.dokumenter.hendelsesdokument import Endring
from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.dokumenter.person import Person, Utflytting
from folkeregister_sync.kjent.fortalt import Fortalt
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.tolkning.fakta import UTEN_ID, Nytt, annuller, korriger_utvandring


def utvandring(kjent: Kjent, person: Person, endring: Endring | None, *, skjult: bool) -> list[Nytt]:
    """What an event about emigration means. `skjult`: the country is left out, too.

    Raises:
        UleseligDokument: emigrated, but no date.
    """
    fortalt = kjent.siste("Utvandret")
    ute = next((utflytting for utflytting in person.utflytting if utflytting.er_gjeldende), None)
    borte = fortalt is not None and not _staar(fortalt, person)
    if ute is None:
        return [annuller(fortalt)] if fortalt is not None and borte and endring != "registrereNy" else []
    if endring == "annullere":
        return [annuller(fortalt)] if fortalt is not None and borte else []
    if fortalt is not None and borte and endring != "registrereNy" and not _kom_tilbake(kjent, fortalt):
        return [korriger_utvandring(fortalt, dato(ute), _land(ute, skjult=skjult))]
    if fortalt is not None and not borte and fortalt.dato == dato(ute):
        return _annet_land(fortalt, ute, endring, skjult=skjult)
    return ny_utvandring(kjent, ute, skjult=skjult)


def ny_utvandring(kjent: Kjent, ute: Utflytting, *, skjult: bool) -> list[Nytt]:
    """An emigration, unless it was told before or is older than the settlement."""
    naar = dato(ute)
    if any(hendelse.type == "Utvandret" and hendelse.dato == naar for hendelse in kjent.fortalt):
        return []
    if kjent.bosettingsdato is not None and naar < kjent.bosettingsdato:
        return []
    land = _land(ute, skjult=skjult)
    return [Utvandret(folkeregister_hendelse_id=UTEN_ID, utflyttingsdato=naar, til_land=land)]


def dato(utflytting: Utflytting) -> date:
    """The day of an emigration.

    Raises:
        UleseligDokument: there is none.
    """
    if utflytting.dato is None:
        raise UleseligDokument("NIR-AVVIK-UTFLYTTINGSDATO", "emigrated, but without a date")
    return utflytting.dato


def _annet_land(fortalt: Fortalt, ute: Utflytting, endring: Endring | None, *, skjult: bool) -> list[Nytt]:
    if endring != "korrigere" or skjult or ute.tilflyttingsland == fortalt.land:
        return []
    return [korriger_utvandring(fortalt, fortalt.dato, ute.tilflyttingsland)]


def _kom_tilbake(kjent: Kjent, fortalt: Fortalt) -> bool:
    """Whether a return was told since: then an emigration of another day is another one."""
    tilbake = kjent.siste("Innvandret")
    return tilbake is not None and tilbake.dato >= fortalt.dato


def _land(utflytting: Utflytting, *, skjult: bool) -> str | None:
    return None if skjult else utflytting.tilflyttingsland


def _staar(fortalt: Fortalt, person: Person) -> bool:
    return any(utflytting.dato == fortalt.dato for utflytting in person.utflytting)
