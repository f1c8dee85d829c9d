"""One partition of the rule engine, without Kafka. A test gives it facts one by one."""

from typing import Any

import orjson
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from nir.meldinger.vurderinger import les_dokument
from regelverk.fakta.hendelse import Hendelse
from regelverk.lov.parametre import les_parametre
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import TATT_OPP, Faktum, les_faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost


class Partisjonslogg:
    """The partition, its number, and the offset of its next record (`neste`). `lest` is the newest record."""

    lest: Faktum

    def __init__(self, nummer: int) -> None:
        self.partisjon = Partisjon(nummer, les_parametre())
        self.nummer = nummer
        self.neste = 0

    def les(self, hendelse: Hendelse, *, tatt_opp: int | None = None) -> Faktum:
        """Make the fact the next record, but do not decide it.

        `tatt_opp`: the offset of the record that an operator's command has ordered to be handled again.
        """
        noekkel = emner.noekkel(hendelse.duf_nummer or str(self.nummer), hendelse.hendelse_id)
        hoder = [] if tatt_opp is None else [(TATT_OPP, str(Posisjon(self.nummer, tatt_opp)).encode())]
        verdi = skriv_hendelse(hendelse, svar_id=hendelse.hendelse_id)
        lest = les_faktum(Posisjon(self.nummer, self.neste), noekkel, verdi, hoder)
        assert isinstance(lest, Faktum)
        self.neste += 1
        self.lest = lest
        return lest

    def ta(self, *hendelser: Hendelse, tatt_opp: int | None = None) -> list[Utpost]:
        """Decide facts; after a Dagskifte compute all persons that are due. Returns the records to send."""
        poster: list[Utpost] = []
        for hendelse in hendelser:
            poster += self.partisjon.ta_imot(self.les(hendelse, tatt_opp=tatt_opp))
            while self.partisjon.noen_forfalt:
                poster += self.partisjon.neste_forfalte(10)
        return poster

    def dokument(self, duf: str) -> dict[str, Any]:
        """The person's document in the newest record that the partition has made."""
        verdi = self.partisjon.tilstand.personer.verdi(duf.encode())
        assert verdi is not None
        return les_dokument(verdi)

    def varsler(self, duf: str) -> set[str]:
        """The codes of the varsler in the person's document."""
        return {varsel["kode"] for varsel in self.dokument(duf)["varsler"]}

    def innslag(self, duf: str) -> set[str]:
        """The innslagId of each entry in the person's document."""
        return {innslag["innslagId"] for innslag in self.dokument(duf)["innslag"]}


def avvikskoder(poster: list[Utpost]) -> list[str]:
    """The code of each of these records that goes to nir.avvik."""
    return [orjson.loads(post.verdi or b"")["kode"] for post in poster if post.emne == emner.AVVIK]
