"""The whole document."""

from regelverk.beregning.vurdering import Vurdering
from regelverk.liv.forloep import vurdering
from regelverk.liv.person import Person
from regelverk.lov.parametre import Parametre
from regelverk.mappe.oppfoelging import Oppfoelging, kommende
from regelverk.visning.beregningslogg.logg import beregningslogg
from regelverk.visning.dokument.avslutninger import avslutning, avslutningshistorikk
from regelverk.visning.dokument.felter import Json, iso
from regelverk.visning.dokument.hendelser import hendelser
from regelverk.visning.dokument.innslag import innslag
from regelverk.visning.dokument.kategorier import kategorier, ordninger
from regelverk.visning.dokument.personen import kompetanse, persondel
from regelverk.visning.dokument.skrevet import Skrevet
from regelverk.visning.dokument.varsler import varsler


def dokument(
    person: Person,
    parametre: Parametre,
    *,
    posisjon: str = "",
    med_logg: bool = True,
    foer: Skrevet | None = None,
) -> Json:
    """The document of kontrakt §2.1, JSON-ready. `med_logg`: whether it has the beregningslogg.

    `foer`: an earlier document of the person. What has not changed since is taken over from it.
    """
    v = vurdering(person, parametre)
    ut = _av_vurderingen(v, person, posisjon, foer or Skrevet())
    if med_logg:
        ut["beregningslogg"] = beregningslogg(v)
    return ut


def _av_vurderingen(v: Vurdering, person: Person, posisjon: str, foer: Skrevet) -> Json:
    historikk = avslutningshistorikk(v, person.spor)
    maal = v.mappe.sluttmaal
    return {
        "dufNummer": v.mappe.duf_nummer,
        "versjon": person.versjon,
        "posisjon": posisjon,
        "beregnetFor": v.dag.isoformat(),
        "parametre": v.p.versjon(v.dag).isoformat(),
        "lovverk": v.lovverk,
        "person": persondel(v.mappe),
        "oppfoelging": oppfoelgingen(v.oppfoelging, _kommende(v)),
        "kategorier": kategorier(v),
        "ordninger": ordninger(v),
        "frist": _frist(v),
        "gjennomfoeringsfrist": iso(v.gjennomfoeringsfrist),
        "aktivTidDager": None if v.aktiv_tid is None else sum(s.aktive for s in v.aktiv_tid),
        "sluttmaal": maal.innhold.sluttmaal if maal else None,
        "avslutning": avslutning(historikk),
        "avslutningshistorikk": historikk,
        "varsler": varsler(v),
        "kompetanse": kompetanse(v.mappe),
        "innslag": innslag(v, person.spor, foer.uroerte(person)),
        "hendelser": hendelser(person, foer),
    }


def oppfoelgingen(hvem: Oppfoelging | None, neste: Json | None) -> Json:
    """The kommune and bydel that follow up, and `neste`, the next known move."""
    return {
        "kommunenummer": hvem.kommunenummer if hvem else None,
        "bydelsnummer": hvem.bydelsnummer if hvem else None,
        "kommende": neste,
    }


def _kommende(v: Vurdering) -> Json | None:
    """The next known move after `v.dag`: its date and the new kommune (regelbeskrivelse §9.9.7)."""
    skifte = kommende(v.skifter, v.dag)
    if skifte is None:
        return None
    til, fra = skifte.til, skifte.dato.isoformat()
    return {"kommunenummer": til.kommunenummer, "bydelsnummer": til.bydelsnummer, "fra": fra}


def _frist(v: Vurdering) -> Json | None:
    frist = v.frist
    if frist is None:
        return None
    return {"type": frist.type, "dato": frist.dato.isoformat(), "beregnetFra": iso(frist.beregnet_fra)}
