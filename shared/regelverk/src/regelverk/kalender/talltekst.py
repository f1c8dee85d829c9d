"""The spelling of a number and its noun for people."""


def antall(n: int, en: str, flere: str) -> str:
    """`1 dag`, `2 dager`."""
    return f"{n} {en if n == 1 else flere}"
