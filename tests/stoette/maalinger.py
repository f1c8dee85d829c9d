"""The metrics of a service, parsed as Prometheus parses them, and the rules that their names follow."""

import importlib
import re
import shutil
import subprocess
from collections.abc import Iterable

from prometheus_client import REGISTRY, Metric
from prometheus_client.parser import text_string_to_metric_families

from tests.stoette.klient import FRIST, KLIENT

_NAVN = re.compile(r"nir(_[a-z0-9]+)+")
_ENHET = re.compile(
    r"_(sekund|sekunder|tidspunkt|ms|millisekunder|minutter|timer|byte|kb|mb|prosent)(_total)?$"
)
_PERSONNUMMER = re.compile(r"\d{11,12}")
_MODULER = (
    "nir.grense.kallgrense",
    "nir.maaling.emner",
    "nir.maaling.etterslep",
    "nir.maaling.utgave",
    "nir.web.ramme.maaling",
    "registration.postkasse.maaling",
    "reporting.rammer.maaling",
    "rule_engine.prosess.maaling",
    "folkeregister_sync.maaling",
)
_FREMMEDE = ("python_", "process_", "stamina_")


def hent(adresse: str) -> str:
    """The text of a service's /metrics."""
    svar = KLIENT.get(f"{adresse}/metrics")
    assert svar.status_code == 200
    return svar.text


def familier(tekst: str) -> dict[str, Metric]:
    """Name of the family → its metric."""
    return {familie.name: familie for familie in text_string_to_metric_families(tekst)}


def verdi(tekst: str, navn: str, **merker: str) -> float:
    """The value of one series; the sum of several series if `merker` name only some of the labels."""
    serier = [
        serie.value
        for familie in familier(tekst).values()
        for serie in familie.samples
        if serie.name == navn and merker.items() <= serie.labels.items()
    ]
    assert serier, f"no series {navn}{merker}"
    return sum(serier)


def oppgitte_navn() -> set[str]:
    """The name of every series that the code of the four services names."""
    for modul in _MODULER:
        importlib.import_module(modul)
    samlere = [samler for samler in REGISTRY.collect() if samler.name.startswith("nir_")]
    return {navn for samler in samlere for navn in _serienavn(samler)}


def _serienavn(familie: Metric) -> Iterable[str]:
    if familie.type == "counter":
        return [f"{familie.name}_total"]
    if familie.type == "histogram":
        return [f"{familie.name}_{ende}" for ende in ("bucket", "count", "sum")]
    return [familie.name]


def mangler(tekst: str) -> list[str]:
    """What is wrong with the names, units, help texts and labels of our own metrics, with the complaints of
    promtool added.
    """
    egne = [f for f in familier(tekst).values() if not f.name.startswith(_FREMMEDE)]
    return [*_feil(egne), *_promtool(tekst)]


def _feil(egne: Iterable[Metric]) -> Iterable[str]:
    for familie in egne:
        if not _NAVN.fullmatch(familie.name):
            yield f"{familie.name}: the name"
        if _ENHET.search(familie.name):
            yield f"{familie.name}: the unit is no base unit"
        if not familie.documentation.isascii() or len(familie.documentation) < 10:
            yield f"{familie.name}: the help text"
        if familie.type not in {"counter", "gauge", "histogram"}:
            yield f"{familie.name}: the type {familie.type}"
        for serie in familie.samples:
            if serie.name.endswith("_created"):
                yield f"{serie.name}: noise"
            if any(_PERSONNUMMER.search(merke) for merke in serie.labels.values()):
                yield f"{serie.name}: a label may be a person"


def _promtool(tekst: str) -> list[str]:
    promtool = shutil.which("promtool")
    if promtool is None:
        return []
    svar = subprocess.run(
        [promtool, "check", "metrics"],
        input=tekst,
        capture_output=True,
        text=True,
        timeout=FRIST,
        check=False,
    )
    return [*svar.stdout.splitlines(), *svar.stderr.splitlines()]
