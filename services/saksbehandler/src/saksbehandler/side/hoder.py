"""The headers of a page.

Scripts and styles come from this service alone, and no page may have them inline.
"""

from collections.abc import Iterable
from urllib.parse import urlsplit


def sidehoder(skjemamottakere: Iterable[str]) -> dict[str, str]:
    """The headers of every page.

    Args:
        skjemamottakere: addresses to which a form may lead besides this service (the logout at the provider).
    """
    mottakere = " ".join(sorted({_opphav(adresse) for adresse in skjemamottakere}))
    return {
        "Content-Security-Policy": (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            f"connect-src 'self'; form-action 'self' {mottakere}; base-uri 'none'; frame-ancestors 'none'"
        ),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "Vary": "HX-Request",
    }


def _opphav(adresse: str) -> str:
    deler = urlsplit(adresse)
    return f"{deler.scheme}://{deler.netloc}"
