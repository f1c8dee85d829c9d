"""Records for nir.avvik about corrections that came before the event that they correct."""

from regelverk.liv.person import Person, Steg

from rule_engine.post.faktum import Faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost
from rule_engine.publisering.avvik import avslag_i_avvik, avvikspost
from rule_engine.tilstand.tilstand import Tilstand

VENTER = "NIR-AVVIK-VENTER"
_VENTER_PAA = "the event that it corrects has not arrived; decided when it does"


def venteposter(t: Tilstand, faktum: Faktum, steg: Steg) -> list[Utpost]:
    """The records if the fact waits for its event: one for nir.avvik, and one for nir.motor with the fact's
    offset. Otherwise none.
    """
    if not steg.venter:
        return []
    husket = t.for_alle.sett_paa_vent(faktum.hendelse.hendelse_id, faktum.posisjon.offset)
    return [avvikspost(faktum.posisjon, VENTER, _VENTER_PAA), husket]


def ventende_avslag(t: Tilstand, person: Person, foer: Person | None) -> list[Utpost]:
    """The records about facts that waited, and that the rules refused when the event came.

    `foer`: the person before the event came. None: the event is read again, and every such refusal of the
    person gets its record.
    """
    if not t.for_alle.venter:
        return []
    poster = []
    for svar in person.avgjoerelser[len(foer.avgjoerelser) if foer else 0 :]:
        offset = t.for_alle.venter.get(svar.hendelse_id)
        if offset is not None and svar.problem is not None:
            sted = Posisjon(t.nummer, offset)
            poster.append(avslag_i_avvik(sted, svar.problem.kode, "correction, which waited for its event"))
    return poster
