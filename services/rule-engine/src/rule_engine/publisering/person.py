"""Publishes a person: the record of nir.vurderinger."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from nir.meldinger import emner
from nir.meldinger.vurderinger import Hode, les_dokument, pakk
from regelverk.liv.forloep import forfaller, levd_paa_nytt
from regelverk.liv.lagring.person import pakk_ned
from regelverk.liv.person import Person
from regelverk.lov.parametre import Parametre
from regelverk.visning.dokument.dokument import dokument
from regelverk.visning.dokument.form import SPORFORM
from regelverk.visning.dokument.skrevet import Skrevet, skrevet

from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost
from rule_engine.publisering.avslutninger import Melding, avslutningspost
from rule_engine.tilstand.registrert import Motordel, Registrert

_HUSKET = 50
"""The number of messages for nir.avslutninger stored with a person. They must include every message whose
cause is not acknowledged, since such a cause can be read again.
"""
_AVVIK_VARSEL = {
    "kode": "NIR-AVVIK",
    "tekst": "En opplysning om personen kunne ikke behandles, så vurderingen kan mangle noe. Kontakt IMDi.",
}


def publiser(
    person: Person,
    posisjon: Posisjon,
    meldinger: Sequence[Melding],
    foer: Motordel,
    parametre: Parametre,
    *,
    dag: date | None,
    sist: Skrevet | None,
    med_logg: bool = False,
) -> tuple[Registrert, bytes, list[Utpost], dict[str, Any]]:
    """Publish the person at `posisjon`. Returns the person, the record's value, all records, the document.

    `dag` is the partition's last Dagskifte. A due date up to that day becomes the day after it. `sist` is
    what the person's last document says, if this process made it. With `med_logg` the returned document has
    its beregningslogg; the record never has it.
    """
    motor = replace(foer, sendt=(*foer.sendt, *meldinger)[-_HUSKET:], dagavvik=())
    hode = Hode(person.versjon, str(posisjon), _etter(forfaller(person, parametre), dag))
    dok = dokument(person, parametre, posisjon=str(posisjon), med_logg=med_logg, foer=sist)
    _si_fra_om_avvik(dok, motor)
    verdi = _pakk(hode, dok, person, motor)
    poster = [personpost(person.duf_nummer, verdi), *(avslutningspost(m) for m in meldinger)]
    return Registrert(person, hode, motor, skrevet(person, dok)), verdi, poster, dok


def skriv_paa_nytt(
    registrert: Registrert, parametre: Parametre, dag: date | None
) -> tuple[Registrert, bytes, list[Utpost]]:
    """Write the last published person in the present form of documents. Nothing has happened to the person.

    The new record keeps versjon and posisjon, since a replay of the log gives the same versjon and posisjon.
    Readers take the later record. The trace that the engine made day by day is kept. Only a record from
    before SPORFORM gets a new trace, computed from the facts, since older rules made its trace.
    """
    hode, motor, person = registrert.hode, registrert.motor, registrert.person
    if hode.form < SPORFORM:
        person = levd_paa_nytt(person, parametre)
    forfall = hode.forfaller if motor.dagavvik else _etter(forfaller(person, parametre), dag)
    ny = Hode(hode.versjon, hode.posisjon, forfall)
    dok = dokument(person, parametre, posisjon=hode.posisjon, med_logg=False)
    _si_fra_om_avvik(dok, motor)
    verdi = _pakk(ny, dok, person, motor)
    return Registrert(person, ny, motor, skrevet(person, dok)), verdi, [personpost(person.duf_nummer, verdi)]


def merk(
    registrert: Registrert, verdi: bytes, posisjon: Posisjon, motor: Motordel, dag: date | None
) -> tuple[Registrert, bytes, list[Utpost]]:
    """Publish the person with new marks of records that were set aside, and otherwise unchanged.

    No rule is called, since a rule may be what failed.
    """
    person = replace(registrert.person, versjon=registrert.person.versjon + 1)
    forfall = _etter(registrert.hode.forfaller, dag)
    hode = Hode(person.versjon, str(posisjon), forfall, registrert.hode.form)
    dok = les_dokument(verdi) | {"versjon": person.versjon, "posisjon": str(posisjon)}
    _si_fra_om_avvik(dok, motor)
    ny_verdi = _pakk(hode, dok, person, motor)
    return Registrert(person, hode, motor), ny_verdi, [personpost(person.duf_nummer, ny_verdi)]


def personpost(duf_nummer: str, verdi: bytes) -> Utpost:
    """The record for nir.vurderinger."""
    return Utpost(emner.VURDERINGER, duf_nummer.encode(), verdi)


def _pakk(hode: Hode, dok: dict[str, Any], person: Person, motor: Motordel) -> bytes:
    innhold = {navn: verdi for navn, verdi in dok.items() if navn not in ("beregningslogg", "motor")}
    innhold["tilstand"] = pakk_ned(person)
    egen = motor.som_json()
    return pakk(hode, innhold | {"motor": egen} if egen else innhold)


def _si_fra_om_avvik(dok: dict[str, Any], motor: Motordel) -> None:
    andre = [varsel for varsel in dok["varsler"] if varsel != _AVVIK_VARSEL]
    dok["varsler"] = [*andre, _AVVIK_VARSEL] if motor.ufullstendig else andre


def _etter(forfall: date | None, dag: date | None) -> date | None:
    if forfall is None or dag is None or forfall > dag:
        return forfall
    return dag + timedelta(days=1)
