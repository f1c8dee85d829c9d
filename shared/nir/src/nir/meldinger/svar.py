"""Records of nir.svar, nir.avslutninger, nir.spoersmaal and nir.avvik."""

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict
from regelverk.fakta.navn import til_camel
from regelverk.fakta.person import Adressebeskyttelse
from regelverk.liv.svar import Utfall

SVAR_UTEN_VURDERING = ("nir-svar", b"uten-vurdering")
"""Kafka header of a fact whose sender waits for the decision alone: it costs the engine no document."""


class _Melding(BaseModel):
    model_config = ConfigDict(alias_generator=til_camel, populate_by_name=True, extra="ignore", frozen=True)

    def som_json(self) -> bytes:
        """The record's value."""
        return self.model_dump_json(by_alias=True, exclude_none=True).encode()


class ProblemMelding(_Melding):
    """A refusal, as RFC 9457 will show it."""

    kode: str
    title: str
    detail: str
    status: int
    felt: str | None = None
    fortsetter: tuple[str, ...] = ()


class VarselMelding(_Melding):
    """A warning that blocks nothing."""

    kode: str
    tekst: str


class Svar(_Melding):
    """nir.svar, key hendelseId: what became of a fact, where its sender waits."""

    hendelse_id: str
    utfall: Utfall
    problem: ProblemMelding | None = None
    varsler: tuple[VarselMelding, ...] = ()
    innslag_id: str | None = None
    vurdering: dict[str, Any] | None = None
    versjon: int
    posisjon: str
    svar_id: str | None = None
    """The `svarId` of the fact that is answered: what the waiting caller looks for."""


class Avslutningsmelding(_Melding):
    """nir.avslutninger: the regelmotor ended a programme, or its ending fell away."""

    duf_nummer: str
    handling: Literal["avsluttet", "opphevet"]
    aarsak: str
    dato: date
    gruppe: str
    kommunenummer: str | None
    versjon: int
    posisjon: str


class Spoersmaal(_Melding):
    """nir.spoersmaal: a question to the engine; the answer comes in nir.svar under `spoersmaal_id`.

    `type` says what comes back:

    - `status`: what became of `hendelse_id`.
    - `finnes`: that the person exists, and nothing of her.
    - `simuler`: what `registreringer` would do (kontrakt §5.5).
    - `vedtaksbrev`: what the letter of the decision `innslag_id` is made from.

    `kommunenummer` is the asker's; None for those who see all kommuner. `ser` is the best protected person
    that the asker may see; None where it is not asked. `kilderegister`: the asker may not follow what a
    kommune registered.
    """

    spoersmaal_id: str
    duf_nummer: str
    type: Literal["status", "finnes", "simuler", "vedtaksbrev"]
    kommunenummer: str | None = None
    kilderegister: bool = False
    bruker: str | None = None
    ser: Adressebeskyttelse | None = None
    hendelse_id: str | None = None
    innslag_id: str | None = None
    registreringer: tuple[dict[str, Any], ...] = ()
    paa_dato: date | None = None


class SpoersmaalSvar(_Melding):
    """The answer to a Spoersmaal. Absent `svar` with funnet false: unknown, hidden, or another kommune's."""

    spoersmaal_id: str
    funnet: bool
    svar: dict[str, Any] | None = None
    avgjort_til: int | None = None
    """Of a status: all in the partition up to this offset has been decided; None: that is not known."""


class Avvik(_Melding):
    """nir.avvik, key `topic-partition-offset`: where unreadable input lies and why; no personal data."""

    emne: str
    partisjon: int
    offset: int
    kode: str
    grunn: str
