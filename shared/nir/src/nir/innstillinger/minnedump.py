"""Prevents core dumps: the memory of a service holds secrets and data about persons."""

import ctypes
import os
import resource
import sys

_PR_SET_DUMPABLE = 4


def uten_minnedump() -> None:
    """Let the kernel write no memory of this process to disk, whatever it dies of.

    A limit of 0 on the size of a core stops core files. It does not stop a core that the kernel pipes to a
    program (systemd-coredump), so on Linux the process is also made undumpable. Then no other process of the
    user can read its memory either.

    Raises:
        OSError: the kernel refuses.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    if sys.platform == "linux" and ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
