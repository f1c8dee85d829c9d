"""The person's events in words (A 10.4: Hendelser)."""

from collections.abc import Callable, Iterable
from typing import Any

from regelverk.fakta import folkeregister as fr
from regelverk.fakta import innslag as i
from regelverk.fakta import partisjon, person
from regelverk.fakta.hendelse import Hendelse
from regelverk.kalender.datotekst import dmy
from regelverk.visning.dokument.felter import Json

_SEKSJON = {
    "kontakt": "Kontakt, søknad eller krav",
    "integreringskontrakt": "Integreringskontrakt",
    "reservasjon": "Reservasjon - forskning",
    "sluttmaal": "Sluttmål",
    "vedtak": "Vedtak",
    "klage": "Klage",
    "tiltak": "Tiltak",
    "fravaer": "Fravær",
    "avslutning": "Avslutning",
}
_HANDLING = {"InnslagRegistrert": "registrert", "InnslagEndret": "redigert", "InnslagSlettet": "slettet"}


def hendelser(fakta: Iterable[Hendelse]) -> list[Json]:
    """One line per accepted fact, oldest first."""
    ut: list[Json] = [
        {"hendelseId": h.hendelse_id, "tidspunkt": h.tidspunkt, "tekst": tekst(h)} for h in fakta
    ]
    ut.sort(key=lambda rad: (rad["tidspunkt"], rad["hendelseId"]))
    return ut


def tekst(hendelse: Hendelse) -> str:
    """What happened, in bokmål."""
    return _TEKST[type(hendelse.innhold)](hendelse, hendelse.innhold)


def _innslag(hva: Callable[[Any], str]) -> Callable[[Hendelse, Any], str]:
    def skriv(hendelse: Hendelse, innhold: Any) -> str:
        return f"{_SEKSJON[innhold.seksjon]} {_HANDLING[hendelse.type]}: {hva(innhold)}"

    return skriv


def _slettet(_: Hendelse, innhold: i.InnslagSlettet) -> str:
    return f"{_SEKSJON[innhold.seksjon]} slettet"


_TEKST: dict[type, Callable[[Hendelse, Any], str]] = {
    person.PersonRegistrert: lambda _, n: "Personopplysninger registrert",
    person.OppholdRegistrert: lambda _, n: f"Oppholdstillatelse innvilget {dmy(n.innvilget)}",
    person.OppholdOpphoert: lambda _, n: f"Oppholdstillatelse opphørt {dmy(n.dato)}",
    person.BosettingRegistrert: lambda _, n: f"Bosatt {dmy(n.bosettingsdato)} i kommune {n.kommunenummer}",
    person.UtdanningRegistrert: lambda _, n: "Utdanningsbakgrunn registrert",
    # What was recommended is Kompetanse, which the administrative role does not see (A 2.6).
    person.KarriereveiledningRegistrert: lambda _, n: "Karriereveiledning registrert",
    person.ArbeidRegistrert: lambda _, n: f"Arbeid fra {dmy(n.fra)} registrert",
    i.Kontakt: _innslag(lambda n: f"{n.kontakttype} {dmy(n.dato)}"),
    i.Integreringskontrakt: _innslag(lambda n: dmy(n.dato)),
    i.Reservasjon: _innslag(lambda n: dmy(n.dato)),
    i.Sluttmaal: _innslag(lambda n: str(n.sluttmaal)),
    i.Vedtak: _innslag(lambda n: f"{n.vedtakstype}, {n.resultat}"),
    i.Klage: _innslag(lambda n: n.utfall or f"klaget {dmy(n.klagedato)}"),
    i.Tiltak: _innslag(lambda n: f"{n.tiltakstype} {dmy(n.startdato)}-{dmy(n.sluttdato)}"),
    i.Fravaer: _innslag(lambda n: f"{n.fravaerskode} {dmy(n.fra)}-{dmy(n.til)}"),
    i.Avslutning: _innslag(lambda n: f"{n.avslutningsaarsak} {dmy(n.avslutningsdato)}"),
    i.InnslagSlettet: _slettet,
    fr.Flyttet: lambda _, n: f"Flyttet {dmy(n.flyttedato)} til kommune {n.til_kommunenummer}",
    fr.Utvandret: lambda _, n: f"Utvandret {dmy(n.utflyttingsdato)}",
    fr.Innvandret: lambda _, n: f"Innvandret {dmy(n.innflyttingsdato)} til kommune {n.kommunenummer}",
    fr.Doed: lambda _, n: f"Død {dmy(n.doedsdato)}",
    fr.FolkeregisterhendelseKorrigert: lambda _, n: "Hendelse korrigert i Folkeregisteret",
    fr.FolkeregisterhendelseAnnullert: lambda _, n: "Hendelse annullert i Folkeregisteret",
    fr.IdentEndret: lambda _, n: "Ny ident i Folkeregisteret",
    fr.NavnEndret: lambda _, n: "Nytt navn i Folkeregisteret",
    fr.AdressebeskyttelseEndret: lambda _, n: f"Adressebeskyttelse: {n.adressebeskyttelse}",
    fr.KommuneEndret: lambda _, n: f"Kommunen har nummer {n.kommunenummer} fra {dmy(n.gjelder_fra)}",
    partisjon.EtterregistreringGitt: lambda _, n: f"Etterregistreringstilgang gitt til {dmy(n.til_dato)}",
    partisjon.EtterregistreringTrukket: lambda _, n: "Etterregistreringstilgang trukket",
}
