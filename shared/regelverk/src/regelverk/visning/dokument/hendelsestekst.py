"""What one fact did, in bokmål, as hendelser says it (A 10.4)."""

from collections.abc import Callable, Iterator
from typing import Any

from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.fakta import folkeregister as fr
from regelverk.fakta import partisjon, person
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import INNSLAG, Avslutning, InnslagSlettet, Klage
from regelverk.kalender.datotekst import dmy
from regelverk.mappe.kjede import Kjede, fra_korreksjon
from regelverk.visning.dokument.fortalt import Fortalt

_HANDLING = {"InnslagRegistrert": "registrert", "InnslagEndret": "redigert"}


def tekst(hendelse: Hendelse, fortalt: Fortalt) -> str:
    """What the fact did.

    `fortalt`: the facts before this one. Its `om` gets the words for this fact's entry, permit or access.
    """
    return _TEKST[type(hendelse.innhold)](hendelse, hendelse.innhold, fortalt)


def _innslag(hendelse: Hendelse, innhold: Any, fortalt: Fortalt) -> str:
    seksjon = SEKSJONER[innhold.seksjon]
    ord_ = seksjon.tekst(seksjon.som_vist(innhold))
    if isinstance(innhold, Klage) and (vedtak := fortalt.vedtak.get(innhold.vedtak_id)):
        ord_ = f"{ord_} ({vedtak.vedtakstype} {dmy(vedtak.vedtaksdato)})"
    fortalt.om[innhold.innslag_id] = ord_
    return f"{seksjon.etikett} {_handling(hendelse, innhold)}: {ord_}"


def _handling(hendelse: Hendelse, innhold: Any) -> str:
    if isinstance(innhold, Avslutning) and innhold.gjenaapningsdato:
        return f"gjenåpnet {dmy(innhold.gjenaapningsdato)}"
    return _HANDLING[hendelse.type]


def _slettet(_: Hendelse, n: InnslagSlettet, fortalt: Fortalt) -> str:
    ord_, rad = fortalt.om.get(n.innslag_id), fortalt.rad(n.innslag_id)
    if rad and rad.dato and not rad.er_kommunens:
        ord_ = f"{rad.aarsak} {dmy(rad.dato)}"
    return f"{SEKSJONER[n.seksjon].etikett} slettet{_etter_kolon(ord_)}"


def _etter_kolon(ord_: str | None) -> str:
    return f": {ord_}" if ord_ else ""


def _opphold(_: Hendelse, n: person.OppholdRegistrert, fortalt: Fortalt) -> str:
    fortalt.om[n.opphold_id] = f"innvilget {dmy(n.innvilget)}"
    return f"Oppholdstillatelse {fortalt.om[n.opphold_id]}"


def _opphoert(_: Hendelse, n: person.OppholdOpphoert, fortalt: Fortalt) -> str:
    return f"Oppholdstillatelse opphørt {dmy(n.dato)}{_etter_kolon(fortalt.om.get(n.opphold_id))}"


def _hendelse(_: Hendelse, n: Any, __: Fortalt) -> str:
    return _ord(n)


def _ord(n: Any) -> str:
    return _FOLKEREGISTERET[type(n)](n)


def _korrigert(_: Hendelse, n: fr.FolkeregisterhendelseKorrigert, fortalt: Fortalt) -> str:
    foer = [kjede.gjeldende for kjede in fortalt.rettes(n)]
    ord_ = [_ord(ledd.innhold) for ledd in foer if ledd] + [f"nå {_ord(fra_korreksjon(n))}"]
    return f"Hendelse korrigert i Folkeregisteret: {', '.join(ord_)}"


def _annullert(_: Hendelse, n: fr.FolkeregisterhendelseAnnullert, fortalt: Fortalt) -> str:
    """The event as it was before the annulment. If an earlier version is in force again, that version too."""
    alle = [ord_ for kjede in fortalt.rettes(n) for ord_ in _annullerte(kjede, n.gjelder)]
    alle = alle or [_ord(endring) for endring in fortalt.personendringer(n.gjelder)]
    return f"Hendelse annullert i Folkeregisteret{_etter_kolon(' og '.join(alle))}"


def _annullerte(kjede: Kjede, hendelse_id: str) -> Iterator[str]:
    staar, etter = kjede.gjeldende, kjede.uten(hendelse_id).gjeldende
    if staar is None:
        return
    if etter is None:
        yield _ord(staar.innhold)
        return
    ledd = next(en for en in kjede.ledd if en.innhold.folkeregister_hendelse_id == hendelse_id)
    yield _ord(ledd.innhold) + (f", nå {_ord(etter.innhold)}" if etter is not staar else "")


def _tilgang(_: Hendelse, n: partisjon.EtterregistreringGitt, fortalt: Fortalt) -> str:
    fortalt.om[n.tilgang_id] = f"gitt til {dmy(n.til_dato)}"
    return f"Etterregistreringstilgang {fortalt.om[n.tilgang_id]}"


def _trukket(_: Hendelse, n: partisjon.EtterregistreringTrukket, fortalt: Fortalt) -> str:
    return f"Etterregistreringstilgang trukket{_etter_kolon(fortalt.om.get(n.tilgang_id))}"


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
_TEKST: dict[type, Callable[[Hendelse, Any, Fortalt], str]] = {
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
    **dict.fromkeys(_FOLKEREGISTERET, _hendelse),
    fr.FolkeregisterhendelseKorrigert: _korrigert,
    fr.FolkeregisterhendelseAnnullert: _annullert,
    partisjon.EtterregistreringGitt: _tilgang,
    partisjon.EtterregistreringTrukket: _trukket,
}
