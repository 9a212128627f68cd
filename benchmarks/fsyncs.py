"""How often an update waits for the disk: system calls counted by strace, and by PostgreSQL itself."""

from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.contenders import Contender, why_no_strace
from benchmarks.postgres import syncs
from benchmarks.rounds import CROWD
from benchmarks.stage import on_stage

_WAITS = "trace=fsync,fdatasync,sync_file_range"


async def per_update(contender: Contender, customers: int = CROWD, seconds: float = 3.0) -> float | None:
    """Syncs of the disk an update under load; None where nothing can count them."""
    if contender.postgres:
        async with on_stage(contender) as stage:
            before = syncs()
            window = await stage.measure(customers, seconds, 0.5)
            # The server tells late and for everybody: this is an upper bound.
            return (syncs() - before) / max(window.updates, 1)
    if why_no_strace():
        return None
    with TemporaryDirectory(prefix="reclama-bench-") as folder:
        return await _traced(contender, customers, seconds, Path(folder) / "calls")


async def _traced(contender: Contender, customers: int, seconds: float, log: Path) -> float:
    # -D: strace stands beside the bot, not between, so that who ends the bot ends it.
    command = ["strace", "-D", "-f", "--seccomp-bpf", "-qq", "-e", _WAITS, "-e", "signal=none"]
    command += ["-o", str(log)]
    async with on_stage(contender, command) as stage:
        before = _count(log)
        window = await stage.measure(customers, seconds, 0.0)
        return (_count(log) - before) / max(window.updates, 1)


def _count(log: Path) -> int:
    return sum("sync" in line and "resumed" not in line for line in log.read_text().splitlines())
