"""docs/roller.md shows the roles that the routes check."""

from pathlib import Path

from deploy.rolletabell import tabell

_SIDE = Path(__file__).parents[1] / "docs" / "roller.md"


def test_the_page_of_the_roles_is_what_the_code_says() -> None:
    assert _SIDE.read_text(encoding="utf-8") == tabell(), "run `make docs`"


def test_no_route_is_open_but_with_a_key() -> None:
    """Feeds and calendars (kontrakt §5.25) and a download (kontrakt §6.13) accept a key in the address.

    These routes need no token. No other route accepts a key.
    """
    assert _stier("key") == [
        "/v1/paaminnelser/{navn}.atom",
        "/v1/paaminnelser/{navn}.ics",
        "/v1/nedlastinger/{noekkel}",
    ]


def test_the_calculator_alone_is_open_to_everybody() -> None:
    """The calculator has no access to any person (kontrakt §6.14)."""
    assert _stier("open") == ["/v1/kalkulator"]


def _stier(merke: str) -> list[str]:
    linjer = [linje for linje in tabell().splitlines() if f"| {merke} |" in linje]
    return [linje.split("`")[1].split()[1] for linje in linjer]
