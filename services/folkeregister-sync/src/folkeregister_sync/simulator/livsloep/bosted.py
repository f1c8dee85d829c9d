"""Changes where persons live: moves, corrections, addresses rewritten without a move, kommune reform."""

from datetime import date
from hashlib import blake2b

from folkeregister_sync.simulator.livsloep.element import avloes, egenskap, element, erstatt, gjeldende
from folkeregister_sync.simulator.livsloep.hendelse import foey_til
from folkeregister_sync.simulator.simulert_folkeregister import Dokument, SimulertFolkeregister
from folkeregister_sync.simulator.steg import Flytting, Kommuneregulering


def adresse(
    kommunenummer: str,
    flyttedato: date | None,
    ajourholdt: str,
    aarsak: str,
    gradering: str = "ugradert",
    grunnkrets: int = 101,
) -> Dokument:
    """A made-up vegadresse. Its matrikkel id is made from kommune and flyttedato, so a move changes it."""
    return element(
        ajourholdt,
        aarsak,
        flyttedato,
        vegadresse={
            "kommunenummer": kommunenummer,
            "bruksenhetsnummer": "H0101",
            "bruksenhetstype": "bolig",
            "adressenavn": "Synutopiavegen",
            "adressenummer": {"husnummer": "1"},
            "adressekode": "1001",
            "poststed": {"poststedsnavn": "SYNUTOPIA", "postnummer": "0001"},
        },
        adresseIdentifikatorFraMatrikkelen=_matrikkel(f"{kommunenummer}/{flyttedato}"),
        adressegradering=gradering,
        flyttedato=flyttedato.isoformat() if flyttedato else None,
        grunnkrets=grunnkrets,
    )


def _matrikkel(av: str) -> str:
    return str(int.from_bytes(blake2b(av.encode(), digest_size=4).digest()) % 900_000_000 + 100_000_000)


def flytt(register: SimulertFolkeregister, steg: Flytting, ajourholdt: str) -> None:
    """Move the person, or correct the last move."""
    person = register.person(steg.ident)
    gradert = gjeldende(person, "adressebeskyttelse") or {}
    if gradert.get("graderingsnivaa") == "strengtFortrolig":
        foey_til(register, steg, ajourholdt, "endringIBostedsadresse", [])
        return
    gradering = gradert.get("graderingsnivaa", "ugradert")
    ny = adresse(steg.kommunenummer, steg.dato, ajourholdt, _aarsak(steg), gradering, steg.grunnkrets)
    korrigert = steg.hendelse == "flyttingKorrigert"
    (erstatt if korrigert else avloes)(person, "bostedsadresse", ny)
    type_ = "endringIBostedsadresseUtenFlytting" if steg.uten_flytting else "endringIBostedsadresse"
    endring = egenskap("bostedsadresse", "korrigere" if korrigert else "registrereNy", ny)
    foey_til(register, steg, ajourholdt, type_, [endring])


def _aarsak(steg: Flytting) -> str:
    return "Adresseoppdatering" if steg.uten_flytting else "Flytting innenlands"


def reguler(register: SimulertFolkeregister, steg: Kommuneregulering, ajourholdt: str) -> None:
    """Give the kommune its new number. An address keeps flyttedato, gyldighetstidspunkt and matrikkel id."""
    for ident, person in register.personer.items():
        bor = gjeldende(person, "bostedsadresse")
        if bor is None or bor["vegadresse"]["kommunenummer"] != steg.fra:
            continue
        ny = bor | {"ajourholdstidspunkt": ajourholdt, "kilde": "Matrikkelen", "aarsak": "Kommuneregulering"}
        ny["vegadresse"] = bor["vegadresse"] | {"kommunenummer": steg.til}
        avloes(person, "bostedsadresse", ny)
        endring = egenskap("bostedsadresse", "registrereNy", ny)
        type_ = "endringIBostedsadresseVedKommuneregulering"
        register.foey_til(ident, type_, ajourholdt, [endring], person)
