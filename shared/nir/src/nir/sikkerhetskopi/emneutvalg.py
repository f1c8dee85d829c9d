"""Which topics a backup has, and in which of them a restored record keeps its offset."""

from nir.meldinger import emner

AVLEDET = (
    emner.AVSLUTNINGER,
    emner.MOTOR,
    emner.VURDERINGER,
    emner.AVVIK,
    emner.FOLKEREGISTER,
    emner.INNSYN,
)
"""The topics whose records name places in nir.hendelser. Their ends are read before that of nir.hendelser, so
that no restored record names a place that the restored log does not have."""
EMNER = (*AVLEDET, emner.HENDELSER)
"""The topics of a backup, in the order in which they are copied. nir.spoersmaal, nir.svar and nir.klokke hold
nothing that anybody asks for after six hours."""
FAST_OFFSET = frozenset((emner.HENDELSER, emner.INNSYN))
"""The topics whose offsets are stored elsewhere. Compaction leaves holes in a topic. In these topics a
restore fills each hole with empty records, so that each record gets the offset that it had."""
GJENOPPRETTES = (emner.HENDELSER, *AVLEDET)
"""The order of a restore. Facts come first: if the restore is interrupted, no decision lacks its fact."""
