"""Facts without ids, and functions that make corrections and annulments."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from regelverk.fakta import folkeregister as fr

from folkeregister_sync.kjent.fortalt import Fortalt, fortalt
from folkeregister_sync.kjent.kjent import Kjent

UTEN_ID = ""
"""The id of a fact before `merking` gives it one."""
Nytt = (
    fr.Flyttet
    | fr.Utvandret
    | fr.Innvandret
    | fr.Doed
    | fr.FolkeregisterhendelseKorrigert
    | fr.FolkeregisterhendelseAnnullert
    | fr.IdentEndret
    | fr.NavnEndret
    | fr.AdressebeskyttelseEndret
    | fr.KommuneEndret
)
LIVSHENDELSER = (
    fr.Flyttet,
    fr.Utvandret,
    fr.Innvandret,
    fr.Doed,
    fr.FolkeregisterhendelseKorrigert,
    fr.FolkeregisterhendelseAnnullert,
)
"""The types whose id other facts can name."""


def annuller(hendelse: Fortalt) -> fr.FolkeregisterhendelseAnnullert:
    """Make the fact that annuls an event and all its corrections."""
    return fr.FolkeregisterhendelseAnnullert(folkeregister_hendelse_id=UTEN_ID, gjelder=hendelse.id)


def flyttet(dato: date, fra: str, til: str, bydel: str | None) -> fr.Flyttet:
    """Make the fact of a move."""
    return fr.Flyttet(
        folkeregister_hendelse_id=UTEN_ID,
        flyttedato=dato,
        fra_kommunenummer=fra,
        til_kommunenummer=til,
        til_bydelsnummer=bydel,
    )


def korriger_flytting(
    hendelse: Fortalt, dato: date, fra: str | None, til: str, bydel: str | None = None
) -> Nytt:
    """Make the fact that corrects a move: another day, kommune or bydel."""
    return fr.FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id=UTEN_ID,
        gjelder=hendelse.id,
        type="Flyttet",
        flyttedato=dato,
        fra_kommunenummer=fra,
        til_kommunenummer=til,
        til_bydelsnummer=bydel,
    )


def korriger_utvandring(hendelse: Fortalt, dato: date, land: str | None) -> Nytt:
    """Make the fact that corrects an emigration: another day or country."""
    return fr.FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id=UTEN_ID,
        gjelder=hendelse.id,
        type="Utvandret",
        utflyttingsdato=dato,
        til_land=land,
    )


def korriger_innvandring(hendelse: Fortalt, dato: date, kommune: str) -> Nytt:
    """Make the fact that corrects a return: another day or kommune."""
    return fr.FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id=UTEN_ID,
        gjelder=hendelse.id,
        type="Innvandret",
        innflyttingsdato=dato,
        kommunenummer=kommune,
    )


def korriger_doedsfall(hendelse: Fortalt, dato: date) -> Nytt:
    """Make the fact that corrects a death: another day."""
    return fr.FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id=UTEN_ID, gjelder=hendelse.id, type="Doed", doedsdato=dato
    )


def dag(fakta: Nytt) -> date:
    """The day from which a fact holds. Annulments and facts without a day get date.min, which sorts first."""
    match fakta:
        case fr.Flyttet():
            return fakta.flyttedato
        case fr.Utvandret():
            return fakta.utflyttingsdato
        case fr.Innvandret():
            return fakta.innflyttingsdato
        case fr.Doed():
            return fakta.doedsdato
        case fr.KommuneEndret():
            return fakta.gjelder_fra
        case fr.FolkeregisterhendelseKorrigert():
            datoer = (fakta.flyttedato, fakta.utflyttingsdato, fakta.innflyttingsdato, fakta.doedsdato)
            return next((dato for dato in datoer if dato is not None), date.min)
    return date.min


def medregnet(kjent: Kjent, nye: Iterable[Nytt]) -> Kjent:
    """The person with the new emigrations and returns, as the log will have them."""
    hendelser = tuple(fortalt(fakta) for fakta in nye if isinstance(fakta, fr.Utvandret | fr.Innvandret))
    return replace(kjent, fortalt=kjent.fortalt + hendelser)
