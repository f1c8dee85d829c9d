"""Reads a proposed parameter set, and puts it beside the set in use."""

from regelverk.lov.parametre import les_parametre
from regelverk.sammenligning.endring import Forslag


def les_forslag(fil: str, alle: bool) -> Forslag:
    """The change that a file describes.

    Raises:
        FeilIParametre: the file has no valid change.
    """
    return Forslag.mellom(les_parametre(), les_parametre(fil), alle=alle)
