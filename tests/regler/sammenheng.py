"""Conditions between the fields of a person's document, which hold for every possible life."""

from typing import Any

from tests.regler.sammenlign import PROGRAMKATEGORIER


def sjekk_hode(dok: dict[str, Any]) -> None:
    """Check that the ending, the categories and the deadline in the document do not contradict each other."""
    aktive = [rad for rad in dok["avslutningshistorikk"] if rad["status"] == "gjeldende"]
    assert len(aktive) <= 1
    assert (dok["avslutning"] is None) == (not aktive)
    if aktive:
        assert {navn: aktive[0][navn] for navn in dok["avslutning"]} == dok["avslutning"]
    program = [rad for rad in dok["kategorier"] if rad["kategori"] in PROGRAMKATEGORIER]
    assert sum(rad["gjeldende"] for rad in program) <= 1
    assert all(rad["til"] is None or rad["fra"] <= rad["til"] for rad in program)
    i_dag = dok["beregnetFor"]
    assert all(rad["fra"] <= i_dag <= (rad["til"] or i_dag) for rad in program if rad["gjeldende"])
    assert all(rad["gjeldende"] for rad in program if rad["til"] is None)
    assert dok["frist"] is None or dok["frist"]["type"] in ("Oppstart", "Gjennomføring", "Gjenoppstart")
