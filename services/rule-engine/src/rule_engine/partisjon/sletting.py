"""Erases a person when a tombstone comes in nir.hendelser (ARCHITECTURE, Erasure)."""

from nir.meldinger import emner
from nir.meldinger.vurderinger import slettemerke

from rule_engine.post.faktum import Slettet
from rule_engine.post.utpost import Utpost
from rule_engine.tilstand.tilstand import Tilstand

_BARE_MOTORENS = (emner.VURDERINGER, emner.MOTOR)


def slett(t: Tilstand, lest: Slettet) -> list[Utpost]:
    """Forget the person, and delete the person's records in nir.vurderinger and nir.motor.

    The first tombstone erases the person. Later tombstones, and a tombstone that is read again, change
    nothing. The messages in nir.avslutninger are deleted by the command that erases. A record that only
    closes a segment is passed on to the topics that the engine alone writes.
    """
    t.utfall["slettet"] += 1
    if lest.duf is None:
        return [Utpost(emne, emner.rullenoekkel(t.nummer), None) for emne in _BARE_MOTORENS]
    merke = Utpost(emner.VURDERINGER, *slettemerke(t.nummer, str(lest.posisjon)))
    marker = t.for_alle.glem_person(lest.duf, lest.posisjon.offset)
    if t.personer.slett(lest.duf, lest.posisjon.offset):
        return [Utpost(emner.VURDERINGER, lest.duf, None), *marker, merke]
    return [*marker, merke]
