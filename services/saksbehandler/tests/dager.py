"""Days before today, in the forms of the API and of the pages."""

from datetime import timedelta

from nir.klokke import naa


def iso(dager: int) -> str:
    """`YYYY-MM-DD` of the day that was `dager` days ago."""
    return (naa().registrert - timedelta(days=dager)).isoformat()


def norsk(dager: int) -> str:
    """`dd.mm.yyyy` of the day that was `dager` days ago."""
    return f"{naa().registrert - timedelta(days=dager):%d.%m.%Y}"
