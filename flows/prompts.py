"""The screens of a draft: a question and the review. Customers always have the way to a person (L10 8.1)."""

from dataclasses import replace
from typing import Any

from flows.answer import Option, Shown
from flows.dialogue import Dialogue, Draft
from flows.effects import Say
from flows.events import (
    CancelAsked,
    Chose,
    Confirmed,
    Corrected,
    Event,
    Finished,
    Kept,
    OffersOpened,
    PersonWanted,
    PhoneOffered,
    Reframed,
    Resumed,
    Skipped,
    TypesOpened,
    WentBack,
)
from flows.flow import Flow, Step
from flows.moment import Moment
from flows.position import applicable, current, offered, previous, told
from flows.text import Button, Keyboard, Lines, Text, lines, text

_WIDE = 3  # up to so many options stand one below the other, more in two columns
_OF_PHONES = ("contact", "phone", "own_phone")
KINDS = ("complaint", "enquiry", "service", "suggestion", "report", "praise")


def button(key: str, event: Event, **args: str | int) -> Button:
    """A button whose label is `button.<key>`."""
    return Button(text(f"button.{key}", **args), event)


def in_rows(buttons: list[Button], columns: int) -> Keyboard:
    """The buttons in rows of `columns`."""
    return tuple(tuple(buttons[i : i + columns]) for i in range(0, len(buttons), columns))


def ask(dialogue: Dialogue, flow: Flow, moment: Moment) -> Say:
    """The screen of the present draft: the question that waits, or the review."""
    draft = dialogue.draft
    if draft is None:
        raise ValueError("nothing to ask without a draft")
    step = current(flow, draft, moment)
    return review(flow, draft, moment) if step is None else question(flow, step, draft, moment)


def question(flow: Flow, step: Step, draft: Draft, moment: Moment) -> Say:
    """The question of one step, with its options and the ways on, back and out."""
    so_far = draft.pieces.get(step.slot)
    gathered = step.collects and bool(so_far)
    wanted = text(f"{step.text}.more" if gathered else f"{step.text}.ask", about=draft.about)
    wanted = replace(wanted, args=(*wanted.args, *_told(step, draft, moment)))
    if gathered and so_far:
        wanted = replace(wanted, args=(*wanted.args, ("value", step.field.show(so_far))))
    elif step.slot in draft.set_aside:
        wanted = text("question.again", ask=wanted, before=step.field.show(draft.set_aside[step.slot]))
    choices = step.field.options(moment, so_far)
    keys = in_rows([_choice(step, option) for option in choices], step.columns or _columns(choices))
    return Say(wanted, (*keys, *_ways(flow, step, draft, moment)), asks=True)


def _told(step: Step, draft: Draft, moment: Moment) -> tuple[tuple[str, Any], ...]:
    return step.told(draft, moment) if step.told else ()


def label(step: Step, draft: Draft, moment: Moment) -> Text:
    """What the step's answer is called."""
    named = text(f"{step.text}.label")
    return replace(named, args=_told(step, draft, moment))


def _choice(step: Step, option: Option) -> Button:
    return Button(option.label, Chose(step.slot, option.value))


def _columns(choices: tuple[Option, ...]) -> int:
    return 1 if len(choices) == _WIDE else 2


def _ways(flow: Flow, step: Step, draft: Draft, moment: Moment) -> Keyboard:
    """Done, keep, skip, share the phone; then back, a person, cancel."""
    slot = step.slot
    onward: list[Button] = []
    if step.collects and draft.pieces.get(slot):
        onward.append(button("done", Finished(slot)))
    if step.field.name in _OF_PHONES:
        onward.append(button("share_phone", PhoneOffered()))
    if slot in draft.set_aside:
        onward.append(button("keep", Kept(slot)))
    elif step.optional(draft, moment) and not draft.pieces.get(slot):
        onward.append(button("skip", Skipped(slot)))
    if draft.guessed and flow.name != "complaint":
        onward.append(button("other_kind", TypesOpened()))
    around = [*to_person(flow), button("cancel", CancelAsked())]
    if previous(flow, draft, moment) is not None:
        around.insert(0, button("back", WentBack(slot)))
    return (*in_rows(onward, 2), *in_rows(around, 3))


def review(flow: Flow, draft: Draft, moment: Moment) -> Say:
    """Everything answered, to be checked: one button for each answer, one to send."""
    steps = told(flow, draft, moment)
    inside = flow.inside
    send = Button(text(inside.send), Confirmed()) if inside else button("send", Confirmed())
    corrections = [
        Button(text("button.correct", what=label(step, draft, moment)), Corrected(step.slot))
        for step in steps
    ]
    around = [*to_person(flow), button("cancel", CancelAsked())]
    if offered(flow, draft, moment):
        around.insert(0, button("more", OffersOpened()))
    if draft.guessed:
        corrections.append(button("other_kind", TypesOpened()))
    rows = answers(flow, draft, moment)
    return Say(
        text(inside.review, rows=rows, about=draft.about)
        if inside
        else text("review", kind=text(f"flow.{flow.name}"), rows=rows, about=draft.about),
        ((send,), *in_rows(corrections, 2), tuple(around)),
        asks=True,
    )


def answers(flow: Flow, draft: Draft, moment: Moment) -> Lines:
    """Everything that was told, a line each: for the review and the acknowledgement."""
    return lines((_review_line(step, draft, moment) for step in told(flow, draft, moment)), "\n")


def _review_line(step: Step, draft: Draft, moment: Moment) -> Text:
    shown: Shown = step.field.show(draft.answers[step.slot])
    key = "review.heard" if step.slot in draft.heard else "review.line"
    return text(key, label=label(step, draft, moment), value=shown)


def to_person(flow: Flow) -> tuple[Button, ...]:
    """The way to a person of the house; who is one has none."""
    return () if flow.inside else (button("person", PersonWanted()),)


def offers(flow: Flow, draft: Draft, moment: Moment) -> Say:
    """What may still be added, one button each."""
    open_steps = offered(flow, draft, moment)
    keys = [Button(label(step, draft, moment), Corrected(step.slot)) for step in open_steps]
    around = (button("to_review", Resumed()), *to_person(flow))
    return Say(text("offers"), (*in_rows(keys, 2), around), asks=True)


def kinds(draft: Draft) -> Say:
    """The kinds of case, for a draft whose kind was guessed wrong."""
    keys = [Button(text(f"flow.{name}"), Reframed(name)) for name in KINDS if name != draft.flow]
    return Say(
        text("kinds"),
        (*in_rows(keys, 2), (button("to_review", Resumed()), button("person", PersonWanted()))),
        asks=True,
    )


def rejection(step: Step, code: str, args: tuple[tuple[str, Shown | int], ...]) -> Text:
    """Why an answer does not fit, and what would."""
    return Text(f"{step.field.name}.{code}", args)


def is_open(flow: Flow, slot: str, draft: Draft, moment: Moment) -> bool:
    """Whether the slot is one of this flow that applies now."""
    return any(step.slot == slot for step in applicable(flow, draft, moment))
