"""What concerns the whole partition, and its records in nir.motor (key `<partition>/…`)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson
from nir.meldinger import emner
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.person import Tilganger
from regelverk.liv.svar import Avgjoerelse

from rule_engine.post.utpost import Utpost
from rule_engine.tilstand.tilganger import Tilgangsbok, Tilgangsfaktum

_DAG = "dag"
_TILGANG = "tilgang/"
_AVVIK = "avvik/"
_VENTER = "venter/"


@dataclass(frozen=True, slots=True)
class Merke:
    """A record was set aside for the reason `kode`.

    `tatt_opp`: the offset at which the record was appended again and handled; None: it was not.
    """

    kode: str
    tatt_opp: int | None = None


class ForAlle:
    """The last Dagskifte, the accesses for a kommune or for all, and the records set aside or waiting."""

    def __init__(self, partisjon: int) -> None:
        self._partisjon = partisjon
        self._tilganger = Tilgangsbok()
        self.dag: date | None = None
        self.dag_offset = -1
        self.avvik: dict[str, Merke] = {}
        """`<offset>` → the mark of a record. `<offset>/<DUF-nummer>` → the mark of a Dagskifte that failed
        for the person."""
        self.venter: dict[str, int] = {}
        """hendelseId of each correction that came before its event → its offset. The entry stays after the
        event has come: if the correction is then refused, its record in nir.avvik names that offset."""

    @property
    def tilganger(self) -> Tilganger:
        """The accesses that are not withdrawn."""
        return self._tilganger.gjeldende

    def sett_dag(self, dag: date, offset: int) -> Utpost:
        """Set the last Dagskifte to `dag`, from the record at `offset`. Returns the record for nir.motor."""
        self.dag, self.dag_offset = dag, offset
        return self._post(_DAG, {"dato": dag.isoformat(), "offset": offset})

    def avgjoer_tilgang(
        self, hendelse: Hendelse, innhold: Tilgangsfaktum, offset: int
    ) -> tuple[Avgjoerelse, list[Utpost]]:
        """Decide the fact at `offset`, which gives or withdraws an access for a kommune or for all."""
        avgjoerelse, post = self._tilganger.avgjoer(hendelse, innhold, offset)
        return avgjoerelse, [] if post is None else [self._post(_TILGANG + innhold.tilgang_id, post)]

    def merk(self, hvor: str, merke: Merke) -> Utpost:
        """Add or replace the mark with the key `hvor`. Returns the record for nir.motor."""
        self.avvik[hvor] = merke
        return self._post(_AVVIK + hvor, merke)

    def sett_paa_vent(self, hendelse_id: str, offset: int) -> Utpost:
        """Remember the offset of a correction that waits for its event. Returns the record for nir.motor."""
        self.venter[hendelse_id] = offset
        return self._post(_VENTER + hendelse_id, {"offset": offset})

    def glem_person(self, duf: bytes, offset: int) -> list[Utpost]:
        """Remove the marks of Dagskifter before `offset` that failed for the person.

        Their keys hold the DUF-nummer. Returns the records for nir.motor.
        """
        merket_av = duf.decode()
        slettes = [hvor for hvor in self.avvik if _gjelder(hvor, merket_av, offset)]
        for merket in slettes:
            del self.avvik[merket]
        return [self._post(_AVVIK + merket, None) for merket in slettes]

    def antall_ventende(self, kode: str) -> int:
        """The number of records set aside for the reason `kode` and not taken up."""
        return sum(merke.kode == kode and merke.tatt_opp is None for merke in self.avvik.values())

    def gjenopprett(self, noekkel: bytes, verdi: bytes | None) -> None:
        """Take in a record of nir.motor.

        Of Dagskifter, and of records about one access, the one with the highest offset counts. Of records
        about one mark, the last counts.
        """
        hva = noekkel.decode().partition("/")[2]
        if verdi is None:
            self.avvik.pop(hva.removeprefix(_AVVIK), None)
            return
        innhold = orjson.loads(verdi)
        if hva == _DAG:
            self._gjenopprett_dag(innhold)
        elif hva.startswith(_TILGANG):
            self._tilganger.gjenopprett(hva.removeprefix(_TILGANG), innhold)
        elif hva.startswith(_AVVIK):
            self.avvik[hva.removeprefix(_AVVIK)] = Merke(**innhold)
        elif hva.startswith(_VENTER):
            self.venter[hva.removeprefix(_VENTER)] = innhold["offset"]

    def _gjenopprett_dag(self, innhold: dict[str, Any]) -> None:
        if innhold["offset"] >= self.dag_offset:
            self.dag, self.dag_offset = date.fromisoformat(innhold["dato"]), innhold["offset"]

    def _post(self, hva: str, innhold: Any) -> Utpost:
        return Utpost(emner.MOTOR, f"{self._partisjon}/{hva}".encode(), innhold and orjson.dumps(innhold))


def _gjelder(hvor: str, duf: str, foer: int) -> bool:
    offset, _, person = hvor.partition("/")
    return person == duf and int(offset) < foer


def hvor(offset: int, duf: bytes | None = None) -> str:
    """The key of a mark in `ForAlle.avvik`. `duf`: the person for whom the Dagskifte at `offset` failed."""
    return f"{offset}" if duf is None else f"{offset}/{duf.decode()}"
