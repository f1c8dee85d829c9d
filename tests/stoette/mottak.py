"""A day, and a valid kontakt registered on it, for the tests of how facts are received."""

from collections.abc import Callable
from datetime import date
from typing import Any

from regelverk.fakta.innslag import Kontakt

Liv = Callable[..., Any]

DAG = date(2024, 3, 1)

KONTAKT = Kontakt(innslag_id="N1", kontakttype="Krav", dato=DAG)
