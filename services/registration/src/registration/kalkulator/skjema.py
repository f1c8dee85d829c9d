"""The body of the calculator: what the rules need to know, and nothing that names a person."""

from typing import Annotated, Any, Literal

from nir.web.innhold.dato import Dato
from pydantic import Field, create_model
from regelverk.fakta import innslag as i
from regelverk.fakta.person import Familie, Hjemmel

from registration.skjema.beskrivelser import BESKRIVELSER
from registration.skjema.felt import ETTER_NAVN
from registration.skjema.modell import Skjema, skjema_av

Aldersgruppe = Literal["under 18", "18-55", "56-67", "over 67"]
FLEST_VEDTAK, FLEST_FRAVAER, FLEST_AVSLUTNINGER = 40, 100, 10
"""The most entries in one calculation, so that it takes a bounded time."""
_SATT = frozenset({"innslag_id", "seksjon"})
_UTEN_VIRKNING = frozenset(
    {"saksnummer", "beloep", "beloep_per_maaned", "gjelder_fra", "gjelder_til", "ytelse", "betalingsfrist"}
)
"""The fields of a decision that no rule reads."""


def _modell(navn: str, base: type[Skjema], dok: str, **felter: Any) -> Any:
    return create_model(navn, __base__=base, __doc__=dok, **felter)


Sluttmaal: Any = ETTER_NAVN["sluttmaal"]
Klage = _modell(
    "Kalkulatorklage",
    skjema_av(i.Klage, uten=_SATT | {"vedtak_id"}),
    "En klage på vedtaket, og utfallet der klagen er avgjort.",
)
_VEDTAK = skjema_av(i.Vedtak, uten=_SATT | _UTEN_VIRKNING)
_klage = (Klage | None, Field(default=None, description="Klagen på vedtaket, der det er en"))
Vedtak = _modell("Kalkulatorvedtak", _VEDTAK, "Et vedtak (A 5.2).", klage=_klage)
Fravaer = _modell("Kalkulatorfravaer", skjema_av(i.Fravaer, uten=_SATT), "Et fravær (A 8.3).")
Avslutning = _modell(
    "Kalkulatoravslutning",
    skjema_av(i.Avslutning, uten=_SATT | {"bekreftet"}),
    "Kommunens avslutning (A 9.9). Med gjenaapningsdato er den gjenåpnet (A 10).",
)
Familiegrunnlag = _modell("Kalkulatorfamilie", skjema_av(Familie), "Referansepersonen (utl. kapittel 6).")


def _om(navn: str) -> Any:
    return Field(description=BESKRIVELSER[navn])


class Regnestykke(Skjema):
    """Det fristen regnes ut av. Ingenting her sier hvem personen er, og ingenting lagres."""

    innvilget: Annotated[Dato, _om("innvilget")]
    hjemmel: Annotated[
        Hjemmel, Field(description="Hjemmel i utlendingsloven; UTL_34 er kollektiv beskyttelse (kapittel 6A)")
    ] = "UTL_28"
    bosettingsdato: Annotated[
        Dato | None, Field(description="Når personen ble bosatt; utelatt: dagen tillatelsen ble gitt")
    ] = None
    etter_avtale: Annotated[bool, _om("etter_avtale")] = True
    soekt_fra_utlandet: Annotated[bool | None, _om("soekt_fra_utlandet")] = None
    ankomstdato: Annotated[Dato | None, _om("ankomstdato")] = None
    soeknadsdato: Annotated[Dato | None, _om("soeknadsdato")] = None
    familie: Annotated[Familiegrunnlag | None, _om("familie")] = None  # type: ignore[valid-type]
    aldersgruppe: Annotated[
        Aldersgruppe, Field(description="Alderen den dagen tillatelsen ble gitt; foedselsdato går foran")
    ] = "18-55"
    foedselsdato: Annotated[
        Dato | None, Field(description="Bare der aldersgruppe ikke er nok; lagres ikke")
    ] = None
    utdanning: Annotated[
        i.UtdanningVedSluttmaal | None, Field(description="Om videregående opplæring er gjennomført")
    ] = None
    sluttmaal: Annotated[Sluttmaal | None, _om("sluttmaal")] = None
    vedtak: Annotated[
        tuple[Vedtak, ...],  # type: ignore[valid-type]
        Field(max_length=FLEST_VEDTAK, description="Vedtakene: deltakelse, permisjoner, stans, utvidelse"),
    ] = ()
    fravaer: Annotated[
        tuple[Fravaer, ...],  # type: ignore[valid-type]
        Field(max_length=FLEST_FRAVAER, description="Fraværene"),
    ] = ()
    avslutninger: Annotated[
        tuple[Avslutning, ...],  # type: ignore[valid-type]
        Field(max_length=FLEST_AVSLUTNINGER, description="Kommunens avslutninger; flere der en er gjenåpnet"),
    ] = ()
    paa_dato: Annotated[
        Dato | None, Field(description="Dagen det regnes for, også en som kommer; utelatt: i dag")
    ] = None


VEDTAKSFELTER = tuple(_VEDTAK.model_fields)
"""The fields of `Vedtak` that the fact has too."""
