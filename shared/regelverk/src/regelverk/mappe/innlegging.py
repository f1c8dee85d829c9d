"""Adds one accepted fact to the person's file. Refused facts are not added."""

from collections.abc import Callable, Iterable
from typing import Any

from regelverk.fakta import folkeregister as fr
from regelverk.fakta import partisjon, person
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import INNSLAG, Avslutning, InnslagSlettet, Vedtak
from regelverk.mappe import innslag
from regelverk.mappe.kjede import Kjede, Ledd, Mottatt, fra_korreksjon
from regelverk.mappe.mappe import Arbeid, Bosetting, Mappe, Opphold
from regelverk.mappe.rader import ny_kjede


def les_mappe(duf_nummer: str, fakta: Iterable[Hendelse]) -> Mappe:
    """The file of a person. `fakta`: the accepted facts in the order of the log."""
    mappe = Mappe(duf_nummer)
    for hendelse in fakta:
        legg_inn(mappe, hendelse)
    return mappe


def med(mappe: Mappe, hendelse: Hendelse) -> Mappe:
    """A copy of the file with one more fact. The given file does not change."""
    ny = mappe.kopi(getattr(hendelse.innhold, "seksjon", None))
    legg_inn(ny, hendelse)
    return ny


def kan_legges_inn(mappe: Mappe, hendelse: Hendelse) -> bool:
    """Whether the file has the permit or event that the fact refers to.

    True for every fact that was accepted when the file had the same facts as now. It can be False if the file
    is made from a selection of the facts.
    """
    match hendelse.innhold:
        case person.OppholdOpphoert(opphold_id=ident):
            return ident in mappe.opphold
        case fr.FolkeregisterhendelseKorrigert(gjelder=ident):
            return bool(mappe.kjeder_med(ident))
        case fr.FolkeregisterhendelseAnnullert(gjelder=ident):
            return ident in mappe.mottatt
        case _:
            return True


def legg_inn(mappe: Mappe, hendelse: Hendelse) -> None:
    """Add one more fact to this file. Call it only on a file that no vurdering holds."""
    _INNLEGGING[type(hendelse.innhold)](mappe, hendelse, hendelse.innhold)
    mappe.antall += 1


def _personendring(mappe: Mappe, hendelse: Hendelse, innhold: Any) -> None:
    mappe.personendringer += ((innhold, hendelse.registrert),)
    if not isinstance(innhold, person.PersonRegistrert):
        _noter(mappe, innhold, None)


def _opphold(mappe: Mappe, _: Hendelse, innhold: person.OppholdRegistrert) -> None:
    foer = mappe.opphold.get(innhold.opphold_id)
    # Only OppholdOpphoert ends a permit. If a permit that has ended is corrected, it stays ended.
    mappe.opphold[innhold.opphold_id] = (
        Opphold(innhold, foer.nr, foer.opphoert) if foer else Opphold(innhold, mappe.antall)
    )


def _opphoert(mappe: Mappe, _: Hendelse, innhold: person.OppholdOpphoert) -> None:
    foer = mappe.opphold[innhold.opphold_id]
    mappe.opphold[innhold.opphold_id] = Opphold(foer.innhold, foer.nr, innhold.dato)


def _bosetting(mappe: Mappe, hendelse: Hendelse, innhold: person.BosettingRegistrert) -> None:
    noekkel = innhold.bosetting_id
    if noekkel is None and mappe.bosettinger:
        noekkel = max(mappe.bosettinger.items(), key=lambda par: par[1].nr)[0]
    mappe.bosettinger[noekkel] = Bosetting(innhold, mappe.antall, hendelse.registrert)


def _utdanning(mappe: Mappe, _: Hendelse, innhold: person.UtdanningRegistrert) -> None:
    mappe.utdanning = innhold


def _karriere(mappe: Mappe, _: Hendelse, innhold: person.KarriereveiledningRegistrert) -> None:
    mappe.karriereveiledning = innhold


def _arbeid(mappe: Mappe, hendelse: Hendelse, innhold: person.ArbeidRegistrert) -> None:
    foer = mappe.arbeid.get(innhold.arbeid_id)
    tidligere = foer.versjoner if foer else ()
    mappe.arbeid[innhold.arbeid_id] = Arbeid((*tidligere, (innhold, hendelse.registrert)))


