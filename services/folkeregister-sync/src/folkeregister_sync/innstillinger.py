"""The settings of the worker. They are checked at the start, and a sentence explains each wrong setting."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, ClassVar, Literal

from nir.innstillinger import Felles
from nir.innstillinger.adresser import TryggAdresse, utrygg_adresse
from pydantic import AfterValidator, Field, StringConstraints, field_validator
from pydantic_core import PydanticCustomError

from folkeregister_sync.bydeler.kart import UgyldigBydelskart, les_bydelskart, standard_bydelskart
from folkeregister_sync.maskinporten.noekkel import (
    UgyldigNoekkel,
    er_utviklingsnoekkel,
    kan_leses_av_alle,
    les_noekkel,
)


def _krev_api(adresse: str) -> str:
    if not adresse.endswith("/api/v1"):
        raise PydanticCustomError("api", "må gå til og med …/api/v1")
    return adresse


Tekst = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Innstillinger(Felles):
    """The settings from the environment. Every name begins with NIR_."""

    egne_setninger: ClassVar[Mapping[str, str]] = {
        **Felles.egne_setninger,
        "NIR_FOLKEREGISTER_START": "må være et sekvensnummer (0 eller større) eller «siste»",
        "NIR_FOLKEREGISTER_POLL_SECONDS": "må være et antall sekunder, over 0 og høyst 3600",
        "NIR_FOLKEREGISTER_KALL_PER_MINUTT": "må være et heltall på minst 60",
        "NIR_FOLKEREGISTER_VASK_TIME": "må være en time (0-23) eller «aldri»",
    }

    folkeregister_url: Annotated[TryggAdresse, AfterValidator(_krev_api)]
    folkeregister_scope: Tekst = "folkeregister:deling/offentligmedhjemmel"
    folkeregister_start: Annotated[int, Field(ge=0)] | Literal["siste"] = "siste"
    folkeregister_poll_seconds: float = Field(default=5, gt=0, le=3600)
    folkeregister_kall_per_minutt: int = Field(default=60_000, ge=60)
    """The calls a minute that Folkeregisteret accepts from one IP address (test environment: 1 200)."""
    folkeregister_bydeler: Path | None = Field(default_factory=standard_bydelskart, validate_default=True)
    folkeregister_vask_time: Annotated[int, Field(ge=0, le=23)] | Literal["aldri"] = 3
    maskinporten_token_url: TryggAdresse
    maskinporten_audience: Tekst
    maskinporten_client_id: Tekst
    maskinporten_key_file: Path
    maskinporten_kid: Tekst

    @field_validator("maskinporten_key_file")
    @classmethod
    def _krev_noekkel(cls, fil: Path) -> Path:
        try:
            les_noekkel(fil)
        except UgyldigNoekkel as feil:
            raise PydanticCustomError("noekkel", "{grunn}", {"grunn": str(feil)}) from None
        return fil

    @field_validator("folkeregister_bydeler")
    @classmethod
    def _krev_bydelskart(cls, fil: Path | None) -> Path | None:
        try:
            if fil is not None:
                les_bydelskart(fil)
        except UgyldigBydelskart as feil:
            raise PydanticCustomError("bydeler", "{grunn}", {"grunn": str(feil)}) from None
        return fil

    def utrygt(self) -> Iterator[str]:
        """A sentence for each setting that production refuses."""
        yield from super().utrygt()
        for navn, adresse in {
            "NIR_FOLKEREGISTER_URL": self.folkeregister_url,
            "NIR_MASKINPORTEN_TOKEN_URL": self.maskinporten_token_url,
            "NIR_MASKINPORTEN_AUDIENCE": self.maskinporten_audience,
        }.items():
            if grunn := utrygg_adresse(adresse):
                yield f"{navn} {grunn}."
        fil = self.maskinporten_key_file
        if er_utviklingsnoekkel(fil):
            yield f"NIR_MASKINPORTEN_KEY_FILE er en utviklingsnøkkel ({fil})."
        if kan_leses_av_alle(fil):
            yield f"NIR_MASKINPORTEN_KEY_FILE kan leses av alle på maskinen; gi den til eieren alene ({fil})."


def ukjente_navn(miljoe: Iterable[str]) -> Iterator[str]:
    """A sentence for each variable whose name resembles a setting and is probably misspelt."""
    kjente = {_navn((felt,)) for felt in Innstillinger.model_fields} | _ANDRES
    for navn in sorted(set(miljoe) - kjente):
        ligner = get_close_matches(navn, kjente, n=1, cutoff=_LIKHET)
        if navn.startswith(_VAARE) or (navn.startswith("NIR_") and ligner):
            mente = f" Mente du {ligner[0]}?" if ligner else ""
            yield f"{navn} er ingen innstilling.{mente}"


_VAARE = ("NIR_FOLKEREGISTER_", "NIR_MASKINPORTEN_")
_ANDRES = {"NIR_FOLKEREGISTER_SYNC_PORT", "NIR_KLASS_URL", "NIR_HOME", "NIR_REDIS_URL"}
"""Names of variables with our prefixes that only the commands and the local system read."""
_LIKHET = 0.93
"""The similarity (0 to 1) from which one name counts as a misspelling of the other."""


def _navn(sted: tuple[int | str, ...]) -> str:
    return f"NIR_{str(sted[0]).upper()}"
