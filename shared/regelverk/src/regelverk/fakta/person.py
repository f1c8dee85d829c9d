"""Facts from the source registries: personal data, permits, settlement, education, work."""

from dataclasses import dataclass
from typing import Literal

from regelverk.fakta.dato import Dato
from regelverk.fakta.navn import JSON_NAVN
from regelverk.fakta.tekster import Tekster

Kjoenn = Literal["Kvinne", "Mann"]
Adressebeskyttelse = Literal["ugradert", "fortrolig", "strengtFortrolig"]
Hjemmel = Literal[
    "UTL_28", "UTL_34", "UTL_35_3", "UTL_38_1", "UTL_38_5A", "UTL_38_5B",
    "UTL_53_1B", "UTL_53_2", "UTL_53_3", "UTL_KAP6", "EOES", "ANNEN",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRegistrert:
    """All personal data of the person; a later fact replaces an earlier one."""

    __pydantic_config__ = JSON_NAVN
    fornavn: str
    etternavn: str
    foedselsdato: Dato
    kjoenn: Kjoenn
    statsborgerskap: Tekster
    """ISO 3166 alpha-3."""
    mellomnavn: str | None = None
    folkeregisterident: str | None = None
    adressebeskyttelse: Adressebeskyttelse = "ugradert"


@dataclass(frozen=True, slots=True, kw_only=True)
class Familie:
    """The reference person of a permit under utlendingsloven kapittel 6."""

    __pydantic_config__ = JSON_NAVN
    referanseperson_hjemmel: Hjemmel
    referanseperson_bosatt: Dato | None = None
    referanseperson_permanent: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OppholdRegistrert:
    """A permit. A later fact with the same `opphold_id` replaces it."""

    __pydantic_config__ = JSON_NAVN
    opphold_id: str
    hjemmel: Hjemmel
    innvilget: Dato
    permanent: bool
    soeknadsdato: Dato | None = None
    soekt_fra_utlandet: bool | None = None
    gyldig_til: Dato | None = None
    ankomstdato: Dato | None = None
    familie: Familie | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OppholdOpphoert:
    """A permit that ended on `dato`."""

    __pydantic_config__ = JSON_NAVN
    opphold_id: str
    dato: Dato


@dataclass(frozen=True, slots=True, kw_only=True)
class BosettingRegistrert:
    """A settlement in a kommune. A later fact with the same `bosetting_id` replaces it."""

    __pydantic_config__ = JSON_NAVN
    bosettingsdato: Dato
    kommunenummer: str
    etter_avtale: bool
    bosetting_id: str | None = None
    bydelsnummer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UtdanningRegistrert:
    """Whether videregående is completed (A 2.4-2.6); None: not known. A later fact replaces this one."""

    __pydantic_config__ = JSON_NAVN
    gjennomfoert_videregaaende: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KarriereveiledningRegistrert:
    """The advice of the fylkeskommune on sluttmål (A 2.6). A later fact replaces an earlier one."""

    __pydantic_config__ = JSON_NAVN
    anbefalt_sluttmaal: str
    dato: Dato
    notat: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArbeidRegistrert:
    """A job. A later fact with the same `arbeid_id` replaces it."""

    __pydantic_config__ = JSON_NAVN
    arbeid_id: str
    fra: Dato
    timer_per_uke: float
    til: Dato | None = None
