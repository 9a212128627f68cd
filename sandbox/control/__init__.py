"""The control API (docs/sandbox.md): routes to functions, JSON in and out."""

import inspect
import json
from typing import Any

from aiohttp import BodyPartReader, web

from sandbox.control import accounts, changing, conditions, groups, pressing, seeing, stream, talking, topics
from sandbox.control.asking import Ask
from sandbox.encoding import encode, to_bytes
from sandbox.errors import ApiError, ControlError
from sandbox.message_views import file_view
from sandbox.world import World

Shape = tuple[str, ...]
_ALL = [
    *accounts.ROUTES,
    *groups.ROUTES,
    *topics.ROUTES,
    *talking.ROUTES,
    *changing.ROUTES,
    *pressing.ROUTES,
    *seeing.ROUTES,
    *conditions.ROUTES,
]
ROUTES: dict[tuple[str, Shape], Any] = {(verb, tuple(path.split("/"))): call for verb, path, call in _ALL}


def route(verb: str, parts: list[str]) -> tuple[Any, list[str]]:
    """The function of a path, and the variables in it; every second part is one."""
    exact = ROUTES.get((verb, tuple(parts)))
    if exact is not None:
        return exact, []
    shape = tuple("*" if n % 2 else part for n, part in enumerate(parts))
    found = ROUTES.get((verb, shape))
    if found is None:
        raise ControlError(f"no such call: {verb} /sandbox/{'/'.join(parts)}", 404)
    return found, parts[1::2]


def answer(status: int, body: Any) -> web.Response:
    """A JSON answer."""
    return web.Response(
        status=status, body=to_bytes(encode(body)), headers={"Content-Type": "application/json"}
    )


async def handle(world: World, request: web.BaseRequest, parts: list[str]) -> web.StreamResponse:
    """One call of the control API."""
    try:
        match request.method, parts:
            case "POST", ["files"]:
                return answer(200, await upload(world, request))
            case "GET", ["files", id_]:
                return download(world, id_)
            case "GET", ["events"]:
                return await stream.stream(Ask(world, [], request.query), request)
            case _:
                return answer(200, await _call(world, request, parts))
    except ControlError as error:
        return answer(error.status, {"error": str(error)})
    except ApiError as error:
        return answer(400, {"error": error.description})
    except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        return answer(400, {"error": f"the request does not fit: {error!r}"})


async def _call(world: World, request: web.BaseRequest, parts: list[str]) -> Any:
    function, variables = route(request.method, parts)
    text = await request.read() if request.body_exists else b""
    body = json.loads(text) if text else {}
    if not isinstance(body, dict):
        raise ControlError("the body must be a JSON object")
    result = function(Ask(world, variables, request.query, body))
    return await result if inspect.isawaitable(result) else result


async def upload(world: World, request: web.BaseRequest) -> dict[str, Any]:
    """POST /sandbox/files."""
    async for part in await request.multipart():
        if isinstance(part, BodyPartReader) and part.name == "file":
            data = bytes(await part.read())
            mime = part.headers.get("Content-Type")
            return file_view(world.files.add("document", data, None, part.filename, mime))
    raise ControlError("the field file is missing")


def download(world: World, id_: str) -> web.Response:
    """GET /sandbox/files/{id}."""
    file = world.files.files.get(id_)
    if file is None:
        raise ControlError(f"no such file: {id_}", 404)
    mime = (file.mime or "application/octet-stream").partition(";")[0]
    headers = {
        "Content-Type": mime,
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox",
    }
    return web.Response(body=file.content(), headers=headers)
