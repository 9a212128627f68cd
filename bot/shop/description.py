"""What the HTTP API is, in OpenAPI 3.1: made of the shapes that check what comes, so both say the same."""

from functools import cache
from typing import Any

from pydantic.json_schema import models_json_schema

from bot.shop.columns import ID, Kind
from bot.shop.problems import MEDIA
from bot.shop.shapes import Customer, Purchase

_REF = "#/components/schemas/{model}"
_WHY = {
    400: "the body is not JSON",
    401: "no token, or one that opens nothing",
    413: "the body is larger than 1 MiB",
    415: "the body is not application/json",
    422: "nothing of it can be kept; each item says why",
    429: "too many wrong tokens from this address",
    503: "the database does not answer now; the same again later, nothing happens twice",
}
_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 0}
_FAULT = {
    "type": "object",
    "required": ["field", "code", "wrong", "allowed"],
    "properties": dict.fromkeys(("field", "code", "wrong", "allowed"), _TEXT),
}
_RESULTS = ["created", "updated", "unchanged", "refused"]


@cache
def described(most: int) -> dict[str, Any]:
    """The description; `most` items may come at once."""
    _, schemas = models_json_schema([(Customer, "validation"), (Purchase, "validation")], ref_template=_REF)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Reclama",
            "version": "1",
            "description": "Customers, purchases and links of a shop. A field left out stays as it is known, "
            "null forgets it. The same again changes nothing.",
        },
        "servers": [{"url": "/"}],
        "security": [{"token": []}],
        "paths": {
            "/api/v1/customers": {"post": _taking("customers", "Customer", most)},
            "/api/v1/purchases": {"post": _taking("purchases", "Purchase", most)},
            "/api/v1/links": {"post": _linking()},
            "/api/v1/openapi.json": {"get": _description()},
        },
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": {
                **schemas["$defs"],
                "Fault": _FAULT,
                "Problem": _PROBLEM,
                **{f"{kind.capitalize()}Answer": _answer(ID[kind]) for kind in Kind},
            },
        },
    }


_PROBLEM: dict[str, Any] = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {"type": _TEXT, "title": _TEXT, "status": {"type": "integer"}, "detail": _TEXT},
}


def _taking(what: str, shape: str, most: int) -> dict[str, Any]:
    one = {"$ref": _REF.format(model=shape)}
    many = {"type": "array", "items": one, "minItems": 1, "maxItems": most}
    answer = _json({"$ref": _REF.format(model=f"{what.capitalize()}Answer")})
    return {
        "operationId": f"keep_{what}",
        "summary": f"Keep up to {most} {what}: each is made, changed, or refused for itself.",
        "parameters": [
            {
                "name": "dry_run",
                "in": "query",
                "description": "true: only say what would become of them",
                "schema": {"type": "string", "enum": ["true", "false"]},
            }
        ],
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"anyOf": [one, many]}}},
        },
        "responses": {
            "200": {"description": "all are kept", **answer},
            "207": {"description": "some are refused, the others kept", **answer},
            **_problems(*_WHY),
        },
    }


def _linking() -> dict[str, Any]:
    number = {"anyOf": [{**_TEXT, "minLength": 1, "maxLength": 100}, {"type": "integer"}]}
    asked = {
        "type": "object",
        "required": ["customer_id"],
        "properties": {"customer_id": number},
        "additionalProperties": False,
    }
    link = {
        "type": "object",
        "required": ["url", "expires_at"],
        "properties": {"url": {**_TEXT, "format": "uri"}, "expires_at": {**_TEXT, "format": "date-time"}},
    }
    return {
        "operationId": "make_link",
        "summary": "A link for an invoice: whoever opens it first is this customer. Good once, for 90 days.",
        "requestBody": {"required": True, "content": {"application/json": {"schema": asked}}},
        "responses": {
            "201": {"description": "the link", **_json(link)},
            "409": _problem("the customer is linked already"),
            **_problems(*_WHY),
            "422": _problem("no customer has this number"),
        },
    }


def _description() -> dict[str, Any]:
    return {
        "operationId": "describe",
        "summary": "This description.",
        "security": [],
        "responses": {"200": {"description": "OpenAPI 3.1", **_json({"type": "object"})}},
    }


def _answer(number: str) -> dict[str, Any]:
    faults = {"type": "array", "items": {"$ref": _REF.format(model="Fault")}}
    item = {
        "type": "object",
        "required": ["result"],
        "properties": {number: _TEXT, "result": {"enum": _RESULTS}, "faults": faults},
    }
    return {
        "type": "object",
        "required": [*_RESULTS, "items"],
        "properties": {**dict.fromkeys(_RESULTS, _COUNT), "items": {"type": "array", "items": item}},
    }


def _problems(*statuses: int) -> dict[str, Any]:
    return {str(status): _problem(_WHY[status]) for status in statuses}


def _problem(why: str) -> dict[str, Any]:
    return {"description": why, "content": {MEDIA: {"schema": {"$ref": _REF.format(model="Problem")}}}}


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}
