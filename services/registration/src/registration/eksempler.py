"""Bodies that work when pasted: for FORNØYDE, GRANITT (992400002200) of the demo kommune, Kristiansand 4204.

What must not lie far back is dated from today, so that the docs do not grow old.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from nir.klokke import naa


def _om(dager: int) -> str:
    return (naa().registrert + timedelta(days=dager)).isoformat()


_FASTE: dict[str, Any] = {
    "PersonRegistrert": {
        "fornavn": "GRANITT",
        "etternavn": "FORNØYDE",
        "foedselsdato": "1990-05-17",
        "kjoenn": "Kvinne",
        "statsborgerskap": ["UKR"],
        "adressebeskyttelse": "ugradert",
    },
    "UtdanningRegistrert": {"gjennomfoertVideregaaende": True},
    "Sluttmaal": {
        "sluttmaal": "Arbeid - person har utdanning på videregående nivå fra før",
        "utdanning": "gjennomført vgo",
    },
    "SluttmaalEndring": {"sluttmaal": "Høyere utdanning"},
    "TiltakEndring": {"timerPerUke": 37.5},
    "FravaerEndring": {"virkedager": 1},
    "ArbeidRegistrert": {"arbeidId": "a1", "fra": "2024-10-01", "timerPerUke": 37.5},
    "Avslutning": {"avslutningsaarsak": "Arbeid", "avslutningsdato": "2024-09-16", "timerPerUke": 37.5},
    "AvslutningEndring": {"avslutningsaarsak": "Arbeid og grunnskole"},
    "KarriereveiledningRegistrert": {
        "anbefaltSluttmaal": "Høyere utdanning",
        "dato": "2024-03-01",
        "notat": "Anbefaler høyere utdanning.",
    },
}
_DATERTE: dict[str, Callable[[], Any]] = {
    "Kontakt": lambda: {"kontakttype": "Søknad", "dato": _om(-3)},
    "KontaktEndring": lambda: {"dato": _om(-4)},
    "Integreringskontrakt": lambda: {"dato": _om(-3)},
    "IntegreringskontraktEndring": lambda: {"dato": _om(-4)},
    "Reservasjon": lambda: {"dato": _om(-3)},
    "ReservasjonEndring": lambda: {"dato": _om(-4)},
    "EtterregistreringGitt": lambda: {"gjelder": "kommune", "kommunenummer": "4204", "tilDato": _om(30)},
}


def eksempel(navn: str) -> Any:
    """The example of a body model by its name; None where none can work for everybody."""
    return _DATERTE[navn]() if navn in _DATERTE else _FASTE.get(navn)
