"""A person as the lists need it: one small row, made from the document and kept in Redis."""

from reporting.projeksjon.rad.avsluttet import Avsluttet
from reporting.projeksjon.rad.rad import Rad, bygg_rad, les_rad, pakk_rad

__all__ = ["Avsluttet", "Rad", "bygg_rad", "les_rad", "pakk_rad"]
