"""What may be done with each entry that is not deleted, and with each row of the regelmotor."""

from collections.abc import Iterator
from typing import Any, cast

from regelverk.avgjoerelse.seksjon.seksjon import Seksjon
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.beregning.avslutning.rader import er_utdatert
from regelverk.fakta.innslag import Avslutning, InnslagRettet, InnslagSlettet, Seksjonsnavn
from regelverk.fakta.navn import til_camel
from regelverk.liv.svar import Problem
from regelverk.visning.dokument.felter import Json
from regelverk.visning.handlinger.forslag import begrunnelse
from regelverk.visning.handlinger.tilpasning import feltene, tilpasset
from regelverk.visning.handlinger.utsikt import Dom, Utsikt

_FORSOEK = 3
_AAPNES = "gjenaapningsdato"


def innslagene(utsikt: Utsikt) -> list[Json]:
    """The entries in the order of their sections, then the rows that the regelmotor made."""
    return [innslaget(utsikt, seksjon, ident) for seksjon, ident in (*_egne(utsikt), *_motorens(utsikt))]


def _egne(utsikt: Utsikt) -> Iterator[tuple[Seksjon[Any], str]]:
    for navn, alle in utsikt.mappe.innslag.items():
        for ident, bilde in alle.items():
            if bilde.slettet is None and not er_utdatert(utsikt.mappe, ident):
                yield SEKSJONER[navn], ident


def _motorens(utsikt: Utsikt) -> Iterator[tuple[Seksjon[Any], str]]:
    siste = {rad.innslag_id: rad for rad in utsikt.person.spor}
    for ident, rad in siste.items():
        egen = utsikt.mappe.finn(ident) is not None and not er_utdatert(utsikt.mappe, ident)
        if rad.status in ("gjeldende", "ikke gjeldende") and not egen:
            yield SEKSJONER["avslutning"], ident


def innslaget(utsikt: Utsikt, seksjon: Seksjon[Any], innslag_id: str) -> Json:
    """What may be done with one entry, or with one row of the regelmotor."""
    endring = _rettelse(utsikt, seksjon, innslag_id)
    laast = _laast(utsikt, seksjon, innslag_id, endring)
    kan_ikke = endring.problem or _alt_laast(seksjon, laast)
    slett = InnslagSlettet(innslag_id=innslag_id, seksjon=cast("Seksjonsnavn", seksjon.navn))
    kan_ikke_slettes = utsikt.doem("InnslagSlettet", slett).problem
    grunner = {"kanEndre": kan_ikke, "kanSlette": kan_ikke_slettes}
    return {
        "innslagId": innslag_id,
        "seksjon": seksjon.navn,
        "kanEndre": kan_ikke is None,
        "kanSlette": kan_ikke_slettes is None,
        "laasteFelter": [felt for felt in _felter(seksjon) if felt in laast],
        "grunn": {hva: begrunnelse(problem) for hva, problem in grunner.items() if problem},
    }


def _rettelse(utsikt: Utsikt, seksjon: Seksjon[Any], innslag_id: str, **felter: Any) -> Dom:
    """What the rules would decide about an edit of `felter`.

    If they would refuse it: what they would decide about an edit that also moves dates to accepted days. If
    they would refuse that edit too: the first decision, which says what is wrong with the entry as it is.
    """
    foerste = dom = _doem(utsikt, seksjon, innslag_id, felter)
    for _ in range(_FORSOEK):
        nye = _flyttede(utsikt, seksjon, dom) if dom.problem else {}
        if not nye:
            break
        felter |= nye | ({"bekreftet": True} if seksjon.fakta is Avslutning else {})
        dom = _doem(utsikt, seksjon, innslag_id, felter)
    return foerste if dom.problem else dom


def _flyttede(utsikt: Utsikt, seksjon: Seksjon[Any], dom: Dom) -> Json:
    """The fields that must have other values for the checks to accept them."""
    if not isinstance(dom.innhold, seksjon.fakta):
        return {}
    hele = {navn: getattr(dom.innhold, navn) for navn in feltene(seksjon.fakta)}
    nye = tilpasset(seksjon.fakta, hele, dom.notat, utsikt.dag)
    return {navn: nye.get(navn) for navn in hele if nye.get(navn) != hele[navn]}


def _doem(utsikt: Utsikt, seksjon: Seksjon[Any], innslag_id: str, felter: Json) -> Dom:
    rettet = InnslagRettet(innslag_id=innslag_id, seksjon=cast("Seksjonsnavn", seksjon.navn), felter=felter)
    return utsikt.doem("InnslagRettet", rettet)


def _laast(utsikt: Utsikt, seksjon: Seksjon[Any], innslag_id: str, endring: Dom) -> dict[str, Problem]:
    """Field → why it cannot be edited. The reopening of an ending is judged as an edit of its own (A 10)."""
    laast = dict(endring.notat.laast)
    if seksjon.fakta is Avslutning:
        aapning = _rettelse(utsikt, seksjon, innslag_id, **{_AAPNES: utsikt.dag})
        if aapning.problem:
            laast[_AAPNES] = aapning.problem
    return laast


def _alt_laast(seksjon: Seksjon[Any], laast: dict[str, Problem]) -> Problem | None:
    """The problem for which no field can be edited; None: at least one field can be edited."""
    felter = _felter(seksjon)
    return laast[felter[0]] if all(felt in laast for felt in felter) else None


def _felter(seksjon: Seksjon[Any]) -> list[str]:
    """The fields of the section that an edit can change."""
    return [til_camel(navn) for navn in feltene(seksjon.fakta) if navn != "bekreftet"]
