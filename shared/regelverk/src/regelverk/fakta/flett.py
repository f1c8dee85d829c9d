"""An edit laid over what it edits: the fields that the caller gave hold, the rest is as the person now is."""

from dataclasses import fields, replace
from typing import TypeVar

from regelverk.fakta.innslag import Innslag
from regelverk.fakta.navn import til_camel

T = TypeVar("T", bound=Innslag)


def flett(gjeldende: T, endring: T, endret: tuple[str, ...] | None) -> T:
    """The entry after the edit, whatever happened to it since the sender read it.

    Args:
        gjeldende: the entry as it is when the edit is decided.
        endring: `innhold` of an InnslagEndret.
        endret: `Hendelse.endret`, JSON names; None: the edit gave every field.
    """
    if endret is None:
        return endring
    gitt = {f.name: getattr(endring, f.name) for f in fields(endring) if til_camel(f.name) in endret}
    return replace(gjeldende, **gitt)
