"""The person's events in words (A 10.4: Hendelser)."""

from collections.abc import Callable, Iterable
from typing import Any

from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.fakta import folkeregister as fr
from regelverk.fakta import partisjon, person
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import INNSLAG, InnslagSlettet
from regelverk.kalender.datotekst import dmy
from regelverk.visning.dokument.felter import Json

_HANDLING = {"InnslagRegistrert": "registrert", "InnslagEndret": "redigert", "InnslagSlettet": "slettet"}


def hendelser(fakta: Iterable[Hendelse]) -> list[Json]:
    """A line for each accepted fact, oldest first."""
    ut: list[Json] = [
        {"hendelseId": h.hendelse_id, "tidspunkt": h.tidspunkt, "tekst": tekst(h)} for h in fakta
    ]
    ut.sort(key=lambda rad: (rad["tidspunkt"], rad["hendelseId"]))
    return ut


def tekst(hendelse: Hendelse) -> str:
    """What happened, in bokmål."""
    return _TEKST[type(hendelse.innhold)](hendelse, hendelse.innhold)


def _innslag(hendelse: Hendelse, innhold: Any) -> str:
    seksjon = SEKSJONER[innhold.seksjon]
    return f"{seksjon.etikett} {_HANDLING[hendelse.type]}: {seksjon.tekst(innhold)}"


def _slettet(_: Hendelse, innhold: InnslagSlettet) -> str:
    return f"{SEKSJONER[innhold.seksjon].etikett} slettet"


_TEKST: dict[type, Callable[[Hendelse, Any], str]] = {
    person.PersonRegistrert: lambda _, n: "Personopplysninger registrert",
    person.OppholdRegistrert: lambda _, n: f"Oppholdstillatelse innvilget {dmy(n.innvilget)}",
    person.OppholdOpphoert: lambda _, n: f"Oppholdstillatelse opphørt {dmy(n.dato)}",
    person.BosettingRegistrert: lambda _, n: f"Bosatt {dmy(n.bosettingsdato)} i kommune {n.kommunenummer}",
    person.UtdanningRegistrert: lambda _, n: "Utdanningsbakgrunn registrert",
    # The recommended sluttmål belongs to Kompetanse, which the administrative role does not see (A 2.6).
    person.KarriereveiledningRegistrert: lambda _, n: "Karriereveiledning registrert",
    person.ArbeidRegistrert: lambda _, n: f"Arbeid fra {dmy(n.fra)} registrert",
    **dict.fromkeys(INNSLAG, _innslag),
    InnslagSlettet: _slettet,
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
