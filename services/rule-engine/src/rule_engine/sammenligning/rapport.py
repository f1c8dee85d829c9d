"""The summary of a diff for a terminal."""

from collections.abc import Iterator
from datetime import date

from rule_engine.sammenligning.arbeid import Antall


def rapport(antall: Antall, endret: tuple[str, ...], dag: date) -> Iterator[str]:
    """The lines: the changed parameters, the number of changed persons, and that number by field."""
    yield f"parameters that differ: {', '.join(endret) or 'none'}"
    yield f"as of {dag}: {antall.personer} persons, {antall.endret} would change"
    for felt, personer in antall.felter.most_common():
        yield f"  {felt:24}{personer:>9}"
    if antall.avgjoerelser:
        yield f"facts that would be refused {antall.avgjoerelser['avvist']}, " + (
            f"taken in {antall.avgjoerelser['godtatt']}"
        )
    if antall.feilet:
        yield f"could not be compared: {antall.feilet}"
