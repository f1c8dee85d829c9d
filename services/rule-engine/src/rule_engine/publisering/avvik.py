"""Makes the records of nir.avvik.

Each says that an input record was set aside, or that a fact was refused and nobody waits for the answer.
"""

from nir.meldinger import emner
from nir.meldinger.avvik import Avvik
from regelverk.avgjoerelse.problemer.oppstroem import FREG_VENTER
from regelverk.liv.svar import Avgjoerelse

from rule_engine.post.faktum import Faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost

_VENTER = FREG_VENTER.problem({}).kode


def avvikspost(posisjon: Posisjon, kode: str, grunn: str) -> Utpost:
    """The record for nir.avvik."""
    avvik = Avvik(
        emne=emner.HENDELSER, partisjon=posisjon.partisjon, offset=posisjon.offset, kode=kode, grunn=grunn
    )
    return Utpost(emner.AVVIK, posisjon.avviksnoekkel(), avvik.som_json())


def meld_avslag(faktum: Faktum, avgjoerelse: Avgjoerelse) -> list[Utpost]:
    """The record for nir.avvik of a refused fact from Folkeregisteret, since nobody waits for the answer.

    A fact that waits for the event that it corrects gives no such record here: `partisjon.venting` gives one
    with the code NIR-AVVIK-VENTER.
    """
    problem = avgjoerelse.problem
    if problem is None or faktum.hendelse.kilde != "folkeregisteret" or problem.kode == _VENTER:
        return []
    return [avslag_i_avvik(faktum.posisjon, problem.kode, faktum.hendelse.type)]


def avslag_i_avvik(posisjon: Posisjon, kode: str, hendelsestype: str) -> Utpost:
    """The record for nir.avvik of the fact at `posisjon`, which the rules refuse with the problem `kode`."""
    return avvikspost(posisjon, kode, f"the rules refuse this {hendelsestype}")
