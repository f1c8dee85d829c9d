"""Refuses a kommune's fact about a person who is unknown to it, before the fact reaches the log.

nir.hendelser is kept for ever. The engine would refuse a fact about a person whom the kommune has never
followed up, as it refuses a fact about an unknown person. So registration answers at once and writes nothing
to the log.
"""

from collections import OrderedDict

from nir.token import Bruker
from regelverk.fakta.person import Adressebeskyttelse

from registration import problemer
from registration.behandling.spoersmaal import har_adgang
from registration.postkasse import Postkasse

_FLEST = 50_000
_Hvem = tuple[str | None, str | None, Adressebeskyttelse, str]


class Adgangsminne:
    """The pairs of caller and person for which the engine has said yes.

    The engine is not asked about such a pair again.

    The pair stays here when the person moves away. The caller's next fact then reaches the log, and the
    engine refuses it.
    """

    def __init__(self) -> None:
        self._kjente: OrderedDict[_Hvem, None] = OrderedDict()

    async def krev(self, postkasse: Postkasse, bruker: Bruker, duf: str) -> None:
        """Ask the engine whether the person is known to the caller. If the engine does not answer, return.

        The caller's fact then goes to the log, and the engine decides it there.

        Raises:
            ProblemFeil: 404 the person is unknown to the caller; 503 the log cannot be reached, so nothing
            is registered.
        """
        hvem = (bruker.kommunenummer, bruker.bydelsnummer, bruker.ser_inntil, duf)
        if hvem in self._kjente:
            self._kjente.move_to_end(hvem)
            return
        svar = await har_adgang(postkasse, bruker, duf)
        if svar is False:
            raise problemer.person_ukjent()
        if svar is True:
            self._kjente[hvem] = None
            if len(self._kjente) > _FLEST:
                self._kjente.popitem(last=False)
