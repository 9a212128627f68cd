"""Errors as the shop's system is told them: RFC 9457 (`application/problem+json`)."""

import json
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus

from aiohttp import web

MEDIA = "application/problem+json"
RETRY = "2"  # seconds
_HINTS = {
    401: "send the header Authorization: Bearer and a token of `reclama api token create`",
    404: "GET /api/v1/openapi.json describes what there is",
    413: "send fewer items, or shorter ones",
    415: "send JSON, with the header Content-Type: application/json",
    429: "too many wrong tokens came from this address: wait a minute",
    503: "the database does not answer now: send the same again later, nothing happens twice",
}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def problem(status: int, detail: str = "", more: Mapping[str, object] | None = None) -> web.Response:
    """The answer for an error; `detail` what was wrong and what is allowed."""
    body: dict[str, object] = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status}
    body["detail"] = detail or _HINTS.get(status, "")
    headers = {"Retry-After": RETRY} if status == 503 else {"Retry-After": "60"} if status == 429 else {}
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    text = json.dumps({**body, **(more or {})}, ensure_ascii=False)
    return web.Response(status=status, text=text, content_type=MEDIA, headers=headers)


@web.middleware
async def told_as_problems(request: web.Request, handler: Handler) -> web.StreamResponse:
    """What the web server itself refuses under /api/ is told in the same form."""
    try:
        return await handler(request)
    except web.HTTPException as error:
        if not request.path.startswith("/api/") or error.status < 400:
            raise
        answer = problem(error.status)
        if "Allow" in error.headers:
            answer.headers["Allow"] = error.headers["Allow"]
        return answer
