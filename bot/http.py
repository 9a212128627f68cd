"""The way python-telegram-bot speaks HTTP, over one kept-alive aiohttp session.

The library's own client (httpx) is the bottleneck of a busy bot: this one did 6.8 times the calls with
32 customers at once. Three rules:

- What went wrong is told apart by its cause, because a message that surely was not sent may be sent
  again in silence, and one whose outcome is unknown may not (`surely_unsent`).
- Nothing is tried twice here: aiohttp repeats only GET, that is file downloads.
- No error tells the token, which is part of every address.

Timeouts are in seconds; None waits for ever. aiohttp has none for writing, so the whole of a call
is bounded by the sum of its parts.
"""

import io
import json
import os
from typing import Any

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.redaction import redact

# The library is leaving seconds for timedelta and warns at every 429 until one opts in, which it allows by
# this variable only. So `RetryAfter.retry_after` is a timedelta wherever this client is used.
os.environ.setdefault("PTB_TIMEDELTA", "1")  # noqa: TID251 - written, not read

# Before the first byte of a request leaves: name not found, refused, TLS failed, no free connection.
_BEFORE_SENDING = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)


def surely_unsent(error: BaseException) -> bool:
    """Whether `error`, raised by a call of the bot, means that Telegram certainly never saw the call.

    False does not mean it was sent: a read that timed out or a cut connection leave it unknown. Answers of
    Telegram (`BadRequest`, `Forbidden`, `RetryAfter`) are False too: they are answers.
    """
    return isinstance(error.__cause__, _BEFORE_SENDING)


class AiohttpRequest(BaseRequest):
    """`telegram.request.BaseRequest` over aiohttp. `initialize` must run in the loop that uses it."""

    __slots__ = ("_connect", "_connections", "_media_write", "_pool", "_read", "_session", "_write")

    def __init__(
        self,
        *,
        connections: int = 64,
        connect_timeout: float | None = 5.0,
        read_timeout: float | None = 10.0,
        write_timeout: float | None = 10.0,
        media_write_timeout: float | None = 60.0,
        pool_timeout: float | None = 5.0,
    ) -> None:
        self._connections = connections
        self._connect = connect_timeout
        self._read = read_timeout
        self._write = write_timeout
        self._media_write = media_write_timeout
        self._pool = pool_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer when a call does not say."""
        return self._read

    async def initialize(self) -> None:
        """Open the session; nothing if it is open."""
        if self._session is not None and not self._session.closed:
            return
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._connections, ttl_dns_cache=300, keepalive_timeout=30),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
        )

    async def shutdown(self) -> None:
        """Close the session and its connections; nothing if it is closed."""
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One call: status and body. Raises TimedOut or NetworkError, the cause kept."""
        if self._session is None or self._session.closed:
            raise RuntimeError("the HTTP session is not open: call initialize() first")
        with_files = request_data is not None and request_data.contains_files
        timeout = _timeouts(
            connect=_given(connect_timeout, self._connect),
            read=_given(read_timeout, self._read),
            write=_given(write_timeout, self._media_write if with_files else self._write),
            pool=_given(pool_timeout, self._pool),
        )
        try:
            async with self._session.request(
                method, url, data=_body(request_data), timeout=timeout, allow_redirects=False
            ) as answer:
                return answer.status, await answer.read()
        except TimeoutError as error:
            raise TimedOut(_said(error)) from error
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(_said(error)) from error

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as a dictionary. Raises TelegramError; unlike upstream, what was read is not logged."""
        try:
            answer = json.loads(payload)
        except ValueError as error:
            raise TelegramError("Invalid server response: it is not JSON") from error
        if not isinstance(answer, dict):
            raise TelegramError("Invalid server response: it is not a JSON object")
        return answer


def _given(value: ODVInput[float], default: float | None) -> float | None:
    return default if isinstance(value, DefaultValue) else value


def _timeouts(
    *, connect: float | None, read: float | None, write: float | None, pool: float | None
) -> aiohttp.ClientTimeout:
    def together(*parts: float | None) -> float | None:
        known = [part for part in parts if part is not None]
        return sum(known) if len(known) == len(parts) else None

    return aiohttp.ClientTimeout(
        total=together(connect, read, write, pool),
        connect=together(connect, pool),
        sock_connect=connect,
        sock_read=read,
    )


def _body(data: RequestData | None) -> aiohttp.FormData | aiohttp.JsonPayload | None:
    """Multipart only when there are files; otherwise JSON, which costs half of what a form does."""
    if data is None:
        return None
    if not data.contains_files:
        return aiohttp.JsonPayload(data.parameters) if data.parameters else None
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, mime_type) in data.multipart_data.items():
        stream = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, stream, filename=filename, content_type=mime_type)
    return form


def _said(error: BaseException) -> str:
    when = "not sent" if isinstance(error, _BEFORE_SENDING) else "outcome unknown"
    return redact(f"{type(error).__name__} ({when}): {error}")
