"""A TCP proxy before PostgreSQL that loses answers: a COMMIT is carried there, and its answer is cut."""

import asyncio
import contextlib
from dataclasses import dataclass, field

from sqlalchemy import make_url


@dataclass
class Wire:
    """Every `every`-th COMMIT is applied, and nobody is told."""

    database: str
    every: int
    cut: int = 0
    _seen: int = 0
    _server: asyncio.Server | None = None
    _lines: set[asyncio.Task] = field(default_factory=set)

    async def open(self) -> str:
        """The database's address through the proxy."""
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        return make_url(self.database).set(host="127.0.0.1", port=port).render_as_string(hide_password=False)

    async def close(self) -> None:
        self._server.close()
        for line in self._lines:
            line.cancel()
        await asyncio.gather(*self._lines, return_exceptions=True)

    async def _carry(self, client: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        url = make_url(self.database)
        answers, server = await asyncio.open_connection(url.host, url.port or 5432)
        lost = asyncio.Event()
        lines = [
            asyncio.create_task(self._there(client, server, lost)),
            asyncio.create_task(self._back(answers, back, lost)),
        ]
        self._lines.update(lines)
        try:
            await asyncio.wait(lines, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for line in lines:
                line.cancel()
            for writer in (back, server):
                writer.close()

    async def _there(
        self, client: asyncio.StreamReader, server: asyncio.StreamWriter, lost: asyncio.Event
    ) -> None:
        while data := await client.read(1 << 16):
            if b"COMMIT" in data:
                self._seen += 1
                if self._seen % self.every == 0:
                    lost.set()
            server.write(data)
            await server.drain()

    async def _back(
        self, answers: asyncio.StreamReader, back: asyncio.StreamWriter, lost: asyncio.Event
    ) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await answers.read(1 << 16):
                if lost.is_set():
                    self.cut += 1
                    return
                back.write(data)
                await back.drain()
