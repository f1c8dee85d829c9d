"""A partition as the stream uses it: a record comes in, and records go out."""

from collections.abc import Sequence

from regelverk.fakta.partisjon import Dagskifte
from regelverk.liv.svar import Avgjoerelse
from regelverk.lov.parametre import Parametre

from rule_engine.partisjon.avgjoerelse import avgjoer
from rule_engine.partisjon.avvik import REGELFEIL, ULESELIG, er_merket, regelfeil, sett_til_side, ta_opp
from rule_engine.partisjon.dager import fortell_dagen, neste_forfalte, noen_forfalt, ta_imot_dag
from rule_engine.partisjon.dagsgrense import DAG, Foran, foran
from rule_engine.partisjon.rekke import avgjoer_rekke
from rule_engine.partisjon.sletting import slett
from rule_engine.post.faktum import Faktum, Slettet, Uleselig
from rule_engine.post.utpost import Utpost
from rule_engine.publisering.svar import svarpost
from rule_engine.tilstand.tilganger import Tilgangsfaktum
from rule_engine.tilstand.tilstand import Tilstand


class Partisjon:
    """One partition of nir.hendelser. It takes in records in the order of the log.

    By its offset it recognises a record that is read again.
    """

    def __init__(self, nummer: int, parametre: Parametre, foran: Foran = foran) -> None:
        self.nummer = nummer
        self.foran = foran
        self.tilstand = Tilstand(nummer, parametre)

    def ta_imot(self, lest: Faktum | Uleselig | Slettet) -> list[Utpost]:
        """Take in a record, and return the records that it causes.

        All of these must be on the broker before `lest` is acknowledged. Before a `lest` that is `for_alle`
        is taken in, all records that earlier facts caused must be on the broker. Otherwise, after a crash,
        the earlier facts could be decided again under the new day or access.
        """
        poster = slett(self.tilstand, lest) if isinstance(lest, Slettet) else self._ta_imot(lest)
        self._er_lest(lest.posisjon.offset)
        return poster

    def _er_lest(self, offset: int) -> None:
        self.tilstand.lest = max(self.tilstand.lest, offset)

    def _ta_imot(self, lest: Faktum | Uleselig) -> list[Utpost]:
        if isinstance(lest, Uleselig):
            return self._sett_til_side(lest, lest.duf, lest.kode, lest.grunn)
        merke = er_merket(self.tilstand, lest.posisjon)
        if merke is not None:
            return self._sett_til_side(lest, lest.duf or None, merke.kode, "as before")
        grunn = self.foran(self.tilstand, lest)
        if grunn is not None:
            return self._sett_til_side(lest, lest.duf or None, DAG, grunn)
        if lest.for_alle:
            return self._ta_imot_for_alle(lest)
        if self.tilstand.personer.er_uleselig(lest.duf):
            return self._sett_til_side(lest, lest.duf, ULESELIG, "the person's record cannot be read")
        return fortell_dagen(self.tilstand, lest.duf) + self._ta_imot_for_en(lest)

    def ta_imot_rekke(self, fakta: Sequence[Faktum]) -> list[Utpost]:
        """As `ta_imot` for each of the facts, which concern one person, but publish the person once.

        A fact whose sender waits for the document (`vil_ha_vurdering`) must be the only one in `fakta`.
        """
        t, duf = self.tilstand, fakta[0].duf
        if len(fakta) == 1 or any(self._er_for_seg(faktum) for faktum in fakta):
            return self._en_for_en(fakta)
        poster = fortell_dagen(t, duf)
        try:
            rekke = avgjoer_rekke(t, fakta)
        except Exception:
            rekke = None  # A rule fails on one of the facts. `_en_for_en` sets aside that one alone.
        if rekke is None:
            return poster + self._en_for_en(fakta)
        self._er_lest(fakta[-1].posisjon.offset)
        return poster + rekke

    def _er_for_seg(self, faktum: Faktum) -> bool:
        t = self.tilstand
        if faktum.tatt_opp is not None or t.personer.er_uleselig(faktum.duf):
            return True
        return bool(er_merket(t, faktum.posisjon) or self.foran(t, faktum))

    def _en_for_en(self, fakta: Sequence[Faktum]) -> list[Utpost]:
        return [post for faktum in fakta for post in self.ta_imot(faktum)]

    @property
    def noen_forfalt(self) -> bool:
        """Whether there are persons left for whom the last Dagskifte must be handled."""
        return noen_forfalt(self.tilstand)

    def neste_forfalte(self, antall: int) -> list[Utpost]:
        """Handle the last Dagskifte for at most `antall` persons."""
        return neste_forfalte(self.tilstand, antall)

    def _ta_imot_for_en(self, faktum: Faktum) -> list[Utpost]:
        try:
            return avgjoer(self.tilstand, faktum)
        except Exception as feil:
            return self._sett_til_side(faktum, faktum.duf, REGELFEIL, regelfeil(feil))

    def _sett_til_side(
        self, lest: Faktum | Uleselig, duf: bytes | None, kode: str, grunn: str
    ) -> list[Utpost]:
        t = self.tilstand
        # The last Dagskifte is handled for the person first, as in a replay, since the mark moves the due
        # date past that day.
        dagens = fortell_dagen(t, duf) if duf else []
        t.utfall["avvik"] += 1
        return dagens + sett_til_side(t, lest.posisjon, duf, kode, grunn, lest.tatt_opp)

    def _ta_imot_for_alle(self, faktum: Faktum) -> list[Utpost]:
        t, innhold = self.tilstand, faktum.hendelse.innhold
        avgjoerelse = Avgjoerelse(hendelse_id=faktum.hendelse.hendelse_id, utfall="godtatt")
        if isinstance(innhold, Dagskifte):
            poster = ta_imot_dag(t, faktum, innhold)
        else:
            assert isinstance(innhold, Tilgangsfaktum), "what concerns all is a day or an access"
            offset = faktum.posisjon.offset
            avgjoerelse, poster = t.for_alle.avgjoer_tilgang(faktum.hendelse, innhold, offset)
        poster += ta_opp(t, faktum.tatt_opp, faktum.posisjon)
        t.utfall[avgjoerelse.utfall] += 1
        return poster + svarpost(faktum, avgjoerelse, versjon=0, posisjon=t.siste_posisjon)
