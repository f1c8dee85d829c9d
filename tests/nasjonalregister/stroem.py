"""The facts of all persons in the order of a log."""

from collections.abc import Iterator
from itertools import islice

from regelverk.fakta.hendelse import Hendelse

from tests.nasjonalregister.livsloep import fakta_om
from tests.nasjonalregister.omfang import Omfang


def i_rekke(omfang: Omfang) -> Iterator[Hendelse]:
    """A person's facts in a row, one person after the other, as in a feed or a file of innlesing."""
    for nummer in range(omfang.personer):
        yield from fakta_om(omfang, nummer)


def alle_imellom(omfang: Omfang, samtidige: int) -> Iterator[Hendelse]:
    """The next fact of each of `samtidige` persons in turn.

    When a person has no facts left, the next person takes the place.

    Memory grows with `samtidige`, not with the register.
    """
    personene = (iter(fakta_om(omfang, nummer)) for nummer in range(omfang.personer))
    paagaar = list(islice(personene, samtidige))
    while paagaar:
        igjen = []
        for liv in paagaar:
            if (hendelse := next(liv, None)) is not None:
                yield hendelse
                igjen.append(liv)
            elif (neste := next(personene, None)) is not None:
                igjen.append(neste)
        paagaar = igjen
