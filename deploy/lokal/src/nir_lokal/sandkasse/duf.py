"""DUF-numre that belong to nobody."""

from nir.duf import kontrollsum


def syntetisk_duf(loepenummer: int, aar: int = 9900) -> str:
    """Twelve digits: year, running number (six digits), two check digits. Real DUF-numre have a year below
    9000.
    """
    siffer = f"{aar:04}{loepenummer:06}"
    return f"{siffer}{kontrollsum(siffer):02}"
