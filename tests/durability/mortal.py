"""A process that ends with the one that made it, however that one ends: Linux's parent-death signal."""

import ctypes
import signal

_PARENT_DEATH = 1  # prctl PR_SET_PDEATHSIG
_libc = ctypes.CDLL(None)


def with_parent() -> None:
    """To be called in the new process: it is killed when the thread that made it ends."""
    _libc.prctl(_PARENT_DEATH, signal.SIGKILL)
