"""All commands use the same name for the same option.

The name is Norwegian, unless the contract or another project's tool has fixed another name.
"""

from importlib.metadata import entry_points

import pytest
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

PROGRAMMER = ("nir", "registration", "rule-engine", "folkeregister-sync", "reporting", "nir-lokal")
KONTRAKTENS = {
    "--as-of",
    "--bruker",
    "--kommune",
    "--no-access-check",
    "--parameters",
    "--rolle",
    "--utloeper",
}
"""The names that the contract has fixed (kontrakt §4, §5.2)."""
VERKTOEYENES = {"--bootstrap", "--host", "--port", "--redis", "--kid", "--scope", "--audience", "--klass-url"}
VAARE = {
    "--alle": "everybody or everything, not a part",
    "--apply": "carry out what a plan says",
    "--anker": "what the operator keeps outside the system",
    "--bekreft": "what cannot be taken back is right",
    "--bydel": "a bydel's number",
    "--d-nummer": "a D-nummer",
    "--dato": "a day",
    "--demo": "the demo kommune",
    "--eldste": "the lowest sequence number that the feed has",
    "--fil": "a file to read, or to write",
    "--foerste": "the first sequence number",
    "--fra": "where to begin",
    "--gravsteiner": "seconds that tombstones stay",
    "--grunn": "why a person is erased",
    "--journal": "where the simulator remembers",
    "--nettleseradresse": "where a browser reaches the development issuer",
    "--kontroller": "read everything and check it, and write nothing",
    "--kjent-per": "only what was known by a day",
    "--format": "the form of what is printed",
    "--klient-id": "a client of Maskinporten",
    "--klynge": "a cluster of Strimzi",
    "--noekkelfil": "a key in a file",
    "--passord": "where passwords lie",
    "--plan": "say what would be done, and do nothing",
    "--prosesser": "how many processes",
    "--replikaer": "how many copies",
    "--saker": "the cases of the rules",
    "--scenario": "what Folkeregisteret tells",
    "--sidestoerrelse": "how many of a page",
    "--sjekk": "show what differs, and write nothing",
    "--straks": "now, and not when it is due anyway",
    "--token-sekunder": "how long a token lives",
    "--ut": "where to write",
    "--vent": "seconds to wait",
}
MED_KAFKA = {
    ("nir", "topics"),
    ("nir", "backup"),
    ("nir", "restore"),
    ("nir", "slett-person"),
    ("nir", "slett-paa-nytt"),
    ("nir", "slettefrister"),
    ("rule-engine", "verify"),
    ("rule-engine", "replay"),
    ("rule-engine", "dagskifte"),
    ("rule-engine", "diff"),
    ("folkeregister-sync", "replay"),
    ("folkeregister-sync", "plass"),
}


def _kommandoer() -> dict[tuple[str, str], TyperCommand]:
    funnet: dict[tuple[str, str], TyperCommand] = {}
    for program in PROGRAMMER:
        (inngang,) = entry_points(group="console_scripts", name=program)
        gruppe = get_command(inngang.load())
        assert isinstance(gruppe, TyperGroup)
        for navn, kommando in gruppe.commands.items():
            assert isinstance(kommando, TyperCommand)
            funnet[program, navn] = kommando
    return funnet


KOMMANDOER = _kommandoer()


def _valg(kommando: TyperCommand) -> set[str]:
    return {valg for parameter in kommando.params for valg in parameter.opts if valg.startswith("-")}


@pytest.mark.parametrize("hvilken", sorted(KOMMANDOER), ids=" ".join)
def test_an_option_is_spelled_as_in_the_other_commands(hvilken: tuple[str, str]) -> None:
    assert _valg(KOMMANDOER[hvilken]) <= KONTRAKTENS | VERKTOEYENES | VAARE.keys()


def test_no_word_stands_here_that_no_command_uses() -> None:
    assert set().union(*map(_valg, KOMMANDOER.values())) == KONTRAKTENS | VERKTOEYENES | VAARE.keys()


def test_the_services_start_with_run() -> None:
    tjenester = {"registration", "rule-engine", "folkeregister-sync", "reporting", "nir-lokal"}
    assert {program for program, navn in KOMMANDOER if navn == "run"} == tjenester


@pytest.mark.parametrize("hvilken", sorted(MED_KAFKA), ids=" ".join)
def test_a_command_for_operators_takes_the_address_of_kafka(hvilken: tuple[str, str]) -> None:
    assert "--bootstrap" in _valg(KOMMANDOER[hvilken])
