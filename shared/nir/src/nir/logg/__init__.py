"""Logging: one JSON object per line on stderr, without personal data."""

from nir.logg.ider import loggbar_id
from nir.logg.oppsett import sett_opp

__all__ = ["loggbar_id", "sett_opp"]
