"""All facts of a person decided again, one by one. Only `diff` does this (regelbeskrivelse §0.1)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.beregning.vurdering import beregn
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import INNSLAG
from regelverk.liv.forfall import neste_skifte
from regelverk.liv.forloep import ny_dag, vurdering
from regelverk.liv.person import Person, Vilkaar
from regelverk.mappe.innlegging import les_mappe


@dataclass(frozen=True, slots=True)
class PaaNytt:
    """The person after `avgjort_paa_nytt` has decided the facts again, and the facts that it refused."""

    person: Person | None
    avvist: dict[str, str]
    """hendelseId → code of the problem."""


def avgjort_paa_nytt(
    fakta: Sequence[Hendelse], dag: date, vilkaar: Vilkaar, *, en_og_en: bool = False
) -> PaaNytt:
    """Decide the facts again, each on its day of registration, and let the days pass up to `dag`.

    Consecutive entries of sections with `UTEN_FOELGER` are added together, without a decision, if no day is
    due between them. With `en_og_en`, every fact is decided alone.
    """
    person: Person | None = None
    avvist: dict[str, str] = {}
    nr = 0
    while nr < len(fakta):
        sammen = 0 if en_og_en or person is None else _kan_tas_sammen(person, fakta, nr, vilkaar)
        if person is not None and sammen > 1:
            person = _ta_sammen(person, fakta[nr : nr + sammen], vilkaar)
            nr += sammen
            continue
        person = _ta_en(person, fakta[nr], vilkaar, avvist)
        nr += 1
    if person is not None and person.dag < dag:
        person = ny_dag(person, dag, vilkaar).person
    return PaaNytt(person, avvist)


def _ta_en(
    person: Person | None, hendelse: Hendelse, vilkaar: Vilkaar, avvist: dict[str, str]
) -> Person | None:
    dag = max(person.dag, hendelse.registrert) if person else hendelse.registrert
    if person is not None:
        person = ny_dag(person, dag, vilkaar).person
    steg = ta_imot(person, hendelse, dag, vilkaar)
    if steg.avgjoerelse and steg.avgjoerelse.problem and not steg.venter:
        avvist[hendelse.hendelse_id] = steg.avgjoerelse.problem.kode
    return steg.person or person


def _kan_tas_sammen(person: Person, fakta: Sequence[Hendelse], nr: int, vilkaar: Vilkaar) -> int:
    """How many facts from place `nr` on are `UTEN_FOELGER` and registered before the next day that is due.

    0: the fact in place `nr` must be decided alone.
    """
    slutt = nr
    while slutt < len(fakta) and _uten_foelger(fakta[slutt]) and _foer(fakta[slutt].registrert, person.neste):
        slutt += 1
    # A fravær can remove an ending of the regelmotor (`person.spor`), and the trace keeps the user whose fact
    # removed it. That user is known only if the facts of such a person are decided one at a time.
    if slutt - nr < 2 or person.spor or vurdering(person, vilkaar.parametre).sak is None:
        return 0
    return slutt - nr


def _uten_foelger(hendelse: Hendelse) -> bool:
    innhold = hendelse.innhold
    if hendelse.type != "InnslagRegistrert" or not isinstance(innhold, INNSLAG):
        return False
    return SEKSJONER[innhold.seksjon].nytt_innslag is NyttInnslag.UTEN_FOELGER


def _foer(dag: date, neste: date | None) -> bool:
    return neste is None or dag < neste


def _ta_sammen(person: Person, nye: Sequence[Hendelse], vilkaar: Vilkaar) -> Person:
    fakta = (*person.fakta, *nye)
    dag = max(person.dag, *(hendelse.registrert for hendelse in nye))
    v = beregn(les_mappe(person.duf_nummer, fakta), dag, vilkaar.parametre)
    versjon = person.versjon + len(nye)
    return replace(person, fakta=fakta, dag=dag, versjon=versjon, neste=neste_skifte(v), vurdert=v)
