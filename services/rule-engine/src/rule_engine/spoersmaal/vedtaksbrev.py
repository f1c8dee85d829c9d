"""The data for the letter of one decision: the decision, and the person's state on the vedtaksdato."""

from typing import Any

from nir.meldinger.spoersmaal import Spoersmaal
from regelverk.visning.vedtaksgrunnlag import vedtaksgrunnlag

from rule_engine.tilstand.registrert import Registrert
from rule_engine.tilstand.tilstand import Tilstand


def vedtaksbrev(t: Tilstand, registrert: Registrert, spoersmaal: Spoersmaal) -> dict[str, Any]:
    """`vedtaksgrunnlag` of the decision `innslag_id`; empty if the person has no such decision."""
    return vedtaksgrunnlag(registrert.person, t.parametre, spoersmaal.innslag_id or "") or {}
