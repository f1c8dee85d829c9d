"""A person as the lists need them: one small row, made from the document and kept in Redis."""

from reporting.projeksjon.rad.bygg import bygg_rad
from reporting.projeksjon.rad.rad import Avsluttet, Rad, les_rad, pakk_rad

__all__ = ["Avsluttet", "Rad", "bygg_rad", "les_rad", "pakk_rad"]
