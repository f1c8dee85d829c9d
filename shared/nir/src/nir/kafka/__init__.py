"""Producers and consumers with the same settings in every service."""

from nir.kafka.admin import ny_admin
from nir.kafka.forbruker import HENT_VENTER_MS, ny_forbruker, ny_forbruker_uten_gruppe
from nir.kafka.produsent import ny_produsent
from nir.kafka.til_enden import les_til_enden

__all__ = [
    "HENT_VENTER_MS",
    "les_til_enden",
    "ny_admin",
    "ny_forbruker",
    "ny_forbruker_uten_gruppe",
    "ny_produsent",
]
