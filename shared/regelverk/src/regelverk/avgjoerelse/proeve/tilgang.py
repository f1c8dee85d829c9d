"""Which kommune may register, and how far back in time (regelbeskrivelse §7.2, §7.3, §9.6)."""

from datetime import date

from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.problemer.problemtype import Problemtype
from regelverk.avgjoerelse.proeve.form import krev_fra
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.fakta.partisjon import EtterregistreringGitt
from regelverk.kalender.datoer import legg_til_maaneder


def krev_oppfoelging(proeve: Proeve) -> None:
    """Refuse a kommune that does not follow the person up, with the answer that the person is unknown."""
    if proeve.vilkaar.sjekk_tilgang:
        krev(foelger_opp(proeve), felles.PERSON_UKJENT)


def foelger_opp(proeve: Proeve) -> bool:
    """Whether the kommune that registers the fact, or its bydel, follows the person up today."""
    hvem, aktoer = proeve.v.oppfoelging, proeve.hendelse.aktoer
    return hvem is not None and hvem.er_hos(proeve.kommunenummer, aktoer.bydelsnummer if aktoer else None)


def er_annen_bydels(proeve: Proeve) -> bool:
    """Whether another bydel of the user's own kommune follows the person up."""
    hvem = proeve.v.oppfoelging
    return hvem is not None and hvem.er_hos(proeve.kommunenummer, None) and not foelger_opp(proeve)


def er_egen(proeve: Proeve, kommunenummer: str | None) -> bool:
    """Whether the kommune that registers the fact has `kommunenummer`, or had it before a reform."""
    aktoer = proeve.hendelse.aktoer
    return kommunenummer is None if aktoer is None else aktoer.har_hatt(kommunenummer)


def er_fratraadt(proeve: Proeve) -> bool:
    """Whether access is checked, and the kommune that registers the fact does not follow the person up."""
    return proeve.vilkaar.sjekk_tilgang and not foelger_opp(proeve)


def krev_fersk(proeve: Proeve, dato: date, hva: str, felt: str | None = None) -> None:
    """Refuse the fact if `dato` is too long ago (parameters, in months before the day of registration).

    `uten_tilgang` is the limit without an etterregistreringstilgang, `med_tilgang` the limit with one. `hva`:
    what the date belongs to, in bokmål. `felt`: the JSON field of the request that gives the date; None: the
    date was registered earlier.
    """
    if not proeve.vilkaar.sjekk_tilgang:
        return
    dag = proeve.registrert
    med, uten = proeve.p.med_tilgang.paa(dag), proeve.p.uten_tilgang.paa(dag)
    _krev_fra(proeve, dato, med, felles.FOR_GAMMELT, hva, felt)
    if not _har_tilgang(proeve):
        _krev_fra(proeve, dato, uten, felles.TILGANG_MANGLER, hva, felt)


def _krev_fra(
    proeve: Proeve, dato: date, maaneder: int, type_: Problemtype, hva: str, felt: str | None
) -> None:
    fra = legg_til_maaneder(proeve.registrert, -maaneder)
    if felt is None:
        krev(dato >= fra, type_, hva=hva, maaneder=maaneder)
    else:
        krev_fra(proeve, dato, fra, type_, felt, hva=hva, maaneder=maaneder)


def _har_tilgang(proeve: Proeve) -> bool:
    alle = (*proeve.vilkaar.tilganger.gitt, *proeve.mappe.tilganger.values())
    return any(tilgang.til_dato >= proeve.registrert and _gjelder(proeve, tilgang) for tilgang in alle)


def _gjelder(proeve: Proeve, tilgang: EtterregistreringGitt) -> bool:
    return tilgang.gjelder != "kommune" or tilgang.kommunenummer == proeve.kommunenummer
