"""`If-Match`: the etag that the caller has seen, and `ETag`: the etag that the entry has now (kontrakt
§6.5).
"""

import re
from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import Header
from nir.web import ProblemFeil, problemtype
from pydantic import AfterValidator

_HODE = "If-Match"
_FORM = re.compile(r'(?:W/)?"?([\x21\x23-\x7e]{1,100}?)"?')
_SIDENS = re.compile("-[0-9a-f]+$")
"""The part after the versjon in the ETag of reporting's page."""
IF_MATCH_UGYLDIG = problemtype(
    "NIR-IF-MATCH-UGYLDIG",
    422,
    "Ugyldig If-Match",
    "Send én etag som If-Match: den som står i raden eller i ETag fra svaret.",
)


def _som_etag(verdi: str) -> str | None:
    treff = _FORM.fullmatch(verdi.strip())
    if treff is None:
        raise ProblemFeil(IF_MATCH_UGYLDIG, felt=_HODE)
    return None if treff[1] == "*" else treff[1]


def _som_versjon(verdi: str) -> str | None:
    etag = _som_etag(verdi)
    return None if etag is None else _SIDENS.sub("", etag)


HvisEtag = Annotated[
    Annotated[str, AfterValidator(_som_etag)] | None,
    Header(
        alias=_HODE,
        description="Radens etag slik du har sett den. Er raden endret siden, er svaret 412 med raden.",
    ),
]
"""The etag that the entry must have, without its quotes.

None: any etag will do, because the request has no If-Match, or `*` (RFC 9110).
"""
HvisVersjon = Annotated[
    Annotated[str, AfterValidator(_som_versjon)] | None,
    Header(
        alias=_HODE,
        description="Personens versjon slik du har sett den, eller ETag fra personsiden. "
        "Er personen endret siden, er svaret 412.",
    ),
]
"""The versjon that the person must have; None: any versjon, as for `HvisEtag`.

If the caller sends the ETag of the person's page, only its versjon counts.
"""


def radens_etag(vurdering: Mapping[str, Any] | None, innslag_id: str | None) -> str | None:
    """The etag of an entry in a document; None: there is no document, or it has no such entry."""
    if vurdering is None or innslag_id is None:
        return None
    rader = (*vurdering["innslag"], *vurdering["avslutningshistorikk"])
    return next((rad["etag"] for rad in rader if rad["innslagId"] == innslag_id and rad.get("etag")), None)


def etaghode(etag: str | None) -> dict[str, str]:
    """The header of an answer about an entry. Empty without an etag."""
    return {} if etag is None else {"ETag": f'"{etag}"'}
