"""Norwegian text: its order, and which letters count as the same in a search."""

from reporting.rammer.norsk.rekkefoelge import sorteringsnoekkel
from reporting.rammer.norsk.soekeform import soekeform

__all__ = ["soekeform", "sorteringsnoekkel"]
