"""The address at which something that a person lacks is registered."""

from saksbehandler.api.registrering import Seksjonsnavn
from saksbehandler.oekt.oekt import Oekt
from saksbehandler.skjermer.person.seksjoner import SKJEMAER

_DELTAKELSE = ("tiltak", "fravaer")
"""The sections that the person page shows under Deltakelse (A 7, A 8)."""

_REGISTRERER = frozenset({"saksbehandler", "administrativ"})
"""The roles that register (kontrakt §3.6)."""


def skjemalenke(oekt: Oekt, duf: str, seksjon: Seksjonsnavn) -> str:
    """The form of the section; the person page for a user who may not register, or where there is no form."""
    if seksjon in SKJEMAER and not _REGISTRERER.isdisjoint(oekt.roller):
        return f"/personer/{duf}/{seksjon}/ny"
    return f"/personer/{duf}#{'deltakelse' if seksjon in _DELTAKELSE else seksjon}"
