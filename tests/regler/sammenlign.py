"""Compares a document with what a case expects, and describes every difference in a sentence."""

from collections.abc import Callable
from datetime import date
from typing import Any

PROGRAMKATEGORIER = (
    "Rett og plikt til introduksjonsprogram",
    "Kan tilbys introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Kan tilbys introduksjonsordning",
)
_INGEN = (None, "ingen", "lukket", "ikke satt")
_RAD = {
    "årsak": "aarsak",
    "dato": "dato",
    "status": "status",
    "registrert": "registrert",
    "av": "registrertAv",
    "slettet av": "slettetAv",
    "gruppe": "gruppe",
    "timer": "timerPerUke",
    "avslutning": "avslutning",
    "kommune": "kommunenummer",
    "bydel": "bydelsnummer",
    "merknad": "merknad",
    "gjenåpnet": "gjenaapningsdato",
    "endret": "endret",
    "endret av": "endretAv",
}


def ulikheter(venter: dict[str, Any], dok: dict[str, Any]) -> list[str]:
    """A sentence for each difference between the document `dok` and what the case expects (`venter`)."""
    return [linje for navn, verdi in venter.items() for linje in _BLIKK[navn](verdi, dok)]


def _lik(hva: str, venter: Any, er: Any) -> list[str]:
    venter, er = _tekst(venter), _tekst(er)
    return [] if venter == er else [f"{hva}: venter {venter}, er {er}"]


def _tekst(verdi: Any) -> Any:
    if verdi in _INGEN:
        return None
    return verdi.isoformat() if isinstance(verdi, date) else verdi


def _gjeldende(dok: dict[str, Any]) -> dict[str, Any]:
    rader = [rad for rad in dok["kategorier"] if rad["gjeldende"] and rad["kategori"] in PROGRAMKATEGORIER]
    assert len(rader) <= 1, f"flere gjeldende programkategorier: {rader}"
    return rader[0] if rader else {"kategori": None, "fra": None}


def _frist(venter: Any, dok: dict[str, Any]) -> list[str]:
    frist = dok["frist"]
    fra = f", fra {frist['beregnetFra']}" if frist and frist["beregnetFra"] else ""
    return _lik("frist", venter, frist and f"{frist['type']} {frist['dato']}{fra}")


def _kommende(dok: dict[str, Any]) -> str | None:
    foran = dok["oppfoelging"]["kommende"]
    return f"{foran['kommunenummer']} {foran['fra']}" if foran else None


def _avslutning(venter: Any, dok: dict[str, Any]) -> list[str]:
    rad = dok["avslutning"]
    return _lik("avslutning", venter, rad and f"{rad['aarsak']} {rad['dato']}")


def _ordninger(venter: dict[str, str], dok: dict[str, Any]) -> list[str]:
    er: dict[str, dict[str, Any]] = {}
    for rad in dok["ordninger"]:
        er[rad["ordning"]] = rad if rad["gjeldende"] else er.get(rad["ordning"], rad)
    return [feil for navn, verdi in venter.items() for feil in _ordning(navn, verdi, er.get(navn))]


def _ordning(navn: str, venter: str, rad: dict[str, Any] | None) -> list[str]:
    if venter in ("gjeldende", "ikke gjeldende"):
        return _lik(f"ordning {navn}", venter == "gjeldende", rad and rad["gjeldende"])
    return _lik(f"ordning {navn}", venter, rad and rad["status"])


def _rader(hva: str, felt: str) -> Callable[[list[dict[str, Any]], dict[str, Any]], list[str]]:
    def sammenlign(venter: list[dict[str, Any]], dok: dict[str, Any]) -> list[str]:
        igjen = list(dok[felt])
        mangler = [rad for rad in venter if not _ta_ut(rad, igjen)]
        feil = [f"{hva}: mangler {rad}" for rad in mangler]
        return feil + [f"{hva}: uventet {rad}" for rad in igjen]

    return sammenlign


def _ta_ut(venter: dict[str, Any], rader: list[dict[str, Any]]) -> bool:
    oensket = {_RAD.get(navn, navn): _tekst(verdi) for navn, verdi in venter.items()}
    for rad in rader:
        if all(_tekst(rad.get(felt)) == verdi for felt, verdi in oensket.items()):
            rader.remove(rad)
            return True
    return False


def _innslag(venter: dict[str, str], dok: dict[str, Any]) -> list[str]:
    er = {rad["innslagId"]: rad for rad in dok["innslag"]}
    feil: list[str] = []
    for navn, verdi in venter.items():
        rad = er.get(navn)
        merknad = f", {rad['merknad']}" if rad and rad["merknad"] else ""
        utdyper = rad is not None and "," not in verdi
        feil += _lik(f"innslag {navn}", verdi, rad and rad["status"] + ("" if utdyper else merknad))
    return feil


def _varsler(venter: list[str], dok: dict[str, Any]) -> list[str]:
    koder = {varsel["kode"] for varsel in dok["varsler"]}
    return [f"varsel {kode} mangler i {sorted(koder)}" for kode in venter if kode not in koder]


def _ingen_varsler(venter: list[str], dok: dict[str, Any]) -> list[str]:
    koder = {varsel["kode"] for varsel in dok["varsler"]}
    return [f"varsel {kode} vises" for kode in venter if kode in koder]


def _avslutningsfelt(hva: str, felt: str) -> Callable[[Any, dict[str, Any]], list[str]]:
    return lambda venter, dok: _lik(hva, venter, dok["avslutning"] and dok["avslutning"].get(felt))


_BLIKK: dict[str, Callable[[Any, dict[str, Any]], list[str]]] = {
    "lovverk": lambda venter, dok: _lik("lovverk", venter, dok["lovverk"]),
    "kategori": lambda venter, dok: _lik("kategori", venter, _gjeldende(dok)["kategori"]),
    "kategori fra": lambda venter, dok: _lik("kategori fra", venter, _gjeldende(dok)["fra"]),
    "kategorier": _rader("kategorier", "kategorier"),
    "frist": _frist,
    "gjennomføringsfrist": lambda venter, dok: _lik(
        "gjennomføringsfrist", venter, dok["gjennomfoeringsfrist"]
    ),
    "avslutning": _avslutning,
    "gruppe": _avslutningsfelt("gruppe", "gruppe"),
    "registrert av": _avslutningsfelt("registrert av", "registrertAv"),
    "timer": _avslutningsfelt("timer", "timerPerUke"),
    "historikk": _rader("historikk", "avslutningshistorikk"),
    "ordninger": _ordninger,
    "aktiv tid": lambda venter, dok: _lik("aktiv tid", venter, dok["aktivTidDager"]),
    "sluttmål": lambda venter, dok: _lik("sluttmål", venter, dok["sluttmaal"]),
    "oppfølging": lambda venter, dok: _lik("oppfølging", venter, dok["oppfoelging"]["kommunenummer"]),
    "bydel": lambda venter, dok: _lik("bydel", venter, dok["oppfoelging"]["bydelsnummer"]),
    "kommende": lambda venter, dok: _lik("kommende", venter, _kommende(dok)),
    "innslag": _innslag,
    "varsler": _varsler,
    "ingen varsler": _ingen_varsler,
    "parametre": lambda venter, dok: _lik("parametre", venter, dok["parametre"]),
}
