"""Shows the effect of proposed registrations on a person (kontrakt §5.5)."""

from dataclasses import asdict, replace
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
_STYRENDE = ("handling", "seksjon", "innslagId")


def simuler(t: Tilstand, registrert: Registrert, spoersmaal: Spoersmaal) -> dict[str, Any]:
    """The document before (`foer`) and after (`vurdering`), with `varsler` and `avvist`.

    With `paa_dato` both documents are as of that day, earlier or later.
    """
    person, _ = gaa_til(registrert.person, t.dag or registrert.person.dag, t.parametre)
    foer = _paa(t, person, spoersmaal.paa_dato, registrert)
    etter, varsler, avvist = _registrer(t, person, spoersmaal)
    vurdering = foer if etter is person else _paa(t, etter, spoersmaal.paa_dato, registrert)
    return {"foer": foer, "vurdering": vurdering, "varsler": varsler, "avvist": avvist}


def _registrer(
    t: Tilstand, person: Person, spoersmaal: Spoersmaal
) -> tuple[Person, list[dict[str, Any]], list[dict[str, Any]]]:
    varsler: list[dict[str, Any]] = []
    avvist: list[dict[str, Any]] = []
    for nummer, forslag in enumerate(spoersmaal.registreringer):
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
    return person, varsler, avvist


def _paa(t: Tilstand, person: Person, dato: date | None, registrert: Registrert) -> dict[str, Any]:
    if dato is not None:
        person = paa_dato(person, t.parametre, paa_dato=dato)
    return dokument(person, t.parametre, posisjon=registrert.hode.posisjon)


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
    """The problem, with the index of the proposal (from 0) in front of each field, or the index alone."""
    melding = problemmelding(problem).model_dump(mode="json", by_alias=True, exclude_none=True)
    for en in (melding, *melding["feil"]):
        en["felt"] = f"{nummer}.{en['felt']}" if "felt" in en else str(nummer)
    return melding
