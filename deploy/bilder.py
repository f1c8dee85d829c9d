"""`make bilder`: prints, as variables for docker, the digests of the images that a release takes from others.

An image without a digest is refused: a tag can be moved to another image, a digest cannot. Exit code 1: some
image has none.

`python deploy/bilder.py fyll` asks the registries, through docker, and writes the digests into the list.
`python deploy/bilder.py sjekk` asks them and compares. Exit code 1: a registry does not answer, or another
image has the tag now; the list is not changed, so a release stays as it was until somebody runs `fyll`.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

FIL = Path(__file__).with_name("bilder.yaml")
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_FRIST_SEKUNDER = 60


def main(fil: Path = FIL) -> int:
    """Print `NAME=image@digest` for each image. If an image has no digest, print which images have none."""
    alle = _les(fil)
    uten = [navn for navn, en in alle.items() if not _DIGEST.fullmatch(en["digest"] or "")]
    for navn in uten:
        print(f"{navn} ({alle[navn]['bilde']}) has no digest in {fil.name}", file=sys.stderr)
    if uten:
        return 1
    for navn, en in alle.items():
        print(f"{navn}={en['bilde']}@{en['digest']}")
    return 0


def fyll(fil: Path = FIL) -> int:
    """Write the registries' digests into the list. The rest of the file stays as it is."""
    tekst, mangler = fil.read_text(), 0
    for navn, bilde, _, funnet in _sammenlignet(fil):
        if funnet is None:
            mangler = 1
            continue
        linje = rf"({navn}:\n  bilde: {re.escape(bilde)}\n  digest: )\S+"
        tekst = re.sub(linje, rf"\g<1>{funnet}", tekst)
    fil.write_text(tekst)
    return mangler


def sjekk(fil: Path = FIL) -> int:
    """Compare the digests in the list with those in the registries."""
    ulike = 0
    for navn, bilde, digest, funnet in _sammenlignet(fil):
        if funnet is None or funnet != digest:
            ulike = 1
            if funnet is not None:
                print(f"{navn} ({bilde}) is {funnet} in the registry now", file=sys.stderr)
    return ulike


def _sammenlignet(fil: Path) -> Iterator[tuple[str, str, str | None, str | None]]:
    """For each image: its name, the image, its digest in the list, and its digest in the registry.

    A digest is None if the list or the registry has none.
    """
    for navn, en in _les(fil).items():
        bilde = en["bilde"] or ""
        yield navn, bilde, en["digest"], _i_registeret(navn, bilde)


def _i_registeret(navn: str, bilde: str) -> str | None:
    kommando = ["docker", "buildx", "imagetools", "inspect", bilde, "--format", "{{.Manifest.Digest}}"]
    try:
        svar = subprocess.run(  # noqa: S603
            kommando, capture_output=True, text=True, check=True, timeout=_FRIST_SEKUNDER
        )
    except (OSError, subprocess.SubprocessError) as feil:
        print(f"{navn} ({bilde}): the registry does not answer ({type(feil).__name__})", file=sys.stderr)
        return None
    funnet = svar.stdout.strip()
    return funnet if _DIGEST.fullmatch(funnet) else None


def _les(fil: Path) -> dict[str, dict[str, str | None]]:
    alle: dict[str, dict[str, str | None]] = yaml.safe_load(fil.read_text())
    return alle


if __name__ == "__main__":
    sys.exit({"fyll": fyll, "sjekk": sjekk}.get("".join(sys.argv[1:2]), main)())
