"""The dialogue of a topic: the customers' engine, for what an operator fills there, question by question.

Nothing that was given is lost when the case does not take it: the refusal leads back to its question, and
what cannot go on as the case stands is laid aside.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.desk.act import Act, Answer
from bot.desk.doing.proposal import shown
from bot.desk.drafts import place_of
from cases.commands import Communicate, Finish, Propose, Schedule, SendBack
from cases.refused import Refused
from flows import answer as answers
from flows import buttons
from flows.desk.decision import DECISION
from flows.desk.forms import COMMAND_OF, answers_before, form, slot_of
from flows.desk.happened import scheduled
from flows.desk.keys import Key
from flows.desk.refusing import refused_at_desk
from flows.dialogue import Dialogue, Draft
from flows.drafting import laid_aside, new_draft
from flows.effects import Effect, MoveCase, Say, Toast
from flows.engine import advance
from flows.events import Answered, Event, Unreadable
from flows.flow import Flow
from flows.moment import Moment
from flows.position import current
from flows.screens import screen
from flows.text import lines, text
from flows.understanding import Hints
from locales.labels import chosen
from storage.deskbook import Done


class Filling:
    """The dialogue of the topic of an act, in the operator's language."""

    __slots__ = ("act", "dialogue", "moment")

    def __init__(self, act: Act) -> None:
        house = act.house
        self.act = act
        found = act.unit.dialogue(house.bot_id, place_of(act.here.id))
        # The bot is no stranger here, and the language is the operator's: nothing of that is asked.
        self.dialogue = replace(found, language=act.who.language, settled=True, chosen=True, greeted=True,
                                language_offered=True)  # fmt: skip
        clock = house.casework.rules.clock
        self.moment = Moment(act.now, house.company, clock, house.entropy().hex()[:10])

    def flows(self, name: str) -> Mapping[str, Flow]:
        """The flow that is filled, as the case stands.

        Raises:
            Refused: it cannot end, as the case stands.
        """
        act = self.act
        return {name: form(name, act.case, act.who.role, act.house.company, self._facts)}

    @property
    def _facts(self) -> Mapping[str, Any]:
        return self.act.file.record.facts if self.act.file else {}

    def new(self, flow: Flow) -> Draft:
        """A draft with what is known beforehand."""
        draft = new_draft(flow, self.moment, about=self.act.case.folio)
        return replace(draft, answers=answers_before(flow.name, self.act.case, self._facts))

    def parked(self, name: str) -> Draft | None:
        """What was laid aside of that kind."""
        return next((draft for draft in reversed(self.dialogue.parked) if draft.flow == name), None)

    def keep(self, dialogue: Dialogue) -> None:
        """It is so from now on."""
        self.dialogue = dialogue
        act = self.act
        act.unit.keep_dialogue(act.house.bot_id, place_of(act.here.id), dialogue, act.now)

    def told(self, words: str) -> Iterator[Answer]:
        """Words, for the question that waits."""
        return self._gone_on(lambda flows: self._answer(words, flows))

    def reworded(self, words: str) -> Iterator[Answer]:
        """New words for an answer given here: its question is answered with them."""
        draft = self.dialogue.draft
        slot = draft.sources.get(self.act.at.message_id, "") if draft else ""
        if draft is None or not slot:
            yield Answer(text("edit.not_taken"))
            return
        self.dialogue = replace(self.dialogue, draft=draft.reopened(slot))
        yield from self._gone_on(lambda flows: self._answer(words, flows, slot))

    def advanced(self, event: Event) -> Iterator[Answer]:
        """One event in the topic, and what comes of it."""
        return self._gone_on(lambda _flows: event)

    def _answer(self, words: str, flows: Mapping[str, Flow], slot: str = "") -> Event:
        """Words for the question of the slot, or for the one that waits."""
        draft = self.dialogue.draft
        step = (flows[draft.flow].step(slot) if slot else current(flows[draft.flow], draft, self.moment)
                ) if draft else None  # fmt: skip
        if step is None or draft is None:
            return Unreadable("at_review")
        house = self.act.house
        options = step.field.options(self.moment, draft.pieces.get(step.slot))
        ahead = step.field.name == "visit_day"
        heard = house.understand(words, Hints(self.moment.today, dialogue_language=None, ahead=ahead))
        choice = chosen(words, options, house.catalogue) if step.field.name == "choice" else None
        given = answers.Answer(words, choice, heard, message_id=self.act.at.message_id)
        return Answered(given, step.slot)

    def _gone_on(self, happened: Callable[[Mapping[str, Flow]], Event]) -> Iterator[Answer]:
        """On with what happened, in the flows as the case stands; what cannot end any more is laid aside."""
        draft = self.dialogue.draft
        try:
            flows = self.flows(draft.flow if draft else DECISION)
        except Refused as refused:
            yield from self._laid_aside(refused)
            return
        event = happened(flows)
        after, effects = advance(self.dialogue, event, self.moment, flows)
        after = _sourced(after, event)
        move = next((effect for effect in effects if isinstance(effect, MoveCase)), None)
        if move is None:
            self.keep(after)
            yield from self.said(effects)
            return
        try:
            self.act.work(move.command)
        except Refused as refused:
            yield from self._led_back(refused, flows)
            return
        self.keep(after)
        yield from self._ended(move)

    def _led_back(self, refused: Refused, flows: Mapping[str, Flow]) -> Iterator[Answer]:
        """It was not taken: why, and the question that it is about."""
        act, draft = self.act, self.dialogue.draft
        act.book.note(Done(act.now, act.who.telegram_id, "fill", act.case.folio, refused.code.value))
        slot = slot_of(refused, draft, self.moment) if draft else ""
        if draft and flows[draft.flow].step(slot):
            self.keep(replace(self.dialogue, draft=draft.reopened(slot)))
        yield from self.said((Say(refused_at_desk(refused)), screen(self.dialogue, self.moment, flows)))

    def _laid_aside(self, refused: Refused) -> Iterator[Answer]:
        """The case went on meanwhile: what was begun waits, in case it comes back."""
        draft = self.dialogue.draft
        again = COMMAND_OF[draft.flow if draft else DECISION]
        self.keep(laid_aside(self.dialogue))
        status = text(f"status.{self.act.case.status.value}")
        why = refused_at_desk(refused)
        yield Answer(text("desk.filling.moved", status=status, why=why, again=f"/{again}"))

    def _ended(self, move: MoveCase) -> Iterator[Answer]:
        act = self.act
        match move.command:
            case Propose():
                act.tell_topic(text("desk.decision.proposed", name=act.who.name))
                yield from shown(act)
            case Communicate():
                act.tell_topic(text("desk.approve.done", name=act.who.name))
            case SendBack(reason):
                act.tell_topic(text("desk.reject.done", name=act.who.name, reason=reason))
            case Schedule(visit):
                act.tell_topic(scheduled(visit, act.who.name))
            case Finish():
                act.tell_topic(text("desk.finish.done", name=act.who.name))

    def said(self, effects: Sequence[Effect]) -> Iterator[Answer]:
        """What the engine says, as answers: remarks together with the question after them."""
        draft = self.dialogue.draft.id if self.dialogue.draft else ""
        says = [effect for effect in effects if isinstance(effect, Say)]
        for toast in effects:
            if isinstance(toast, Toast):
                yield Answer(toast.text, toast=True)
        if says:
            last = says[-1]
            rows = [[Key(one.label, "fill", buttons.data(one.event, draft)) for one in row]
                    for row in last.buttons]  # fmt: skip
            words = text("desk.news", rows=lines((say.text for say in says), "\n\n"))
            yield Answer(words, rows, in_place=last.in_place and len(says) == 1)


def _sourced(after: Dialogue, event: Event) -> Dialogue:
    """With which message gave which answer: an edit finds it by that."""
    draft = after.draft
    if not isinstance(event, Answered) or draft is None or not event.answer.message_id:
        return after
    if event.slot not in {*draft.answers, *draft.pieces}:
        return after
    sources = {**draft.sources, event.answer.message_id: event.slot}
    return replace(after, draft=replace(draft, sources=sources))
