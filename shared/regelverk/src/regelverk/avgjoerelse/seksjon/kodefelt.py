"""The field of an entry that holds a code."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.proeve.proeve import Avvist
from regelverk.fakta.innslag import Innslag
from regelverk.fakta.navn import til_camel
from regelverk.lov.kodeverk.kode import Kode, UkjentKode
from regelverk.lov.kodeverk.oppslag import Oppslag, enkel

I = TypeVar("I", bound=Innslag)  # noqa: E741  the entry's class


@dataclass(frozen=True, slots=True)
class Kodefelt(Generic[I]):
    """The field of an entry's class that holds a code. `felt`: the field's name in Python.

    `kodeverk`: the name of the code list in the API (kontrakt §5.8). `finn`: gives the code of an entry as
    the code list spells it; raises `UkjentKode`.
    """

    felt: str
    kodeverk: str
    finn: Callable[[I], str]

    def stavet(self, innslag: I) -> I:
        """The entry with its code as the code list spells it. An unknown code is kept, and refused later."""
        verdi = getattr(innslag, self.felt)
        try:
            kode = verdi if verdi is None else self.finn(innslag)
        except UkjentKode:
            return innslag
        nytt: dict[str, Any] = {self.felt: kode}
        return innslag if kode == verdi else replace(innslag, **nytt)

    def krev_kjent(self, innslag: I) -> None:
        """Refuse a code that is not in the code list. An empty field passes."""
        verdi = getattr(innslag, self.felt)
        try:
            if verdi is not None:
                self.finn(innslag)
        except UkjentKode:
            felt = til_camel(self.felt)
            problem = felles.KODE_UKJENT.problem({"verdi": verdi}, felt=felt)
            raise Avvist(replace(problem, kodeverk=self.kodeverk)) from None


def kodefelt(felt: str, kodeverk: str | Oppslag[Any]) -> Kodefelt[Any]:
    """A Kodefelt whose code is found from the field's value alone. `kodeverk`: the code list, or its name."""
    liste: Oppslag[Any] = enkel(kodeverk) if isinstance(kodeverk, str) else kodeverk

    def finn(innslag: Innslag) -> str:
        kode: Kode = liste[getattr(innslag, felt)]
        return kode.kode

    return Kodefelt(felt, liste.navn, finn)
