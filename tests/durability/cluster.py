"""A PostgreSQL of one's own, which can be killed and started again without harm to anybody else."""

import asyncio
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

import psycopg

from tests.durability.mortal import with_parent
from tests.durability.replica import free_port

_PATIENCE = 120.0  # seconds for a start, with the recovery before it
_OWNER = "postgres" if os.geteuid() == 0 else None  # PostgreSQL refuses to be run by root


def programs() -> Path | None:
    """Where initdb and postgres are; Debian keeps them off the path."""
    found = shutil.which("initdb")
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    return Path(found).resolve().parent if found else debian[-1].parent if debian else None


@dataclass
class Cluster:
    """One server on loopback, as durable as a real one."""

    folder: Path
    port: int
    process: subprocess.Popen | None = None

    @property
    def url(self) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    async def start(self) -> None:
        """It answers when this returns."""
        self._launch()
        async with asyncio.timeout(_PATIENCE):
            while not await asyncio.to_thread(self._answers):
                assert self.process.poll() is None, (self.folder / "log").read_text()
                await asyncio.sleep(0.05)

    def _launch(self) -> None:
        place = ["-D", self.folder / "data", "-k", self.folder, "-h", "127.0.0.1", "-p", str(self.port)]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [programs() / "postgres", *place],
                user=_OWNER,
                stdout=log,
                stderr=log,
                preexec_fn=with_parent,  # noqa: PLW1509 - it only makes one system call
            )

    def crash(self) -> None:
        """An immediate shutdown: no farewell to anybody, no checkpoint, recovery at the next start."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait(_PATIENCE)

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.url, connect_timeout=3).close()
        except psycopg.OperationalError:
            return False
        return True


@contextmanager
def a_cluster() -> Iterator[Cluster]:
    """A new one, not started; gone after the block."""
    folder = Path(mkdtemp(prefix="reclama-postgres-"))
    if _OWNER:
        shutil.chown(folder, _OWNER)
    cluster = Cluster(folder, free_port())
    try:
        make = [programs() / "initdb", "-D", folder / "data", "-U", "postgres", "-A", "trust", "--no-sync"]
        subprocess.run(make, user=_OWNER, check=True, capture_output=True, cwd=folder)
        yield cluster
    finally:
        cluster.crash()
        shutil.rmtree(folder, ignore_errors=True)
