"""The fields that an edit gives. They are merged into the entry when the edit is decided."""

from collections.abc import Mapping
from dataclasses import fields

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Feltverdi, InnslagRettet
from regelverk.fakta.navn import til_camel


def rettelse(hendelse: Hendelse) -> Mapping[str, Feltverdi] | None:
    """The given fields, by their names in the section's class. None: the fact is no edit of single fields.

    A PATCH is an InnslagRettet. In older logs it is an InnslagEndret whose `endret` names the given fields.
    """
    innhold = hendelse.innhold
    if isinstance(innhold, InnslagRettet):
        return innhold.felter
    if hendelse.endret is None:
        return None
    navn = [felt.name for felt in fields(innhold) if til_camel(felt.name) in hendelse.endret]
    return {felt: getattr(innhold, felt) for felt in navn}
