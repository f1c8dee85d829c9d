"""How a stored person changes: days pass, and facts are added. Both can change `Person.spor`.

The rule-engine, `evaluate`, `verify`, `diff` and the simulations all call `ny_dag` to let days pass, and
`avgjoerelse.mottak.mottak.ta_imot` to decide a fact. So they all give the same result.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from regelverk.beregning.vurdering import Vurdering, beregn
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.registrator import REGELMOTOR, registrert_av, slettet_av
from regelverk.liv.forfall import neste_skifte
from regelverk.liv.person import Person, Steg, Vilkaar
from regelverk.liv.spor import KLOKKE, Avslutningshendelse, Motorhendelse, Spor, Sporrad, meldinger, oppdatert
from regelverk.liv.svar import Avgjoerelse
from regelverk.lov.parametre import Parametre
from regelverk.mappe.innlegging import kan_legges_inn, les_mappe, med

Meldinger = tuple[Avslutningshendelse, ...]


def ny_dag(person: Person, dag: date, vilkaar: Vilkaar) -> Steg:
    """Let the days up to and including `dag` pass."""
    ny, hoert = gaa_til(person, dag, vilkaar.parametre)
    return Steg(person=ny, avgjoerelse=None, avslutninger=hoert)


def forfaller(person: Person, parametre: Parametre) -> date | None:
    """The next day on which the document can change without a new fact (`forfall`); None: there is none."""
    return neste_skifte(vurdering(person, parametre))


def vurdering(person: Person, p: Parametre) -> Vurdering:
    """The vurdering on `person.dag`. It is computed unless `person.vurdert` has it already."""
    v = person.vurdert
    if v is not None and v.dag == person.dag and v.p is p:
        return v
    mappe = v.mappe if v is not None else les_mappe(person.duf_nummer, person.fakta)
    return beregn(mappe, person.dag, p, v)


def vurdert(person: Person, p: Parametre) -> Person:
    """The person with the vurdering in `person.vurdert`, so that it is computed once."""
    v = vurdering(person, p)
    return person if v is person.vurdert else replace(person, vurdert=v)


def gaa_til(person: Person, dag: date, p: Parametre) -> tuple[Person, Meldinger]:
    """Let the days up to and including `dag` pass. The person is computed on each day that is due.

    The messages name the endings that the regelmotor made on those days, and those that were withdrawn.
    """
    hoert: Meldinger = ()
    while person.neste is not None and person.neste <= dag:
        foer, person = person, _til_dag(person, person.neste, p)
        hoert += meldinger(foer.spor, person.spor)
    return (replace(person, dag=dag) if dag > person.dag else person), hoert


def _til_dag(person: Person, dag: date, p: Parametre) -> Person:
    v = vurdering(replace(person, dag=dag), p)
    spor = oppdatert(person.spor, v, KLOKKE)
    ny = neste_skifte(v)
    hoert = _motorhendelser(person, spor, dag, REGELMOTOR)
    versjon = person.versjon + 1
    return replace(person, dag=dag, versjon=versjon, spor=spor, motorhendelser=hoert, neste=ny, vurdert=v)


def legg_til(person: Person, hendelse: Hendelse, p: Parametre, *avgjort: Avgjoerelse) -> Person:
    """Add an accepted fact on `person.dag`. `avgjort`: the decision on the fact, if it shall be kept."""
    foer = person.vurdert.mappe if person.vurdert else les_mappe(person.duf_nummer, person.fakta)
    v = beregn(med(foer, hendelse), person.dag, p, person.vurdert)
    spor = oppdatert(person.spor, v, slettet_av(hendelse))
    av, naar = registrert_av(hendelse), hendelse.tidspunkt
    return replace(
        person,
        fakta=(*person.fakta, hendelse),
        avgjoerelser=person.avgjoerelser + avgjort,
        versjon=person.versjon + 1,
        spor=spor,
        motorhendelser=_motorhendelser(person, spor, person.dag, av, naar),
        neste=neste_skifte(v),
        vurdert=v,
    )


def _motorhendelser(
    person: Person, spor: Spor, dag: date, av: str, tidspunkt: str | None = None
) -> tuple[Motorhendelse, ...]:
    """The person's motorhendelser, with a new one for each change from the person's trace to `spor`.

    `av`: the user or kilde whose fact removed an ending.
    """
    nye = [
        Motorhendelse(m.handling, m.aarsak, m.dato, dag, _hvem(m, av), tidspunkt)
        for m in meldinger(person.spor, spor)
    ]
    return (*person.motorhendelser, *nye)


def _hvem(melding: Avslutningshendelse, av: str) -> str:
    return REGELMOTOR if melding.handling == "avsluttet" else av


def levd_paa_nytt(person: Person, p: Parametre) -> Person:
    """The person with `spor` recomputed, for use after the rules of `spor` have changed.

    Nothing else changes. A row that existed before keeps its day of registration, and messages about endings
    that were made and withdrawn are kept. The day on which a late fact was decided is not stored, so the fact
    counts here from its registration. A row that such a fact removed does not arise here, and is taken over
    from the old trace.
    """
    if not person.spor:
        return person
    ny = levd(person.duf_nummer, person.fakta, p)
    if ny is None:
        return person
    ny, _ = gaa_til(ny, person.dag, p)
    oppstod = {rad.innslag_id: rad.registrert for rad in reversed(person.spor)}
    spor = tuple(replace(r, registrert=oppstod.get(r.innslag_id, r.registrert)) for r in ny.spor)
    kjente = {rad.innslag_id for rad in spor}
    spor = (*(rad for rad in person.spor if rad.innslag_id not in kjente and _er_borte(rad)), *spor)
    return replace(person, spor=spor, motorhendelser=person.motorhendelser or ny.motorhendelser)


def _er_borte(rad: Sporrad) -> bool:
    return rad.status in ("slettet", "redigert")


def levd(duf_nummer: str, fakta: Iterable[Hendelse], p: Parametre) -> Person | None:
    """The person recomputed from accepted facts; None: there are no facts.

    Each fact is added on its day of registration, or on the day of an earlier fact if that is later. The
    facts can be a selection. A fact that refers to a fact outside the selection is skipped.
    """
    person: Person | None = None
    for hendelse in fakta:
        if person is None:
            person = Person(duf_nummer=duf_nummer, dag=hendelse.registrert)
        if not kan_legges_inn(vurdering(person, p).mappe, hendelse):
            continue
        person, _ = gaa_til(person, max(person.dag, hendelse.registrert), p)
        person = legg_til(person, hendelse, p)
    return person
