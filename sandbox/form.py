"""The parameters and files of a Bot API request: query string, JSON, urlencoded or multipart."""

import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from sandbox.calls import Upload
from sandbox.errors import bad_request

JSON = dict[str, Any]


async def parameters(request: web.BaseRequest) -> tuple[JSON, dict[str, Upload]]:
    """Parameters of the query string and the body (JSON, urlencoded or multipart), and the files."""
    params: JSON = dict(request.query) if request.query_string else {}
    kind = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if not request.body_exists:
        return params, {}
    if kind == "multipart/form-data":
        return await _multipart(request, params)
    body = await request.read()
    if kind == "application/json":
        try:
            given = json.loads(body or b"{}")
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        return params | (given if isinstance(given, dict) else {}), {}
    form = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=200)
    return params | dict(form), {}


async def _multipart(request: web.BaseRequest, params: JSON) -> tuple[JSON, dict[str, Upload]]:
    files: dict[str, Upload] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        data = bytes(await part.read())
        if part.filename is not None:
            files[part.name] = Upload(part.filename, part.headers.get("Content-Type"), data)
        else:
            params[part.name] = data.decode("utf-8", "replace")
    return params, files
