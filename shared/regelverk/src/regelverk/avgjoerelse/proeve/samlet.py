"""Runs checks that do not depend on each other, so that one refusal names everything that is wrong."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import TracebackType

from regelverk.avgjoerelse.proeve.proeve import Avvist, Proeve
from regelverk.liv.svar import Feil, Problem

_FLEST = 20
"""The most problems that one refusal names (kontrakt §5.1)."""


class Hver:
    """`with hver:` keeps the problems of the checks in it, and lets the checks after it run."""

    problemer: tuple[Problem, ...] = ()

    def __enter__(self) -> None:
        """Begin a check."""

    def __exit__(
        self, _: type[BaseException] | None, feil: BaseException | None, __: TracebackType | None
    ) -> bool:
        """Keep the problems of the check."""
        if feil is None or not isinstance(feil, Avvist):
            return False
        self.problemer += feil.problemer
        return True


@contextmanager
def der_endret(proeve: Proeve, endret: bool, felter: Iterable[str]) -> Iterator[None]:
    """Run checks that count only if an edit changes one of these fields (JSON names).

    If the edit changes none of them, a refusal by these checks does not refuse the edit. If a caller asks
    what may be done, the refusal is noted as the reason why the fields are locked.
    """
    try:
        yield
    except Avvist as avvist:
        if endret:
            raise
        if proeve.notat:
            proeve.notat.laast |= dict.fromkeys(felter, avvist.problemer[0])


class hver_for_seg:  # noqa: N801  named as the context managers of contextlib are
    """Run checks each by itself. At the end the fact is refused with all their problems, in their order.

    A check outside `with hver:` ends the block when it refuses the fact. A later check
    can read a value that an earlier check has refused, and fail with an error that is no refusal. Then only
    the earlier refusals count.
    This is a class, since a generator would make the decision on each fact noticeably slower.

    Raises:
        Avvist: some check refused the fact.
    """

    __slots__ = ("_hver",)

    def __enter__(self) -> Hver:
        hver = self._hver = Hver()
        return hver

    def __exit__(
        self, _: type[BaseException] | None, feil: BaseException | None, __: TracebackType | None
    ) -> None:
        problemer = self._hver.problemer
        if not problemer or not (feil is None or isinstance(feil, Exception)):
            return
        senere = feil.problemer if isinstance(feil, Avvist) else ()
        raise Avvist(*problemer, *senere) from None


def samlet(problemer: Iterable[Problem]) -> Problem:
    """The first problem. If there are several, its `feil` names them: one for each field, at most 20."""
    alle = list(problemer)
    ulike: dict[tuple[str, ...], Problem] = {}
    for problem in alle:
        ulike.setdefault((problem.felt,) if problem.felt else (problem.kode, problem.detail), problem)
    if len(ulike) < 2:
        return alle[0]
    feil = tuple(Feil(p.kode, p.detail, p.felt, p.kodeverk) for p in list(ulike.values())[:_FLEST])
    return replace(alle[0], feil=feil)
