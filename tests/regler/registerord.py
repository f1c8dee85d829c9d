"""The words of a line about a fact of Folkeregisteret, UDI or IMDi, and the contract's field of each."""

from typing import Any

FOLKEREGISTER = {
    "flyttet": (
        "Flyttet",
        {
            "flyttet": "flyttedato",
            "fra": "fraKommunenummer",
            "til": "tilKommunenummer",
            "bydel": "tilBydelsnummer",
        },
    ),
    "utvandret": ("Utvandret", {"utvandret": "utflyttingsdato", "land": "tilLand"}),
    "innvandret": ("Innvandret", {"innvandret": "innflyttingsdato", "kommune": "kommunenummer"}),
    "død": ("Doed", {"død": "doedsdato"}),
    "kommunereform": (
        "KommuneEndret",
        {"kommunereform": "kommunenummer", "fra": "gjelderFra", "bydel": "bydelsnummer"},
    ),
    "ident": ("IdentEndret", {"ident": "folkeregisterident"}),
    "navn": ("NavnEndret", {"navn": "fornavn", "etternavn": "etternavn"}),
    "adressebeskyttelse": ("AdressebeskyttelseEndret", {"adressebeskyttelse": "adressebeskyttelse"}),
}
OPPSTROEMS = {
    "person": "PersonRegistrert",
    "opphold": "OppholdRegistrert",
    "bosetting": "BosettingRegistrert",
}
TILGANG = {"tilgang": "gjelder", "kommune": "kommunenummer", "til": "tilDato", "id": "tilgangId"}
USUAL_OPPSTROEMS: dict[str, dict[str, Any]] = {
    "opphold": {"permanent": False},
    "bosetting": {"etter avtale": True, "kommune": "3201"},
}
ANDRE = {
    "opphør": ("OppholdOpphoert", {"opphør": "oppholdId", "dato": "dato"}),
    "arbeid": (
        "ArbeidRegistrert",
        {"arbeid": "arbeidId", "fra": "fra", "til": "til", "timer": "timerPerUke"},
    ),
    "karriereveiledning": (
        "KarriereveiledningRegistrert",
        {"karriereveiledning": "anbefaltSluttmaal", "dato": "dato", "notat": "notat"},
    ),
}
