"""What several runs of the benchmarks say: median and spread of each result, as Markdown and as a plot."""

import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import pygal

Resultat = dict[str, Any]


class Sammendrag(NamedTuple):
    """One result over all runs. The ratio is the median of the runs' ratios, not a ratio of medians."""

    navn: str
    enhet: str
    maalt: tuple[float, float, float]
    """Median, lowest, highest."""
    motpart: str | None = None
    forhold: tuple[float, float, float] | None = None
    """The ratio of our result to the peer's in the same run: median, lowest, highest."""
    krav: float | None = None
    """The goal: for the ratio if there is a peer; if not, for our result."""

    def som_json(self) -> dict[str, Any]:
        """The summary, with lists for the triples."""
        return {
            navn: list(verdi) if isinstance(verdi, tuple) else verdi for navn, verdi in self._asdict().items()
        }


def sammendrag(resultater: Sequence[Resultat]) -> list[Sammendrag]:
    """The summaries, in the order in which each result first appears."""
    etter_navn: defaultdict[str, list[Resultat]] = defaultdict(list)
    for resultat in resultater:
        etter_navn[resultat["navn"]].append(resultat)
    return [_ett(navn, alle) for navn, alle in etter_navn.items()]


def _ett(navn: str, alle: list[Resultat]) -> Sammendrag:
    forhold = [resultat["forhold"] for resultat in alle if "forhold" in resultat]
    return Sammendrag(
        navn=navn,
        enhet=alle[0]["enhet"],
        maalt=_tre([resultat["maalt"] for resultat in alle]),
        motpart=alle[0].get("motpart"),
        forhold=_tre(forhold) if forhold else None,
        krav=alle[0].get("krav"),
    )


def _tre(tall: list[float]) -> tuple[float, float, float]:
    return median(tall), min(tall), max(tall)


def som_markdown(alle: Sequence[Sammendrag], maskin: dict[str, Any], tidspunkt: str) -> str:
    """A table of all results.

    The load on the machine, before and after, is the number of processes that wanted a core.
    """
    hode = ", ".join(f"{navn} {verdi}" for navn, verdi in maskin.items())
    linjer = ["# Benchmarks", "", f"{tidspunkt}; {hode}.", ""]
    linjer += [
        "| result | median | spread | ratio to the peer | spread | peer | goal |",
        "|---|---|---|---|---|---|---|",
    ]
    for en in alle:
        forhold = ("", "") if en.forhold is None else _tekst(en.forhold)
        verdi, spredning = _tekst(en.maalt)
        celler = (en.navn, f"{verdi} {en.enhet}", spredning, *forhold, en.motpart or "", _maal(en))
        linjer.append(f"| {' | '.join(celler)} |")
    return "\n".join(linjer) + "\n"


def _maal(en: Sammendrag) -> str:
    return "" if en.krav is None else f"{en.krav:.4g}"


def _tekst(tre: tuple[float, float, float]) -> tuple[str, str]:
    midt, lavest, hoeyest = tre
    return f"{midt:.4g}", f"{lavest:.4g} to {hoeyest:.4g}"


def tegn(alle: Sequence[Sammendrag], mappe: Path) -> list[Path]:
    """Draw a bar for the ratio of each result that has a peer. Each unit has its own SVG file."""
    etter_enhet: defaultdict[str, list[Sammendrag]] = defaultdict(list)
    for en in alle:
        if en.forhold is not None:
            etter_enhet[en.enhet].append(en)
    return [_figur(enhet, deres, mappe) for enhet, deres in etter_enhet.items()]


def _figur(enhet: str, alle: Sequence[Sammendrag], mappe: Path) -> Path:
    figur = pygal.HorizontalBar(
        title=f"Ratio to the peer, by {enhet}", truncate_legend=-1, legend_at_bottom=True, js=[]
    )
    for en in alle:
        assert en.forhold is not None
        figur.add(en.navn, round(en.forhold[0], 3))
    fil = mappe / f"{re.sub(r'[^a-z]+', '-', enhet.lower()).strip('-')}.svg"
    fil.write_bytes(figur.render())
    return fil
