"""Who may see whom (contract: Tokens): the kommune that follows up, and address protection."""

from reporting.tilgang.innsyn import Innsyn, Leser

__all__ = ["Innsyn", "Leser"]
