"""The simulated Folkeregister: its persons and events."""

from collections.abc import Sequence
from typing import Any

import httpx
import stamina

from nir_lokal.api.registrering import Kropp, som_json


def fortell(simulator: str, steg: Sequence[Kropp]) -> None:
    """Send the steps one by one in order, so that an interrupted run has sent the first steps only."""
    for ett in steg:
        svar = httpx.post(f"{simulator}/admin/scenario", json={"steg": [som_json(ett)]}, timeout=10)
        svar.raise_for_status()


@stamina.retry(on=httpx.TransportError, attempts=20, timeout=60)
def identer(simulator: str) -> dict[str, list[str]]:
    """The idents of all persons (`personer`), and of each entry of the feed (`oppfoeringer`)."""
    svar = httpx.get(f"{simulator}/admin/identer", timeout=10).raise_for_status()
    funnet: dict[str, list[str]] = svar.json()
    return funnet


def som_bosatt(person: Kropp, bosetting: Kropp) -> dict[str, Any]:
    """The step that puts a person into Folkeregisteret, with an address in the kommune of the settlement."""
    felter = {felt: person[felt] for felt in ("fornavn", "etternavn", "foedselsdato")}
    dag = bosetting["bosettingsdato"]
    return felter | {
        "hendelse": "person",
        "ident": person["folkeregisterident"],
        "kommunenummer": bosetting["kommunenummer"],
        "flyttedato": dag,
        "ajourholdt": f"{dag}T08:00:00+01:00",
    }
