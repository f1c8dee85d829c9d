"""The user guide as HTML: Markdown with the classes of the pages, an id for each heading, and pictures that
are served here.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

FIL = "brukerveiledning.md"
BILDER = "bilder"
_KLASSER = {
    "paragraph_open": "ds-paragraph",
    "heading_open": "ds-heading",
    "link_open": "ds-link",
    "table_open": "ds-table",
    "bullet_list_open": "ds-list",
    "image": "figur",
}
_IKKE_I_ANKER = re.compile(r"[^\w\- ]")


@cache
def som_html(mappe: Path, adresse: str) -> Markup:
    """The guide in `mappe`, with the pictures at `adresse`/bilder/….

    The result is kept, since the guide changes only with a release.

    Raises:
        FileNotFoundError: the folder has no guide.
    """
    leser = MarkdownIt("commonmark", {"html": False}).enable("table")
    tegn = leser.parse((mappe / FIL).read_text(encoding="utf-8"))
    for foerste, neste in zip(tegn, [*tegn[1:], None], strict=True):
        if foerste.type == "heading_open" and neste is not None:
            foerste.attrSet("id", anker(neste.content))
    for en in _alle(tegn):
        _tilpass(en, adresse)
    return Markup(leser.renderer.render(tegn, leser.options, {}))  # noqa: S704  HTML in the document is escaped


def anker(overskrift: str) -> str:
    """The anchor of a heading: what a link to the heading has after `#`."""
    return _IKKE_I_ANKER.sub("", overskrift.lower()).replace(" ", "-")


def _alle(tegn: Iterable[Token]) -> Iterator[Token]:
    for en in tegn:
        yield en
        yield from en.children or ()


def _tilpass(tegn: Token, adresse: str) -> None:
    if klasse := _KLASSER.get(tegn.type):
        tegn.attrSet("class", klasse)
    if tegn.type == "image":
        tegn.attrSet("src", f"{adresse}/{tegn.attrGet('src')}")
        tegn.attrSet("loading", "lazy")
