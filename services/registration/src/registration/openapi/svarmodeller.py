"""The answers as models, for the description only."""

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from nir.personside.openapi.innslag import Innslag
from nir.personside.openapi.side import Personside, Sideutsnitt
from nir.personside.openapi.svardel import UTELATT, Svardel
from nir.personside.openapi.vurdering import Historikkrad, Varsel
from pydantic import Field


class Kvittering(Svardel):
    """An accepted fact."""

    status: Literal["godtatt"]
    hendelse_id: UUID
    varsler: list[Varsel]
    posisjon: Annotated[
        str, Field(description="Vis den til reporting i X-NIR-Posisjon for å se dette skrevet")
    ]


class Registrert(Kvittering):
    """An accepted fact of a kommune, with the person's vurdering after it."""

    innslag_id: str | None
    etag: Annotated[str | None, Field(description="Radens etag, til If-Match ved neste endring")]
    vurdering: Annotated[Personside | None, Field(description="Hele den nye vurderingen")]


class Alternativ(Svardel):
    """The person's vurdering after one proposed registration. Nothing is registered."""

    vurdering: Annotated[
        Sideutsnitt, Field(description="Slik personen ville blitt; med felt bare de feltene")
    ]
    varsler: list[Varsel]
    avvist: list[dict[str, Any]]


class Simulering(Alternativ):
    """The person's vurdering before and after the proposed registrations. Nothing is registered."""

    foer: Annotated[Sideutsnitt, Field(description="Slik personen er; med felt bare de feltene")]


class Feil(Svardel):
    """One of the problems for which a fact is refused."""

    kode: str
    felt: Annotated[str, UTELATT]
    detail: str
    gyldige: Annotated[list[str], UTELATT]


class Fortsatt(Svardel):
    """A decision or a tiltak that goes on after an ending (B 6).

    A record from an older log has only the name.
    """

    innslag_id: Annotated[str, UTELATT]
    seksjon: Annotated[str, UTELATT]
    navn: str
    sluttdato: Annotated[date, UTELATT]


class Avslag(Svardel):
    """The engine's reason for refusing a fact."""

    kode: str
    title: str
    detail: str
    status: int
    felt: Annotated[str, UTELATT]
    feil: Annotated[list[Feil], UTELATT]
    fortsetter: Annotated[list[Fortsatt], UTELATT]


class RadEndret(Svardel):
    """The row has changed since the version that If-Match names."""

    type: str
    title: str
    status: Literal[412]
    detail: str
    kode: str
    felt: Annotated[str, UTELATT]
    rad: Annotated[
        Innslag | Historikkrad,
        UTELATT,
        Field(
            description="Raden slik den er nå, med etag til neste forsøk. Den mangler der du ikke lenger ser "
            "personen. En avslutning fra regelmotoren er som i avslutningshistorikk"
        ),
    ]
    hendelse_id: UUID
    posisjon: str


class Avgjoerelse(Svardel):
    """What became of a fact."""

    hendelse_id: str
    utfall: Literal["godtatt", "avvist"]
    problem: Annotated[Avslag, UTELATT]
    varsler: list[Varsel]
    innslag_id: Annotated[str, UTELATT]
    versjon: Annotated[int, UTELATT]
    posisjon: Annotated[str, UTELATT]


class Venter(Svardel):
    """The fact is not decided yet."""

    status: Literal["venter"]


class Tilgang(Svardel):
    """An access to register entries dated more than two months back."""

    tilgang_id: str
    hendelse_id: UUID


class PaaVei(Svardel):
    """The fact is in the log and not decided yet."""

    hendelse_id: UUID
    status: Literal["venter"]
