"""One line of the beregningslogg."""

from datetime import date
from typing import Any, NamedTuple

from regelverk.lov.lovverk import Lovverk
from regelverk.lov.regler.hjemmel import hjemmel

Linje = dict[str, Any]


class Lovsted(NamedTuple):
    """The law that a step cites, in the version of the day `dag`."""

    lovverk: Lovverk | None
    dag: date

    def linje(self, regel_id: str, tekst: str, dato: date | None, **inndata: Any) -> Linje:
        """A step: the rule, its result in bokmål, the legal basis, the inputs, and the resulting date.

        The date is None if the step only counts days, which a later line then adds to a date.
        """
        return linje(regel_id, tekst, hjemmel(regel_id, self.lovverk, self.dag), dato, inndata)


def linje(regel_id: str, tekst: str, grunn: str, dato: date | None, inndata: dict[str, Any]) -> Linje:
    """A step with the given legal basis. Dates among its inputs become text."""
    for navn, verdi in inndata.items():
        if type(verdi) is date:
            inndata[navn] = verdi.isoformat()
    return {
        "regel": regel_id,
        "tekst": tekst,
        "hjemmel": grunn,
        "inndata": inndata,
        "dato": dato.isoformat() if dato else None,
    }
