"""Delivers the registration of a line: checks the access, appends the fact, and waits for the decision."""

from fastapi import Request
from nir.innsyn.mislykket import Mislykkede
from nir.token import Bruker
from nir.web import ProblemFeil
from regelverk.fakta.hendelse import Hendelse

from registration.behandling.adgang import Adgangsminne
from registration.fagsystem.svar import avgjort, avvist, venter
from registration.linjestroem.levering import HOLD_UT_SEKUNDER, lever_til_det_gaar
from registration.postkasse import Besluttet, LoggenErNede, Postkasse
from registration.problemer import LOGGEN_ER_NEDE

_UKJENT = 404


class Levering:
    """Delivers the lines of one request."""

    def __init__(self, request: Request, bruker: Bruker, postkasse: Postkasse, minne: Adgangsminne) -> None:
        self._request = request
        self._bruker = bruker
        self._postkasse = postkasse
        self._minne = minne
        self._mislykkede: Mislykkede = request.app.state.mislykkede

    async def lever(self, hendelse: Hendelse) -> bytes:
        """Register the fact, and return its answer line.

        Try again while the log cannot be reached or does not confirm the fact.
        """
        duf = hendelse.duf_nummer or ""
        try:
            await lever_til_det_gaar(hendelse, lambda: self._krev_adgang(duf))
            return await lever_til_det_gaar(hendelse, lambda: self._lever(hendelse, duf))
        except ProblemFeil as feil:
            return avvist(hendelse.hendelse_id, feil)

    async def _krev_adgang(self, duf: str) -> None:
        """Check that the caller's fact may go to the log.

        A look-up of an unknown person counts towards the caller's limit, as on the routes for one person. A
        batch holds many persons, so once the limit is reached, only the lines about unknown persons are
        refused.

        Raises:
            ProblemFeil: 404 the person is unknown to the caller; 429 there were too many such look-ups.
            LoggenErNede: the engine cannot be asked.
        """
        try:
            await self._minne.krev(self._postkasse, self._bruker, duf)
        except ProblemFeil as feil:
            if feil.slag.status == _UKJENT:
                await self._noter(duf)
            if feil.slag is LOGGEN_ER_NEDE:
                raise LoggenErNede from None
            raise

    async def _noter(self, duf: str) -> None:
        """Note a failed look-up. Past the limit, write nothing, since nir.innsyn is kept for ever.

        Raises:
            ProblemFeil: 429 the caller has reached the limit; 503 nir.innsyn cannot record the look-up.
        """
        await self._mislykkede.krev_rom(self._bruker)
        await self._mislykkede.noter(self._request, self._bruker, duf)

    async def _lever(self, hendelse: Hendelse, duf: str) -> bytes:
        utfall = await self._postkasse.lever(hendelse, ventetid=HOLD_UT_SEKUNDER, med_vurdering=False)
        if not isinstance(utfall, Besluttet):
            return venter(hendelse.hendelse_id)
        problem = utfall.svar.problem
        if problem is not None and problem.status == _UKJENT:
            # The person has moved or become protected since the access was checked, or the engine did not
            # answer the check.
            await self._noter(duf)
        return avgjort(utfall.svar, self._bruker, duf)
