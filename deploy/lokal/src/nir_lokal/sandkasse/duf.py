"""DUF-numre that belong to nobody."""

_VEKTER = (4, 6, 3, 2, 4, 6, 3, 2, 7, 5)


def syntetisk_duf(loepenummer: int, aar: int = 9900) -> str:
    """Twelve digits: year, running number (six digits), two check digits. Real years are below 9000."""
    siffer = f"{aar:04}{loepenummer:06}"
    kontroll = sum(int(tall) * vekt for tall, vekt in zip(siffer, _VEKTER, strict=True)) % 11
    return f"{siffer}{kontroll:02}"
