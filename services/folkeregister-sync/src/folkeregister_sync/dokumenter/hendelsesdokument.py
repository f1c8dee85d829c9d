"""The hendelsesdokument says how an event changes each entity. The type is spelt `hendelsestype` here."""

from typing import Literal

from folkeregister_sync.dokumenter.modell import Flere, Modell

Endring = Literal["registrereNy", "korrigere", "annullere", "flere"]
"""`flere`: the document has several changes of the entity, such as an annulment and a new registration."""
_ENDRINGER: dict[str, Endring] = {
    "registrereNy": "registrereNy",
    "korrigere": "korrigere",
    "korrigereHistorisk": "korrigere",
    "annullere": "annullere",
}


class Egenskapshendelse(Modell):
    """The change of one entity."""

    entitet: str | None = None
    entitetsendring: str | None = None


class Hendelse(Modell):
    hendelsestype: str | None = None
    egenskapshendelse: Flere[Egenskapshendelse] = ()


class Hendelsesdokument(Modell):
    dokumentidentifikator: str | None = None
    hendelse: Hendelse = Hendelse()

    def endring(self, entitet: str) -> Endring | None:
        """The kind of change of an entity; `flere`: the document has several changes of it.

        None: the document has no change of the entity, or only changes of unknown kinds.
        """
        funnet = [
            _ENDRINGER[egenskap.entitetsendring or ""]
            for egenskap in self.hendelse.egenskapshendelse
            if egenskap.entitet == entitet and egenskap.entitetsendring in _ENDRINGER
        ]
        if len(funnet) > 1:
            return "flere"
        return funnet[0] if funnet else None

    @property
    def entiteter(self) -> frozenset[str]:
        """The entities that the event changed."""
        return frozenset(e.entitet for e in self.hendelse.egenskapshendelse if e.entitet is not None)
