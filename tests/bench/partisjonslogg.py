"""The facts of the register in one partition, as the engine reads them from nir.hendelser."""

from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse

from tests.nasjonalregister.omfang import Omfang
from tests.nasjonalregister.stroem import alle_imellom


def partisjonslogg(omfang: Omfang) -> list[tuple[bytes, bytes]]:
    """The key and the value of each fact in partition 0: the next fact of every person in turn."""
    return [
        (emner.noekkel(en.duf_nummer or "", en.hendelse_id), skriv_hendelse(en))
        for en in alle_imellom(omfang, samtidige=omfang.personer)
        if emner.partisjon(en.duf_nummer or "") == 0
    ]
