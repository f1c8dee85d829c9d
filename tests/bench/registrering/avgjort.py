"""One registration, decided by the engine's own partition: from a stored record to the next one."""

from datetime import date
from typing import NamedTuple
from uuid import uuid4

from nir.klokke import naa
from nir.meldinger import emner
from regelverk.fakta.hendelse import Aktoer, Hendelse
from regelverk.fakta.innslag import Kontakt
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import Faktum
from rule_engine.post.posisjon import Posisjon

from tests.bench.levd import dagskifte, parametre


class Avgjort(NamedTuple):
    """The person's record for nir.vurderinger after the fact, and the answer to the sender."""

    verdi: bytes
    svar: bytes
    godtatt: bool


def avgjort(verdi: bytes | None, plass: int, hendelse: Hendelse, dag: date | None = None) -> Avgjort:
    """Decide the fact about the person whose record is `verdi`. `plass`: the fact's place in the log.

    `dag`: the day on which the fact is decided; None: the day of its registration.
    """
    partisjon, duf = Partisjon(0, parametre()), (hendelse.duf_nummer or "").encode()
    if verdi is not None:
        partisjon.tilstand.personer.gjenopprett(duf, verdi)
    if dag is not None:
        partisjon.ta_imot(Faktum(Posisjon(0, 2 * plass), dagskifte(dag)))
    poster = partisjon.ta_imot(Faktum(Posisjon(0, 2 * plass + 1), hendelse, svar_id="bench"))
    svar = b"".join(post.verdi or b"" for post in poster if post.emne == emner.SVAR)
    godtatt = partisjon.tilstand.utfall["godtatt"] > (dag is not None)
    return Avgjort(partisjon.tilstand.personer.verdi(duf) or b"", svar, godtatt)


def kontakten(duf: str, kommune: str, dato: date) -> Hendelse:
    """A contact that a caseworker registers now."""
    tid = naa()
    return Hendelse(
        hendelse_id=str(uuid4()),
        duf_nummer=duf,
        type="InnslagRegistrert",
        tidspunkt=tid.tidspunkt,
        registrert=tid.registrert,
        kilde="kommune",
        aktoer=Aktoer(kommunenummer=kommune, bruker=f"{kommune}-BR01", ser="ugradert"),
        innhold=Kontakt(innslag_id=str(uuid4()), kontakttype="Kontakt", dato=dato),
    )
