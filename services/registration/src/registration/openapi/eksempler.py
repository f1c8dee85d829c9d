"""Examples for the docs. They work when pasted, on the persons of the demo kommune (Kristiansand, 4204).

A date that must be recent is counted from today, so that the example still works next year.
"""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from nir.klokke import idag
from regelverk.lov.parametre import les_parametre

GRANITT = "992400002200"
"""FORNØYDE, GRANITT: the regelmotor ended the programme, because no ending was registered (B 3)."""
_MYSTIKK = "988818011199"
"""PLIKTOPPFYLLENDE, MYSTIKK: has a decision and no sluttmål (B 3)."""
INNSLAG = {
    "vedtak": "7acf3c2b-e954-569f-a3e7-f910f6b7cc84",
    "sluttmaal": "65d8a057-db65-546c-adfe-db243bcc50d2",
}
"""Granitt's entries by section. The ids are derived from the Idempotency-Keys of the demo."""
HENDELSE = "5e78acda-d916-5c82-aec8-ee53a08832df"
"""The id of the fact that registered Granitt's decision."""
OPPHOLD = f"{GRANITT}-1"
"""The id of Granitt's permit."""


def person(seksjon: str) -> str:
    """The DUF-nummer of the person for whom the example of a section works."""
    return _MYSTIKK if seksjon == "sluttmaal" else GRANITT


def eksempel(navn: str) -> Any:
    """The example of a body, by the name of its model. None if no example works for every caller."""
    lag = _EKSEMPLER.get(navn)
    return None if lag is None else lag()


def _om(dager: int) -> str:
    return (idag() + timedelta(days=dager)).isoformat()


def _siste_virkedag() -> str:
    dag = idag() - timedelta(days=1)
    while not les_parametre().kalender.er_virkedag(dag):
        dag -= timedelta(days=1)
    return dag.isoformat()


_UTVIDET = {"vedtakstype": "Vedtak om utvidet program", "resultat": "Innvilget"}
_TILTAK = {"tiltakstype": "Norskopplæring", "startdato": "2024-08-05", "timerPerUke": 15}
_EKSEMPLER: dict[str, Callable[[], Any]] = {
    "Kontakt": lambda: {"kontakttype": "Søknad", "dato": _om(-3)},
    "KontaktEndring": lambda: {"dato": _om(-4)},
    "Integreringskontrakt": lambda: {"dato": _om(-3)},
    "IntegreringskontraktEndring": lambda: {"dato": _om(-4)},
    "Reservasjon": lambda: {"dato": _om(-3)},
    "ReservasjonEndring": lambda: {"dato": _om(-4)},
    "Sluttmaal": lambda: {"sluttmaal": "Arbeid - person har utdanning på videregående nivå fra før"},
    "SluttmaalEndring": lambda: {"sluttmaal": "Høyere utdanning"},
    "Vedtak": lambda: _UTVIDET | {"vedtaksdato": _om(-3)},
    "VedtakEndring": lambda: {"startdato": "2024-03-19"},
    "Klage": lambda: {"vedtakId": INNSLAG["vedtak"], "klagedato": "2024-04-02"},
    "KlageEndring": lambda: {"utfall": "Kommunens vedtak opprettholdes", "avgjortDato": _om(0)},
    "Tiltak": lambda: _TILTAK | {"sluttdato": _om(60)},
    "TiltakEndring": lambda: {"timerPerUke": 37.5},
    "Fravaer": lambda: {
        "fravaerskode": "Egenmelding",
        "fra": _siste_virkedag(),
        "til": _siste_virkedag(),
        "virkedager": 1,
    },
    "FravaerEndring": lambda: {"virkedager": 0},
    "Avslutning": lambda: {
        "avslutningsaarsak": "Arbeid",
        "avslutningsdato": "2024-09-16",
        "timerPerUke": 37.5,
        "bekreftet": True,
    },
    "AvslutningEndring": lambda: {"avslutningsdato": "2024-09-17", "bekreftet": True},
    "simuler": lambda: [
        {"handling": "registrer", "seksjon": "tiltak", **_TILTAK, "sluttdato": _om(60)},
        {
            "handling": "endre",
            "seksjon": "vedtak",
            "innslagId": INNSLAG["vedtak"],
            "startdato": "2024-03-19",
        },
    ],
    "PersonRegistrert": lambda: {
        "fornavn": "FORNØYDE",
        "etternavn": "GRANITT",
        "foedselsdato": "1986-09-03",
        "kjoenn": "Mann",
        "statsborgerskap": ["UKR"],
        "folkeregisterident": "03898600105",
    },
    "OppholdRegistrert": lambda: {
        "oppholdId": OPPHOLD,
        "hjemmel": "UTL_34",
        "innvilget": "2023-11-20",
        "permanent": False,
        "ankomstdato": "2023-10-30",
    },
    "BosettingRegistrert": lambda: {
        "bosettingsdato": "2024-02-12",
        "kommunenummer": "4204",
        "etterAvtale": True,
    },
    "UtdanningRegistrert": lambda: {"gjennomfoertVideregaaende": True},
    "KarriereveiledningRegistrert": lambda: {
        "anbefaltSluttmaal": "Høyere utdanning",
        "dato": "2024-03-01",
        "notat": "Anbefaler høyere utdanning.",
    },
    "ArbeidRegistrert": lambda: {"arbeidId": "a1", "fra": "2024-10-01", "timerPerUke": 37.5},
    "Regnestykke": lambda: {
        "innvilget": "2024-01-05",
        "sluttmaal": "Arbeid - person har utdanning på videregående nivå fra før",
        "vedtak": [
            {
                "vedtakstype": "Deltakelse i introduksjonsprogram",
                "resultat": "Innvilget",
                "vedtaksdato": "2024-01-10",
                "startdato": "2024-01-15",
            }
        ],
        "fravaer": [
            {"fravaerskode": "Gyldig fravær", "fra": "2024-02-05", "til": "2024-02-19", "virkedager": 11}
        ],
        "paaDato": "2024-03-01",
    },
    "innlesing": lambda: json.dumps(
        {
            "hendelseId": "5d1f6e0a-7c5b-4c5e-9d53-0b8c6f5a2e11",
            "dufNummer": GRANITT,
            "type": "UtdanningRegistrert",
            "versjon": 1,
            "kilde": "imdi",
            "innhold": {"gjennomfoertVideregaaende": True},
        }
    ),
    "registreringer": lambda: json.dumps(
        {
            "dufNummer": GRANITT,
            "handling": "registrer",
            "seksjon": "kontakt",
            "idempotencyKey": "0f0e8d52-4b1c-4a76-8a0d-6c3c5a1f7e22",
            "kontakttype": "Kontakt",
            "dato": _om(-2),
        }
    ),
    "Etterregistrering": lambda: {"gjelder": "kommune", "kommunenummer": "4204", "tilDato": _om(30)},
}
