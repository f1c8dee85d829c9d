"""A decision in the form of nir.svar. Loads no Kafka client: the command `evaluate` writes decisions too."""

from nir.meldinger.svar import Svar, VarselMelding, problemmelding
from regelverk.liv.svar import Avgjoerelse


def svar_av(avgjoerelse: Avgjoerelse, versjon: int, posisjon: str) -> Svar:
    """The decision in the form of nir.svar."""
    return Svar(
        hendelse_id=avgjoerelse.hendelse_id,
        utfall=avgjoerelse.utfall,
        problem=problemmelding(avgjoerelse.problem) if avgjoerelse.problem else None,
        varsler=tuple(VarselMelding(kode=v.kode, tekst=v.tekst) for v in avgjoerelse.varsler),
        innslag_id=avgjoerelse.innslag_id,
        versjon=versjon,
        posisjon=posisjon,
    )
