"""The answer of `/v1/endringer`, and the data of one event of its stream."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Annotated, Any

from nir.klokke import tidspunkt
from nir.personside.openapi.svardel import Svardel
from nir.web.innhold.svarskjema import json_svar
from pydantic import Field
from regelverk.fakta.innslag import Seksjonsnavn

from reporting.endringer.markoer import Markoer, Markoertekst, som_tekst
from reporting.projeksjon.stroem.endringsvindu import Vinduspost
from reporting.projeksjon.stroem.hva import Handling
from reporting.rammer.sidesvar import Svarene

_EKSEMPEL = """\
id: 12.0.7.0.0.3.0.0.41.0.0.9
data: {"endringer": [{"dufNummer": "201212345603", …}], "neste": "12.0.7.0.0.3.0.0.41.0.0.9"}

"""
_STROEM = (
    "Server-sent events. Hver hendelse har samme innhold som JSON-svaret; `id` er dens `neste`. "
    "`event: foreldet` har problemet NIR-ENDRINGER-FORELDET, `event: slutt` har `grunn` eller et problem; "
    "etter dem er det slutt."
)


class HvaEndret(Svardel):
    """What was done to the person."""

    seksjon: Annotated[
        Seksjonsnavn | None, Field(description="Seksjonen til innslaget; null der ingen innslag er rørt")
    ]
    handling: Annotated[
        Handling,
        Field(
            description="`opplysning`: et register har meldt noe. `dagskifte`: en dag har gått. "
            "Ellers hva som er gjort med innslaget"
        ),
    ]


class Personendring(Svardel):
    """One change of one person."""

    duf_nummer: Annotated[str, Field(pattern=r"^[0-9]{12}$")]
    versjon: int
    posisjon: Annotated[str, Field(description="For X-NIR-Posisjon", examples=["5-1042"])]
    hva: HvaEndret
    tidspunkt: Annotated[datetime, Field(description="Når vurderingen ble skrevet")]


class Endringssvar(Svardel):
    """The changes, and the marker (`neste`) that the caller sends as `siden` to get the next ones."""

    endringer: list[Personendring]
    neste: Markoertekst


def _svar() -> Svarene:
    svar = json_svar("Endringene etter `siden`, eller en strøm av dem", Endringssvar)
    svar["content"]["text/event-stream"] = {
        "schema": {"type": "string", "description": _STROEM},
        "example": _EKSEMPEL,
    }
    return {200: svar, 410: {"description": "`siden` er for gammel"}}


SVAR = _svar()


def som_svar(poster: Iterable[Vinduspost], neste: Markoer) -> dict[str, Any]:
    """The body of an answer, and the data of an event."""
    return {"endringer": [_endring(post) for post in poster], "neste": som_tekst(neste)}


def _endring(post: Vinduspost) -> dict[str, Any]:
    return {
        "dufNummer": f"{post.duf:012}",
        "versjon": post.versjon,
        "posisjon": post.posisjon,
        "hva": post.hva._asdict(),
        "tidspunkt": tidspunkt(datetime.fromtimestamp(post.tidspunkt / 1000, UTC)).tidspunkt,
    }
