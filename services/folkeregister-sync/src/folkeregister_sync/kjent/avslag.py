"""Facts from Folkeregisteret that the engine has refused, by their place in `nir.hendelser`.

`nir.avvik` keeps a refusal for 180 days. The reader copies it to `nir.folkeregister`, which keeps it for
ever. So a refused fact counts as not written, however late the log is read again.
"""

from collections.abc import Iterable, Mapping

from nir.meldinger.avvik import Avvik
from nir.meldinger.emner import HENDELSER
from pydantic import ValidationError

from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.lest import Sted

_IKKE_AVGJORT = "NIR-AVVIK-"
"""The prefix of codes that are no refusal: the fact waits for another one, or the record is no fact."""
_FORBIGAATT = {"NIR-AVVIK-REGELFEIL", "NIR-AVVIK-DAG", "NIR-AVVIK-UMULIG"}
"""The codes with that prefix that count as refusals: the engine skips the fact until it is appended again."""


class Avslag:
    """`notert`: the refused facts that are in `nir.folkeregister` already, with their codes."""

    def __init__(self, notert: Mapping[Sted, str] | None = None) -> None:
        self._koder = dict(notert or {})
        self._unotert: dict[Sted, str] = {}
        self._fakta: dict[Sted, tuple[str, str]] = {}

    def __contains__(self, sted: Sted) -> bool:
        """Whether the fact at that place is refused."""
        return sted in self._koder

    def les(self, verdi: bytes | None) -> Sted | None:
        """Read a record of nir.avvik. Returns the place of a fact that is refused for the first time."""
        avvik = _avvik(verdi)
        if avvik is None or avvik.emne != HENDELSER or not _er_avslag(avvik.kode):
            return None
        sted = avvik.partisjon, avvik.offset
        return sted if self.noter(sted, avvik.kode) else None

    def noter(self, sted: Sted, kode: str) -> bool:
        """Add a refusal. Returns False if the refusal is known already."""
        if sted in self._koder:
            return False
        self._koder[sted] = self._unotert[sted] = kode
        return True

    def fant(self, sted: Sted, duf_nummer: str, hendelse_id: str) -> None:
        """Record the DUF-nummer and the hendelseId of the refused fact at a place."""
        self._fakta[sted] = duf_nummer, hendelse_id

    def unoterte(self) -> Iterable[tuple[Sted, str]]:
        """The refused facts that are not in `nir.folkeregister` yet, with their codes."""
        return list(self._unotert.items())

    def er_notert(self, sted: Sted) -> None:
        """Record that `nir.folkeregister` has the refusal."""
        self._unotert.pop(sted, None)

    def aapne(self, bok: Bok) -> dict[str, str]:
        """Place → code, for each refused fact that no accepted fact has replaced (`Kjent.avvist`)."""
        aapne = {
            sted for sted, (duf, hendelse_id) in self._fakta.items() if bok.kjent(duf).er_avvist(hendelse_id)
        }
        return {f"{HENDELSER}-{del_}-{offset}": self._koder[del_, offset] for del_, offset in sorted(aapne)}


def _avvik(verdi: bytes | None) -> Avvik | None:
    try:
        return Avvik.model_validate_json(verdi or b"")
    except ValidationError:
        return None


def _er_avslag(kode: str) -> bool:
    return kode in _FORBIGAATT or not kode.startswith(_IKKE_AVGJORT)
