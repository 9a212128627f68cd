"""The shop's own system hands in customers and purchases over HTTP, and gets links for invoices.

Each item is answered for itself, and what is good is kept whatever is wrong beside it. The same again changes
nothing, so whoever got no answer sends it once more.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from aiohttp import web

from bot.log import logger
from bot.shop.access import LocalPass, bearer
from bot.shop.columns import ID, Kind
from bot.shop.description import described
from bot.shop.faults import Fault
from bot.shop.keeping import Given, Keeping, setting_of
from bot.shop.problems import problem
from bot.shop.shapes import contradiction, read_customer, read_purchase
from bot.web import Failures
from bot.workers import Workers
from cases.company import Company
from storage.errors import Unavailable
from storage.handed_in import Change
from storage.links import VALID
from storage.tokens import PREFIX

MOST = 1_000  # items in one request
_CHUNK = 100  # items in one turn: customers' own turns come in between
_KEPT = (Change.CREATED, Change.UPDATED, Change.UNCHANGED)
_READ = {Kind.CUSTOMERS: read_customer, Kind.PURCHASES: read_purchase}
Answer = dict[str, Any]

_log = logger("api")


@dataclass(frozen=True, slots=True)
class Api:
    """The routes under /api/v1. `username` of the bot is "" until Telegram told it."""

    keeping: Keeping
    company: Company
    workers: Workers
    failures: Failures
    local: LocalPass
    username: Callable[[], str]

    def add_to(self, app: web.Application) -> None:
        """Serve them."""
        app.router.add_post("/api/v1/customers", partial(self._take, Kind.CUSTOMERS))
        app.router.add_post("/api/v1/purchases", partial(self._take, Kind.PURCHASES))
        app.router.add_post("/api/v1/links", self._link)
        app.router.add_get("/api/v1/openapi.json", self._describe)

    async def _describe(self, _request: web.Request) -> web.Response:
        return web.json_response(described(MOST))

    async def _take(self, kind: Kind, request: web.Request) -> web.Response:
        body = await self._body(request)
        if isinstance(body, web.Response):
            return body
        items = body if isinstance(body, list) else [body]
        if not 1 <= len(items) <= MOST:
            return problem(422, f"read {len(items)} items. Allowed: 1 to {MOST} in one request")
        look = request.query.get("dry_run", "false")
        if look not in {"true", "false"}:
            return problem(422, f"read dry_run={look[:40]}. Allowed: true, false")
        keeping = self.keeping
        if look == "true":
            keeping = Keeping(keeping.store, keeping.now, keeping.replan, write=False)
        answers: list[Answer] = []
        try:
            for at in range(0, len(items), _CHUNK):
                chunk = items[at : at + _CHUNK]
                answers += await self.workers.run(partial(self._kept, kind, chunk, keeping))
        except Unavailable as error:
            _log.warning("could not keep", error=str(error))
            return problem(503)
        return _told(answers)

    def _kept(self, kind: Kind, items: Sequence[object], keeping: Keeping) -> list[Answer]:
        """In a worker: what became of each."""
        setting = setting_of(self.company, keeping.now())
        read = [_READ[kind](item, setting) for item in items]
        good: list[Given] = [one for one in read if not isinstance(one, tuple)]
        changes = iter(keeping.keep(kind, good)) if good else iter(())
        answers = []
        for item, one in zip(items, read, strict=True):
            if isinstance(one, tuple):
                answers.append(_refused(item, kind, one))
                continue
            change = next(changes).change
            told = {ID[kind]: one.number, "result": change.value}
            answers.append(told if change in _KEPT else _refused(item, kind, [contradiction(change)]))
        return answers

    async def _link(self, request: web.Request) -> web.Response:
        body = await self._body(request)
        if isinstance(body, web.Response):
            return body
        number = body.get("customer_id") if isinstance(body, dict) and len(body) == 1 else None
        number = str(number) if type(number) is int else number
        if not isinstance(number, str) or not number.strip():
            return problem(422, 'needed: {"customer_id": "…"} and nothing else')
        if not (name := self.username()):
            return problem(503, "Telegram has not told yet what the bot is called: ask again in a moment")
        now = self.keeping.now()
        try:
            made = await self.workers.run(partial(self._make_link, number.strip(), now))
        except Unavailable:
            return problem(503)
        if isinstance(made, web.Response):
            return made
        told = {"url": f"https://t.me/{name}?start={made}", "expires_at": (now + VALID).isoformat()}
        return web.json_response(told, status=201)

    def _make_link(self, number: str, now: datetime) -> str | web.Response:
        with self.keeping.store.turn() as unit:
            account = unit.shop.account(number)
            if account is None:
                return problem(422, "no customer has this number: POST /api/v1/customers first")
            if account.customer_id is not None:
                return problem(409, "the customer is linked already")
            return unit.shop.make_link(account.id, now)

    async def _body(self, request: web.Request) -> Any:
        """The JSON that came, or what was wrong with coming."""
        token = bearer(request.headers)
        try:
            welcome = await self._lets_in(token)
        except Unavailable:
            return problem(503)
        if not welcome:
            many = self.failures.too_many(request.remote or "")
            return problem(429 if many else 401)
        if request.content_type != "application/json":
            return problem(415)
        try:
            return json.loads(await request.read())
        except (ValueError, RecursionError):
            return problem(400, "the body is not JSON in UTF-8")

    async def _lets_in(self, token: str) -> bool:
        if self.local.opens(token, self.keeping.now()):
            return True
        return token.startswith(PREFIX) and await self.workers.run(partial(self._known, token))

    def _known(self, token: str) -> bool:
        with self.keeping.store.look() as unit:
            return unit.shop.lets_in(token)


def _refused(item: object, kind: Kind, faults: Sequence[Fault]) -> Answer:
    number = item.get(ID[kind]) if isinstance(item, dict) else None
    told = [{"field": f.field, "code": f.code, "wrong": f.wrong, "allowed": f.allowed} for f in faults]
    known = {ID[kind]: str(number)[:100]} if isinstance(number, str | int) else {}
    return {**known, "result": "refused", "faults": told}


def _told(answers: Sequence[Answer]) -> web.Response:
    """200 where all are kept, 422 where none is, 207 between."""
    counts = {name: sum(one["result"] == name for one in answers) for name in (*_KEPT, "refused")}
    body = {**{str(name): count for name, count in counts.items()}, "items": answers}
    if counts["refused"] == len(answers):
        return problem(422, "nothing was kept: see the faults of each item", body)
    return web.json_response(body, status=207 if counts["refused"] else 200)
