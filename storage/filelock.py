"""One process a SQLite file, held by a lock file beside the database for as long as the process lives."""

import fcntl
import os
from pathlib import Path

from storage.errors import AlreadyOpen

_WHY = (
    "{database} is open in another process{who}. One process at a time writes a SQLite database here: "
    "a turn must not wait for a stranger's lock, and SQLite before 3.51.3 can corrupt a WAL database that "
    "two processes write and checkpoint. Stop the other one, or use PostgreSQL (RECLAMA_DATABASE_URL) "
    "for several."
)


class FileLock:
    """Held from the making to `release`, or to the end of the process however it ends (flock)."""

    def __init__(self, database: Path) -> None:
        """Take the lock at once.

        Raises:
            AlreadyOpen: somebody holds it; says who and why that matters.
        """
        self._handle = os.open(f"{database}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(self._handle, 20, 0).decode("ascii", "replace").strip()
            os.close(self._handle)
            who = f" (process {holder})" if holder else ""
            raise AlreadyOpen(_WHY.format(database=database, who=who)) from None
        os.ftruncate(self._handle, 0)
        os.pwrite(self._handle, str(os.getpid()).encode(), 0)

    def release(self) -> None:
        """Let the next one in. The file stays: to remove it would let two hold it."""
        if self._handle >= 0:  # a number closed twice may be somebody else's by then
            os.close(self._handle)
            self._handle = -1
