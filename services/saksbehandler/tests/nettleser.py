"""A real browser for the tests: Debian's Chromium, a user who logs in by a click, and axe."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nir_lokal.system.system import System
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

AXE = Path(__file__).parents[1] / "npm/node_modules/axe-core/axe.min.js"
NETTET_BORTE = ("htmx:afterRequest", "htmx:sendError", "Failed to load resource: net::ERR_")
"""What the browser says when a test takes the network away."""
AVLOEST = ("htmx:afterRequest", "htmx:sendAbort")
"""What htmx says of a request that a newer one of the same form replaces."""
SPURT = "Failed to load resource: the server responded with a status of 409"
"""What the browser says if the page asks before it saves."""
_REGLER = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_KJOER = f"axe.run(document, {{runOnly: {json.dumps(_REGLER)}}}).then(r => JSON.stringify(r.violations))"
VENTETID = 120_000
"""Milliseconds that a page may take at most."""
expect.set_options(timeout=VENTETID)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium. It uses this thread's event loop, so no asyncio test can run meanwhile."""
    program = shutil.which("chromium")
    assert program, "install chromium, or run `make test-nettleser`, which does it"
    with sync_playwright() as playwright:
        nettleser = playwright.chromium.launch(
            executable_path=program,
            args=["--no-sandbox", "--lang=nb-NO"],
            env={**os.environ, "LANGUAGE": "nb"},
        )
        yield nettleser
        nettleser.close()


@contextmanager
def innlogget(nettleser: Browser, nir: System, navn: str, bredde: int) -> Iterator[BrowserContext]:
    """A window of a demo user, who has logged in by a click."""
    vindu = nettleser.new_context(
        base_url=nir.saksbehandler, viewport={"width": bredde, "height": 900}, locale="nb-NO"
    )
    vindu.set_default_timeout(VENTETID)
    side = vindu.new_page()
    side.goto("/")
    side.get_by_role("link", name=navn).click()
    expect(side.get_by_role("heading", name=f"Hei, {navn}")).to_be_visible()
    side.close()
    yield vindu
    vindu.close()


@contextmanager
def stille(vindu: BrowserContext, *taalt: str) -> Iterator[Page]:
    """A new page. The test fails if the browser reports a line that begins with none of `taalt`."""
    side = vindu.new_page()
    sagt: list[str] = []
    side.on("console", lambda melding: sagt.append(melding.text))
    side.on("pageerror", lambda feil: sagt.append(str(feil)))
    yield side
    side.close()
    uventet = [linje for linje in sagt if not linje.startswith(taalt)]
    assert not uventet, uventet


def uten_funn(side: Page) -> None:
    """Check that axe finds no fault in the page, and that the page needs no scrolling sideways."""
    cdp = side.context.new_cdp_session(side)
    cdp.send("Runtime.evaluate", {"expression": AXE.read_text()})
    svar = cdp.send("Runtime.evaluate", {"expression": _KJOER, "awaitPromise": True})
    funn = json.loads(svar["result"]["value"])
    assert [(en["id"], [node["target"] for node in en["nodes"]]) for en in funn] == []
    assert side.evaluate("document.documentElement.scrollWidth <= innerWidth")
