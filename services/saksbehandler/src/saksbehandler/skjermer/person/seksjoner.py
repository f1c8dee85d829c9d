"""The sections of the person page, in the order of the guides (A 3 to A 10)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from nir_klient.generert.models import Handlinger
from nir_klient.generert_reporting.models import Personside, Tiltaksmaaned

from saksbehandler.api.feil import Feltfeil
from saksbehandler.api.kall import valgfri
from saksbehandler.api.registrering import Seksjonsnavn, seksjonsvalg
from saksbehandler.side.feilside import problemtekst
from saksbehandler.side.sider import Leser
from saksbehandler.skjermer.person.vedtakstabell import NYESTE_FOERST, Vedtaksrekkefoelge

SKJEMAER = frozenset(
    {
        "avslutning",
        "fravaer",
        "integreringskontrakt",
        "kontakt",
        "reservasjon",
        "sluttmaal",
        "tiltak",
        "vedtak",
    }
)
"""The sections with a form of their own. A screen that adds one adds its name here."""
NYESTE_VEDTAK = 5
"""How many vedtak are shown until all are asked for (A 5.3)."""


@dataclass(frozen=True, slots=True)
class Seksjonsvisning:
    """A section as the page shows it: its rows, and whether something may be registered there."""

    navn: str
    gjeldende: Sequence[Any]
    andre: Sequence[Any]
    """Rows that are deleted, not in force, or older than the newest ones."""
    kan_registrere: bool
    nei: str
    """Why nothing may be registered; empty if something may be, or if the reason is not known now."""


def seksjon(
    leser: Leser,
    side: Personside,
    handlinger: Handlinger | None,
    navn: Seksjonsnavn,
    vedtak: Vedtaksrekkefoelge = NYESTE_FOERST,
) -> Seksjonsvisning:
    """A section of the page. Without `handlinger` nothing is offered. `vedtak`: the order of the vedtak."""
    rader = list(reversed([en for en in side.innslag if en.seksjon == navn]))
    gjelder = [rad for rad in rader if rad.status == "gjeldende"]
    if navn == "vedtak":
        gjelder = vedtak.sortert(NYESTE_FOERST.sortert(gjelder)[:NYESTE_VEDTAK])
        rader = vedtak.sortert(rader)
    kan, nei = _kan(leser, handlinger, navn)
    return Seksjonsvisning(navn, gjelder, _resten(rader, gjelder), kan and navn in SKJEMAER, nei)


def gjenaapnes(handlinger: Handlinger | None) -> frozenset[str]:
    """The endings that may be reopened (A 10.2)."""
    return frozenset(
        en.innslag_id
        for en in (handlinger.innslag if handlinger else ())
        if en.seksjon == "avslutning" and en.kan_endre and "gjenaapningsdato" not in en.laaste_felter
    )


def per_aar(maaneder: Sequence[Tiltaksmaaned]) -> list[tuple[str, list[Tiltaksmaaned]]]:
    """The months of each year, the newest first (A 7.5)."""
    nyeste = reversed(maaneder)
    return [(aar, list(alle)) for aar, alle in groupby(nyeste, key=lambda en: en.maaned[:4])]


def _resten(rader: Iterable[Any], vist: Iterable[Any]) -> list[Any]:
    ider = {rad.innslag_id for rad in vist}
    return [rad for rad in rader if rad.innslag_id not in ider]


def _kan(leser: Leser, handlinger: Handlinger | None, navn: Seksjonsnavn) -> tuple[bool, str]:
    if handlinger is None:
        return False, ""
    valg = seksjonsvalg(handlinger, navn)
    grunn = valgfri(valg.grunn)
    return valg.kan_registrere, problemtekst(leser, Feltfeil(grunn.kode, grunn.detail)) if grunn else ""
