"""Who works at the desk: invited, away and back, under which name, in which language, with what part."""

from collections.abc import Iterator
from datetime import timedelta

from bot.desk.act import Act, Answer, Unfit
from bot.desk.leaving import give_back
from bot.desk.posting import Spot
from cases.operators import ROLES
from cases.status import Actor
from cases.taxonomy import Language
from flows.desk.keys import Key
from flows.text import text

_LONGEST = 40  # letters of an alias
_HOURS = 12  # that somebody is away who says nothing of when they come back
_MOST_HOURS = 24 * 30


def invite(act: Act) -> Iterator[Answer]:
    """/invite agent|supervisor|head: in private, a link that makes its first user an operator."""
    wanted = act.rest.lower() or Actor.AGENT.value
    if wanted not in {role.value for role in ROLES}:
        raise Unfit(text("desk.unfit.no_role", typed=act.rest[:20]))
    role = Actor(wanted)
    if ROLES.index(role) > ROLES.index(act.who.role):
        raise Unfit(text("desk.unfit.role_above", role=text(f"actor.{role.value}")))
    code = act.house.invitations.make(role, act.now, act.house.entropy())
    link = f"https://t.me/{act.house.username()}?start={code}"
    words = text("desk.invite.link", role=text(f"actor.{role.value}"), link=link)
    act.poster.say(Spot(act.who.telegram_id), words, act.who.language)
    yield Answer(text("desk.invite.sent"))


def away(act: Act) -> Iterator[Answer]:
    """/away [HOURS]: not called until then; 0 is back."""
    typed = act.rest.removesuffix("h").strip()
    if typed and not typed.isdecimal():
        raise Unfit(text("desk.unfit.no_hours", typed=act.rest[:20], n=_MOST_HOURS))
    hours = int(typed[:6]) if typed else _HOURS
    if hours > _MOST_HOURS:
        raise Unfit(text("desk.unfit.no_hours", typed=act.rest[:20], n=_MOST_HOURS))
    until = act.now + timedelta(hours=hours) if hours else None
    act.book.change_operator(act.who.telegram_id, away_until=until)
    yield Answer(text("desk.away.until", until=until) if until else text("desk.away.back"))


def alias(act: Act) -> Iterator[Answer]:
    """/alias NAME: what customers are told; without a name, the operator's own."""
    if len(act.rest) > _LONGEST or "\n" in act.rest:
        raise Unfit(text("desk.unfit.long_alias", n=_LONGEST))
    act.book.rename_operator(act.who.telegram_id, act.who.name, act.rest)
    yield Answer(text("desk.alias.done", name=act.rest or act.who.name))


def language(act: Act) -> Iterator[Answer]:
    """/language ca|es|it: in which the desk speaks to whoever asks."""
    if act.rest.lower() in set(Language):
        chosen = Language(act.rest.lower())
        act.book.change_operator(act.who.telegram_id, language=chosen)
        yield Answer(text("desk.language.done", language=text(f"button.language_{chosen.value}")))
        return
    if act.rest:
        raise Unfit(text("desk.unfit.no_language", typed=act.rest[:20]))
    keys = tuple(Key(text(f"button.language_{one.value}"), "language", one.value) for one in Language)
    yield Answer(text("desk.language.ask"), (keys,))


def on_call(act: Act) -> Iterator[Answer]:
    """/oncall: who is called in private when nobody takes a danger; pressed again, no more."""
    before = act.who.on_call
    act.book.change_operator(act.who.telegram_id, on_call=not before)
    yield Answer(text("desk.on_call.off" if before else "desk.on_call.on"))


def role(act: Act) -> Iterator[Answer]:
    """/role ID agent|supervisor|head|none: another part, or none any more; effective at once."""
    wanted, _, part = act.rest.partition(" ")
    part = part.strip().lower()
    if not wanted.isdecimal() or part not in {*(one.value for one in ROLES), "none"}:
        raise Unfit(text("desk.unfit.no_role_change"))
    found = act.book.operator(int(wanted[:18]))
    if found is None:
        raise Unfit(text("desk.unfit.no_operator", typed=wanted[:20]))
    if part == "none":
        act.book.change_operator(found.telegram_id, removed_at=act.now)
        for topic in give_back(act, found):
            act.poster.card(topic, act.desk_language)
    else:
        act.book.change_operator(found.telegram_id, role=Actor(part))
    yield Answer(text("desk.role.done", name=found.name))
