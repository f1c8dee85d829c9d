"""Records of nir.svar, nir.avslutninger, nir.spoersmaal and nir.avvik."""

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict
from regelverk.fakta.navn import til_camel
from regelverk.fakta.person import Adressebeskyttelse
from regelverk.liv.svar import Utfall

SVAR_UTEN_VURDERING = ("nir-svar", b"uten-vurdering")
"""Kafka header of a fact whose sender waits for the decision alone. The engine then makes no document."""


class _Melding(BaseModel):
    model_config = ConfigDict(alias_generator=til_camel, populate_by_name=True, extra="ignore", frozen=True)

    def som_json(self) -> bytes:
        """The record's value."""
        return self.model_dump_json(by_alias=True, exclude_none=True).encode()


class ProblemMelding(_Melding):
    """A refusal, with the members of an RFC 9457 problem."""

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
    """A record of nir.svar (key hendelseId): the decision on a fact whose sender waits."""

    hendelse_id: str
    utfall: Utfall
    problem: ProblemMelding | None = None
    varsler: tuple[VarselMelding, ...] = ()
    innslag_id: str | None = None
    vurdering: dict[str, Any] | None = None
    versjon: int
    posisjon: str
    svar_id: str | None = None
    """The `svarId` of the answered fact, by which the waiting caller finds the answer."""


class Avslutningsmelding(_Melding):
    """A record of nir.avslutninger: the regelmotor ended a programme, or its ending fell away."""

    duf_nummer: str
    handling: Literal["avsluttet", "opphevet"]
    aarsak: str
    dato: date
    gruppe: str
    kommunenummer: str | None
    versjon: int
    posisjon: str


class Spoersmaal(_Melding):
    """A record of nir.spoersmaal: a question to the engine.

    The answer comes in nir.svar under `spoersmaal_id`.

    `type` says what comes back:

    - `status`: what became of `hendelse_id`.
    - `finnes`: whether the person exists, and nothing else.
    - `simuler`: what `registreringer` would do (kontrakt §5.5).
    - `vedtaksbrev`: what the letter of the decision `innslag_id` is made from.

    `kommunenummer` is the asker's, or None where the asker sees all kommuner. `ser` is the highest protection
    that the asker may see, or None where it is not checked. `kilderegister`: the asker is a register, and may
    not see what a kommune registered.
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
    """The answer to a Spoersmaal.

    `funnet` is false where the person is unknown, hidden, or another kommune's.
    """

    spoersmaal_id: str
    funnet: bool
    svar: dict[str, Any] | None = None
    avgjort_til: int | None = None
    """For a status: every fact of the partition up to this offset is decided. None: not known."""


class Avvik(_Melding):
    """A record of nir.avvik (key `topic-partition-offset`): where unreadable input lies, and why.

    No personal data.
    """

    emne: str
    partisjon: int
    offset: int
    kode: str
    grunn: str
