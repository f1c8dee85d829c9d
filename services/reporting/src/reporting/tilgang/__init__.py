"""Who may see whom (kontrakt §3.6): the kommune that follows up, and address protection."""

from reporting.tilgang.innsyn import Innsyn, Leser, krev_leser

__all__ = ["Innsyn", "Leser", "krev_leser"]
