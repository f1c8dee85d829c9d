"""Paths of this service that come from outside, for example where to go after login."""


def lokal_sti(oensket: str | None) -> str:
    """The path if it leads to a page of this service, else the start page."""
    sti = oensket or ""
    er_lokal = sti.startswith("/") and not sti.startswith(("//", "/\\"))
    return sti if er_lokal and sti.isprintable() else "/"
