"""The kommuner that a person has left, and the person as each of them last followed up (kontrakt §5.18)."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate

from regelverk.beregning.avslutning.navn import FLYTTET
from regelverk.fakta import folkeregister as fr
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.person import Adressebeskyttelse, BosettingRegistrert
from regelverk.liv.forloep import vurdering
from regelverk.liv.person import Person
from regelverk.liv.spor import KLOKKE, Sporrad, oppdatert
from regelverk.lov.parametre import Parametre
from regelverk.mappe.innlegging import kan_legges_inn, med
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.oppfoelging import Oppfoelging, Skifte, naavaerende_nummer, oppfoelging, skifter
from regelverk.mappe.personen import GRADER, vern

_STEDFAKTA = (
    BosettingRegistrert,
    fr.Flyttet,
    fr.Innvandret,
    fr.Utvandret,
    fr.Doed,
    fr.KommuneEndret,
    fr.FolkeregisterhendelseKorrigert,
    fr.FolkeregisterhendelseAnnullert,
)
"""The facts that can change which kommune follows up."""


@dataclass(frozen=True, slots=True)
class Fratredelse:
    """A kommune, or a bydel of one, that followed the person up and no longer does.

    A kommune and the last of its bydeler that followed the person up share one Fratredelse. `dag`: the last
    day of the follow-up; for a move that was registered late, the day of its registration (kontrakt §6.6).
    """

    hvem: Oppfoelging
    dag: date
    person: Person
    """The person on `dag`, from the facts known then and those that the kommune has sent since."""
    for_kommunen: bool
    """Whether users of the whole kommune see this. False: the kommune still follows up, in another bydel."""
    for_bydelen: bool


@dataclass(frozen=True, slots=True)
class _Stand:
    """The last day of a follow-up, and how many of the person's facts were known on it."""

    hvem: Oppfoelging
    dag: date
    antall: int
    ventet: frozenset[str]
    """The hendelseId of each fact about a move that was known on `dag` and dated after it."""


def fratredelser(person: Person, p: Parametre) -> list[Fratredelse]:
    """One Fratredelse for each kommune and bydel that the person has left.

    A kommune that only got a new number does not count as left.

    There is none for a kommune or bydel if the person has a higher protection now than when it followed up.
    """
    if not har_flyttet(person):
        return []
    alle, stander = _stander(person)
    naa = oppfoelging(alle, person.dag)
    kommuner = _siste(alle, stander, med_bydel=False)
    bydeler = _siste(alle, stander, med_bydel=True)
    if naa is not None:
        kommuner.pop((naavaerende_nummer(alle, naa.kommunenummer), None), None)
        bydeler.pop((naavaerende_nummer(alle, naa.kommunenummer), naa.bydelsnummer), None)
    ut = []
    for stand in dict.fromkeys([*kommuner.values(), *bydeler.values()]):
        da = _person_da(person, stand, p)
        if not _strengere_vern(da, person, p):
            hos = stand in kommuner.values(), stand in bydeler.values()
            ut.append(Fratredelse(stand.hvem, stand.dag, da, *hos))
    return ut


def har_flyttet(person: Person) -> bool:
    """Whether a fact can have changed the kommune that follows up."""
    steder = [h for h in person.fakta if isinstance(h.innhold, _STEDFAKTA)]
    return len(steder) > 1


def _siste(
    alle: list[Skifte], stander: list[_Stand], *, med_bydel: bool
) -> dict[tuple[str | None, str | None], _Stand]:
    """(kommune under its present number, bydel) → when the kommune or bydel last followed the person up."""
    ut: dict[tuple[str | None, str | None], _Stand] = {}
    for stand in stander:
        bydel = stand.hvem.bydelsnummer if med_bydel else None
        if bydel is not None or not med_bydel:
            ut[naavaerende_nummer(alle, stand.hvem.kommunenummer), bydel] = stand
    return ut


