"""The rows of the lists, as the peers get them."""

from typing import Any

from reporting.lister.avsluttede.kolonner import AVSLUTTEDE
from reporting.lister.avsluttede.linje import avsluttetlinje, er_avsluttet
from reporting.lister.liste.modeller import Listefiltre
from reporting.lister.personliste.kolonner import PERSONLISTE
from reporting.lister.personliste.linje import personlinje
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.rad import les_rad

from tests.bench.listesider import IDAG


def viste(register: Register) -> dict[str, list[dict[str, Any]]]:
    """List → all rows that IMDi is shown.

    The register also has a row for each kommune that a person has left. IMDi is not shown that row.
    """
    uten = Listefiltre()
    dagens = [rad for pakket in register.rader.values() if (rad := les_rad(pakket)).fratraadt is None]
    linjer = (personlinje(rad, IDAG, program=True) for rad in dagens)
    liste = [PERSONLISTE.som_json(linje, uten) for linje in linjer if linje]
    rapport = [AVSLUTTEDE.som_json(avsluttetlinje(r, IDAG), uten) for r in dagens if er_avsluttet(r)]
    return {"liste": liste, "rapport": rapport}
