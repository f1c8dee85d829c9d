"""The document on another day, or as it was known on a day (kontrakt §5.10), and the beregningslogg."""

from dataclasses import dataclass
from datetime import date

from nir.personside.dokument import Dokument
from regelverk.liv import tilbakeblikk
from regelverk.liv.forloep import vurdering
from regelverk.liv.lagring.person import pakk_ut
from regelverk.lov.parametre import Parametre
from regelverk.visning.beregningslogg.logg import beregningslogg
from regelverk.visning.dokument import dokument as visning

from reporting.person.kompetanse import kompetanse
from reporting.projeksjon.generasjon.hent import LestPerson


@dataclass(frozen=True, slots=True)
class Tidspunkt:
    """`paa_dato`: the day that the rules apply to. `kjent_per`: only facts registered by this day count."""

    paa_dato: date | None = None
    kjent_per: date | None = None

    @property
    def er_naa(self) -> bool:
        """Whether neither day is given, so that the document is today's."""
        return self.paa_dato is None and self.kjent_per is None

    def senest(self, dag: date | None) -> "Tidspunkt":
        """The same days, but a day that is not before `dag` becomes None. `dag` None: both days are kept."""
        if dag is None:
            return self
        dager = (en if en is not None and en < dag else None for en in (self.paa_dato, self.kjent_per))
        return Tidspunkt(*dager)


def dokument_paa(lest: LestPerson, tidspunkt: Tidspunkt, parametre: Parametre, lenke: str) -> Dokument:
    """The document with the beregningslogg.

    The document in Redis has no beregningslogg, so the rules compute it again. `lenke`: the address of the
    new kartleggingsløsning.
    """
    person = pakk_ut(lest.tilstand)
    tidspunkt = tidspunkt.senest(lest.fratraadt)
    if tidspunkt.er_naa:
        dokument = lest.dokument | {"beregningslogg": beregningslogg(vurdering(person, parametre))}
    else:
        person = tilbakeblikk.paa_dato(
            person, parametre, paa_dato=tidspunkt.paa_dato, kjent_per=tidspunkt.kjent_per
        )
        dokument = visning.dokument(person, parametre, posisjon=lest.dokument.get("posisjon", ""))
        dokument |= {"fratraadt": lest.fratraadt.isoformat()} if lest.fratraadt else {}
    return dokument | {"kompetanse": kompetanse(dokument.get("kompetanse") or {}, person, lenke)}