def _stander(person: Person) -> tuple[list[Skifte], list[_Stand]]:
    """The changes of kommune known now, and the periods of follow-up as known at the time, oldest first."""
    mappe, alle = Mappe(person.duf_nummer), list[Skifte]()
    stander: list[_Stand] = []
    dager = list(accumulate((h.registrert for h in person.fakta), max))
    fra = dager[0]
    for nr, hendelse in enumerate(person.fakta):
        if isinstance(hendelse.innhold, _STEDFAKTA) and kan_legges_inn(mappe, hendelse):
            stander += _perioder(mappe, alle, fra, dager[nr], dager[:nr])
            fra, mappe = dager[nr], med(mappe, hendelse)
            alle = skifter(mappe)
            _rett_siste(stander, alle, fra)
    return alle, [*stander, *_perioder(mappe, alle, fra, max(fra, person.dag), dager)]


def _perioder(mappe: Mappe, alle: list[Skifte], fra: date, til: date, kjent: list[date]) -> Iterator[_Stand]:
    """Who followed up on the days `fra` to `til`, both included, by the moves in `alle`.

    `kjent`: the day of each fact that was known by then.
    """
    begynner = sorted({fra, *(s.dato for s in alle if fra < s.dato <= til)})
    for dag, neste in zip(begynner, [*begynner[1:], til + timedelta(days=1)], strict=True):
        hvem, siste = oppfoelging(alle, dag), neste - timedelta(days=1)
        if hvem is not None:
            yield _Stand(hvem, siste, bisect_right(kjent, siste), _foran(mappe, alle, siste))


def _rett_siste(stander: list[_Stand], alle: list[Skifte], dag: date) -> None:
    """If a move is registered on its own day, the last day of the follow-up is the day before."""
    fulgte_opp = stander and stander[-1].dag == dag and stander[-1].hvem != oppfoelging(alle, dag)
    if fulgte_opp and any(s.dato == dag for s in alle):
        stander[-1] = replace(stander[-1], dag=dag - timedelta(days=1))


def _foran(mappe: Mappe, alle: list[Skifte], dag: date) -> frozenset[str]:
    """The hendelseId of each fact about the moves in `alle` that are dated after `dag`."""
    foran = {s.rot for s in alle if s.dato > dag and s.rot is not None and not s.reform}
    return frozenset(ledd.hendelse.hendelse_id for rot in foran for ledd in mappe.kjeder[rot].ledd)


def _person_da(person: Person, stand: _Stand, p: Parametre) -> Person:
    foer, etter = person.fakta[: stand.antall], person.fakta[stand.antall :]
    fakta = tuple(h for h in foer if h.hendelse_id not in stand.ventet)
    kjente = {_innslag_id(h) for h in fakta} - {None}
    fakta += tuple(h for h in etter if _innslag_id(h) in kjente and _er_egen(h, stand.hvem))
    spor = tuple(rad for rad in person.spor if _sto(rad, stand))
    hoert = tuple(m for m in person.motorhendelser if m.dag < stand.dag)
    da = Person(
        duf_nummer=person.duf_nummer, dag=stand.dag, versjon=len(fakta), fakta=fakta, motorhendelser=hoert
    )
    v = vurdering(da, p)
    return replace(da, spor=oppdatert(spor, v, KLOKKE), vurdert=v)


def _innslag_id(hendelse: Hendelse) -> str | None:
    return getattr(hendelse.innhold, "innslag_id", None)


def _er_egen(hendelse: Hendelse, hvem: Oppfoelging) -> bool:
    aktoer = hendelse.aktoer
    return aktoer is not None and aktoer.kommunenummer == hvem.kommunenummer


def _sto(rad: Sporrad, stand: _Stand) -> bool:
    """Whether the regelmotor's row existed before the person left. The row of the move itself did not."""
    if rad.registrert == stand.dag:
        return rad.aarsak != FLYTTET and rad.kommunenummer == stand.hvem.kommunenummer
    return rad.registrert < stand.dag


def _strengere_vern(da: Person, naa: Person, p: Parametre) -> bool:
    return GRADER.index(_vern(da, p)) < GRADER.index(_vern(naa, p))


def _vern(person: Person, p: Parametre) -> Adressebeskyttelse:
    return vern(vurdering(person, p).mappe.personendringer)
