"""How long information about a person may be stored, as dated data with its law."""

from regelverk.lov.lagringstid.lagringstider import GRUNNLAG, Grunnlag, lagringstider

__all__ = ["GRUNNLAG", "Grunnlag", "lagringstider"]
