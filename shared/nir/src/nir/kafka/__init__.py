"""Producers, consumers and topic definitions, set up the same way everywhere."""

from nir.kafka.forbruker import HENT_VENTER_MS, ny_forbruker, ny_leser
from nir.kafka.leser import les_til_enden
from nir.kafka.produsent import ny_produsent

__all__ = ["HENT_VENTER_MS", "les_til_enden", "ny_forbruker", "ny_leser", "ny_produsent"]
