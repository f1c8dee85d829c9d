"""`python -m tests.bench.profil_personside [PERSONER]`: on which parts a person page spends its CPU time.

The pages of the persons of a national register are made from their records one after the other, without
network, Redis and Kafka. The CPU time of a token's verification and of the seal on a reading is not counted.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from nir.meldinger.vurderinger import les_dokument
from nir.personside.navn import med_navn
from nir.personside.side import personside
from nir.web import JsonSvar
from regelverk.liv.forloep import vurdering
from regelverk.liv.lagring.person import pakk_ut
from regelverk.lov.parametre import les_parametre
from regelverk.visning.beregningslogg.logg import beregningslogg
from reporting.person.etag import sidens_etag
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import les_faktum
from rule_engine.post.posisjon import Posisjon

from tests.bench.partisjonslogg import partisjonslogg
from tests.nasjonalregister.omfang import Omfang

RUNDER = 5


def verdier(antall: int) -> list[bytes]:
    """The records of nir.vurderinger of the persons in one partition."""
    partisjon = Partisjon(0, les_parametre())
    for offset, (noekkel, verdi) in enumerate(partisjonslogg(Omfang(personer=antall))):
        partisjon.ta_imot(les_faktum(Posisjon(0, offset), noekkel, verdi))
    return [verdi for _, verdi in partisjon.tilstand.personer.verdier()]


def siden(verdi: bytes, maal: Callable[[str, Callable[[], Any]], Any]) -> int:
    """Make one page. Returns its size in bytes."""
    p = les_parametre()
    dokument = maal("record: zstd and JSON", lambda: les_dokument(verdi))
    tilstand = dokument.pop("tilstand")
    person = maal("record: objects", lambda: pakk_ut(tilstand))
    v = maal("rules", lambda: vurdering(person, p))
    dokument["beregningslogg"] = maal("beregningslogg", lambda: beregningslogg(v))
    navngitt = maal("names of places", lambda: med_navn(dokument))
    svar = maal("views of the page", lambda: personside(navngitt))
    body = maal("JSON", lambda: JsonSvar(svar)).body
    maal("ETag", lambda: sidens_etag(dokument["versjon"], body))
    return len(body)


def main(antall: int) -> None:
    """Print a line for each part."""
    brukt: Counter[str] = Counter()

    def maal(hva: str, gjoer: Callable[[], Any]) -> Any:
        fra = time.thread_time_ns()
        svar = gjoer()
        brukt[hva] += time.thread_time_ns() - fra
        return svar

    alle = verdier(antall)
    for verdi in alle:
        siden(verdi, maal)
    brukt.clear()
    stoerrelser = [siden(verdi, maal) for _ in range(RUNDER) for verdi in alle]
    i_alt = brukt.total()
    sider = len(stoerrelser)
    print(
        f"{sider} pages of {sum(stoerrelser) / sider:.0f} bytes, {i_alt / sider / 1000:.0f} µs of CPU each\n"
    )
    print("| part | µs | share |\n|---|---|---|")
    for hva, ns in brukt.most_common():
        print(f"| {hva} | {ns / sider / 1000:.0f} | {ns / i_alt:.0%} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_200)
