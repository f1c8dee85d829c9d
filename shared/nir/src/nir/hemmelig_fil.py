"""Makes a file with a key once, so that only the file's owner can read it."""

import os
import tempfile
from pathlib import Path


def lag_en_gang(fil: Path, innhold: bytes) -> None:
    """Write a file that only its owner can read, unless the file exists.

    If two processes make the file at the same time, both find the file of the first. The content is written
    under another name and then linked, so nobody sees half of it.
    """
    with tempfile.NamedTemporaryFile(dir=fil.parent, delete=False) as ny:  # Made with mode 0600.
        ny.write(innhold)
        ny.flush()
        os.fsync(ny.fileno())
    try:
        os.link(ny.name, fil)
    except FileExistsError:
        pass
    finally:
        Path(ny.name).unlink()
