"""The words of a line about an entry, and the contract's field for each word."""

from datetime import date
from typing import Any

SLUTTMAAL = {
    "Arbeid (vgo)": "Arbeid - person har utdanning på videregående nivå fra før",
    "Arbeid (ikke vgo)": "Arbeid - person har ikke utdanning på videregående nivå fra før",
}
SEKSJON = {
    "vedtak": "vedtak",
    "sluttmål": "sluttmaal",
    "klage": "klage",
    "tiltak": "tiltak",
    "fravær": "fravaer",
    "kontakt": "kontakt",
    "integreringskontrakt": "integreringskontrakt",
    "reservasjon": "reservasjon",
    "avslutning": "avslutning",
}
FORBOKSTAV = {
    "vedtak": "V",
    "sluttmaal": "S",
    "klage": "K",
    "tiltak": "T",
    "fravaer": "F",
    "kontakt": "N",
    "integreringskontrakt": "I",
    "reservasjon": "R",
    "avslutning": "A",
}
_HOVEDFELT = {
    "vedtak": "vedtakstype",
    "sluttmaal": "sluttmaal",
    "klage": "vedtakId",
    "tiltak": "tiltakstype",
    "fravaer": "fravaerskode",
    "kontakt": "kontakttype",
    "integreringskontrakt": "dato",
    "reservasjon": "dato",
    "avslutning": "avslutningsaarsak",
}
_FELT: dict[str, dict[str, str]] = {
    "vedtak": {
        "start": "startdato",
        "slutt": "sluttdato",
        "vedtatt": "vedtaksdato",
        "tilbud": "tilbudsdato",
        "dager": "dagtype",
        "resultat": "resultat",
        "kapittel 6A": "kapittel6A",
    },
    "sluttmaal": {"utdanning": "utdanning"},
    "klage": {"klaget": "klagedato", "utfall": "utfall", "avgjort": "avgjortDato"},
    "tiltak": {
        "start": "startdato",
        "slutt": "sluttdato",
        "timer": "timerPerUke",
        "erstattende": "erstattende",
        "gjennomført": "gjennomfoert",
        "mottatt tilbud": "mottattTilbud",
    },
    "fravaer": {"fra": "fra", "til": "til", "virkedager": "virkedager"},
    "kontakt": {"dato": "dato"},
    "integreringskontrakt": {},
    "reservasjon": {},
    "avslutning": {
        "dato": "avslutningsdato",
        "timer": "timerPerUke",
        "gjenåpnet": "gjenaapningsdato",
        "bekreftet": "bekreftet",
    },
}
_INNVILGES = (
    "Deltakelse i introduksjonsprogram",
    "Vedtak om utvidet program",
    "Permisjon pga. velferd",
    "Permisjon pga. barns sykdom",
    "Permisjon pga. egen sykdom",
    "Permisjon pga. fødsel/adopsjon",
    "Permisjon pga. fred- og forsoningsarbeid",
)


def seksjonens_felter(seksjon: str, ord_: dict[str, Any]) -> dict[str, Any]:
    """The words of a line as the contract's fields. The section's name stands for its main field."""
    felt = _FELT[seksjon] | {norsk: _HOVEDFELT[seksjon] for norsk, navn in SEKSJON.items() if navn == seksjon}
    felt |= {"type": _HOVEDFELT[seksjon]} | (
        {"årsak": "avslutningsaarsak"} if seksjon == "avslutning" else {}
    )
    return {felt[navn]: _verdi(verdi) for navn, verdi in ord_.items()}


def vanlige_felter(seksjon: str, felter: dict[str, Any], dag: date) -> dict[str, Any]:
    """The fields that a line gets if the case does not state them; `dag` is the day of registration."""
    if seksjon == "vedtak":
        resultat = "Innvilget" if felter.get("vedtakstype") in _INNVILGES else "Vedtak fattet"
        return {"vedtaksdato": dag.isoformat(), "resultat": resultat}
    if seksjon == "klage":
        return {"klagedato": dag.isoformat()}
    if seksjon == "kontakt":
        return {"dato": dag.isoformat()}
    if seksjon == "tiltak":
        return {"erstattende": False}
    return {"bekreftet": False} if seksjon == "avslutning" else {}


def _verdi(verdi: Any) -> Any:
    if isinstance(verdi, date):
        return verdi.isoformat()
    return SLUTTMAAL.get(verdi, verdi) if isinstance(verdi, str) else verdi
