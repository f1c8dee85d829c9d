"""A folder for what is written while a file is made: readable by its owner only, and gone afterwards.

The rows of a list have names in them. A process that is killed cannot remove its folders; `rydd` removes them
when the service starts. A folder in use is locked, and the system releases the lock of a process that ends.
"""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def arbeidsmappe() -> Iterator[Path]:
    """A new folder. It is removed when the block ends, even after an error."""
    with _laast(_rot()):
        mappe = Path(tempfile.mkdtemp(dir=_rot()))
        laas = _laas(mappe)
    try:
        yield mappe
    finally:
        shutil.rmtree(mappe, ignore_errors=True)
        os.close(laas)


def rydd() -> int:
    """Remove the folders that no running process uses. Returns how many were removed."""
    with _laast(_rot()):
        return sum(map(_fjern_ubrukt, _rot().iterdir()))


def _rot() -> Path:
    """The folder in which `arbeidsmappe` makes its folders. It is made if it is missing.

    Raises:
        PermissionError: another user owns it, or it is a symbolic link.
    """
    rot = Path(tempfile.gettempdir()) / f"nir-reporting-{os.getuid()}"
    rot.mkdir(mode=0o700, exist_ok=True)
    stat = rot.lstat()
    if stat.st_uid != os.getuid() or rot.is_symlink():
        raise PermissionError(f"owned by somebody else: {rot}")
    rot.chmod(0o700)
    return rot


def _fjern_ubrukt(mappe: Path) -> bool:
    try:
        laas = _laas(mappe)
    except BlockingIOError:
        return False
    shutil.rmtree(mappe, ignore_errors=True)
    os.close(laas)
    return True


def _laas(mappe: Path) -> int:
    """Lock the folder. The lock holds until the descriptor is closed.

    Raises:
        BlockingIOError: a running process has locked the folder.
    """
    beskrivelse = os.open(mappe, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(beskrivelse, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(beskrivelse)
        raise
    return beskrivelse


@contextmanager
def _laast(rot: Path) -> Iterator[None]:
    """Wait until no other process makes or removes folders."""
    beskrivelse = os.open(rot, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(beskrivelse, fcntl.LOCK_EX)
        yield
    finally:
        os.close(beskrivelse)
