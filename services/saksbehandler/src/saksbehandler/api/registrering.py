"""Registrations of all sections: what may be done, what it would lead to, and doing it (A 2.3 to A 9).

The fields go to the API as the caseworker typed them. The API alone judges them, so every error comes from
the API.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Literal, cast

from nir_klient.generert.api.registrering import (
    endre_avslutning,
    endre_fravaer,
    endre_integreringskontrakt,
    endre_klage,
    endre_kontakt,
    endre_reservasjon,
    endre_sluttmaal,
    endre_tiltak,
    endre_vedtak,
    hent_handlinger,
    hent_registrering,
    legg_til_avslutning,
    legg_til_fravaer,
    legg_til_integreringskontrakt,
    legg_til_klage,
    legg_til_kontakt,
    legg_til_reservasjon,
    legg_til_sluttmaal,
    legg_til_tiltak,
    legg_til_vedtak,
    simuler,
    slett_avslutning,
    slett_fravaer,
    slett_integreringskontrakt,
    slett_klage,
    slett_kontakt,
    slett_reservasjon,
    slett_sluttmaal,
    slett_tiltak,
    slett_vedtak,
)
from nir_klient.generert.models import (
    Avgjoerelse,
    Handlinger,
    PaaVei,
    Registrert,
    Seksjonsvalg,
    Simulering,
    Venter,
)

from saksbehandler.api.kall import Svar, hent
from saksbehandler.api.nir import Nir

Felter = Mapping[str, str | int | float | bool | None]
"""The fields of a registration, as JSON."""
Seksjonsnavn = Literal[
    "kontakt", "integreringskontrakt", "reservasjon", "sluttmaal", "vedtak", "klage", "tiltak", "fravaer",
    "avslutning",
]  # fmt: skip
Handling = Literal["registrer", "endre", "slett"]
_OPERASJONER: dict[tuple[Seksjonsnavn, Handling], ModuleType] = {
    ("kontakt", "registrer"): legg_til_kontakt,
    ("kontakt", "endre"): endre_kontakt,
    ("kontakt", "slett"): slett_kontakt,
    ("integreringskontrakt", "registrer"): legg_til_integreringskontrakt,
    ("integreringskontrakt", "endre"): endre_integreringskontrakt,
    ("integreringskontrakt", "slett"): slett_integreringskontrakt,
    ("reservasjon", "registrer"): legg_til_reservasjon,
    ("reservasjon", "endre"): endre_reservasjon,
    ("reservasjon", "slett"): slett_reservasjon,
    ("sluttmaal", "registrer"): legg_til_sluttmaal,
    ("sluttmaal", "endre"): endre_sluttmaal,
    ("sluttmaal", "slett"): slett_sluttmaal,
    ("vedtak", "registrer"): legg_til_vedtak,
    ("vedtak", "endre"): endre_vedtak,
    ("vedtak", "slett"): slett_vedtak,
    ("klage", "registrer"): legg_til_klage,
    ("klage", "endre"): endre_klage,
    ("klage", "slett"): slett_klage,
    ("tiltak", "registrer"): legg_til_tiltak,
    ("tiltak", "endre"): endre_tiltak,
    ("tiltak", "slett"): slett_tiltak,
    ("fravaer", "registrer"): legg_til_fravaer,
    ("fravaer", "endre"): endre_fravaer,
    ("fravaer", "slett"): slett_fravaer,
    ("avslutning", "registrer"): legg_til_avslutning,
    ("avslutning", "endre"): endre_avslutning,
    ("avslutning", "slett"): slett_avslutning,
}
_VIST = "statusboks,frist,kategorier,ordninger,avslutning,sluttmaal"
"""The fields of a simulated page that a form shows."""


@dataclass(frozen=True, slots=True)
class Registrering:
    """What is to be registered. `innslag_id` and `etag` name the row that is changed or deleted."""

    seksjon: Seksjonsnavn
    handling: Handling
    felter: Felter
    innslag_id: str | None = None
    etag: str | None = None


@dataclass(frozen=True, slots=True)
class _Kropp:
    """A body that the generated client sends as it is."""

    felter: Felter

    def to_dict(self) -> dict[str, Any]:
        return dict(self.felter)


async def handlinger(nir: Nir, duf: str) -> Handlinger:
    """What the user may register, change and delete for the person, and why not.

    Raises:
        ApiFeil: the person is unknown to the user, or the API does not answer.
    """
    return await hent(hent_handlinger.asyncio_detailed(duf, client=nir.registration), Handlinger)


def seksjonsvalg(mulig: Handlinger, navn: Seksjonsnavn) -> Seksjonsvalg:
    """What may be registered in a section. The client has a class for each section, all of one shape."""
    return Seksjonsvalg.from_dict(getattr(mulig.seksjoner, navn).to_dict())


async def send(nir: Nir, duf: str, registrering: Registrering, noekkel: str) -> Registrert | PaaVei:
    """Send a registration.

    A registration sent again with the same `noekkel` (a UUID) and the same fields is registered only once.
    `PaaVei`: the engine has not decided the registration yet.

    Raises:
        ApiFeil: the registration is refused, the row was changed by somebody else, or the API does not
            answer.
    """
    argumenter: dict[str, Any] = {"client": nir.registration, "idempotency_key": noekkel}
    if registrering.handling != "slett":
        argumenter["body"] = _Kropp(registrering.felter)
    if registrering.etag is not None:
        argumenter["if_match"] = registrering.etag
    hva = (duf,) if registrering.innslag_id is None else (duf, registrering.innslag_id)
    operasjon = _OPERASJONER[registrering.seksjon, registrering.handling].asyncio_detailed
    kall = cast(Callable[..., Awaitable[Svar]], operasjon)
    return await hent(kall(*hva, **argumenter), Registrert, PaaVei)


async def simulering(nir: Nir, duf: str, registrering: Registrering) -> Simulering:
    """What the registration would lead to. Nothing is registered.

    Raises:
        ApiFeil: a field cannot be read, or the API does not answer.
    """
    forslag = {"handling": registrering.handling, "seksjon": registrering.seksjon, **registrering.felter}
    if registrering.innslag_id is not None:
        forslag["innslagId"] = registrering.innslag_id
    kropp: Any = [_Kropp(forslag)]
    kall = simuler.asyncio_detailed(duf, client=nir.registration, body=kropp, felt=_VIST)
    return await hent(kall, Simulering)


async def avgjoerelse(nir: Nir, duf: str, hendelse_id: str) -> Avgjoerelse | Venter:
    """What became of a registration that was answered 202.

    Raises:
        ApiFeil: the registration is unknown, or the API does not answer.
    """
    kall = hent_registrering.asyncio_detailed(duf, hendelse_id, client=nir.registration)
    return await hent(kall, Avgjoerelse, Venter)
