"""The whole person compared with the log: after events that say nothing, for newcomers, and for washing."""

from datetime import date
from itertools import zip_longest

from regelverk.fakta.folkeregister import Flyttet

from folkeregister_sync.dokumenter.adresse import Bostedsadresse
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.fortalt import Fortalt
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.tolkning.adressebeskyttelse import adressebeskyttelse, er_skjult
from folkeregister_sync.tolkning.doedsfall import doedsfall
from folkeregister_sync.tolkning.fakta import UTEN_ID, Nytt, annuller, korriger_flytting
from folkeregister_sync.tolkning.ident import ident
from folkeregister_sync.tolkning.innvandring import innvandring
from folkeregister_sync.tolkning.navn import navn_etter_registrering
from folkeregister_sync.tolkning.reform import kommune_endret, tok_over
from folkeregister_sync.tolkning.utvandring import utvandring

Steg = tuple[date, str, str]
"""Day, from, to."""


def sammenlign(kjent: Kjent, person: Person) -> list[Nytt]:
    """All that the document says and the log does not. What happened before the settlement is left out."""
    kan_senkes = bool(person.adressebeskyttelse)
    skjult = er_skjult(kjent, person, kan_senkes=kan_senkes)
    nye = [
        *adressebeskyttelse(kjent, person, kan_senkes=kan_senkes),
        *ident(kjent, person),
        *navn_etter_registrering(kjent, person),
        *doedsfall(kjent, person),
        *utvandring(kjent, person, None, skjult=skjult),
    ]
    return nye if skjult or not kjent.bosatt else [*nye, *_bosted(kjent, person)]


def _bosted(kjent: Kjent, person: Person) -> list[Nytt]:
    tilbake = innvandring(kjent, person, None)
    if tilbake:
        return tilbake
    flyttinger = _flyttinger(kjent, person)
    bor = person.bosted
    if flyttinger or bor is None or bor.kommunenummer is None:
        return flyttinger
    naa = kjent.kommune()
    if naa is None or not tok_over(naa, bor.kommunenummer, date.max):
        return []
    return kommune_endret(kjent, bor, bor.kommunenummer)


def _flyttinger(kjent: Kjent, person: Person) -> list[Nytt]:
    """The document's moves beside those told, in order: what differs is corrected, added, taken back."""
    i_dokumentet = flyttinger(kjent, person)
    fortalt = [h for h in kjent.fortalt if h.type == "Flyttet" and _dekket(h, person)]
    nye = [steg for steg in i_dokumentet if not any(_er(hendelse, steg) for hendelse in fortalt)]
    borte = [hendelse for hendelse in fortalt if not any(_er(hendelse, steg) for steg in i_dokumentet)]
    return [_endring(steg, hendelse) for steg, hendelse in zip_longest(nye, borte)]


def _endring(steg: Steg | None, hendelse: Fortalt | None) -> Nytt:
    if steg is None:
        assert hendelse is not None
        return annuller(hendelse)
    dato, fra, til = steg
    if hendelse is not None:
        return korriger_flytting(hendelse, dato, fra, til)
    return Flyttet(
        folkeregister_hendelse_id=UTEN_ID, flyttedato=dato, fra_kommunenummer=fra, til_kommunenummer=til
    )


def flyttinger(kjent: Kjent, person: Person) -> list[Steg]:
    """The moves between kommuner since the settlement, by day, as the document's addresses give them."""
    bosatt = min(kjent.bosatt, key=lambda b: b.dato)
    naa = bosatt.kommune
    hjemkomster = {h.dato for h in kjent.fortalt if h.type == "Innvandret"}
    steg: list[Steg] = []
    for dato, til in _kommuner(person):
        if dato < bosatt.dato:
            continue
        if dato not in hjemkomster and not tok_over(naa, til, date.max):
            steg.append((dato, naa, til))
        naa = til
    return steg


def _kommuner(person: Person) -> list[tuple[date, str]]:
    """Day and kommune of each address; of one day, the current one or else the one written last."""
    per_dag: dict[date, Bostedsadresse] = {}
    for adresse in sorted(person.bosteder, key=_rekkefoelge):
        if adresse.flyttet is not None and adresse.kommunenummer is not None:
            per_dag[adresse.flyttet] = adresse
    return [(dag, per_dag[dag].kommunenummer or "") for dag in sorted(per_dag)]


def _rekkefoelge(adresse: Bostedsadresse) -> tuple[bool, float]:
    skrevet = adresse.ajourholdstidspunkt
    return adresse.er_gjeldende, skrevet.timestamp() if skrevet is not None else 0.0


def _er(hendelse: Fortalt, steg: Steg) -> bool:
    dato, _, til = steg
    return (
        hendelse.dato == dato and hendelse.kommune is not None and tok_over(hendelse.kommune, til, date.max)
    )


def _dekket(hendelse: Fortalt, person: Person) -> bool:
    """Whether the document's history reaches back to a move: its silence about older ones means nothing."""
    dager = [adresse.flyttet for adresse in person.bosteder if adresse.flyttet is not None]
    return bool(dager) and min(dager) < hendelse.dato
