"""The whole person compared with the log: after events that say nothing, for newcomers, and for washing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest

from regelverk.fakta.folkeregister import Innvandret, Utvandret

from folkeregister_sync.dokumenter.adresse import Bostedsadresse
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.fortalt import Fortalt, fortalt
from folkeregister_sync.kjent.kjent import Kjent, Sted
from folkeregister_sync.tolkning.adressebeskyttelse import adressebeskyttelse, er_skjult
from folkeregister_sync.tolkning.doedsfall import doedsfall
from folkeregister_sync.tolkning.fakta import Nytt, annuller, dag, korriger_flytting
from folkeregister_sync.tolkning.flytting import flyttet, ikke_flyttet
from folkeregister_sync.tolkning.ident import ident
from folkeregister_sync.tolkning.innvandring import innvandring
from folkeregister_sync.tolkning.navn import navn_etter_registrering
from folkeregister_sync.tolkning.reform import kommune_endret, tok_over
from folkeregister_sync.tolkning.utvandring import ny_utvandring, utvandring


@dataclass(frozen=True, slots=True)
class Steg:
    """A move as the addresses give it."""

    dato: date
    fra: str
    til: str
    bydel: str | None


def sammenlign(kjent: Kjent, person: Person) -> list[Nytt]:
    """All that the document says and the log does not, the life's events by day.

    What happened before the settlement is left out.
    """
    kan_senkes = bool(person.adressebeskyttelse)
    skjult = er_skjult(kjent, person, kan_senkes=kan_senkes)
    utvandret = _utvandringer(kjent, person, skjult=skjult)
    nye = [
        *adressebeskyttelse(kjent, person, kan_senkes=kan_senkes),
        *ident(kjent, person),
        *navn_etter_registrering(kjent, person),
    ]
    livet = [*doedsfall(kjent, person), *utvandret]
    if kjent.bosatt and not skjult:
        livet += _bosted(_med(kjent, utvandret), person)
    return nye + sorted(livet, key=dag)


def _med(kjent: Kjent, nye: Sequence[Nytt]) -> Kjent:
    """As the log will know the person when these are told."""
    hendelser = tuple(fortalt(fakta) for fakta in nye if isinstance(fakta, Utvandret | Innvandret))
    return replace(kjent, fortalt=kjent.fortalt + hendelser)


def _utvandringer(kjent: Kjent, person: Person, *, skjult: bool) -> list[Nytt]:
    """The current emigration, and earlier ones that nobody told of."""
    historiske = [ute for ute in person.utflytting if not ute.er_gjeldende and ute.dato is not None]
    gamle = [fakta for ute in historiske for fakta in ny_utvandring(kjent, ute, skjult=skjult)]
    return [*gamle, *utvandring(kjent, person, None, skjult=skjult)] if kjent.bosatt else []


def _bosted(kjent: Kjent, person: Person) -> list[Nytt]:
    tilbake = innvandring(kjent, person, None)
    if tilbake and not isinstance(tilbake[0], Innvandret):
        return tilbake
    kjent = _med(kjent, tilbake)
    nye = [*tilbake, *_flyttinger(kjent, person)]
    bor = person.bosted
    if nye or bor is None or bor.kommunenummer is None:
        return nye
    naa = kjent.kommune()
    samme = naa is not None and tok_over(naa, bor.kommunenummer, date.max)
    if not samme and kommune_naa(kjent, person) != bor.kommunenummer:
        return []
    return kommune_endret(kjent, bor, bor.kommunenummer)


def _flyttinger(kjent: Kjent, person: Person) -> list[Nytt]:
    """The document's moves beside those told, in order: what differs is corrected, added, taken back."""
    i_dokumentet, _ = flyttinger(kjent, person)
    fortalte = [h for h in kjent.fortalt if h.type == "Flyttet"]
    nye = [steg for steg in i_dokumentet if not any(_er(hendelse, steg) for hendelse in fortalte)]
    borte = [
        hendelse
        for hendelse in fortalte
        if _dekket(hendelse, person) and not any(_er(hendelse, steg) for steg in i_dokumentet)
    ]
    return [_endring(steg, hendelse) for steg, hendelse in zip_longest(nye, borte)]


def _endring(steg: Steg | None, hendelse: Fortalt | None) -> Nytt:
    if steg is None:
        assert hendelse is not None
        return annuller(hendelse)
    if hendelse is not None:
        return korriger_flytting(hendelse, steg.dato, steg.fra, steg.til, steg.bydel)
    return flyttet(steg.dato, steg.fra, steg.til, steg.bydel)


def kommune_naa(kjent: Kjent, person: Person) -> str:
    """Where the document's addresses since the settlement end, new numbers of the same dwelling included."""
    return flyttinger(kjent, person)[1]


def flyttinger(kjent: Kjent, person: Person) -> tuple[list[Steg], str]:
    """The moves between kommuner since the settlement, by day, and the kommune in which they end."""
    bosatt = min(kjent.bosatt, key=lambda b: b.dato)
    naa = Sted(bosatt.dato, bosatt.kommune, bosatt.bydel)
    hjemkomster = {h.dato for h in kjent.fortalt if h.type == "Innvandret"}
    steg: list[Steg] = []
    for dato, til, senere, bydel in _kommuner(person):
        if dato < bosatt.dato:
            continue
        if dato not in hjemkomster and not ikke_flyttet(naa, til, bydel):
            steg.append(Steg(dato, naa.kommune, til, bydel))
        # `Innvandret` names no bydel: from there it is unknown, as it is to the log.
        naa = Sted(dato, senere, None if dato in hjemkomster else bydel)
    return steg, naa.kommune


def _kommuner(person: Person) -> list[tuple[date, str, str, str | None]]:
    """For each day of a move the kommune moved to, the number that it has got since, and the bydel."""
    per_dag: dict[date, list[Bostedsadresse]] = {}
    for adresse in sorted(person.bosteder, key=_rekkefoelge):
        if adresse.flyttet is not None and adresse.kommunenummer is not None:
            per_dag.setdefault(adresse.flyttet, []).append(adresse)
    return [(dag, *_foerste_og_siste(per_dag[dag])) for dag in sorted(per_dag)]


def _foerste_og_siste(adresser: list[Bostedsadresse]) -> tuple[str, str, str | None]:
    siste = adresser[-1]
    bolig = siste.adresse_identifikator_fra_matrikkelen
    samme = [a for a in adresser if bolig is not None and a.adresse_identifikator_fra_matrikkelen == bolig]
    foerste = samme[0] if samme else siste
    return foerste.kommunenummer or "", siste.kommunenummer or "", siste.bydelsnummer


def _rekkefoelge(adresse: Bostedsadresse) -> tuple[bool, float]:
    """The current one last, the others as they were written."""
    skrevet = adresse.ajourholdstidspunkt
    return adresse.er_gjeldende, skrevet.timestamp() if skrevet is not None else 0.0


def _er(hendelse: Fortalt, steg: Steg) -> bool:
    if hendelse.dato != steg.dato or hendelse.kommune is None:
        return False
    return ikke_flyttet(Sted(hendelse.dato, hendelse.kommune, hendelse.bydel), steg.til, steg.bydel)


def _dekket(hendelse: Fortalt, person: Person) -> bool:
    """Whether the document's history reaches back to a move: its silence about older ones means nothing."""
    dager = [adresse.flyttet for adresse in person.bosteder if adresse.flyttet is not None]
    return bool(dager) and min(dager) < hendelse.dato
