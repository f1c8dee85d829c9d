"""A stored log gives the same documents and refusals as when it was written.

`vurdert/<log>.vurderinger.jsonl` and `.avslag.jsonl` are what `rule-engine evaluate --as-of 2026-12-01` wrote
for `logg/<log>.jsonl` on the day it was stored. A later version may add fields, but change none. It may add a
sentence at the end of a `tekst`, and lines to `hendelser`.
"""

from datetime import date
from pathlib import Path
from typing import Any

import orjson
import pytest
from regelverk.lov.parametre import les_parametre
from rule_engine.evaluering.kjoering import Kjoering, Valg

HER = Path(__file__).parent
LOGGER = sorted((HER / "logg").glob("*.jsonl"))


@pytest.mark.parametrize("logg", LOGGER, ids=lambda logg: logg.stem)
def test_a_stored_log_replays_to_the_documents_and_refusals_that_it_gave(logg: Path) -> None:
    vurderinger: list[bytes] = []
    avslag: list[bytes] = []
    valg = Valg(as_of=date(2026, 12, 1), parametre=les_parametre(), sjekk_tilgang=True, kjent_per=None)
    with logg.open("rb") as linjer:
        Kjoering(valg, vurderinger.append, avslag.append).kjoer(linjer)
    assert_har(_lest(vurderinger), _lagret(logg, "vurderinger"))
    assert_har(_lest(avslag), _lagret(logg, "avslag"))


def _lest(linjer: list[bytes]) -> list[Any]:
    return [orjson.loads(linje) for linje in linjer]


def _lagret(logg: Path, hva: str) -> list[Any]:
    return _lest((HER / "vurdert" / f"{logg.stem}.{hva}.jsonl").read_bytes().splitlines())


def assert_har(naa: Any, foer: Any, sted: str = "") -> None:
    """Check that `naa` equals `foer`, except that objects of `naa` may have more fields."""
    if isinstance(foer, dict):
        for navn, verdi in foer.items():
            assert navn in naa, f"{sted}.{navn} is missing"
            assert_har(_sammenlignbar(navn, naa[navn], verdi), verdi, f"{sted}.{navn}")
    elif isinstance(foer, list):
        assert len(naa) == len(foer), sted
        for nummer, (en, annen) in enumerate(zip(naa, foer, strict=True)):
            assert_har(en, annen, f"{sted}[{nummer}]")
    else:
        assert naa == foer, sted


def _sammenlignbar(navn: str, naa: Any, foer: Any) -> Any:
    """`naa` without the lines of `hendelser` and the end of `tekst` that a later version has added."""
    if navn == "hendelser":
        kjente = {linje["hendelseId"] for linje in foer}
        return [linje for linje in naa if linje["hendelseId"] in kjente]
    return naa[: len(foer)] if navn == "tekst" else naa
