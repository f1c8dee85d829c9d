"""Adds one fact of the log to a known person. Pure: no I/O."""

import re
from dataclasses import replace
from datetime import date

from regelverk.fakta import folkeregister as fr
from regelverk.fakta.hendelse import Hendelse, Innhold
from regelverk.fakta.person import BosettingRegistrert, PersonRegistrert
from regelverk.mappe.personen import strengeste

from folkeregister_sync.kjent.fortalt import fortalt, korreksjonsledd
from folkeregister_sync.kjent.kjent import AvvistFaktum, Bosatt, Kjent, Sted
from folkeregister_sync.kjent.lest import Lest
from folkeregister_sync.kjent.navn import navnemerke

_IDENT = re.compile(r"[0-9]{11}")


def foey_til(kjent: Kjent, hendelse: Hendelse, lest: Lest | None = None) -> Kjent:
    """The person after one more fact of the log. A repeated fact from Folkeregisteret changes nothing.

    `lest`: how far the feed had been read when the fact was written.
    """
    if hendelse.kilde != "folkeregisteret":
        return _innhold(kjent, hendelse.innhold, hendelse.registrert)
    if hendelse.hendelse_id in kjent.hendelser:
        return kjent
    ny = _innhold(kjent, hendelse.innhold, hendelse.registrert)
    avvist = tuple(en for en in kjent.avvist if not _gjoer_opp(hendelse, en))
    return replace(
        ny, hendelser=kjent.hendelser | {hendelse.hendelse_id}, avvist=avvist, lest=_lengst(kjent, lest)
    )


def avvis(kjent: Kjent, hendelse: Hendelse, lest: Lest | None = None) -> Kjent:
    """The person after a fact that the engine refused: unchanged except for a note (`avvist`) of the refusal.

    Because of that note, `Skriver.skriv` leaves out a fact with the same hendelseId.
    """
    if kjent.er_avvist(hendelse.hendelse_id) or hendelse.hendelse_id in kjent.hendelser:
        return kjent
    gjelder = getattr(hendelse.innhold, "gjelder", None)
    avvist = AvvistFaktum(hendelse.hendelse_id, hendelse.type, gjelder)
    return replace(kjent, avvist=(*kjent.avvist, avvist), lest=_lengst(kjent, lest))


def _gjoer_opp(hendelse: Hendelse, avvist: AvvistFaktum) -> bool:
    lik = (hendelse.type, getattr(hendelse.innhold, "gjelder", None)) == (avvist.type, avvist.gjelder)
    return lik or hendelse.hendelse_id == avvist.hendelse_id


def _lengst(kjent: Kjent, lest: Lest | None) -> Lest | None:
    return lest.lengst(kjent.lest) if lest is not None else kjent.lest


def _innhold(kjent: Kjent, innhold: Innhold, registrert: date) -> Kjent:
    match innhold:
        case PersonRegistrert():
            return _person(kjent, innhold, registrert)
        case BosettingRegistrert():
            return _bosett(kjent, innhold)
        case fr.IdentEndret():
            return replace(_sagt(kjent, innhold), identer=_med_ident(kjent, innhold.folkeregisterident))
        case fr.NavnEndret():
            merke = navnemerke(innhold.fornavn, innhold.mellomnavn, innhold.etternavn)
            return replace(_sagt(kjent, innhold), navn=merke, navn_fra=registrert)
        case fr.AdressebeskyttelseEndret():
            return replace(_sagt(kjent, innhold), adressebeskyttelse=innhold.adressebeskyttelse)
        case fr.KommuneEndret():
            reform = Sted(innhold.gjelder_fra, innhold.kommunenummer, innhold.bydelsnummer)
            return replace(kjent, reformer=(*kjent.reformer, reform))
        case fr.Flyttet() | fr.Utvandret() | fr.Innvandret() | fr.Doed():
            return replace(kjent, fortalt=(*kjent.fortalt, fortalt(innhold)))
        case fr.FolkeregisterhendelseKorrigert():
            return _korriger(kjent, innhold)
        case fr.FolkeregisterhendelseAnnullert():
            return _annuller(kjent, innhold)
    return kjent


def _sagt(kjent: Kjent, innhold: Innhold) -> Kjent:
    return replace(kjent, sagt=kjent.sagt | {type(innhold).__name__})


def _person(kjent: Kjent, person: PersonRegistrert, registrert: date) -> Kjent:
    """Apply the fact as the rules do.

    Folkeregisteret's own values are kept, and the fact lowers no protection.
    """
    ny = kjent
    ident = person.folkeregisterident
    if ident:
        sist = kjent.ident if "IdentEndret" in kjent.sagt else None
        ny = replace(ny, identer=_med_ident(ny, ident))
        ny = replace(ny, identer=_med_ident(ny, sist)) if sist else ny
    merke = navnemerke(person.fornavn, person.mellomnavn, person.etternavn)
    if "NavnEndret" not in kjent.sagt and merke != kjent.navn:
        ny = replace(ny, navn=merke, navn_fra=registrert)
    if "AdressebeskyttelseEndret" not in kjent.sagt:
        vern = strengeste(kjent.adressebeskyttelse, person.adressebeskyttelse)
        ny = replace(ny, adressebeskyttelse=vern)
    return ny


def _med_ident(kjent: Kjent, ident: str) -> tuple[str, ...]:
    if not _IDENT.fullmatch(ident):
        return kjent.identer  # The engine refuses a fact with such an ident, but the log keeps the fact.
    return (*(i for i in kjent.identer if i != ident), ident)


def _bosett(kjent: Kjent, bosetting: BosettingRegistrert) -> Kjent:
    ny = Bosatt(
        bosetting.bosetting_id, bosetting.bosettingsdato, bosetting.kommunenummer, bosetting.bydelsnummer
    )
    andre = tuple(bosatt for bosatt in kjent.bosatt if bosatt.id != ny.id)
    return replace(kjent, bosatt=(*andre, ny))


def _korriger(kjent: Kjent, korreksjon: fr.FolkeregisterhendelseKorrigert) -> Kjent:
    ledd = korreksjonsledd(korreksjon)
    if ledd is None:
        return kjent
    nye = tuple(h.korrigert(ledd) if h.nevner(korreksjon.gjelder) else h for h in kjent.fortalt)
    return replace(kjent, fortalt=nye)


def _annuller(kjent: Kjent, annullering: fr.FolkeregisterhendelseAnnullert) -> Kjent:
    beholdt = (
        hendelse.annullert(annullering.gjelder) if hendelse.nevner(annullering.gjelder) else hendelse
        for hendelse in kjent.fortalt
    )
    nye = tuple(hendelse for hendelse in beholdt if hendelse is not None)
    return replace(kjent, fortalt=nye, annullert=kjent.annullert + 1)
