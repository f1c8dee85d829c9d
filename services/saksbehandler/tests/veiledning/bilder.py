"""The pictures of docs/brukerveiledning.md, which tests take. Only `make bilder-veiledning` keeps them."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page

_SEKSJON = re.compile(r"test_([ab](?:_\d+)+)_")
_LUFT = 12
"""Pixels around what a picture shows."""


def mappe(ellers: Path) -> Path:
    """The folder for the pictures: the one that NIR_BILDER names, or else `ellers`."""
    return Path(os.environ.get("NIR_BILDER") or ellers)


def seksjon(test: str) -> str:
    """The section in the test's name, written as in the picture's file name (`a-3-6`).

    Empty if the test's name has no section.
    """
    treff = _SEKSJON.match(test)
    return treff[1].replace("_", "-") if treff else ""


@dataclass(frozen=True, slots=True)
class Fotograf:
    """Takes the picture of one test."""

    side: Page
    fil: Path

    def ta(self, *deler: Locator) -> None:
        """Take the picture: the page from the first to the last of these parts, as wide as they are."""
        self.side.mouse.move(0, 0)
        self.side.evaluate("document.fonts.ready")
        bokser = [boks for del_ in deler if (boks := del_.bounding_box())]
        rullet = self.side.evaluate("window.scrollY")
        venstre, oeverst = min(en["x"] for en in bokser), min(en["y"] for en in bokser)
        hoeyre = max(en["x"] + en["width"] for en in bokser)
        nederst = max(en["y"] + en["height"] for en in bokser)
        self.side.screenshot(
            path=self.fil,
            full_page=True,
            animations="disabled",
            # Hiding the caret leaves style attributes behind, which the pages' policy (CSP) then reports.
            caret="initial",
            clip={
                "x": max(0, venstre - _LUFT),
                "y": max(0, oeverst + rullet - _LUFT),
                "width": hoeyre - venstre + 2 * _LUFT,
                "height": nederst - oeverst + 2 * _LUFT,
            },
        )
