"""Computes the cells that a file of the personliste must have, from rows that `fasit` has computed."""

from collections.abc import Callable

from services.reporting.tests.fasit import Rad


def norsk_dato(iso: str | None) -> str:
    return ".".join(reversed(iso.split("-"))) if iso else ""


def personceller(rad: Rad) -> list[str]:
    """The cells of a person's row, in the order of the 17 columns of A 1.6."""
    duf = rad["dufNummer"]
    ja: Callable[[str, str, str], str] = lambda felt, med, uten: med if rad[felt] else uten  # noqa: E731
    return [
        f"{duf[:4]} {duf[4:10]} {duf[10:]}", rad["fornavn"], rad["etternavn"],
        norsk_dato(rad["foedselsdato"]), rad["kategori"], norsk_dato(rad["kategoriFra"]),
        rad["ordning"], rad["fristType"] or "",
        norsk_dato(rad["fristDato"]), rad["kommuneBydel"], rad["oppfoelgingsfylke"], rad["sluttmaal"] or "",
        ja("vedtak", "Med vedtak", "Uten vedtak"), ja("tiltak", "Med tiltak", "Uten tiltak"),
        ja("fulltidVgo", "Deltar", "Deltar ikke"), ja("livsmestring", "Gjennomført", "Ikke gjennomført"),
        ja("foreldreveiledning", "Gjennomført", "Ikke gjennomført"),
    ]  # fmt: skip
