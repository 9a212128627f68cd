"""Child processes: watched for time and memory, ended by their id, and with their parent."""

import ctypes
import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")
_DIE_WITH_PARENT = 1  # prctl PR_SET_PDEATHSIG
_libc = ctypes.CDLL(None)


def _with_parent() -> None:
    _libc.prctl(_DIE_WITH_PARENT, signal.SIGTERM)


class Children:
    """One contender's processes; what they print goes to a file in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open = ExitStack()
        self._running: list[subprocess.Popen[bytes]] = []

    def start(self, command: Sequence[str], env: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Start one, in the folder, so that no `.env` of somebody is read."""
        log = self._open.enter_context((self._folder / f"log-{len(self._running)}").open("wb"))
        child = subprocess.Popen(
            command,
            env={**os.environ, **env},
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            preexec_fn=_with_parent,  # noqa: PLW1509 - no threads here yet
        )
        self._running.append(child)
        return child

    @property
    def pids(self) -> list[int]:
        """All of them that were started."""
        return [child.pid for child in self._running]

    def cpu(self) -> float:
        """Seconds of processor time so far, of all of them and of those they started that are still there."""
        return sum(_cpu(one) for pid in self.pids for one in _family(pid))

    def peak(self) -> int:
        """The most memory each has had resident, together, with those they started; bytes."""
        return sum(_peak(one) for pid in self.pids for one in _family(pid))

    def check(self) -> None:
        """Raises RuntimeError, with its last words, where one has ended."""
        for child in self._running:
            if child.poll() is not None:
                raise RuntimeError(f"{child.args!r} ended with {child.returncode}:\n{self.last_words()}")

    def last_words(self) -> str:
        """The ends of what they printed."""
        logs = sorted(self._folder.glob("log-*"))
        return "\n".join(log.read_text(errors="replace")[-700:] for log in logs)

    def stop(self, within: float = 12.0) -> None:
        """End them, gently, then not."""
        for child in self._running:
            if child.poll() is None:
                child.terminate()
        for child in self._running:
            try:
                child.wait(within)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        self._running.clear()
        self._open.close()


def _family(pid: int) -> list[int]:
    """The process and its children, such as the one that draws documents."""
    threads = Path(f"/proc/{pid}/task").iterdir()
    return [pid, *(int(child) for thread in threads for child in (thread / "children").read_text().split())]


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


def _peak(pid: int) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    return 0
