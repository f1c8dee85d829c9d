"""Compares the moves in a document's addresses with the moves in the log."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from folkeregister_sync.dokumenter.adresse import Bostedsadresse
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.fortalt import Fortalt
from folkeregister_sync.kjent.kjent import Kjent, Sted
from folkeregister_sync.tolkning.fakta import Nytt, annuller, flyttet, korriger_flytting
from folkeregister_sync.tolkning.sted import ikke_flyttet


@dataclass(frozen=True, slots=True)
class Adressebytte:
    """A move between two addresses of the document."""

    dato: date
    fra: str
    til: str
    bydel: str | None


def historikkendringer(kjent: Kjent, person: Person, *, kan_vaere_ny: bool = True) -> list[Nytt]:
    """The facts that make the log's moves equal to the document's.

    Moves that the log lacks are paired with moves that the document lacks: each pair becomes a correction.
    The rest become new moves or annulments. `kan_vaere_ny` is False after an annulment, which adds no move.
    """
    steg, _ = flyttinger(kjent, person)
    fortalte = fortalte_flyttinger(kjent)
    nye = [ett for ett in steg if not any(_er(hendelse, ett) for hendelse in fortalte)]
    borte = [
        hendelse
        for hendelse in fortalte
        if _dekket(hendelse, person) and not any(_er(hendelse, ett) for ett in steg)
    ]
    return [_endring(ett, hendelse) for ett, hendelse in zip_longest(nye if kan_vaere_ny else (), borte)]


def fortalte_flyttinger(kjent: Kjent) -> list[Fortalt]:
    """The moves that the log has and has not annulled, in the order of the log."""
    return [hendelse for hendelse in kjent.fortalt if hendelse.type == "Flyttet"]


def er_dekket(kjent: Kjent, person: Person) -> bool:
    """Whether the document's history of addresses reaches back past every move in the log."""
    return all(_dekket(hendelse, person) for hendelse in fortalte_flyttinger(kjent))


def _endring(steg: Adressebytte | None, hendelse: Fortalt | None) -> Nytt:
    if steg is None:
        assert hendelse is not None
        return annuller(hendelse)
    if hendelse is not None:
        return korriger_flytting(hendelse, steg.dato, steg.fra, steg.til, steg.bydel)
    return flyttet(steg.dato, steg.fra, steg.til, steg.bydel)


def kommune_naa(kjent: Kjent, person: Person) -> str:
    """The last kommune of the document's addresses since the settlement, under its latest number."""
    return flyttinger(kjent, person)[1]


def flyttinger(kjent: Kjent, person: Person) -> tuple[list[Adressebytte], str]:
    """The document's moves since the settlement, in order of day, and the kommune in which they end."""
    bosatt = min(kjent.bosatt, key=lambda b: b.dato)
    naa = Sted(bosatt.dato, bosatt.kommune, bosatt.bydel)
    hjemkomster = {h.dato: h for h in kjent.fortalt if h.type == "Innvandret"}
    steg: list[Adressebytte] = []
    for dato, til, senere, bydel in _kommuner(person):
        if dato < bosatt.dato:
            continue
        naa = _etter_hjemkomst(naa, dato, hjemkomster)
        if dato not in hjemkomster and not ikke_flyttet(naa, til, bydel):
            steg.append(Adressebytte(dato, naa.kommune, til, bydel))
        # `Innvandret` names no bydel, so the bydel is unknown after it, as in the log.
        naa = Sted(dato, senere, None if dato in hjemkomster else bydel)
    return steg, naa.kommune


def _etter_hjemkomst(naa: Sted, dato: date, hjemkomster: Mapping[date, Fortalt]) -> Sted:
    """The place before the move on the day `dato`: `naa`, or the kommune of a later return to Norway."""
    siden = max((dag for dag in hjemkomster if naa.fra < dag <= dato), default=None)
    kommune = hjemkomster[siden].kommune if siden is not None else None
    return Sted(siden, kommune) if siden is not None and kommune is not None else naa


def _kommuner(person: Person) -> list[tuple[date, str, str, str | None]]:
    """For each move, in order: its day, the kommune moved to, that kommune's later number, and the bydel."""
    per_dag: dict[date, list[Bostedsadresse]] = {}
    for adresse in sorted(person.bosteder, key=_rekkefoelge):
        if adresse.flyttet is not None and adresse.kommunenummer is not None:
            per_dag.setdefault(adresse.flyttet, []).append(adresse)
    return [(dag, *_foerste_og_siste(per_dag[dag])) for dag in sorted(per_dag)]


def _foerste_og_siste(adresser: Sequence[Bostedsadresse]) -> tuple[str, str, str | None]:
    siste = adresser[-1]
    bolig = siste.adresse_identifikator_fra_matrikkelen
    samme = [a for a in adresser if bolig is not None and a.adresse_identifikator_fra_matrikkelen == bolig]
    foerste = samme[0] if samme else siste
    return foerste.kommunenummer or "", siste.kommunenummer or "", siste.bydelsnummer


def _rekkefoelge(adresse: Bostedsadresse) -> tuple[bool, float]:
    """A sort key: the order in which the addresses were written, with the current address last."""
    skrevet = adresse.ajourholdstidspunkt
    return adresse.er_gjeldende, skrevet.timestamp() if skrevet is not None else 0.0


def _er(hendelse: Fortalt, steg: Adressebytte) -> bool:
    if hendelse.dato != steg.dato or hendelse.kommune is None:
        return False
    return ikke_flyttet(Sted(hendelse.dato, hendelse.kommune, hendelse.bydel), steg.til, steg.bydel)


def _dekket(hendelse: Fortalt, person: Person) -> bool:
    """Whether the document has an address from before a move in the log.

    If not, the history may be too short, and it means nothing that the move is missing.
    """
    dager = [adresse.flyttet for adresse in person.bosteder if adresse.flyttet is not None]
    return bool(dager) and min(dager) < hendelse.dato
