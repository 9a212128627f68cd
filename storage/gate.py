"""One writer at a time within the process: what SQLite wants, without its unfair waiting."""

from threading import Lock, get_ident
from types import TracebackType

from storage.errors import Unavailable


class Gate:
    """A lock that says no instead of waiting for ever, for itself or for a turn that hangs."""

    __slots__ = ("_holder", "_lock", "_seconds")

    def __init__(self, seconds: float) -> None:
        """`seconds` is how long a writer waits for the one before it."""
        self._lock = Lock()
        self._holder: int | None = None
        self._seconds = seconds

    def __enter__(self) -> None:
        """Come in alone.

        Raises:
            Unavailable: the one before did not come out in time.
            RuntimeError: the thread is inside already; it would wait for itself.
        """
        if self._holder == get_ident():
            raise RuntimeError("this thread has a turn open: use the Turn, or end it first")
        if not self._lock.acquire(timeout=self._seconds):
            raise Unavailable(f"another turn holds the database for more than {self._seconds:g} s")
        self._holder = get_ident()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._holder = None
        self._lock.release()
