"""The list of the accesses in force, below the form by which IMDi gives an access."""

from dataclasses import dataclass

from nir_klient.generert_reporting.models import Tilganger

from saksbehandler.api.etterregistrering import tilganger
from saksbehandler.api.feil import ApiFeil
from saksbehandler.innlogging.kontekst import Kontekst
from saksbehandler.side.listevalg import Listevalg
from saksbehandler.side.sideinndeling import Sideinndeling

KOLONNER = ("tilDato", "gjelder", "dufNummer", "kommune", "tilgangId")
"""The columns of the list, in their order."""


@dataclass(frozen=True, slots=True)
class Tilgangsliste:
    """A page of the list. `funnet` is None if the API could not tell now."""

    valg: Listevalg
    funnet: Tilganger | None
    inndeling: Sideinndeling | None


async def tilgangsliste(kontekst: Kontekst) -> Tilgangsliste:
    """The page of the list that the address asks for.

    The forms of the screen work without the list. So if the API does not answer, only the list is left out.

    Raises:
        ApiFeil: the user is not from IMDi, or the API does not accept the token any more.
    """
    valg = Listevalg.av(kontekst.request.query_params, ("gjelder",), KOLONNER)
    try:
        funnet = await tilganger(kontekst.nir, valg.argumenter)
    except ApiFeil as feil:
        if feil.slag in ("utlogget", "ikke_tilgang"):
            raise
        return Tilgangsliste(valg, None, None)
    return Tilgangsliste(valg, funnet, Sideinndeling.av(kontekst.request, valg.side, funnet.antall))
