"""The bill of materials (CycloneDX) of the broker's jars: the jars in libs.sha256, with their checksums."""

import re
import sys
from pathlib import Path

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6

FIL = Path(__file__).parent / "kafka" / "libs.sha256"
_JAR = re.compile(r"(?P<navn>.+?)-(?P<versjon>\d[^-]*(?:-\d+)?)\.jar")


def jarenes_liste(fil: Path = FIL) -> Bom:
    """A component for each line `checksum  name-version.jar`."""
    return Bom(
        metadata=None,
        components=[_komponent(*linje.split()) for linje in fil.read_text().splitlines() if linje.strip()],
    )


def _komponent(sjekksum: str, filnavn: str) -> Component:
    funnet = _JAR.fullmatch(Path(filnavn.lstrip("*")).name)
    if funnet is None:
        raise ValueError(f"{filnavn} has no version in its name")
    return Component(
        type=ComponentType.LIBRARY,
        name=funnet["navn"],
        version=funnet["versjon"],
        bom_ref=filnavn,
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=sjekksum)],
    )


if __name__ == "__main__":
    sys.stdout.write(JsonV1Dot6(jarenes_liste()).output_as_string(indent=2))
