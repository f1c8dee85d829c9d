"""The person's events in words: what was done to what, and by whom (A 10.4: Hendelser; kontrakt §6.8)."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import NAMESPACE_DNS, uuid5
from zoneinfo import ZoneInfo

from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.fakta import folkeregister as fr
from regelverk.fakta import partisjon, person
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import INNSLAG, InnslagSlettet
from regelverk.fakta.registrator import registrert_av
from regelverk.kalender.datotekst import dmy
from regelverk.liv.person import Person
from regelverk.liv.spor import Motorhendelse
from regelverk.mappe.kjede import fra_korreksjon
from regelverk.visning.dokument.felter import Json

Kjent = dict[str, str]
"""The id of an entry, event, permit or access → what the latest fact says of it, in words."""
_HANDLING = {"InnslagRegistrert": "registrert", "InnslagEndret": "redigert", "InnslagSlettet": "slettet"}
_MOTOR = {"avsluttet": "Regelmotoren avsluttet", "opphevet": "Regelmotorens avslutning falt bort"}
_OSLO = ZoneInfo("Europe/Oslo")


def hendelser(person: Person) -> list[Json]:
    """A line for each accepted fact and each ending of the regelmotor that came or fell away, oldest first.

    A line about the regelmotor comes after the line of the fact that caused it.
    """
    ut = [*_fakta(person), *_motorens(person.duf_nummer, person.motorhendelser)]
    ut.sort(key=lambda rad: str(rad["tidspunkt"]))
    return ut


def _fakta(person: Person) -> Iterator[Json]:
    kjent: Kjent = {rad.innslag_id: f"{rad.aarsak} {dmy(rad.dato)}" for rad in person.spor}
    linjer = [_linje(h.hendelse_id, h.tidspunkt, tekst(h, kjent), registrert_av(h)) for h in person.fakta]
    return iter(sorted(linjer, key=lambda rad: (rad["tidspunkt"], rad["hendelseId"])))


def _motorens(duf_nummer: str, alle: Sequence[Motorhendelse]) -> Iterator[Json]:
    for nr, m in enumerate(alle):
        ident = uuid5(NAMESPACE_DNS, f"{duf_nummer}/{m.handling}/{m.aarsak}/{m.dato}/{nr}")
        tekst_ = f"{_MOTOR[m.handling]}: {m.aarsak} {dmy(m.dato)}"
        yield _linje(str(ident), m.tidspunkt or _begynnelsen(m.dag), tekst_, m.av)


def _begynnelsen(dag: date) -> str:
    """The instant at which the day begins in Oslo."""
    midnatt = datetime(dag.year, dag.month, dag.day, tzinfo=_OSLO)
    return f"{midnatt.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _linje(hendelse_id: str, tidspunkt: str, tekst_: str, av: str) -> Json:
    return {"hendelseId": hendelse_id, "tidspunkt": tidspunkt, "tekst": tekst_, "av": av}


def tekst(hendelse: Hendelse, kjent: Kjent) -> str:
    """What the fact did, in bokmål. `kjent`: the subjects of the facts before; this fact's is added."""
    return _TEKST[type(hendelse.innhold)](hendelse, hendelse.innhold, kjent)


def _om(kjent: Kjent, ident: str) -> str:
    return f": {kjent[ident]}" if ident in kjent else ""


def _innslag(hendelse: Hendelse, innhold: Any, kjent: Kjent) -> str:
    seksjon = SEKSJONER[innhold.seksjon]
    kjent[innhold.innslag_id] = seksjon.tekst(seksjon.som_vist(innhold))
    return f"{seksjon.etikett} {_HANDLING[hendelse.type]}{_om(kjent, innhold.innslag_id)}"


def _slettet(_: Hendelse, n: InnslagSlettet, kjent: Kjent) -> str:
    return f"{SEKSJONER[n.seksjon].etikett} slettet{_om(kjent, n.innslag_id)}"


def _opphold(_: Hendelse, n: person.OppholdRegistrert, kjent: Kjent) -> str:
    kjent[n.opphold_id] = f"innvilget {dmy(n.innvilget)}"
    return f"Oppholdstillatelse {kjent[n.opphold_id]}"


