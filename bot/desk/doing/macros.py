"""/macro: commands of the desk under one name, done one after the other in a topic."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from bot.desk.act import Act, Answer, Handler, Unfit
from bot.desk.doing.replies import dropped, fit_name, fits, free, kept
from bot.desk.rights import denied
from cases.refused import Refused
from flows.desk.keys import Key, in_rows
from flows.desk.refusing import refused_at_desk
from flows.text import Lines, Text, lines, text
from storage.deskbook import DONE, Done

_MOST = 10
_LONGEST = 300
# Their words go to a customer, in whose language nobody knows beforehand: `/canned` has all of them.
_TOLD = frozenset({"ask", "investigate", "remedy", "close", "refer", "schedule", "done"})
_NEVER = frozenset({"macro", "send", "drop", "fill", "desk", "role", "invite"})


def macro(act: Act, handlers: Mapping[str, Handler]) -> Iterator[Answer]:
    """/macro [show|save|delete] NAME: alone the list, with a name it is done."""
    does, _, rest = act.rest.partition(" ")
    if not act.rest:
        yield _listed(act)
    elif does == "save":
        yield _saved(act, rest, handlers)
    elif does == "show":
        yield _shown(act, rest)
    elif does == "delete":
        yield dropped(act, rest, "macro")
    else:
        yield from _run(act, handlers)


def _steps(told: Mapping[str, object]) -> list[str]:
    found = told.get("steps")
    return [str(step) for step in found] if isinstance(found, list) else []


def _numbered(steps: list[str]) -> Lines:
    return lines(text("item", n=n, what=step) for n, step in enumerate(steps, 1))


def _shown(act: Act, typed: str) -> Answer:
    name, told = kept(act, typed, "macro")
    run = Key(text("desk.macro.run"), "macro", name)
    keys = ((run,),) if act.topic is not None and fits(name) else ()
    return Answer(text("desk.macro.shown", name=name, rows=_numbered(_steps(told))), keys)


def _listed(act: Act) -> Answer:
    found = {name: told["macro"] for name, told in act.book.replies().items() if "macro" in told}
    if not found:
        return Answer(text("desk.macro.none"))
    rows = lines(text("desk.reply.row", name=name, words=" · ".join(steps)) for name, steps in found.items())
    keys = [Key(text("plain", words=name), "macro", f"show {name}") for name in found if fits(name)]
    return Answer(text("desk.macro.list", rows=rows), in_rows(keys, 1))


def _saved(act: Act, rest: str, handlers: Mapping[str, Handler]) -> Answer:
    typed, _, body = rest.strip().partition("\n")
    name = fit_name(typed)
    free(act, name, "macro")
    steps = [line.strip() for line in body.splitlines() if line.strip()]
    if not 0 < len(steps) <= _MOST:
        raise Unfit(text("desk.unfit.macro_steps", n=_MOST))
    for step in steps:
        _check(step, handlers)
    if sum(_read(step)[0] == "canned" for step in steps) > 1:
        raise Unfit(text("desk.unfit.macro_replies"))  # a message of the desk is one of the customer's chat
    act.book.keep_reply(name, {"macro": steps}, act.who.telegram_id, act.now)
    return Answer(text("desk.macro.saved", name=name, rows=_numbered(steps)))


def _check(step: str, handlers: Mapping[str, Handler]) -> None:
    """A command of the desk whose words, if any, go to no customer.

    Raises:
        Unfit: it is not.
    """
    does, rest = _read(step)
    if not step.startswith("/") or does not in handlers or does in _NEVER or len(step) > _LONGEST:
        raise Unfit(text("desk.unfit.macro_step", step=step[:60]))
    if does in _TOLD and rest:
        raise Unfit(text("desk.unfit.macro_words", step=step[:60]))


def _read(step: str) -> tuple[str, str]:
    does, _, rest = step.removeprefix("/").partition(" ")
    return does.lower(), rest.strip()


def _run(act: Act, handlers: Mapping[str, Handler]) -> Iterator[Answer]:
    """One after the other, each with the rights of whoever runs it; what fails ends it."""
    name, told = kept(act, act.rest, "macro")
    steps = _steps(told)
    for n, step in enumerate(steps, 1):
        try:
            answers = _done(act, step, handlers)
        except (Refused, Unfit) as stopped:
            why = refused_at_desk(stopped) if isinstance(stopped, Refused) else stopped.words
            yield _stopped(steps, n, why)
            return
        yield from answers
    yield Answer(text("desk.macro.done", name=name, n=len(steps)))


def _done(act: Act, step: str, handlers: Mapping[str, Handler]) -> list[Answer]:
    """One step, on the case as the step before left it; what only confirms it is left out."""
    does, rest = _read(step)
    handler = handlers.get(does)
    folio = act.topic.folio if act.topic else ""
    if handler is None:
        raise Unfit(text("desk.unfit.macro_step", step=step[:60]))
    if why := denied(handler, rest, act.who, act.at.nobody, act.topic, at_desk=True):
        act.book.note(Done(act.now, act.who.telegram_id, does, folio, f"denied: {why}"))
        raise Unfit(text(f"desk.denied.{why}"))
    file = act.unit.hold_case(folio) if folio else None
    answers = [one for one in handler.do(replace(act, rest=rest, file=file)) if not one.toast]
    act.book.note(Done(act.now, act.who.telegram_id, does, folio, DONE))
    return answers


def _stopped(steps: list[str], n: int, why: Text) -> Answer:
    if n == len(steps):
        return Answer(text("desk.macro.stopped_last", n=n, step=steps[n - 1], why=why))
    left = _numbered(steps[n:])
    return Answer(text("desk.macro.stopped", n=n, step=steps[n - 1], why=why, left=left))
