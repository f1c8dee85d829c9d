"""The stream of questions. They are answered from memory and change nothing."""

from typing import Any

import structlog
from nir.meldinger.spoersmaal import Spoersmaal, SpoersmaalSvar
from pydantic import ValidationError

from rule_engine.partisjon.partisjoner import Partisjoner
from rule_engine.spoersmaal.spoersmaal import besvar, spoersmaalspost
from rule_engine.tilstand.tilstand import Tilstand
from rule_engine.utsending.forsendelse import Forsendelse
from rule_engine.utsending.utsending import Utsending

_logg = structlog.get_logger("rule_engine.spoersmaal")


class Spoersmaalsstroem:
    """Handles nir.spoersmaal. A question that cannot be answered gets no answer, and the sender gives up."""

    def __init__(self, partisjoner: Partisjoner, utsending: Utsending) -> None:
        self._partisjoner = partisjoner
        self._utsending = utsending

    async def les(self, stroem: Any) -> None:
        """Read and answer questions for ever."""
        async for hendelse in stroem.events():
            melding = hendelse.message
            partisjon = self._partisjoner.hent(melding.partition)
            if partisjon is not None and melding.value is not None:
                svar = self._svar(partisjon.tilstand, melding.value)
                if svar is not None:
                    self._utsending.legg(Forsendelse(partisjon.nummer, [spoersmaalspost(svar)], haster=True))

    def _svar(self, tilstand: Tilstand, verdi: bytes) -> SpoersmaalSvar | None:
        try:
            return besvar(tilstand, Spoersmaal.model_validate_json(verdi))
        except ValidationError as feil:
            _logg.warning("the question cannot be read", antall_feil=feil.error_count())
        except Exception as feil:  # A rule may fail on a proposal. That concerns only the sender.
            _logg.error("the question could not be answered", feil=type(feil).__name__)
        return None
