"""A DUF-nummer as people read it."""


def gruppert(nummer: str) -> str:
    """`2012 123456 03`: year, number, control digits."""
    return f"{nummer[:4]} {nummer[4:10]} {nummer[10:]}"
