"""The answer to a sender that waits for a decision."""

from typing import Any

import orjson
from nir.meldinger import emner
from regelverk.liv.svar import Avgjoerelse

from rule_engine.post.faktum import Faktum
from rule_engine.post.utpost import Utpost
from rule_engine.publisering.beslutning import svar_av

STOERST = 7_000_000
"""Bytes: the limit of nir.svar without the envelope. If the answer is larger, the vurdering is left out, and
the caller reads it later."""


def svarpost(
    faktum: Faktum,
    avgjoerelse: Avgjoerelse,
    *,
    versjon: int,
    posisjon: str,
    vurdering: dict[str, Any] | None = None,
    rad: dict[str, Any] | None = None,
) -> list[Utpost]:
    """The record for nir.svar. There is none if nobody waits.

    `rad`: the present version of the entry, if the sender has seen an older version (kontrakt §6.5).
    """
    if faktum.svar_id is None:
        return []
    svar = svar_av(avgjoerelse, versjon, posisjon).model_copy(update={"svar_id": faktum.svar_id})
    felter = svar.model_dump(mode="json", by_alias=True, exclude_none=True)
    if rad is not None:
        felter["problem"]["rad"] = rad
    # The vurdering is ready for JSON, and orjson writes it several times as fast as the model does.
    verdi = orjson.dumps(felter if vurdering is None else felter | {"vurdering": vurdering})
    if len(verdi) > STOERST:
        verdi = orjson.dumps(felter)
    return [Utpost(emner.SVAR, faktum.hendelse.hendelse_id.encode(), verdi)]
