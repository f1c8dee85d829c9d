"""Under which of its numbers a kommune acts, if a reform has given it a new one (kontrakt §6.3).

The file of a person who left the kommune before the reform has only the old number. Decisions and entries are
kept under the number that the kommune had when it sent them. So a fact or a question that the kommune sends
about such a person now counts as sent under the old number.
"""

from dataclasses import replace
from typing import Any

from regelverk.fakta.hendelse import Aktoer, Hendelse
from regelverk.fakta.innslag_id import avledet_id
from regelverk.liv.forloep import vurdering
from regelverk.liv.person import Person
from regelverk.lov.parametre import Parametre


def som_mappen_kjenner(person: Person, aktoer: Aktoer, p: Parametre) -> Aktoer:
    """The user under the number by which the person's file knows the kommune.

    This is another number than the token's only if the person has left the kommune before the reform. A
    person whom the kommune follows up gets the new number from Folkeregisteret (KommuneEndret); before that
    fact has come, the person is unknown under the new number.
    """
    if not aktoer.tidligere_numre:
        return aktoer
    v = vurdering(person, p)
    numre = [s.til.kommunenummer for s in v.skifter if s.dato <= v.dag]
    naa = v.oppfoelging.kommunenummer if v.oppfoelging else None
    if aktoer.kommunenummer in (*numre, naa) or aktoer.har_hatt(naa):
        return aktoer
    foer = next((nr for nr in reversed(numre) if aktoer.har_hatt(nr)), aktoer.kommunenummer)
    return replace(aktoer, kommunenummer=foer)


def under_mappens_nummer(person: Person, hendelse: Hendelse, p: Parametre) -> Hendelse:
    """The fact of a kommune, under the number of `som_mappen_kjenner`."""
    if hendelse.aktoer is None:
        return hendelse
    return _under(hendelse, som_mappen_kjenner(person, hendelse.aktoer, p).kommunenummer)


def under_noekkelens_nummer(person: Person, hendelse: Hendelse) -> Hendelse:
    """The fact under the number with which the kommune has sent its hendelseId before.

    Only an accepted fact counts. So a registration that was sent before the reform is not accepted once more
    after it.
    """
    aktoer = hendelse.aktoer
    if aktoer is None or not aktoer.tidligere_numre:
        return hendelse
    sendt = [a for a in person.avgjoerelser if a.hendelse_id == hendelse.hendelse_id]
    if any(a.kommunenummer == aktoer.kommunenummer for a in sendt):
        return hendelse
    foer = (a for a in sendt if a.problem is None and aktoer.har_hatt(a.kommunenummer))
    return _under(hendelse, next((a.kommunenummer for a in foer if a.kommunenummer), aktoer.kommunenummer))


def _under(hendelse: Hendelse, kommunenummer: str) -> Hendelse:
    aktoer, innhold = hendelse.aktoer, hendelse.innhold
    if aktoer is None or kommunenummer == aktoer.kommunenummer:
        return hendelse
    if hendelse.type == "InnslagRegistrert":
        innhold = _med_nummerets_id(hendelse, innhold, aktoer.kommunenummer, kommunenummer)
    return replace(hendelse, innhold=innhold, aktoer=replace(aktoer, kommunenummer=kommunenummer))


def _med_nummerets_id(hendelse: Hendelse, innhold: Any, nytt: str, gammelt: str) -> Any:
    """The entry with the id that it has under the old number. An id that does not follow from the new number
    is unchanged.
    """
    avledet = avledet_id("innslag", nytt, hendelse.duf_nummer, hendelse.hendelse_id)
    if innhold.innslag_id != avledet:
        return innhold
    return replace(
        innhold, innslag_id=avledet_id("innslag", gammelt, hendelse.duf_nummer, hendelse.hendelse_id)
    )
