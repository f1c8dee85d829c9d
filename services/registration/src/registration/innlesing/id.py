"""The ids of a fact in a stream, in one spelling."""

from dataclasses import fields, replace
from typing import Any

from nir.web.innhold.uuid_form import med_smaa_bokstaver
from regelverk.fakta.hendelse import Hendelse


def med_smaa_id(hendelse: Hendelse) -> Hendelse:
    """The fact with its UUIDs in lower case: its own id, and the ids in its content."""
    return replace(
        hendelse,
        hendelse_id=med_smaa_bokstaver(hendelse.hendelse_id),
        innhold=_innhold(hendelse.innhold),
    )


def _innhold(innhold: Any) -> Any:
    navn = [felt.name for felt in fields(innhold) if felt.name.endswith("_id")]
    verdier = {felt: getattr(innhold, felt) for felt in navn}
    return replace(innhold, **{felt: med_smaa_bokstaver(v) for felt, v in verdier.items() if v})
