"""Packages are pinned, files name no folder of one machine and no registry, and imports keep the layers."""

import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROT = Path(__file__).parents[1]
LAASER = [
    ROT / "requirements.lock",
    ROT / "deploy/uv.lock.txt",
    *sorted(ROT.glob("services/*/requirements.lock")),
]
# The names are written in pieces, so that the test does not find them in this file.
REGISTRE = [
    ".".join(deler)
    for deler in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("repo", "maven", "apache", "org"),
        ("repo1", "maven", "org"),
        ("registry", "npmjs", "org"),
        ("deb", "debian", "org"),
        ("crates", "io"),
        ("proxy", "golang", "org"),
    )
]
STIER = ["/" + "work/", "/" + "tmp/"]


def filer() -> list[Path]:
    navn = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROT, check=True, capture_output=True, text=True
    ).stdout
    return [ROT / del_ for del_ in navn.split("\0") if del_ and (ROT / del_).is_file()]


def tekster() -> list[tuple[Path, str]]:
    innhold = [(fil, fil.read_bytes()) for fil in filer()]
    return [(fil, rent.decode(errors="replace")) for fil, rent in innhold if b"\0" not in rent]


def krav(laas: Path) -> dict[str, str]:
    """The name of each requirement in a lock file → its version and hashes, joined to one line."""
    linjer = [linje for linje in laas.read_text().replace("\\\n", " ").splitlines() if linje.strip()]
    return {
        linje.split(" ")[0].split("==")[0]: linje for linje in linjer if not linje.strip().startswith("#")
    }


@pytest.mark.parametrize("laas", LAASER, ids=lambda laas: str(laas.relative_to(ROT)))
def test_every_package_is_pinned_by_version_and_hash(laas: Path) -> None:
    pinnede = krav(laas)
    assert pinnede
    uten = [
        navn
        for navn, linje in pinnede.items()
        if not re.search(r"^\S+==\S+ .*--hash=sha256:[0-9a-f]{64}", linje)
    ]
    assert uten == []


@pytest.mark.parametrize("laas", LAASER[1:], ids=lambda laas: str(laas.relative_to(ROT)))
def test_one_package_has_one_version_everywhere(laas: Path) -> None:
    felles = krav(LAASER[0])
    ulike = [
        navn
        for navn, linje in krav(laas).items()
        if navn in felles and versjon(felles[navn]) != versjon(linje)
    ]
    assert ulike == []


def versjon(linje: str) -> str:
    return linje.split(" ")[0]


def test_kafka_and_its_jars_are_pinned_by_version_and_hash() -> None:
    rom = {"m": "http://maven.apache.org/POM/4.0.0"}
    pom = ET.parse(ROT / "deploy/kafka/pom.xml").getroot()
    kafka = pom.findtext("m:properties/m:kafka.version", namespaces=rom)
    linjer = (ROT / "deploy/kafka/libs.sha256").read_text().splitlines()
    jarer = {navn: sum_ for sum_, navn in (linje.split() for linje in linjer)}
    assert f"kafka_2.13-{kafka}.jar" in jarer
    assert all(re.fullmatch(r"[0-9a-f]{64}", sum_) for sum_ in jarer.values())


def test_no_file_names_a_package_registry() -> None:
    funn = [
        (str(fil.relative_to(ROT)), vert) for fil, tekst in tekster() for vert in REGISTRE if vert in tekst
    ]
    assert funn == []


def test_no_file_names_a_folder_of_one_machine() -> None:
    funn = [(str(fil.relative_to(ROT)), sti) for fil, tekst in tekster() for sti in STIER if sti in tekst]
    assert funn == []


def test_no_service_imports_another() -> None:
    pakker = {mappe.parents[1].name: mappe.name for mappe in ROT.glob("services/*/src/*") if mappe.is_dir()}
    funn = []
    for tjeneste in pakker:
        andre = "|".join(pakke for navn, pakke in pakker.items() if navn != tjeneste)
        moenster = re.compile(rf"^\s*(from|import) ({andre})\b", re.MULTILINE)
        kilder = (ROT / "services" / tjeneste / "src").rglob("*.py")
        funn += [str(fil.relative_to(ROT)) for fil in kilder if moenster.search(fil.read_text())]
    assert funn == []


def test_the_rules_import_no_infrastructure() -> None:
    forbudt = re.compile(
        r"^\s*(from|import) (nir|aiokafka|faust|fastapi|pydantic|redis|httpx|time)\b", re.MULTILINE
    )
    kilder = (ROT / "shared/regelverk/src").rglob("*.py")
    assert [str(fil.relative_to(ROT)) for fil in kilder if forbudt.search(fil.read_text())] == []


def test_a_variable_that_a_text_names_is_spelt_as_variables_are() -> None:
    """A rename once left `NIR_KAFKA_Bootstrap` in a message to the operator."""
    feil = [
        (fil.relative_to(ROT), ord_)
        for fil, tekst in tekster()
        if fil != Path(__file__)
        for ord_ in re.findall(r"\bNIR_[A-Za-z_]+", tekst)
        if not ord_.isupper()
    ]
    assert not feil
