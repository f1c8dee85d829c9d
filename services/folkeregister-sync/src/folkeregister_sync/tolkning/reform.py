"""Kommune reform: the place gets a new number, and nobody moves."""

from datetime import date

from nir import geografi
from regelverk.fakta.folkeregister import KommuneEndret

from folkeregister_sync.dokumenter.adresse import Bostedsadresse
from folkeregister_sync.dokumenter.modell import UleseligDokument, lokal_dag
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.tolkning.fakta import UTEN_ID, Nytt


def kommune(kjent: Kjent, person: Person) -> list[Nytt]:
    """The fact of a new number, for event types that mean that the person did not move."""
    bosted = person.bosted
    if bosted is None or bosted.kommunenummer is None:
        return []
    return kommune_endret(kjent, bosted, bosted.kommunenummer)


def kommune_endret(kjent: Kjent, bosted: Bostedsadresse, til: str) -> list[Nytt]:
    """The fact that the kommune has the number `til` now, if the log has another number.

    The number is valid from the day of the reform. Without a reform (an adjusted border): from the day on
    which Folkeregisteret wrote the address.

    Raises:
        UleseligDokument: there was no reform, and that day is missing.
    """
    fra = kjent.kommune()
    if fra is None or fra == til:
        return []
    gjelder_fra = overgangsdato(fra, til) or lokal_dag(bosted.ajourholdstidspunkt)
    if gjelder_fra is None:
        raise UleseligDokument("NIR-AVVIK-REFORM", "another kommune without a move, and no date")
    endret = KommuneEndret(
        folkeregister_hendelse_id=UTEN_ID,
        kommunenummer=til,
        bydelsnummer=bosted.bydelsnummer,
        gjelder_fra=gjelder_fra,
    )
    return [endret]


def overgangsdato(fra: str, til: str) -> date | None:
    """The day on which `til` took over from `fra`, directly or by a chain of reforms."""
    mulige = geografi.etterfoelgere(fra, date.max) if fra != til else frozenset()
    datoer = (geografi.overgangsdato(ledd, til) for ledd in mulige if til in mulige)
    return max((dato for dato in datoer if dato is not None), default=None)


def tok_over(fra: str, til: str, dato: date) -> bool:
    """Whether `fra` and `til` can be numbers of the same kommune, by the reforms up to the day `dato`."""
    return geografi.samme_kommune(fra, til, dato)


def ble_delt(fra: str, dato: date) -> bool:
    """Whether the kommune `fra` was split into several kommuner on or before the day `dato`.

    If so, a new number alone does not show whether the person moved.
    """
    direkte = [til for til in geografi.etterfoelgere(fra, dato) if geografi.overgangsdato(fra, til)]
    return len(direkte) > 1
