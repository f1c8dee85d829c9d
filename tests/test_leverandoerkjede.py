"""What the images are made of: each has a bill of materials, and its packages are audited against known
vulnerabilities.
"""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from deploy import revisjon

ROT = Path(__file__).parents[1]
RAAD = {
    "id": "PYSEC-2099-1",
    "summary": "invented",
    "modified": "2099-01-01T00:00:00Z",
    "affected": [
        {
            "package": {"name": "Starlette", "ecosystem": "PyPI"},
            "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "99.1"}]}],
        }
    ],
}


@pytest.fixture(scope="module")
def lister(tmp_path_factory: pytest.TempPathFactory) -> Path:
    mappe = tmp_path_factory.mktemp("sbom")
    subprocess.run(["sh", ROT / "deploy" / "sbom.sh", mappe], check=True, capture_output=True)
    return mappe


def les(fil: Path) -> dict[str, Any]:
    lest: dict[str, Any] = json.loads(fil.read_text())
    assert (lest["bomFormat"], lest["specVersion"]) == ("CycloneDX", "1.6")
    return lest


@pytest.mark.parametrize("tjeneste", sorted(mappe.name for mappe in (ROT / "services").iterdir()))
def test_the_list_of_an_image_has_every_locked_package_with_its_hash(lister: Path, tjeneste: str) -> None:
    komponenter = {k["name"]: k for k in les(lister / f"{tjeneste}.cdx.json")["components"]}
    laas = (ROT / "services" / tjeneste / "requirements.lock").read_text()
    laaste = {linje.split("==")[0].split("[")[0] for linje in laas.splitlines() if "==" in linje}
    assert laaste == komponenter.keys()
    assert all(k["purl"].startswith("pkg:pypi/") for k in komponenter.values())
    assert all(k["externalReferences"][0]["hashes"] for k in komponenter.values())


def test_the_list_of_the_broker_has_every_jar_with_its_checksum(lister: Path) -> None:
    komponenter = les(lister / "kafka.cdx.json")["components"]
    sjekksummer = {k["hashes"][0]["content"] for k in komponenter}
    linjer = (ROT / "deploy" / "kafka" / "libs.sha256").read_text().splitlines()
    assert sjekksummer == {linje.split()[0] for linje in linjer}
    assert {"name": "kafka_2.13", "version": "4.1.1"}.items() <= next(
        k for k in komponenter if k["name"] == "kafka_2.13"
    ).items()


@pytest.mark.parametrize(
    ("hendelser", "versjon", "berort"),
    [
        ([{"introduced": "0"}, {"fixed": "2.0"}], "1.9", True),
        ([{"introduced": "0"}, {"fixed": "2.0"}], "2.0", False),
        ([{"introduced": "1.5"}, {"last_affected": "1.7"}], "1.7", True),
        ([{"introduced": "1.5"}, {"last_affected": "1.7"}], "1.7.1", False),
        ([{"introduced": "1.5"}], "1.4", False),
        ([{"introduced": "0"}, {"fixed": "1.0"}, {"introduced": "2.0"}, {"fixed": "2.5"}], "2.4", True),
        ([{"introduced": "0"}, {"fixed": "1.0"}, {"introduced": "2.0"}, {"fixed": "2.5"}], "1.5", False),
    ],
)
def test_a_version_is_compared_with_the_ranges_of_an_advisory(
    hendelser: list[dict[str, str]], versjon: str, berort: bool
) -> None:
    omraade = {"type": "ECOSYSTEM", "events": hendelser}
    ett = {"affected": [{"package": {"name": "a", "ecosystem": "PyPI"}, "ranges": [omraade]}]}
    assert revisjon.gjelder(ett, "a", versjon) == berort
    assert not revisjon.gjelder(ett, "b", versjon)


@pytest.mark.parametrize(("rettet_i", "kode"), [("99.1", 1), ("0.0.1", 0)])
def test_the_audit_fails_if_the_local_list_names_a_locked_version(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], rettet_i: str, kode: int
) -> None:
    (tmp_path / "PYSEC-2099-1.json").write_text(json.dumps(RAAD).replace("99.1", rettet_i))
    assert revisjon.main(tmp_path) == kode
    assert ("PYSEC-2099-1" in capfd.readouterr().out) == bool(kode)


def test_an_empty_list_is_no_audit(tmp_path: Path) -> None:
    assert revisjon.main(tmp_path) == 2
