"""`make bilder`: the digests of the images that others build and a release uses, as variables for docker.

An image without a digest is refused: a tag can be moved to another image, a digest cannot. Exit code 1: some
image has none.
"""

import re
import sys
from pathlib import Path

import yaml

FIL = Path(__file__).with_name("bilder.yaml")
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


def main(fil: Path = FIL) -> int:
    """Print `NAME=image@digest` for each image, or what is missing."""
    alle: dict[str, dict[str, str | None]] = yaml.safe_load(fil.read_text())
    uten = [navn for navn, en in alle.items() if not _DIGEST.fullmatch(en["digest"] or "")]
    for navn in uten:
        print(f"{navn} ({alle[navn]['bilde']}) has no digest in {fil.name}", file=sys.stderr)
    if uten:
        return 1
    for navn, en in alle.items():
        print(f"{navn}={en['bilde']}@{en['digest']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
