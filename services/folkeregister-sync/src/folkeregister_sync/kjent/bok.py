"""Every person in the log, found by DUF-nummer and by ident."""

from collections.abc import Iterator

from regelverk.fakta.hendelse import Hendelse

from folkeregister_sync.kjent.innlegging import avvis, foey_til
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.kjent.lest import Lest
from folkeregister_sync.kjent.pakket import pakk, pakk_ut

_TOM = Kjent()
_IDENT_SIFRE = 11


class Bok:
    """DUF-nummer → person, and ident → DUF-numre. Persons are kept as bytes, since there may be 400 000."""

    def __init__(self) -> None:
        self._personer: dict[int, bytes] = {}
        self._identer: dict[int, int | tuple[int, ...]] = {}

    def __len__(self) -> int:
        """The number of persons."""
        return len(self._personer)

    def ta_inn(self, hendelse: Hendelse, lest: Lest | None = None) -> bool:
        """Add a fact that was written when the feed had been read to `lest`.

        Returns True if the person must be looked up in Folkeregisteret: the fact gives the person a new ident
        or another first settlement, or the person's address is no longer secret.
        """
        if hendelse.duf_nummer is None:
            return False
        duf = int(hendelse.duf_nummer)
        foer = self._kjent(duf)
        etter = foey_til(foer, hendelse, lest)
        if etter is foer:
            return False
        self._personer[duf] = pakk(etter)
        for ident in etter.identer:
            self._knytt(int(ident), duf)
        return etter.ident is not None and _skal_slaas_opp(foer, etter)

    def avvis(self, hendelse: Hendelse, lest: Lest | None = None) -> None:
        """Add a fact that the engine refused."""
        duf = int(hendelse.duf_nummer or 0)
        foer = self._kjent(duf)
        etter = avvis(foer, hendelse, lest)
        if etter is not foer:
            self._personer[duf] = pakk(etter)

    def glem(self, duf_nummer: str) -> None:
        """Remove a person who was erased from the log."""
        if not duf_nummer.isdigit():
            return
        kjent = self._kjent(int(duf_nummer))
        self._personer.pop(int(duf_nummer), None)
        for ident in kjent.identer:
            rest = tuple(int(duf) for duf in self.dufnumre(ident) if duf != duf_nummer)
            if rest:
                self._identer[int(ident)] = rest
            else:
                self._identer.pop(int(ident), None)

    def kjent(self, duf_nummer: str) -> Kjent:
        """The log's facts about a person; an empty `Kjent` if the log has none."""
        return self._kjent(int(duf_nummer))

    def dufnumre(self, ident: str) -> tuple[str, ...]:
        """The persons who have this ident or have had it: none, one, or several after a merge."""
        if len(ident) != _IDENT_SIFRE or not ident.isascii() or not ident.isdigit():
            return ()
        funnet = self._identer.get(int(ident), ())
        return tuple(f"{duf:012}" for duf in (funnet if isinstance(funnet, tuple) else (funnet,)))

    def alle(self) -> Iterator[str]:
        """The DUF-nummer of every person with an ident, in ascending order."""
        return (f"{duf:012}" for duf in sorted(self._personer) if self._kjent(duf).identer)

    def _kjent(self, duf: int) -> Kjent:
        pakket = self._personer.get(duf)
        return pakk_ut(pakket) if pakket is not None else _TOM

    def _knytt(self, ident: int, duf: int) -> None:
        foer = self._identer.get(ident)
        if foer is None:
            self._identer[ident] = duf
            return
        alle = foer if isinstance(foer, tuple) else (foer,)
        if duf not in alle:
            self._identer[ident] = (*alle, duf)


def _skal_slaas_opp(foer: Kjent, etter: Kjent) -> bool:
    if (foer.ident, foer.bosettingsdato) != (etter.ident, etter.bosettingsdato):
        return True
    return foer.er_hemmelig and not etter.er_hemmelig
