"""All generated pages, written to docs/ or compared with the files there."""

from collections.abc import Mapping
from pathlib import Path

from regelverk.lov.parametre import les_parametre

from rule_engine.dokumentasjon.kodeverksider import kodeverksider
from rule_engine.dokumentasjon.regelsider import regelsider
from rule_engine.dokumentasjon.saker import les_saker

_MAPPER = ("kodeverk", "regler")


def alle_sider(saker: Path) -> Mapping[str, str]:
    """Path below docs/ → page. `saker`: the folder of the cases."""
    regler = regelsider(les_parametre(), les_saker(saker))
    mapper = {"kodeverk": kodeverksider(), "regler": regler}
    return {f"{mappe}/{navn}": side for mappe, sider in mapper.items() for navn, side in sider.items()}


def skriv(docs: Path, sider: Mapping[str, str]) -> None:
    """Write the pages that are missing or differ, and remove outdated files from the same folders."""
    for navn in foreldet(docs, sider):
        fil = docs / navn
        if navn not in sider:
            fil.unlink()
            continue
        fil.parent.mkdir(parents=True, exist_ok=True)
        fil.write_text(sider[navn], encoding="utf-8")


def foreldet(docs: Path, sider: Mapping[str, str]) -> list[str]:
    """Paths below docs/ of the pages that are missing, differ, or should not be there."""
    staar = {
        fil.relative_to(docs).as_posix(): fil.read_text(encoding="utf-8")
        for mappe in _MAPPER
        for fil in sorted((docs / mappe).glob("*.md"))
    }
    return sorted(navn for navn in {*staar, *sider} if staar.get(navn) != sider.get(navn))
