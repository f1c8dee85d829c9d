"""The entries of the sections in which a kommune registers; one dataclass each (kontrakt §1.7).

`avgjoerelse.seksjon` says everything else about a section.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from regelverk.fakta.dato import Dato
from regelverk.fakta.navn import JSON_NAVN

Seksjonsnavn = Literal[
    "kontakt", "integreringskontrakt", "reservasjon", "sluttmaal", "vedtak",
    "klage", "tiltak", "fravaer", "avslutning",
]  # fmt: skip
Resultat = Literal["Innvilget", "Avslag", "Vedtak fattet"]
Dagtype = Literal["virkedager", "kalenderdager"]
Brevfelt = Literal["beloep", "beloep_per_maaned", "gjelder_fra", "gjelder_til", "ytelse", "betalingsfrist"]
"""The fields of a decision about stønad for its letter. No rule reads them."""
UtdanningVedSluttmaal = Literal["gjennomført vgo", "ikke vgo"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kontakt:
    """A contact, an application or a claim (A 4.1)."""

    __pydantic_config__ = JSON_NAVN
    innslag_id: str
    kontakttype: str
    dato: Dato
    seksjon: Literal["kontakt"] = "kontakt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Integreringskontrakt:
    """An integreringskontrakt. Only its date is registered (A 4.3)."""

    __pydantic_config__ = JSON_NAVN
    innslag_id: str
    dato: Dato
    seksjon: Literal["integreringskontrakt"] = "integreringskontrakt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservasjon:
    """The person does not take part in research (A 2.3)."""

    __pydantic_config__ = JSON_NAVN
    innslag_id: str
    dato: Dato
    seksjon: Literal["reservasjon"] = "reservasjon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sluttmaal:
    """The goal of the programme (A 3.2, 3.6)."""

    __pydantic_config__ = JSON_NAVN
    innslag_id: str
    sluttmaal: str
    utdanning: UtdanningVedSluttmaal | None = None
    seksjon: Literal["sluttmaal"] = "sluttmaal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vedtak:
    """A decision (A 5.2)."""

    __pydantic_config__ = JSON_NAVN
    innslag_id: str
    vedtakstype: str
    resultat: Resultat
    vedtaksdato: Dato
    startdato: Dato | None = None
    sluttdato: Dato | None = None
    tilbudsdato: Dato | None = None
    dagtype: Dagtype | None = None
    kapittel6A: bool | None = None  # noqa: N815  the law's own name
    saksnummer: str | None = None
    beloep: int | None = None
    """Whole kroner: what the decision reduces, deducts or claims back in all."""
    beloep_per_maaned: int | None = None
    """Whole kroner."""
    gjelder_fra: Dato | None = None
    """The first day of the period that the amount was paid for; `gjelder_til` is the last."""
    gjelder_til: Dato | None = None
    ytelse: str | None = None
    """The other public benefit for which stønad is reduced."""
    betalingsfrist: Dato | None = None
    seksjon: Literal["vedtak"] = "vedtak"


@dataclass(frozen=True, slots=True, kw_only=True)
class Klage:
    """A complaint about a decision, and its outcome (A 6.1-6.2)."""

    __pydantic_config__ = JSON_NAVN
    innslag_id: str
    vedtak_id: str
    klagedato: Dato
    utfall: str | None = None
    avgjort_dato: Dato | None = None
    seksjon: Literal["klage"] = "klage"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiltak:
    """A measure offered (A 7.2-7.8). Hours are per week."""

    __pydantic_config__ = JSON_NAVN
    innslag_id: str
    tiltakstype: str
    startdato: Dato
    sluttdato: Dato
    timer_per_uke: float | None = None
    erstattende: bool = False
    gjennomfoert: bool | None = None
    mottatt_tilbud: bool | None = None
    seksjon: Literal["tiltak"] = "tiltak"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fravaer:
    """Absence (A 8.1). `virkedager`: the number of virkedager that the kommune registers for the period."""

    __pydantic_config__ = JSON_NAVN
    innslag_id: str
    fravaerskode: str
    fra: Dato
    til: Dato
    virkedager: int
    seksjon: Literal["fravaer"] = "fravaer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Avslutning:
    """The kommune's ending of the programme (A 9.2). Hours are per week."""

    __pydantic_config__ = JSON_NAVN
    innslag_id: str
    avslutningsaarsak: str
    avslutningsdato: Dato
    timer_per_uke: float | None = None
    gjenaapningsdato: Dato | None = None
    bekreftet: bool = False
    seksjon: Literal["avslutning"] = "avslutning"


Innslag = (
    Kontakt | Integreringskontrakt | Reservasjon | Sluttmaal | Vedtak | Klage | Tiltak | Fravaer | Avslutning
)
INNSLAG: tuple[type[Innslag], ...] = get_args(Innslag)
"""The classes, in the order of the contract."""


Feltverdi = str | float | bool | date | None
"""The value of a field of an entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InnslagRettet:
    """An edit of an entry (PATCH).

    `felter`: the new values, by the fields' names in the section's class. None empties a field. All other
    fields keep the values that they have when the edit is decided.
    """

    __pydantic_config__ = JSON_NAVN
    innslag_id: str
    seksjon: Seksjonsnavn
    felter: Mapping[str, Feltverdi]


@dataclass(frozen=True, slots=True, kw_only=True)
class InnslagSlettet:
    """The deletion of an entry. It has the entry's id and section, and no other field of the entry."""

    __pydantic_config__ = JSON_NAVN
    innslag_id: str
    seksjon: Seksjonsnavn
