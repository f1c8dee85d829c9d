"""Shows the effect of proposed registrations on a person (kontrakt §5.5)."""

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

import orjson
from nir.meldinger.konvolutt import UleseligHendelse, les_hendelse
from nir.meldinger.spoersmaal import SIMULERING_UGYLDIG, Spoersmaal
from nir.meldinger.svar import problemmelding
from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.forloep import gaa_til
from regelverk.liv.person import Person
from regelverk.liv.svar import Problem
from regelverk.liv.tilbakeblikk import paa_dato
from regelverk.visning.dokument.dokument import dokument

from rule_engine.tilstand.registrert import Registrert
from rule_engine.tilstand.tilstand import Tilstand

_TYPE = {"registrer": "InnslagRegistrert", "endre": "InnslagRettet", "slett": "InnslagSlettet"}
_LOGG = "beregningslogg"
_LANGE = {
    "innslag": {
        "innslag",
        "statusboks",
        "tiltakPerMaaned",
        "slettedeTiltakPerMaaned",
        "fravaerPerAar",
        "slettetFravaerPerAar",
    },
    "hendelser": {"hendelser"},
    "avslutningshistorikk": {"avslutningshistorikk"},
}
"""The long lists of a document, each with the fields of the page that are made from it (kontrakt §6.1)."""
_STYRENDE = ("handling", "seksjon", "innslagId")


def simuler(t: Tilstand, registrert: Registrert, spoersmaal: Spoersmaal) -> dict[str, Any]:
    """The document before (`foer`) and after (`vurdering`), with `varsler` and `avvist`.

    With `alternativer` each proposal is decided by itself: `{alternativer: [{vurdering, varsler, avvist}]}`.
    With `paa_dato` the documents are as of that day, earlier or later. With `felt`, the long lists that none
    of these fields needs are empty.
    """
    person, _ = gaa_til(registrert.person, t.idag, t.parametre)
    vis = _Visning(t, registrert, spoersmaal)
    forslag = list(enumerate(spoersmaal.registreringer))
    if spoersmaal.alternativer:
        alene = [_registrer(t, person, [en], spoersmaal) for en in forslag]
        return {"alternativer": [vis.utfall(etter, person) for etter in alene]}
    foer = vis.dokument(person)
    return {"foer": foer} | vis.utfall(_registrer(t, person, forslag, spoersmaal), person, foer)


@dataclass(frozen=True, slots=True)
class _Etter:
    """The person after the proposals, with the varsler and refusals that they got."""

    person: Person
    varsler: list[dict[str, Any]]
    avvist: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class _Visning:
    """How the asker wants to see the person."""

    t: Tilstand
    registrert: Registrert
    spoersmaal: Spoersmaal

    def utfall(self, etter: _Etter, person: Person, foer: dict[str, Any] | None = None) -> dict[str, Any]:
        """What the proposals would do to `person`. `foer`: the present document, if made already."""
        uendret = foer is not None and etter.person is person
        vurdering = foer if uendret else self.dokument(etter.person)
        return {"vurdering": vurdering, "varsler": etter.varsler, "avvist": etter.avvist}

    def dokument(self, person: Person) -> dict[str, Any]:
        """The document. A long list is empty if the asker wants no field that is made from it."""
        felt = frozenset(self.spoersmaal.felt)
        hele = _paa(
            self.t, person, self.spoersmaal.paa_dato, self.registrert, med_logg=not felt or _LOGG in felt
        )
        if not felt:
            return hele
        return hele | {navn: [] for navn, brukes_av in _LANGE.items() if felt.isdisjoint(brukes_av)}


def _registrer(
    t: Tilstand, person: Person, forslagene: list[tuple[int, dict[str, Any]]], spoersmaal: Spoersmaal
) -> _Etter:
    varsler: list[dict[str, Any]] = []
    avvist: list[dict[str, Any]] = []
    for nummer, forslag in forslagene:
        try:
            hendelse = _hendelse(person, forslag, nummer, spoersmaal)
        except UleseligHendelse as feil:
            avvist.append(_problem(_ugyldig(feil), nummer))
            continue
        steg = ta_imot(person, hendelse, person.dag, t.vilkaar)
        avgjoerelse = steg.avgjoerelse
        if avgjoerelse is not None and avgjoerelse.problem is not None:
            avvist.append(_problem(avgjoerelse.problem, nummer))
        elif steg.person is not None:
            person = steg.person
            varsler += [asdict(v) for v in avgjoerelse.varsler] if avgjoerelse else []
    return _Etter(person, varsler, avvist)


def _paa(
    t: Tilstand, person: Person, dato: date | None, registrert: Registrert, *, med_logg: bool
) -> dict[str, Any]:
    if dato is not None:
        person = paa_dato(person, t.parametre, paa_dato=dato)
    return dokument(person, t.parametre, posisjon=registrert.hode.posisjon, med_logg=med_logg)


def _hendelse(person: Person, forslag: dict[str, Any], nummer: int, spoersmaal: Spoersmaal) -> Hendelse:
    type_ = _TYPE.get(str(forslag.get("handling")), "")
    gitt = {navn: verdi for navn, verdi in forslag.items() if navn not in _STYRENDE}
    konvolutt = {
        "hendelseId": f"simulert-{nummer}",
        "dufNummer": person.duf_nummer,
        "type": type_,
        "versjon": 1,
        "utgave": 2,
        "tidspunkt": f"{person.dag.isoformat()}T12:00:00Z",
        "registrert": person.dag,
        "kilde": "kommune",
        "aktoer": {
            "kommunenummer": spoersmaal.kommunenummer or "",
            "bydelsnummer": spoersmaal.bydelsnummer,
            "bruker": spoersmaal.bruker or "",
        },
        "innhold": {
            "innslagId": forslag.get("innslagId") or f"simulert-{nummer}",
            "seksjon": forslag.get("seksjon"),
            **({"felter": gitt} if type_ == "InnslagRettet" else gitt),
        },
    }
    return les_hendelse(orjson.dumps(konvolutt))[0]


def _ugyldig(feil: UleseligHendelse) -> Problem:
    sted = [str(del_) for del_ in feil.feil["loc"] if del_ != "felter"]
    return replace(SIMULERING_UGYLDIG, felt=".".join(sted) or None)


def _problem(problem: Problem, nummer: int) -> dict[str, Any]:
    """The problem as JSON. Each `felt` gets the proposal's index in front: `0.startdato`, or `0` alone."""
    melding = problemmelding(problem).model_dump(mode="json", by_alias=True, exclude_none=True)
    for en in (melding, *melding["feil"]):
        en["felt"] = f"{nummer}.{en['felt']}" if "felt" in en else str(nummer)
    return melding
