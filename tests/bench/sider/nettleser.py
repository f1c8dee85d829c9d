"""The largest contentful paint of a page in Debian's Chromium."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, sync_playwright

PROGRAM = shutil.which("chromium")
"""None: this machine has no Chromium (`make test-nettleser` installs it)."""
_LCP = """() => new Promise((ferdig) => {
  new PerformanceObserver((liste) => requestAnimationFrame(() => ferdig(liste.getEntries().at(-1).startTime)))
    .observe({type: 'largest-contentful-paint', buffered: true});
})"""


@contextmanager
def innlogget(adresse: str) -> Iterator[Page]:
    """A page of the browser in which NIBO is logged in."""
    with sync_playwright() as playwright:
        nettleser = playwright.chromium.launch(executable_path=PROGRAM, args=["--no-sandbox", "--lang=nb-NO"])
        side = nettleser.new_page(base_url=adresse, viewport={"width": 1280, "height": 900}, locale="nb-NO")
        side.set_default_timeout(120_000)
        side.goto("/logg-inn/start?bruker=NIBO")
        yield side
        nettleser.close()


def stoerste_maling(side: Page, sti: str) -> float:
    """Milliseconds from the navigation to the largest contentful paint."""
    side.goto("about:blank")
    svar = side.goto(sti)
    assert svar is not None
    assert svar.status == 200, svar.status
    return float(side.evaluate(_LCP))
