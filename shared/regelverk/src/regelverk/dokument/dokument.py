"""The whole document."""

from collections.abc import Iterable

from regelverk.dokument.avslutninger import avslutning, avslutningshistorikk
from regelverk.dokument.felter import Json, iso
from regelverk.dokument.hendelser import hendelser
from regelverk.dokument.innslag import innslag
from regelverk.dokument.kategorier import kategorier, ordninger
from regelverk.dokument.personen import kompetanse, persondel
from regelverk.dokument.varsler import varsler
from regelverk.fakta.hendelse import Hendelse
from regelverk.historikk.spor import Spor
from regelverk.vurdering import Vurdering


def lag_dokument(v: Vurdering, fakta: Iterable[Hendelse], spor: Spor, versjon: int, posisjon: str) -> Json:
    """The document without its beregningslogg."""
    historikk = avslutningshistorikk(v, spor)
    maal = v.mappe.sluttmaal
    return {
        "dufNummer": v.mappe.duf_nummer,
        "versjon": versjon,
        "posisjon": posisjon,
        "beregnetFor": v.dag.isoformat(),
        "parametre": v.p.versjon(v.dag).isoformat(),
        "lovverk": v.lovverk,
        "person": persondel(v.mappe),
        "oppfoelging": _oppfoelging(v),
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
        "innslag": innslag(v),
        "hendelser": hendelser(fakta),
    }


def _oppfoelging(v: Vurdering) -> Json:
    hvem = v.oppfoelging
    return {
        "kommunenummer": hvem.kommunenummer if hvem else None,
        "bydelsnummer": hvem.bydelsnummer if hvem else None,
    }


def _frist(v: Vurdering) -> Json | None:
    frist = v.frist
    if frist is None:
        return None
    return {"type": frist.type, "dato": frist.dato.isoformat(), "beregnetFra": iso(frist.beregnet_fra)}
