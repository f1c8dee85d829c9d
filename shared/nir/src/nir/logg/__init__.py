"""Logging: one JSON object per line on stderr, without personal data."""

from nir.logg.ider import loggbar_id, noter_hendelse
from nir.logg.oppsett import sett_opp

__all__ = ["loggbar_id", "noter_hendelse", "sett_opp"]
