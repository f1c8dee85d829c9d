"""Who an invented person is: DUF-nummer, ident, name and day of birth."""

import secrets
from dataclasses import dataclass
from datetime import date, timedelta

from folkeregister_sync.simulator.ident import syntetisk_ident

from nir_lokal.sandkasse.duf import syntetisk_duf

_AAR = 9970
"""The DUF year of the sandbox. Tests and the demo use others."""
_FORNAVN = ("BLÅ", "GLAD", "LYS", "MILD", "RASK", "STILLE", "TRYGG", "VARM", "ÆRLIG", "ØDMYK")
_ETTERNAVN = ("BERGKNAUS", "FJORDARM", "GRANTRE", "HAVGULE", "LYNGHEI", "MÅNESKINN", "SNØFNUGG", "TINDETOPP")


@dataclass(frozen=True, slots=True)
class Identitet:
    """An invented person. Nobody real can have these numbers."""

    duf: str
    ident: str
    fornavn: str
    etternavn: str
    foedselsdato: date


def ny_identitet() -> Identitet:
    """A random identity. About one pair of calls in a million gives the same identity twice."""
    return identitet(secrets.randbelow(1_000_000))


def identitet(nummer: int, aar: int = _AAR) -> Identitet:
    """Make an identity from a number below a million. The same number always gives the same identity.

    `aar`: the first four digits of the DUF-nummer.
    """
    foedt = date(1986, 1, 1) + timedelta(days=nummer % 3000)
    return Identitet(
        duf=syntetisk_duf(nummer, aar),
        ident=syntetisk_ident(foedt, nummer // 3000 % 100),
        fornavn=_FORNAVN[nummer % len(_FORNAVN)],
        etternavn=_ETTERNAVN[nummer // 10 % len(_ETTERNAVN)],
        foedselsdato=foedt,
    )
