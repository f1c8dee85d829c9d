"""The registries' facts about the person of a case: name, birth, permit and settlement."""

from datetime import date
from typing import Any

_USUAL: dict[str, Any] = {
    "født": date(1990, 5, 17),
    "kjønn": "Kvinne",
    "statsborgerskap": ["SYR"],
    "hjemmel": "UTL_28",
    "bosatt": date(2024, 1, 1),
    "kommune": "3201",
    "etter avtale": True,
    "permanent": False,
}
_FELT: dict[str, dict[str, str]] = {
    "PersonRegistrert": {
        "fornavn": "fornavn",
        "etternavn": "etternavn",
        "født": "foedselsdato",
        "kjønn": "kjoenn",
        "statsborgerskap": "statsborgerskap",
        "adressebeskyttelse": "adressebeskyttelse",
        "ident": "folkeregisterident",
    },
    "OppholdRegistrert": {
        "opphold": "oppholdId",
        "hjemmel": "hjemmel",
        "søkt": "soeknadsdato",
        "søkt fra utlandet": "soektFraUtlandet",
        "innvilget": "innvilget",
        "gyldig til": "gyldigTil",
        "permanent": "permanent",
        "ankomst": "ankomstdato",
        "familie": "familie",
    },
    "BosettingRegistrert": {
        "bosetting": "bosettingsdato",
        "bosatt": "bosettingsdato",
        "kommune": "kommunenummer",
        "bydel": "bydelsnummer",
        "etter avtale": "etterAvtale",
        "nummer": "bosettingId",
    },
}
_FAMILIE = {
    "hjemmel": "referansepersonHjemmel",
    "bosatt": "referansepersonBosatt",
    "permanent": "referansepersonPermanent",
}
_KJENTE = {
    *_USUAL,
    "innvilget",
    "søkt",
    "søkt fra utlandet",
    "ankomst",
    "familie",
    "gyldig til",
    "bydel",
    "meldt",
    "utdanning",
    "program",
    "adressebeskyttelse",
    "ident",
    "fornavn",
    "etternavn",
    "opphold",
}


def fylt_ut(person: dict[str, Any]) -> dict[str, Any]:
    """The words about the person of a case. A word that the case leaves out gets its usual value."""
    if ukjent := set(person) - _KJENTE:
        raise ValueError(f"unknown about the person: {ukjent}")
    hel = {"fornavn": "Mystikk", "etternavn": "Pliktoppfyllende", "opphold": "O1"} | _USUAL | person
    hel.setdefault("innvilget", hel["bosatt"] if isinstance(hel["bosatt"], date) else _USUAL["bosatt"])
    dager = [dag for dag in (hel["bosatt"], hel["innvilget"]) if isinstance(dag, date)]
    hel.setdefault("meldt", max(dager))
    return hel


def grunnfakta(person: dict[str, Any]) -> list[tuple[date, str, dict[str, Any]]]:
    """The registries' facts about the person, which come before the first line of the case, as (day, type,
    innhold).
    """
    hel = fylt_ut(person)
    fakta = [(hel["meldt"], "PersonRegistrert", innhold("PersonRegistrert", hel))]
    if hel["hjemmel"] != "ingen":
        fakta.append((hel["meldt"], "OppholdRegistrert", innhold("OppholdRegistrert", hel)))
    if hel["bosatt"] != "ingen":
        fakta.append((hel["meldt"], "BosettingRegistrert", innhold("BosettingRegistrert", hel)))
    if "utdanning" in hel:
        fakta.append((hel["meldt"], "UtdanningRegistrert", {"gjennomfoertVideregaaende": hel["utdanning"]}))
    return fakta


def innhold(type_: str, ord_: dict[str, Any]) -> dict[str, Any]:
    """Those words of a line that belong to a fact of this type, as the contract's fields."""
    felt = {_FELT[type_][navn]: _verdi(navn, verdi) for navn, verdi in ord_.items() if navn in _FELT[type_]}
    return {"adressebeskyttelse": "ugradert"} | felt if type_ == "PersonRegistrert" else felt


def _verdi(navn: str, verdi: Any) -> Any:
    if navn == "familie":
        return {_FAMILIE[del_]: _verdi(del_, v) for del_, v in verdi.items()}
    return verdi.isoformat() if isinstance(verdi, date) else verdi