def _opphoert(_: Hendelse, n: person.OppholdOpphoert, kjent: Kjent) -> str:
    return f"Oppholdstillatelse opphørt {dmy(n.dato)}{_om(kjent, n.opphold_id)}"


def _fra_folkeregisteret(_: Hendelse, n: Any, kjent: Kjent) -> str:
    ny, ident = _FOLKEREGISTERET[type(n)](n), n.folkeregister_hendelse_id
    # Several facts can come from one hendelsesdokument, and then have the same id.
    kjent[ident] = f"{kjent[ident]} og {ny}" if ident in kjent else ny
    return ny


def _korrigert(_: Hendelse, n: fr.FolkeregisterhendelseKorrigert, kjent: Kjent) -> str:
    foer, som_rettet = kjent.get(n.gjelder, ""), fra_korreksjon(n)
    til = _FOLKEREGISTERET[type(som_rettet)](som_rettet) if som_rettet else ""
    kjent[n.gjelder] = kjent[n.folkeregister_hendelse_id] = til
    return f"Hendelse korrigert i Folkeregisteret: {f'{foer}, nå ' if foer else ''}{til}"


def _annullert(_: Hendelse, n: fr.FolkeregisterhendelseAnnullert, kjent: Kjent) -> str:
    return f"Hendelse annullert i Folkeregisteret{_om(kjent, n.gjelder)}"


def _tilgang(_: Hendelse, n: partisjon.EtterregistreringGitt, kjent: Kjent) -> str:
    kjent[n.tilgang_id] = f"gitt til {dmy(n.til_dato)}"
    return f"Etterregistreringstilgang {kjent[n.tilgang_id]}"


def _trukket(_: Hendelse, n: partisjon.EtterregistreringTrukket, kjent: Kjent) -> str:
    return f"Etterregistreringstilgang trukket{_om(kjent, n.tilgang_id)}"


_FOLKEREGISTERET: dict[type, Callable[[Any], str]] = {
    fr.Flyttet: lambda n: f"Flyttet {dmy(n.flyttedato)} til kommune {n.til_kommunenummer}",
    fr.Utvandret: lambda n: f"Utvandret {dmy(n.utflyttingsdato)}",
    fr.Innvandret: lambda n: f"Innvandret {dmy(n.innflyttingsdato)} til kommune {n.kommunenummer}",
    fr.Doed: lambda n: f"Død {dmy(n.doedsdato)}",
    fr.IdentEndret: lambda _: "Ny ident i Folkeregisteret",
    fr.NavnEndret: lambda _: "Nytt navn i Folkeregisteret",
    fr.AdressebeskyttelseEndret: lambda n: f"Adressebeskyttelse: {n.adressebeskyttelse}",
    fr.KommuneEndret: lambda n: f"Kommunen har nummer {n.kommunenummer} fra {dmy(n.gjelder_fra)}",
}
_TEKST: dict[type, Callable[[Hendelse, Any, Kjent], str]] = {
    person.PersonRegistrert: lambda *_: "Personopplysninger registrert",
    person.OppholdRegistrert: _opphold,
    person.OppholdOpphoert: _opphoert,
    person.BosettingRegistrert: lambda _, n, __: (
        f"Bosatt {dmy(n.bosettingsdato)} i kommune {n.kommunenummer}"
    ),
    person.UtdanningRegistrert: lambda *_: "Utdanningsbakgrunn registrert",
    # The recommended sluttmål belongs to Kompetanse, which the administrative role does not see (A 2.6).
    person.KarriereveiledningRegistrert: lambda *_: "Karriereveiledning registrert",
    person.ArbeidRegistrert: lambda _, n, __: f"Arbeid fra {dmy(n.fra)} registrert",
    **dict.fromkeys(INNSLAG, _innslag),
    InnslagSlettet: _slettet,
    **dict.fromkeys(_FOLKEREGISTERET, _fra_folkeregisteret),
    fr.FolkeregisterhendelseKorrigert: _korrigert,
    fr.FolkeregisterhendelseAnnullert: _annullert,
    partisjon.EtterregistreringGitt: _tilgang,
    partisjon.EtterregistreringTrukket: _trukket,
}
