"""What the operator decides about letters: who sends them, and templates of the operator's own."""

from dataclasses import dataclass
from pathlib import Path

from registration.vedtaksmal.avsender import Avsendere, les_avsendere
from registration.vedtaksmal.mal import MALER, krev_alle_maler


@dataclass(frozen=True, slots=True)
class Brevoppsett:
    """Read once, when the service starts."""

    avsendere: Avsendere
    maler: Path = MALER


def les_oppsett(avsendere: Path | None, maler: Path | None) -> Brevoppsett:
    """The table of senders and the folder of templates, both checked; without a file no kommune has an entry.

    Raises:
        FeilIAvsendere, FeilIMal: a letter could not be made; the message names the file.
    """
    katalog = maler or MALER
    krev_alle_maler(katalog)
    return Brevoppsett(les_avsendere(avsendere), katalog)
