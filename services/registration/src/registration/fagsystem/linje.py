"""Reads a line of `POST /v1/registreringer` as the fact that it registers (kontrakt §6.9)."""

from collections.abc import Callable
from typing import Any

from nir.token import Bruker
from nir.web import ProblemFeil
from nir.web.innhold.json_kropp import JsonKropp
from nir.web.innhold.uuid_form import med_smaa_bokstaver
from pydantic import TypeAdapter
from regelverk.fakta.hendelse import Hendelse, Innhold
from regelverk.fakta.innslag import InnslagRettet, InnslagSlettet
from regelverk.fakta.innslag_id import avledet_id

from registration.behandling.hendelse import fra_kommune
from registration.fagsystem.hode import NOEKKELFELT, andre_feil, felter_i, krev_hode
from registration.linjestroem.linjer import krev_lengde
from registration.linjestroem.uleselig import Uleselig
from registration.problemer import INGEN_ENDRING
from registration.skjema.handlinger import en_handling, uten_merker
from registration.skjema.modell import Skjema
from registration.skjema.seksjoner import SEKSJONER

_FELTER = {"duf_nummer": (str, ...), "idempotency_key": (str, ...)}
LINJE: TypeAdapter[Skjema] = TypeAdapter(en_handling("Linje", _FELTER))
_LES = JsonKropp(LINJE, som_skrevet=uten_merker, flere=andre_feil)


def tolker(bruker: Bruker) -> Callable[[bytes], Hendelse | Uleselig]:
    """The function that parses the lines of `bruker`, who registers for the kommune of the token."""
    return lambda linje: _tolk(bruker, linje)


def _tolk(bruker: Bruker, linje: bytes) -> Hendelse | Uleselig:
    try:
        krev_lengde(linje)
        lest = _LES.les(linje)
        krev_hode(linje)
        return _faktum(bruker, lest)
    except ProblemFeil as feil:
        return Uleselig(_oppgitt_noekkel(linje), feil)


def _faktum(bruker: Bruker, linje: Any) -> Hendelse:
    noekkel = linje.idempotency_key.lower()
    innhold = _innhold(bruker, linje, noekkel)
    return fra_kommune(innhold, bruker=bruker, duf=linje.duf_nummer, hendelse_id=noekkel)


def _innhold(bruker: Bruker, linje: Any, noekkel: str) -> Innhold:
    seksjon = SEKSJONER[linje.seksjon]
    egne = seksjon.endring.model_fields
    felter = {navn: verdi for navn, verdi in linje.gitte_felter().items() if navn in egne}
    if linje.handling == "registrer":
        id_ = avledet_id("innslag", bruker.kommunenummer, linje.duf_nummer, noekkel)
        nytt: Innhold = seksjon.ny.faktum(**felter, innslag_id=id_)
        return nytt
    innslag_id = med_smaa_bokstaver(linje.innslag_id)
    if linje.handling == "slett":
        return InnslagSlettet(innslag_id=innslag_id, seksjon=linje.seksjon)
    if not felter:
        raise ProblemFeil(INGEN_ENDRING)
    return InnslagRettet(innslag_id=innslag_id, seksjon=linje.seksjon, felter=felter)


def _oppgitt_noekkel(linje: bytes) -> str | None:
    """The key in a line that cannot be read, so that the sender can find the line. None: it has no key."""
    noekkel = felter_i(linje).get(NOEKKELFELT)
    return noekkel if isinstance(noekkel, str) else None
