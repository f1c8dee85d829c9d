"""What a caseworker does in a form: fills in fields by their names, sees the effect, saves."""

from collections.abc import Mapping

from playwright.sync_api import Locator, Page, expect


def som_vist(duf: str) -> str:
    """A DUF-nummer as the pages show it."""
    return f"{duf[:4]} {duf[4:10]} {duf[10:]}"


def seksjon(side: Page, navn: str) -> Locator:
    """A section of the person page, by the id of its heading."""
    return side.locator(f"section[aria-labelledby={navn}]")


def legg_til(side: Page, navn: str) -> None:
    """Follow the link «Legg til» of the section whose name is `navn`."""
    side.get_by_role("link", name=f"Legg til {navn}", exact=True).click()
    expect(side.get_by_role("heading", level=1, name=f"Legg til: {navn}")).to_be_visible()


def detaljer(side: Page, seksjonen: str, hva: str = "") -> None:
    """Follow the section's first link «Vis detaljer: …» in which the text `hva` comes after the colon."""
    seksjon(side, seksjonen).locator("a", has_text=f"Vis detaljer: {hva}").first.click()
    expect(side.get_by_role("heading", level=1, name="Detaljer:")).to_be_visible()


def fyll(side: Page, felter: Mapping[str, str | bool]) -> None:
    """Fill in the fields with these ids, in order: a choice by its code, a day as `YYYY-MM-DD`."""
    for navn, verdi in felter.items():
        felt = side.locator(f"#felt-{navn}")
        expect(felt).to_be_visible()
        if isinstance(verdi, bool):
            felt.set_checked(verdi)
        elif felt.evaluate("felt => felt.tagName") == "SELECT":
            felt.select_option(verdi)
        else:
            felt.fill(verdi)


def virkning(side: Page) -> Locator:
    """What the registration would lead to, as the form shows it."""
    return side.locator("#virkning")


def lagre(side: Page, kvittering: str) -> None:
    """Save, and read the receipt on the person page."""
    side.get_by_role("button", name="Lagre", exact=True).click()
    expect(side.get_by_text(kvittering)).to_be_visible()


def slett(side: Page, seksjonen: str) -> None:
    """Delete the row whose details are shown: the page asks first."""
    side.get_by_role("link", name="Slett", exact=True).click()
    side.get_by_role("button", name="Ja, slett").click()
    expect(side.get_by_text(f"Slettet: {seksjonen}.")).to_be_visible()


def aapne(side: Page, tekst: str) -> None:
    """Open what is hidden behind this text."""
    side.locator("summary", has_text=tekst).first.click()


def svar_ja(side: Page, kvittering: str) -> None:
    """Save, say yes to the question that the page asks, and read the receipt."""
    side.get_by_role("button", name="Lagre", exact=True).click()
    side.get_by_role("button", name="Ja, lagre").click()
    expect(side.get_by_text(kvittering)).to_be_visible()


def lagre_avslutning(side: Page) -> None:
    """Save an ending. The page asks for a yes only if a vedtak or tiltak goes on after the ending."""
    side.get_by_role("button", name="Lagre", exact=True).click()
    ja, lagret = side.get_by_role("button", name="Ja, lagre"), side.get_by_text("Lagret: Avslutning.")
    expect(ja.or_(lagret)).to_be_visible()
    if ja.is_visible():
        ja.click()
    expect(lagret).to_be_visible()
