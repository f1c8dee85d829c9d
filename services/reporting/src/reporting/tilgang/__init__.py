"""Who may see whom (contract: Tokens): the kommune that follows up, and address protection."""

from reporting.tilgang.innsyn import Innsyn, Leser, krev_leser

__all__ = ["Innsyn", "Leser", "krev_leser"]
