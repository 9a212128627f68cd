"""HTTP/1.1 as the stub needs it and no more, on asyncio's bare protocols: never the bottleneck."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable

Reply = Callable[[bytes], None]
Serve = Callable[[str, bytes, Reply], None]  # the path, the body, and where the JSON answer goes
Done = Callable[[int], None]  # a status; 0 where there was no answer

_HEAD_END = b"\r\n\r\n"


class Calls(asyncio.Protocol):
    """The server's side of one kept-alive connection: plain forms and JSON in, JSON out."""

    def __init__(self, serve: Serve) -> None:
        self._serve = serve
        self._buffer = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def abort(self) -> None:
        if self._transport:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(_HEAD_END)) >= 0:
            head = self._buffer[:end]
            size = _length(head)
            if len(self._buffer) < end + 4 + size:
                return
            body = self._buffer[end + 4 : end + 4 + size]
            self._buffer = self._buffer[end + 4 + size :]
            self._serve(head.split(b" ", 2)[1].decode(), body, self._reply)

    def _reply(self, body: bytes) -> None:
        if self._transport and not self._transport.is_closing():
            head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            self._transport.write(head % len(body) + body)


class _Posting(asyncio.Protocol):
    """The client's side of one kept-alive connection: one POST at a time."""

    def __init__(self, idle: Callable[["_Posting"], None], gone: Callable[["_Posting"], None]) -> None:
        self._idle = idle
        self._gone = gone
        self._buffer = b""
        self._done: Done | None = None
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    @property
    def is_open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing()

    def post(self, request: bytes, done: Done) -> None:
        assert self._transport
        self._done = done
        self._transport.write(request)

    def abort(self) -> None:
        if self._transport:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        end = self._buffer.find(_HEAD_END)
        if end < 0 or len(self._buffer) < end + 4 + _length(self._buffer[:end]):
            return
        status, self._buffer = int(self._buffer[9:12]), b""
        self._finish(status)
        self._idle(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._gone(self)
        self._finish(0)

    def _finish(self, status: int) -> None:
        done, self._done = self._done, None
        if done:
            done(status)


class Poster:
    """Posts JSON to one address over at most `most` connections, as Telegram's `max_connections` has it."""

    def __init__(self, port: int, path: str, secret: str, most: int = 100) -> None:
        self._port, self._most = port, most
        self._head = (
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: "
        ).encode()
        self._waiting: deque[tuple[bytes, Done]] = deque()
        self._idle: list[_Posting] = []
        self._all: set[_Posting] = set()
        self._opening: set[asyncio.Task[None]] = set()

    def post(self, body: bytes, done: Done) -> None:
        """Send the body when a connection is free; `done` gets the status."""
        request = self._head + str(len(body)).encode() + _HEAD_END + body
        while self._idle:
            connection = self._idle.pop()
            if connection.is_open:
                connection.post(request, done)
                return
        self._waiting.append((request, done))
        if len(self._all) + len(self._opening) < self._most:
            task = asyncio.ensure_future(self._open())
            self._opening.add(task)
            task.add_done_callback(self._opening.discard)

    async def _open(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            _, connection = await loop.create_connection(
                lambda: _Posting(self._freed, self._all.discard), "127.0.0.1", self._port
            )
        except OSError:
            if self._waiting:
                self._waiting.popleft()[1](0)
            return
        self._all.add(connection)
        self._freed(connection)

    def _freed(self, connection: _Posting) -> None:
        if self._waiting and connection.is_open:
            connection.post(*self._waiting.popleft())
        else:
            self._idle.append(connection)

    async def close(self) -> None:
        """Drop everything; every connection is closed when it returns."""
        self._waiting.clear()
        for task in self._opening:
            task.cancel()
        await asyncio.gather(*self._opening, return_exceptions=True)
        await hung_up(self._all)


async def hung_up(lines: Iterable[Calls | _Posting]) -> None:
    """Drop these connections: their sockets are closed when it returns."""
    for line in tuple(lines):
        line.abort()
    await asyncio.sleep(0)  # the loop closes them in its next round


def _length(head: bytes) -> int:
    lower = head.lower()
    at = lower.find(b"content-length:")
    if at < 0:
        assert b"transfer-encoding" not in lower, "the stub reads no chunks"
        return 0
    end = lower.find(b"\r\n", at)
    return int(lower[at + 15 : end if end >= 0 else None])
