"""The published persons of one partition. The most recently used persons are also kept unpacked."""

from collections.abc import Iterator
from datetime import date

import structlog
from nir.meldinger.vurderinger import Hode, er_slettemerke, les_hode
from regelverk.visning.dokument.form import FORM

from rule_engine.post.posisjon import offset_i
from rule_engine.tilstand.forfall import Forfall
from rule_engine.tilstand.registrert import Registrert, pakk_ut_registrert
from rule_engine.tilstand.utpakket import Utpakket

_logg = structlog.get_logger("rule_engine.personer")


class Personer:
    """DUF-nummer → the record in nir.vurderinger, and an index of all due dates.

    A person whose newest record cannot be read is kept apart: nobody knows that person's state, and an older
    record would lose decisions. Other persons are not affected. A newer record or an erasure ends this.
    """

    def __init__(self) -> None:
        self._verdier: dict[bytes, bytes] = {}
        self._utpakket, self._stedfortredere = Utpakket(), Utpakket()
        self._forfall = Forfall()
        self._uleselige: set[bytes] = set()
        self._av_oss: set[bytes] = set()
        """The persons whose newest document this process made with the rules (`Registrert.skrevet`)."""
        self.siste_offset = -1
        """The highest offset in nir.hendelser of a fact in these records or of an erasure; -1: there is
        neither."""

    def __len__(self) -> int:
        return len(self._verdier)

    def gjenopprett(self, duf: bytes, verdi: bytes | None) -> None:
        """Take in a record of nir.vurderinger.

        Of a person's records the one with the highest versjon counts, which need not be the last.
        """
        gammel = self.hode(duf)
        if verdi is None:
            self._fjern(duf, gammel)
            return
        try:
            ny = les_hode(verdi)
            rang = _rang(ny)
        except Exception:
            self._sperr(duf)
            return
        if er_slettemerke(duf):
            self.merk_lest(offset_i(ny.posisjon))
        elif gammel is None or rang >= _rang(gammel):
            self._sett(duf, verdi, gammel, ny)

    def hode(self, duf: bytes) -> Hode | None:
        """The head of the person's record; None: unknown."""
        verdi = self._verdier.get(duf)
        return None if verdi is None else les_hode(verdi)

    def verdi(self, duf: bytes) -> bytes | None:
        """The person's record; None: unknown."""
        return self._verdier.get(duf)

    def verdier(self) -> Iterator[tuple[bytes, bytes]]:
        """Every DUF-nummer with its record."""
        return iter(self._verdier.items())

    def hent(self, duf: bytes) -> Registrert | None:
        """The person; None: unknown, or `er_uleselig`."""
        if (registrert := self._utpakket.hent(duf)) is not None:
            return registrert
        if (verdi := self._verdier.get(duf)) is None:
            return None
        try:
            return self._utpakket.husk(duf, pakk_ut_registrert(verdi, av_oss=duf in self._av_oss))
        except Exception:
            self._sperr(duf)
            return None

    def er_uleselig(self, duf: bytes) -> bool:
        """Whether the person's newest record cannot be read, so that no fact about the person is decided."""
        return self.hent(duf) is None and duf in self._uleselige

    @property
    def antall_uleselige(self) -> int:
        """The number of persons whose newest record is known to be unreadable."""
        return len(self._uleselige)

    def stedfortreder(self, duf: bytes) -> Registrert | None:
        """Some known person in place of the unknown `duf`; None: the partition has nobody.

        The engine does the work of an answer on this person. So an answer about an unknown person takes as
        long as an answer about a hidden one. As with `hent`, the person stays unpacked for the next call.
        """
        if (registrert := self._stedfortredere.hent(duf)) is not None:
            return registrert
        while self._verdier:
            foerste, verdi = next(iter(self._verdier.items()))
            try:
                return self._stedfortredere.husk(duf, pakk_ut_registrert(verdi, av_oss=False))
            except Exception:
                self._sperr(foerste)
        return None

    def legg(self, duf: bytes, registrert: Registrert, verdi: bytes) -> None:
        """Store the person and its record."""
        self._sett(duf, verdi, self.hode(duf), registrert.hode)
        if registrert.skrevet is not None:
            self._av_oss.add(duf)
        self._utpakket.husk(duf, registrert)

    def slett(self, duf: bytes, offset: int) -> bool:
        """Forget a person who was erased at `offset`. Returns False if there is nobody to forget.

        A person who was registered again after that offset stays.
        """
        self.merk_lest(offset)
        if self.er_uleselig(duf):
            self._fjern(duf, None)
            return True
        hode = self.hode(duf)
        if hode is None or offset_i(hode.posisjon) > offset:
            return False
        self._fjern(duf, hode)
        return True

    def merk_lest(self, offset: int) -> None:
        """Raise `siste_offset` to the offset of an erasure."""
        self.siste_offset = max(self.siste_offset, offset)

    def noen_forfalt(self, dag: date) -> bool:
        """Whether anybody has something due on or before `dag`."""
        return self._forfall.noen(dag)

    def ta_forfalte(self, dag: date, antall: int) -> list[bytes]:
        """Remove from the index, and return, at most `antall` persons with something due on or before `dag`.

        The caller must put each of them back with `legg` or `utsett`.
        """
        return self._forfall.ta(dag, antall)

    def utsett(self, duf: bytes) -> None:
        """Put a person whose record could not be rewritten back into the index, at the record's due date."""
        hode = self.hode(duf)
        self._forfall.flytt(duf, _forfaller(hode), hode.forfaller if hode else None)

    def siden(self, offset: int) -> Iterator[Registrert]:
        """The persons whose state includes the record at `offset` or a later one."""
        for duf, verdi in list(self._verdier.items()):
            if offset_i(les_hode(verdi).posisjon) >= offset and (registrert := self.hent(duf)):
                yield registrert

    def _sett(self, duf: bytes, verdi: bytes, gammel: Hode | None, ny: Hode) -> None:
        self._verdier[duf] = verdi
        self._av_oss.discard(duf)
        self._uleselige.discard(duf)
        self._utpakket.glem(duf)
        self._forfall.flytt(duf, _forfaller(gammel), _forfaller(ny))
        self.siste_offset = max(self.siste_offset, offset_i(ny.posisjon))

    def _fjern(self, duf: bytes, gammel: Hode | None) -> None:
        self._verdier.pop(duf, None)
        self._av_oss.discard(duf)
        self._uleselige.discard(duf)
        self._utpakket.glem(duf)
        self._forfall.flytt(duf, _forfaller(gammel), None)

    def _sperr(self, duf: bytes) -> None:
        self._fjern(duf, self.hode(duf))
        if not er_slettemerke(duf):
            self._uleselige.add(duf)
        _logg.error("a record of nir.vurderinger cannot be read")


def _rang(hode: Hode) -> tuple[int, int]:
    return hode.versjon, offset_i(hode.posisjon)


def _forfaller(hode: Hode | None) -> date | None:
    """The due date. A record in another version of the document is due at once, to be rewritten."""
    if hode is None:
        return None
    return hode.forfaller if hode.form == FORM else date.min
