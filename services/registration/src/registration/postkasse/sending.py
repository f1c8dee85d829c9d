"""A fact that is sent to the log, and the two outcomes: decided, or not decided yet."""

from dataclasses import dataclass

from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from nir.meldinger.svar import SVAR_UTEN_VURDERING, Svar
from nir.sporing.hoder import hoder_naa
from regelverk.fakta.hendelse import Hendelse

from registration.postkasse.post import Post


@dataclass(frozen=True, slots=True)
class Besluttet:
    """The engine has decided the fact."""

    svar: Svar


@dataclass(frozen=True, slots=True)
class Innlevert:
    """The fact is in the log; the engine has not decided it yet."""

    hendelse_id: str


@dataclass(frozen=True, slots=True)
class Sending:
    """A fact and the partition that it goes to."""

    hendelse: Hendelse
    partisjon: int
    med_vurdering: bool = True
    """Whether the answer to a kommune's fact has the person's document."""

    @classmethod
    def om_person(cls, hendelse: Hendelse, *, med_vurdering: bool = True) -> "Sending":
        """The sending of a fact about one person, to that person's partition."""
        return cls(hendelse, emner.partisjon(hendelse.duf_nummer or ""), med_vurdering)

    def post(self, svar_id: str) -> Post:
        """The record; the engine answers it under `svar_id`."""
        eier = self.hendelse.duf_nummer or str(self.partisjon)
        noekkel = emner.egen_noekkel(emner.noekkel(eier, self.hendelse.hendelse_id))
        verdi = skriv_hendelse(self.hendelse, svar_id=svar_id)
        # Only a kommune is shown the person. For other callers the engine need not write the document.
        vises = self.hendelse.kilde == "kommune" and self.med_vurdering
        hoder = () if vises else (SVAR_UTEN_VURDERING,)
        return Post(emner.HENDELSER, self.partisjon, noekkel, verdi, (*hoder, *hoder_naa()))
