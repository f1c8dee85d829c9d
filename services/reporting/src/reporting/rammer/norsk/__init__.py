"""Norwegian letters: in which order, and what counts as the same when searching."""

from reporting.rammer.norsk.rekkefoelge import sorteringsnoekkel
from reporting.rammer.norsk.soekeform import soekeform

__all__ = ["soekeform", "sorteringsnoekkel"]
