"""Control API: clock, limits, faults, settings, counters, state, and how updates are delivered."""

import json
import random
from dataclasses import asdict
from typing import Any

from sandbox.chat_views import chat_view, person_view
from sandbox.control.asking import JSON, Ask
from sandbox.errors import ControlError
from sandbox.polling import describe
from sandbox.queues import Update

FAULT = (
    "kind", "method", "chat", "bot", "times", "skip", "probability", "seed", "retry_after", "description",
    "done", "seconds", "error_code", "parameters",
)  # fmt: skip


def clock(ask: Ask) -> JSON:
    """GET and POST /sandbox/clock."""
    body, hands = ask.only("advance", "at", "frozen", "stop"), ask.world.clock
    if "frozen" in body:
        hands.freeze(bool(body["frozen"]))
    if "at" in body:
        hands.set(float(body["at"]))
    if "advance" in body:
        hands.advance(float(body["advance"]))
    if "stop" in body:
        hands.stop = None if body["stop"] is None else float(body["stop"])
    if body:
        ask.world.feed.note("clock", hands.json())
    return hands.json()


def limits(ask: Ask) -> JSON:
    """GET and POST /sandbox/limits."""
    known = ask.world.limits.json()
    body = ask.only(*known)
    if body:
        ask.world.limits.configure(**body)
    return ask.world.limits.json()


def settings(ask: Ask) -> JSON:
    """POST /sandbox/settings."""
    known = ask.world.settings
    for name, value in ask.only(*asdict(known)).items():
        setattr(known, name, float(value))
    return asdict(known)


def add_fault(ask: Ask) -> JSON:
    """POST /sandbox/faults."""
    body = ask.only(*FAULT)
    bot = ask.world.bot(body["bot"]).id if body.get("bot") is not None else None
    return ask.world.faults.add(body, bot).json()


def faults(ask: Ask) -> JSON:
    """GET /sandbox/faults."""
    return {"faults": [fault.json() for fault in ask.world.faults.active.values()]}


def no_faults(ask: Ask) -> JSON:
    """DELETE /sandbox/faults and /sandbox/faults/{id}."""
    if not ask.path:
        ask.world.faults.active.clear()
    elif ask.world.faults.active.pop(int(ask.path[0]), None) is None:
        raise ControlError(f"no such fault: {ask.path[0]}", 404)
    return faults(ask)


def calls(ask: Ask) -> JSON:
    """GET /sandbox/calls."""
    chosen = ask.query.get("bot")
    bots = [ask.world.bot(chosen)] if chosen else list(ask.world.bots.values())
    answer: JSON = {"calls": {}, "errors": {}, "webhook": {"delivered": 0, "failed": 0}}
    for bot in bots:
        for name, counter in (("calls", bot.calls), ("errors", bot.failures), ("webhook", bot.hooks)):
            for key, count in counter.items():
                answer[name][key] = answer[name].get(key, 0) + count
    return answer


def no_calls(ask: Ask) -> JSON:
    """DELETE /sandbox/calls."""
    for bot in ask.world.bots.values():
        bot.calls.clear()
        bot.failures.clear()
        bot.hooks.clear()
    ask.world.log.clear()
    return calls(ask)


def call_log(ask: Ask) -> JSON:
    """GET /sandbox/calls/log."""
    chosen, method = ask.query.get("bot"), ask.query.get("method")
    bot_id = ask.world.bot(chosen).id if chosen else None
    log = [
        {"bot": bot.id, "method": name, "params": params, "status": status, "date": date}
        for bot, name, params, status, date in ask.world.log
        if bot_id in {None, bot.id} and method in {None, name}
    ]
    return {"log": log}


def state(ask: Ask) -> JSON:
    """GET /sandbox/state."""
    world = ask.world
    chats = [*world.private.values(), *world.groups.values()]
    return ask.revised(
        clock=world.clock.json(),
        limits=world.limits.json(),
        settings=asdict(world.settings),
        faults=[fault.json() for fault in world.faults.active.values()],
        bots=[describe(bot) for bot in world.bots.values()],
        people=[person_view(account) for account in world.people.values()],
        chats=[chat_view(chat) for chat in chats],
        pending={str(bot.id): len(bot.queue.pending) for bot in world.bots.values()},
    )


def updates(ask: Ask) -> JSON:
    """GET /sandbox/bots/{bot}/updates."""
    queue = ask.world.bot(ask.path[0]).queue
    return {
        "pending": [_shown(update) for update in queue.pending.values()],
        "confirmed": [_shown(update) for update in queue.confirmed],
    }


def _shown(update: Update) -> JSON:
    return {"update_id": update.id, update.kind: json.loads(update.body)}


def redeliver(ask: Ask) -> JSON:
    """POST /sandbox/bots/{bot}/redeliver."""
    queue = ask.world.bot(ask.path[0]).queue
    body = ask.only("update_id", "last")
    if "update_id" in body:
        ids = [int(body["update_id"])]
    else:
        known = sorted({update.id for update in queue.confirmed} | queue.pending.keys())
        ids = known[-int(body.get("last", 1)) :]
    return {"redelivered": queue.repeat(ids)}


def reorder(ask: Ask) -> JSON:
    """POST /sandbox/bots/{bot}/reorder."""
    queue = ask.world.bot(ask.path[0]).queue
    body = ask.only("first", "seed")
    if "first" in body:
        first = list(body["first"])
        return {"pending": queue.reorder(lambda u: first.index(u.kind) if u.kind in first else len(first))}
    dice = random.Random(body.get("seed", 1))  # noqa: S311 -- a test's dice, not a secret
    places = {lane: dice.random() for lane in sorted({update.lane for update in queue.pending.values()})}
    return {"pending": queue.reorder(lambda update: places[update.lane])}


ROUTES: list[tuple[str, str, Any]] = [
    ("GET", "clock", clock),
    ("POST", "clock", clock),
    ("GET", "limits", limits),
    ("POST", "limits", limits),
    ("GET", "settings", settings),
    ("POST", "settings", settings),
    ("POST", "faults", add_fault),
    ("GET", "faults", faults),
    ("DELETE", "faults", no_faults),
    ("DELETE", "faults/*", no_faults),
    ("GET", "calls", calls),
    ("DELETE", "calls", no_calls),
    ("GET", "calls/log", call_log),
    ("GET", "state", state),
    ("GET", "bots/*/updates", updates),
    ("POST", "bots/*/redeliver", redeliver),
    ("POST", "bots/*/reorder", reorder),
]
