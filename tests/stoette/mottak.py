"""The parts of received facts that tests check."""

from collections.abc import Callable
from datetime import date
from typing import Any

from regelverk.fakta.innslag import Kontakt

Liv = Callable[..., Any]

DAG = date(2024, 3, 1)

KONTAKT = Kontakt(innslag_id="N1", kontakttype="Krav", dato=DAG)
