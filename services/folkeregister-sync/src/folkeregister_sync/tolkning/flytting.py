"""Moves between kommuner, and between known bydeler of one city (folkeregisteret §3.2)."""

from dataclasses import replace
from datetime import date

from folkeregister_sync.dokumenter.adresse import Bostedsadresse
from folkeregister_sync.dokumenter.hendelsesdokument import Endring
from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.fortalt import Fortalt
from folkeregister_sync.kjent.kjent import Kjent, Sted
from folkeregister_sync.tolkning.fakta import Nytt, annuller, flyttet, korriger_flytting
from folkeregister_sync.tolkning.flyttehistorikk import er_dekket, historikkendringer
from folkeregister_sync.tolkning.innvandring import rettet_kommune
from folkeregister_sync.tolkning.reform import ble_delt, kommune_endret, tok_over
from folkeregister_sync.tolkning.sted import er_annen_bydel, ikke_flyttet


def flytting(kjent: Kjent, person: Person, endring: Endring | None) -> list[Nytt]:
    """The facts of an event about the address.

    `endring`: the kind of change by the hendelsesdokument; None if the kind is unknown.

    Raises:
        UleseligDokument: a move has no date.
    """
    if endring != "registrereNy" and (hjemkomst := rettet_kommune(kjent, person)):
        return hjemkomst
    if endring not in (None, "registrereNy") and kjent.bosatt and er_dekket(kjent, person):
        return historikkendringer(kjent, person, kan_vaere_ny=endring != "annullere")
    siste = kjent.siste("Flyttet")
    bor = person.bosted
    if endring == "annullere":
        return [annuller(siste)] if siste is not None and not _staar(siste, person) else []
    if bor is None or bor.kommunenummer is None:
        return []
    if siste is not None and _er_rettet(siste, person, bor, endring):
        return _rettet(kjent, siste, bor, bor.kommunenummer)
    return _ny(kjent, person, bor, bor.kommunenummer)


def _er_rettet(siste: Fortalt, person: Person, bor: Bostedsadresse, endring: Endring | None) -> bool:
    if endring == "registrereNy" or _i_historikken(siste, person):
        return False
    # If the kind of change is unknown: a move on an earlier or the same day corrects the log's last move.
    return endring in ("korrigere", "flere") or bor.flyttet is None or bor.flyttet <= siste.dato


def _staar(fortalt: Fortalt, person: Person) -> bool:
    """Whether the document still has the move that the log has, or has a later move to the same place."""
    bor = person.bosted
    if bor is not None and bor.flyttet and bor.flyttet >= fortalt.dato and _der(fortalt, bor):
        return True
    return _i_historikken(fortalt, person)


def _i_historikken(fortalt: Fortalt, person: Person) -> bool:
    return any(adresse.flyttet == fortalt.dato and _der(fortalt, adresse) for adresse in person.bosteder)


def _der(fortalt: Fortalt, adresse: Bostedsadresse) -> bool:
    if fortalt.kommune is None or adresse.kommunenummer is None:
        return False
    annen_bydel = er_annen_bydel(fortalt.bydel, adresse.bydelsnummer)
    return tok_over(fortalt.kommune, adresse.kommunenummer, date.max) and not annen_bydel


def _rettet(kjent: Kjent, siste: Fortalt, bor: Bostedsadresse, til: str) -> list[Nytt]:
    dato = _dato(bor)
    fra = replace(kjent, fortalt=tuple(h for h in kjent.fortalt if h is not siste)).sted(dato)
    if _foer_bosetting(kjent, dato) or (fra is not None and ikke_flyttet(fra, til, bor.bydelsnummer)):
        return [annuller(siste)]
    return [korriger_flytting(siste, dato, fra.kommune if fra else None, til, bor.bydelsnummer)]


def _ny(kjent: Kjent, person: Person, bor: Bostedsadresse, til: str) -> list[Nytt]:
    forrige = forrige_bosted(person, bor)
    fra = _fra(kjent, forrige, bor)
    if fra is None:
        return []
    if fra.kommune == til and not er_annen_bydel(fra.bydel, bor.bydelsnummer):
        return kommune_endret(kjent, bor, til) if _bare_nummeret(kjent, til) else []
    dato = _dato(bor)
    if _foer_bosetting(kjent, dato):
        return []
    if _samme_bolig(forrige, bor, fra.kommune, til):
        return kommune_endret(kjent, bor, til)
    return [flyttet(dato, fra.kommune, til, bor.bydelsnummer)]


def forrige_bosted(person: Person, bor: Bostedsadresse) -> Bostedsadresse | None:
    """The address before the current one: the newest other address whose day is not later."""
    historiske = [
        adresse
        for adresse in person.bosteder
        if adresse is not bor and adresse.flyttet and (bor.flyttet is None or adresse.flyttet <= bor.flyttet)
    ]
    return max(historiske, key=lambda adresse: adresse.flyttet or date.min, default=None)


def _fra(kjent: Kjent, forrige: Bostedsadresse | None, bor: Bostedsadresse) -> Sted | None:
    """The place of follow-up on the day of the move, with the number that the kommune had at that time."""
    fortalt = kjent.sted(bor.flyttet)
    foer = forrige.kommunenummer if forrige is not None else None
    if fortalt is None:
        return None if kjent.bosatt or foer is None else Sted(date.min, foer)
    if foer is not None and foer != fortalt.kommune and tok_over(fortalt.kommune, foer, date.max):
        return replace(fortalt, kommune=foer)
    return fortalt


def _bare_nummeret(kjent: Kjent, til: str) -> bool:
    naa = kjent.kommune()
    return naa is not None and naa != til and tok_over(naa, til, date.max)


def _samme_bolig(forrige: Bostedsadresse | None, bor: Bostedsadresse, fra: str, til: str) -> bool:
    """Whether the person did not move: the new address repeats the day or the dwelling of `forrige`.

    If the kommunenummer `til` replaced `fra`, the same day or the same dwelling is enough; and if `fra` was
    not split, neither is needed. Otherwise both must be the same.
    """
    lik_dag = forrige is not None and forrige.flyttet == bor.flyttet
    lik_bolig = (
        forrige is not None
        and forrige.adresse_identifikator_fra_matrikkelen is not None
        and forrige.adresse_identifikator_fra_matrikkelen == bor.adresse_identifikator_fra_matrikkelen
    )
    if fra == til or not tok_over(fra, til, date.max):
        return lik_dag and lik_bolig
    return lik_dag or lik_bolig or not ble_delt(fra, date.max)


def _dato(bor: Bostedsadresse) -> date:
    if bor.flyttet is None:
        raise UleseligDokument("NIR-AVVIK-FLYTTEDATO", "another kommune, but no date")
    return bor.flyttet


def _foer_bosetting(kjent: Kjent, dato: date) -> bool:
    return kjent.bosettingsdato is not None and dato < kjent.bosettingsdato
