"""How the page of a form looks: the usual template, or one of the section with more in it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from saksbehandler.skjema.utfylling import Utfylling

Mer = Callable[[Utfylling], Awaitable[Mapping[str, Any]]]
Spoersmaal = Callable[[Utfylling], str | None]


async def ikke_mer(_: Utfylling) -> Mapping[str, Any]:
    """The template needs nothing besides the form."""
    return {}


def ikke_spoersmaal(_: Utfylling) -> str | None:
    """No question is asked before the form is sent."""
    return None


@dataclass(frozen=True, slots=True)
class Utseende:
    """A template that extends `skjema/skjema.html.jinja`, and what it needs besides the form.

    `spoersmaal`: the kode of the question that is asked before the form is sent, if any.
    """

    mal: str = "skjema/skjema.html.jinja"
    mer: Mer = ikke_mer
    spoersmaal: Spoersmaal = ikke_spoersmaal
