"""The spelling of a DUF-nummer for people."""


def gruppert(nummer: str) -> str:
    """The twelve digits as year, number and control digits: `2012 123456 03`."""
    return f"{nummer[:4]} {nummer[4:10]} {nummer[10:]}"