def _noter(mappe: Mappe, innhold: Any, kjede: str | None) -> None:
    hendelse_id = innhold.folkeregister_hendelse_id
    mottatt = Mottatt(type(innhold).__name__, getattr(innhold, "gjelder", None), kjede)
    mappe.mottatt[hendelse_id] = (*mappe.mottatt.get(hendelse_id, ()), mottatt)


def _folkeregister(mappe: Mappe, hendelse: Hendelse, innhold: Any) -> None:
    hendelse_id = innhold.folkeregister_hendelse_id
    rot = f"{hendelse_id}/{hendelse.type}" if hendelse_id in mappe.kjeder else hendelse_id
    ny_kjede(mappe, hendelse, Kjede(rot, (Ledd(innhold, hendelse, mappe.antall),)))
    _noter(mappe, innhold, rot)


def _korrigert(mappe: Mappe, hendelse: Hendelse, innhold: fr.FolkeregisterhendelseKorrigert) -> None:
    ny = fra_korreksjon(innhold)
    assert ny is not None, "an incomplete correction is refused before it is folded in"
    kjede = kjede_som_rettes(mappe, innhold)
    ny_kjede(mappe, hendelse, kjede.korrigert(Ledd(ny, hendelse, mappe.antall)))
    _noter(mappe, innhold, kjede.rot)


def kjede_som_rettes(mappe: Mappe, innhold: fr.FolkeregisterhendelseKorrigert) -> Kjede:
    """The event that the correction changes: of those with the id `gjelder`, one of the same type if any."""
    kjeder = mappe.kjeder_med(innhold.gjelder)
    return next((k for k in kjeder if k.hendelsestype == innhold.type), kjeder[0])


def _annullert(mappe: Mappe, hendelse: Hendelse, innhold: fr.FolkeregisterhendelseAnnullert) -> None:
    """Annul every event with the id. If no event has it, remove the change of ident, name or protection."""
    kjeder = mappe.kjeder_med(innhold.gjelder)
    for kjede in kjeder:
        ny_kjede(mappe, hendelse, kjede.uten(innhold.gjelder))
        _noter(mappe, innhold, kjede.rot)
    if not kjeder:
        mappe.personendringer = tuple(
            par for par in mappe.personendringer if _fr_id(par[0]) != innhold.gjelder
        )
        _noter(mappe, innhold, None)


def _fr_id(endring: object) -> str | None:
    return getattr(endring, "folkeregister_hendelse_id", None)


def _tilgang(mappe: Mappe, _: Hendelse, innhold: partisjon.EtterregistreringGitt) -> None:
    mappe.tilganger[innhold.tilgang_id] = innhold


def _trukket(mappe: Mappe, _: Hendelse, innhold: partisjon.EtterregistreringTrukket) -> None:
    mappe.tilganger.pop(innhold.tilgang_id, None)


_Innlegging = Callable[[Mappe, Hendelse, Any], object]
_INNLEGGING: dict[type, _Innlegging] = {
    person.PersonRegistrert: _personendring,
    person.OppholdRegistrert: _opphold,
    person.OppholdOpphoert: _opphoert,
    person.BosettingRegistrert: _bosetting,
    person.UtdanningRegistrert: _utdanning,
    person.KarriereveiledningRegistrert: _karriere,
    person.ArbeidRegistrert: _arbeid,
    InnslagSlettet: innslag.slett,
    fr.Flyttet: _folkeregister,
    fr.Utvandret: _folkeregister,
    fr.Innvandret: _folkeregister,
    fr.Doed: _folkeregister,
    fr.KommuneEndret: _folkeregister,
    fr.FolkeregisterhendelseKorrigert: _korrigert,
    fr.FolkeregisterhendelseAnnullert: _annullert,
    fr.IdentEndret: _personendring,
    fr.NavnEndret: _personendring,
    fr.AdressebeskyttelseEndret: _personendring,
    partisjon.EtterregistreringGitt: _tilgang,
    partisjon.EtterregistreringTrukket: _trukket,
    **dict.fromkeys(INNSLAG, innslag.legg_inn),
    Vedtak: innslag.legg_inn_vedtak,
    Avslutning: innslag.legg_inn_avslutning,
}
