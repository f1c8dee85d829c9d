"""The operator's settings for letters: the table of senders, and the operator's own templates."""

from dataclasses import dataclass
from pathlib import Path

from registration.vedtaksmal.avsender import Avsendere, les_avsendere
from registration.vedtaksmal.mal import MALER, krev_alle_maler


@dataclass(frozen=True, slots=True)
class Brevoppsett:
    """The settings for letters. They are read once, when the service starts."""

    avsendere: Avsendere
    maler: Path = MALER


def les_oppsett(avsendere: Path | None, maler: Path | None) -> Brevoppsett:
    """Read the table of senders and check the templates. Without a file the table is empty.

    Raises:
        FeilIAvsendere, FeilIMal: the table of senders or a template cannot be used; the message names the
            file.
    """
    katalog = maler or MALER
    krev_alle_maler(katalog)
    return Brevoppsett(les_avsendere(avsendere), katalog)
