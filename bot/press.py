"""Documents are drawn by a process of their own: one takes as long as ten turns, and no turn waits for it.

The process begins with the first document, goes when none is wanted for a while, and ends with this one,
however that ends (`reports/__main__.py`). It is told no key and no token; what it draws is signed here.
"""

import pickle
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from socket import socket, socketpair
from struct import pack, unpack

import reports
from reports.paper import Paper

_IDLE = 60.0  # seconds without a document
_LONGEST = 30.0  # seconds for one
_HOME = Path(reports.__file__).parent.parent  # whatever folder the bot runs in, it draws with what is here


class NotDrawnError(Exception):
    """The document could not be drawn; why, without a word of it."""


@dataclass(frozen=True, slots=True)
class _Line:
    """The process, and the way to it."""

    process: subprocess.Popen[bytes]
    way: socket

    def asked(self, words: bytes) -> tuple[bool, bytes]:
        """Whether it failed, and the PDF or why. Raises OSError where it hangs up or says nothing."""
        self.way.sendall(pack(">I", len(words)) + words)
        failed, size = unpack(">?I", self._heard(5))
        return failed, self._heard(size)

    def _heard(self, size: int) -> bytes:
        got = bytearray()
        while len(got) < size:
            part = self.way.recv(size - len(got))
            if not part:
                raise ConnectionResetError("the press hung up")
            got += part
        return bytes(got)

    def cut(self) -> None:
        self.process.kill()
        self.process.wait()
        self.way.close()


class Press:
    """Draws papers, one at a time. Used by one thread."""

    __slots__ = ("_idle", "_line", "_longest")

    def __init__(self, idle: float = _IDLE, longest: float = _LONGEST) -> None:
        """Seconds: `idle` without a document end the process; one that takes `longest` is given up."""
        self._idle = idle
        self._longest = longest
        self._line: _Line | None = None

    def draw(self, paper: Paper) -> bytes:
        """The PDF of a paper whose texts are words.

        Raises:
            NotDrawnError: it cannot be drawn, or the process died of it, twice.
        """
        words = pickle.dumps(paper)
        try:
            failed, told = self._open().asked(words)
        except OSError:  # it went, as it does when idle, just while it was asked
            failed, told = self._asked_again(words)
        if failed:
            raise NotDrawnError(told.decode())
        return told

    def _asked_again(self, words: bytes) -> tuple[bool, bytes]:
        self.close()
        try:
            return self._open().asked(words)
        except OSError as error:
            self.close()
            raise NotDrawnError(type(error).__name__) from error

    def close(self) -> None:
        """End the process, if there is one."""
        line, self._line = self._line, None
        if line is not None:
            line.cut()

    def _open(self) -> _Line:
        if self._line is not None and self._line.process.poll() is None:
            return self._line
        self.close()
        ours, theirs = socketpair()
        ours.settimeout(self._longest)
        command = [sys.executable, "-m", "reports", str(self._idle)]
        with theirs:
            end = theirs.fileno()
            process = subprocess.Popen(command, stdin=end, stdout=end, cwd=_HOME)  # noqa: S603
        self._line = _Line(process, ours)
        return self._line
