"""The state directory, where a process keeps what it makes itself."""

import os
from pathlib import Path


def hjem() -> Path:
    """NIR_HOME, or `.nir` in the working directory."""
    return Path(os.environ.get("NIR_HOME", ".nir"))
