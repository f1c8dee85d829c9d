"""Norwegian letters: in which order, and what counts as the same when searching."""

from reporting.norsk.rekkefoelge import sorteringsnoekkel
from reporting.norsk.soekeform import soekeform

__all__ = ["soekeform", "sorteringsnoekkel"]
