"""A caseworker whose browser runs no script: gets pages, fills in their forms and sends them."""

import re
from html.parser import HTMLParser

import httpx


class Side(HTMLParser):
    """A page: its text, and the names and values of the fields in its form, the hidden fields too."""

    def __init__(self, svar: httpx.Response) -> None:
        super().__init__()
        self.status = svar.status_code
        self.sti = svar.url.path
        self.html = svar.text
        self.felter: dict[str, str] = {}
        self._nedtrekk = ""
        self._biter: list[str] = []
        self.feed(svar.text)

    @property
    def tekst(self) -> str:
        """What a reader sees, with single spaces."""
        return re.sub(r"\s+", " ", " ".join(self._biter))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        valg = dict(attrs)
        if tag == "input" and valg.get("name") and valg.get("type") != "checkbox":
            self.felter[valg["name"] or ""] = valg.get("value") or ""
        elif tag == "select":
            self._nedtrekk = valg.get("name") or ""
        elif tag == "option" and "selected" in valg:
            self.felter[self._nedtrekk] = valg.get("value") or ""

    def handle_data(self, data: str) -> None:
        self._biter.append(data)


class Bruker(httpx.Client):
    """The browser of one user."""

    def __init__(self, adresse: str) -> None:
        super().__init__(base_url=adresse, follow_redirects=True, trust_env=False, timeout=60)

    def logg_inn(self, bruker: str, tilbake: str = "/") -> Side:
        """Choose a demo user on the login page."""
        return self.hent("/logg-inn/start", bruker=bruker, tilbake=tilbake)

    def hent(self, sti: str, **parametre: str) -> Side:
        """Get a page."""
        return Side(self.get(sti, params=parametre or None))

    def send_inn(self, side: Side, sti: str = "", **felter: str) -> Side:
        """Send the form of a page, with these fields filled in."""
        return Side(self.post(sti or side.sti, data={**side.felter, **felter}))
