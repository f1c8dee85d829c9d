"""How a table is sorted: by a column, or with `-` before the column for descending order."""


def retning(sorter: str, kolonne: str) -> str:
    """How the column is sorted, in the words of aria-sort."""
    if sorter.removeprefix("-") != kolonne:
        return "none"
    return "descending" if sorter.startswith("-") else "ascending"


def etter_klikk(sorter: str, kolonne: str) -> str:
    """The order that a click on the column leads to: ascending first, then descending."""
    return f"-{kolonne}" if sorter == kolonne else kolonne
