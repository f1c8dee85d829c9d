"""The hendelsesdokument: what kind of change an event was. Here the type is spelt `hendelsestype`."""

from typing import Literal

from folkeregister_sync.dokumenter.modell import Flere, Modell

Endring = Literal["registrereNy", "korrigere", "annullere"]
_ENDRINGER: dict[str, Endring] = {
    "registrereNy": "registrereNy",
    "korrigere": "korrigere",
    "korrigereHistorisk": "korrigere",
    "annullere": "annullere",
}


class Egenskapshendelse(Modell):
    """One entity's change; an annulment carries no value."""

    entitet: str | None = None
    entitetsendring: str | None = None


class Hendelse(Modell):
    """The event."""

    hendelsestype: str | None = None
    egenskapshendelse: Flere[Egenskapshendelse] = ()


class Hendelsesdokument(Modell):
    """The document."""

    dokumentidentifikator: str | None = None
    hendelse: Hendelse = Hendelse()

    def endring(self, entitet: str) -> Endring | None:
        """How an entity was changed; None where nothing is said, or a word that we do not know."""
        for egenskap in reversed(self.hendelse.egenskapshendelse):
            if egenskap.entitet == entitet:
                return _ENDRINGER.get(egenskap.entitetsendring or "")
        return None
