"""Persons and events for `FremmedFeed`, in the documented form. No code of the simulator is used."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from fremmed_feed import FremmedFeed

ETTER = "2024-09-01T12:00:00.123456789+02:00"


def midnatt(dato: str) -> str:
    """The beginning of the day in Oslo, as documents give it."""
    return datetime.fromisoformat(dato).replace(tzinfo=ZoneInfo("Europe/Oslo")).isoformat()


def adresse(kommune: str, dato: str, *, gjelder: bool = True, matrikkel: str = "") -> dict[str, Any]:
    """A bostedsadresse on a street."""
    return {
        "erGjeldende": gjelder,
        "ajourholdstidspunkt": ETTER,
        "gyldighetstidspunkt": midnatt(dato),
        "adressegradering": "ugradert",
        "flyttedato": dato,
        "adresseIdentifikatorFraMatrikkelen": matrikkel or f"m{kommune}{dato}",
        "vegadresse": {"kommunenummer": kommune, "adressenavn": "Veien"},
    }


def ident_i_bruk(ident: str, *, gjelder: bool = True) -> dict[str, Any]:
    """An identifikasjonsnummer: in use, or ended (`gjelder` is False)."""
    status = "iBruk" if gjelder else "opphoert"
    felter = {"foedselsEllerDNummer": ident, "status": status, "identifikatortype": "foedselsnummer"}
    return {"erGjeldende": gjelder, **felter}


def utflytting(dato: str, land: str = "SYR", *, gjelder: bool = True) -> dict[str, Any]:
    """An emigration."""
    felter = {"utflyttingsdato": dato, "tilflyttingsland": land}
    return {"erGjeldende": gjelder, "gyldighetstidspunkt": midnatt(dato), **felter}


def innflytting(dato: str, land: str = "SYR", *, gjelder: bool = True) -> dict[str, Any]:
    """An immigration. Its day is the day from which it is valid."""
    return {
        "erGjeldende": gjelder,
        "gyldighetstidspunkt": midnatt(dato),
        "fraflyttingsland": land,
    }


def doedsfall(dato: str) -> dict[str, Any]:
    """A death. In a persondokument `doedsfall` is one object, not a list."""
    return {"erGjeldende": True, "gyldighetstidspunkt": midnatt(dato), "doedsdato": dato}


def beskyttelse(nivaa: str) -> dict[str, Any]:
    """An address protection."""
    return {"erGjeldende": True, "graderingsnivaa": nivaa}


@dataclass
class Folkebok:
    """Writes events about persons, and their documents, to a `FremmedFeed`."""

    feed: FremmedFeed
    neste: int = 1
    dokumenter: dict[int, str] = field(default_factory=dict)
    """Sequence number → id of the hendelsesdokument."""

    def person(self, ident: str, **deler: Any) -> dict[str, Any]:
        """Store a persondokument under `ident` and under every ident in it. `deler` replace its parts."""
        person = {
            "identifikasjonsnummer": [ident_i_bruk(ident)],
            "status": [{"erGjeldende": True, "status": "bosatt"}],
            "navn": [{"erGjeldende": True, "fornavn": "LØFT", "etternavn": "LEVENDE"}],
            **deler,
        }
        self.feed.personer[ident] = person
        for nummer in person["identifikasjonsnummer"]:
            self.feed.personer[nummer["foedselsEllerDNummer"]] = person
        return person

    def hendelse(self, ident: str, type_: str, endringer: list[tuple[str, str]], **deler: Any) -> int:
        """Write an entry with its two documents. Returns its sequence number.

        `endringer`: (entity, kind of change) for the hendelsesdokument. `deler`: the parts of the person
        after the event.
        """
        nummer, self.neste = self.neste, self.neste + 1
        dokument, arkiv = f"a{nummer:031x}", f"b{nummer:031x}"
        egenskaper = [{"entitet": entitet, "entitetsendring": endring} for entitet, endring in endringer]
        hendelse = {"hendelsestype": type_, "egenskapshendelse": egenskaper}
        self.feed.hendelser[dokument] = {"dokumentidentifikator": dokument, "hendelse": hendelse}
        self.feed.arkiv[arkiv] = self.person(ident, **deler)
        self.dokumenter[nummer] = dokument
        felter = {"folkeregisteridentifikator": ident, "hendelsetype": type_, "ajourholdstidspunkt": ETTER}
        steder = {"hendelsesdokument": dokument, "persondokument": arkiv}
        self.feed.feed.append({"sekvensnummer": nummer, "hendelse": felter | steder})
        return nummer
