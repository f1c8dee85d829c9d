"""The partition as the stream meets it: records in, records out."""

from collections.abc import Sequence

from regelverk.fakta.partisjon import Dagskifte
from regelverk.liv.svar import Avgjoerelse
from regelverk.lov.parametre import Parametre

from rule_engine.partisjon.avgjoerelse import avgjoer
from rule_engine.partisjon.avvik import REGELFEIL, er_merket, regelfeil, sett_til_side, ta_opp
from rule_engine.partisjon.dager import fortell_dagen, neste_forfalte, noen_forfalt, ta_imot_dag
from rule_engine.partisjon.rekke import avgjoer_rekke
from rule_engine.post.faktum import Faktum, Uleselig
from rule_engine.post.utpost import Utpost
from rule_engine.publisering.svar import svarpost
from rule_engine.tilstand.tilganger import Tilgangsfaktum
from rule_engine.tilstand.tilstand import Tilstand


class Partisjon:
    """One partition of nir.hendelser. Its records must come in order; those read again are known by place."""

    def __init__(self, nummer: int, parametre: Parametre) -> None:
        self.nummer = nummer
        self.tilstand = Tilstand(nummer, parametre)

    def ta_imot(self, lest: Faktum | Uleselig) -> list[Utpost]:
        """What the record leads to. All of it must be on the broker before the record is acknowledged.

        Before one that is `for_alle`, everything that earlier records led to must be there: what they decided
        under the old day or access must not be decided again under the new.
        """
        poster = self._ta_imot(lest)
        self.tilstand.lest = max(self.tilstand.lest, lest.posisjon.offset)
        return poster

    def _ta_imot(self, lest: Faktum | Uleselig) -> list[Utpost]:
        if isinstance(lest, Uleselig):
            return self._sett_til_side(lest, lest.duf, lest.kode, lest.grunn)
        merke = er_merket(self.tilstand, lest.posisjon)
        if merke is not None:
            return self._sett_til_side(lest, lest.duf or None, merke.kode, "as before")
        if lest.for_alle:
            return self._ta_imot_for_alle(lest)
        return fortell_dagen(self.tilstand, lest.duf) + self._ta_imot_for_en(lest)

    def ta_imot_rekke(self, fakta: Sequence[Faktum]) -> list[Utpost]:
        """As `ta_imot` of each, for facts about one person, published once. Nobody may want a document of
        several."""
        t, duf = self.tilstand, fakta[0].duf
        if len(fakta) == 1 or any(f.tatt_opp is not None or er_merket(t, f.posisjon) for f in fakta):
            return self._en_for_en(fakta)
        poster = fortell_dagen(t, duf)
        try:
            rekke = avgjoer_rekke(t, fakta)
        except Exception:
            rekke = None  # One of them is to be set aside, and the others decided as if it had not come.
        return poster + (self._en_for_en(fakta) if rekke is None else rekke)

    def _en_for_en(self, fakta: Sequence[Faktum]) -> list[Utpost]:
        return [post for faktum in fakta for post in self.ta_imot(faktum)]

    @property
    def noen_forfalt(self) -> bool:
        """Whether the last Dagskifte has work left."""
        return noen_forfalt(self.tilstand)

    def neste_forfalte(self, antall: int) -> list[Utpost]:
        """Do some of that work."""
        return neste_forfalte(self.tilstand, antall)

    def _ta_imot_for_en(self, faktum: Faktum) -> list[Utpost]:
        try:
            return avgjoer(self.tilstand, faktum)
        except Exception as feil:
            return self._sett_til_side(faktum, faktum.duf, REGELFEIL, regelfeil(feil))

    def _sett_til_side(
        self, lest: Faktum | Uleselig, duf: bytes | None, kode: str, grunn: str
    ) -> list[Utpost]:
        return sett_til_side(self.tilstand, lest.posisjon, duf, kode, grunn, lest.tatt_opp)

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
        return poster + svarpost(faktum, avgjoerelse, versjon=0, posisjon=t.siste_posisjon)
