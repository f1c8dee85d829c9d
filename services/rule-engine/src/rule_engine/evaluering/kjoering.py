"""One run of `evaluate`. It reads lines and writes lines."""

import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from regelverk.fakta.partisjon import Dagskifte
from regelverk.lov.parametre import Parametre

from rule_engine.evaluering.linjer import Feillinje, Linje, les_linjer
from rule_engine.evaluering.minneregister import Minneregister
from rule_engine.evaluering.utfall import dokumentlinje, feillinje, svarlinje

Ut = Callable[[bytes], None]
"""Takes one line, without its newline."""


@dataclass(frozen=True, slots=True)
class Valg:
    """The caller's options. Facts registered after `as_of`, or after `kjent_per`, are left out."""

    as_of: date
    parametre: Parametre
    sjekk_tilgang: bool = True
    kjent_per: date | None = None

    def er_med(self, linje: Linje) -> bool:
        """Whether the fact is registered by `as_of`, and by `kjent_per` if that is given."""
        innhold, siste = linje.hendelse.innhold, linje.hendelse.registrert
        if isinstance(innhold, Dagskifte):
            siste = max(siste, innhold.dato)
        return siste <= min(self.as_of, self.kjent_per or self.as_of)


@dataclass(slots=True)
class Kjoering:
    """Decides all facts, then handles the days up to `as_of`. `ut` gets a document per person, in order of
    DUF-nummer.

    `feil_ut` gets refusals, varsler on facts of the registers, and lines that cannot be handled. After such a
    line `alt_gikk` is False.
    """

    valg: Valg
    ut: Ut
    feil_ut: Ut
    alt_gikk: bool = True
    _register: Minneregister = field(init=False)

    def __post_init__(self) -> None:
        self._register = Minneregister(self.valg.parametre, self.valg.sjekk_tilgang)

    def kjoer(self, linjer: Iterable[bytes]) -> None:
        """Decide the facts in the lines, and write the documents."""
        fakta, feil = les_linjer(enumerate(linjer, start=1))
        for en in feil:
            self._si_feil(en)
        for linje in fakta:
            if self.valg.er_med(linje):
                self._ta(linje)
        for duf in sorted(self._register.personer):
            self._vis(duf)

    def _ta(self, linje: Linje) -> None:
        try:
            melding = self._register.ta(linje)
        except Exception as feil:
            # As in the service, only the fact on which a rule fails is left out.
            self._si_feil(Feillinje(linje.nummer, "NIR-AVVIK-REGELFEIL", _hvor(feil)))
            return
        if melding:
            self.feil_ut(svarlinje(melding.avgjoerelse, versjon=melding.versjon, posisjon=melding.posisjon))

    def _vis(self, duf: str) -> None:
        try:
            dokument = self._register.dokument(duf, self.valg.as_of)
        except Exception as feil:
            linje = self._register.personer[duf].linje
            self._si_feil(Feillinje(linje, "NIR-AVVIK-REGELFEIL", f"the days after it: {_hvor(feil)}"))
            return
        self.ut(dokumentlinje(dokument))

    def _si_feil(self, feil: Feillinje) -> None:
        self.alt_gikk = False
        self.feil_ut(feillinje(feil))


def _hvor(feil: Exception) -> str:
    # The message of an exception can quote personal data.
    ramme = traceback.extract_tb(feil.__traceback__)[-1]
    return f"{type(feil).__name__} at {Path(ramme.filename).name}:{ramme.lineno}"
