"""The laws of the engine, over random histories."""

import copy
import random
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales.consent import Purpose
from cases.status import Actor
from cases.taxonomy import CaseType, Hazard, Language, Remedy, Topic, Urgency
from flows import buttons
from flows.answer import Answer, File, SharedContact
from flows.declared.catalogue import FLOWS
from flows.dialogue import Dialogue
from flows.effects import KeepFeedback, NoteCorrection, OpenCase, RememberCustomer, Say
from flows.events import (
    IDLE,
    Answered,
    CancelAsked,
    Cancelled,
    Chose,
    Confirmed,
    Corrected,
    Event,
    Finished,
    InfoWanted,
    Kept,
    LanguageAsked,
    LanguageChosen,
    MenuOpened,
    OffersOpened,
    PersonWanted,
    PhoneOffered,
    Reframed,
    Resumed,
    Reworded,
    Skipped,
    Started,
    StatusWanted,
    TypesOpened,
    Unreadable,
    WentBack,
)
from flows.feedback import FaqAsked, Helped, Rated, SurveysWanted
from flows.incoming import waiting
from flows.memory import dump, load
from flows.understanding import Facts, Money, Span, Steering, Understanding
from flows.wishes import (
    AgeDeclared,
    Consented,
    LinkBrought,
    OptedOut,
    PreferencesOpened,
    PurchasesOpened,
    PurposeOpened,
)
from tests.flows.world import STORY, Chat

SLOTS = sorted({step.slot for flow in FLOWS.values() for step in flow.steps})
VALUES = (
    "yes",
    "no",
    "claim",
    "complaint",
    "refund",
    "repair",
    "telegram",
    "post",
    "unknown",
    "today",
    "<b>",
)
TEXTS = (
    STORY, "hola", "", "   ", "\u200d\u200e", "12345", "39,90 €", "ahir", "Núria Pujol", "nuria@gmial.com",
    "+34 612 34 56 78", "<script>alert(1)</script> & co", "🧑‍🤝‍🧑" * 300, "x" * 4096, "sí", "مرحبا بالعالم هذا نص طويل",
    "17001 Girona, carrer Nou 3", "REC-2026-000001-0000", "a b c d e f g h i j",
)  # fmt: skip
DAY = Span(date(2026, 11, 17), date(2026, 11, 17), "dimarts")
HEARD = (
    Understanding(),
    Understanding(language=Language.CA, language_confidence=0.99),
    Understanding(language=Language.IT, language_confidence=0.6),
    Understanding(language=None, language_confidence=0.97),
    Understanding(steering=Steering.YES),
    Understanding(steering=Steering.UNKNOWN),
    Understanding(case_type=CaseType.PRAISE, type_confidence=0.9),
    Understanding(case_type=CaseType.CLAIM, type_confidence=0.9, topic=Topic.BILLING, topic_confidence=0.9,
                  facts=Facts("nevera", "A-1", DAY, Money(Decimal("9.90")), Remedy.REFUND, (DAY,), (Money(Decimal("9.90")),))),
    Understanding(urgency=Urgency.IMMEDIATE, hazards=(Hazard.GAS, Hazard.FIRE, Hazard.INJURY)),
)  # fmt: skip
FILES = (
    File("f1", "u1", "photo", "a.jpg", "image/jpeg", 1000, ""),
    File("f2", "u2", "photo", "b.jpg", "image/jpeg", 1000, "album"),
    File("f3", "u3", "document", "../x\u202e.pdf", "", 30_000_000, ""),
    File("f4", "u4", "voice", "", "audio/ogg", 0, ""),
)


def some_event(chance: random.Random, dialogue: Dialogue) -> Event:
    """An event, likely or not, of this draft, of another, or of none."""
    own = dialogue.draft.id if dialogue.draft else IDLE
    draft = chance.choice([own, own, own, "", "stale1", IDLE])
    slot = chance.choice(SLOTS)
    if dialogue.draft and chance.random() < 0.7:
        slot = chance.choice([step.slot for step in FLOWS[dialogue.draft.flow].steps])
    answer = Answer(
        chance.choice(TEXTS), heard=chance.choice(HEARD), message_id=chance.randrange(5),
        choice=chance.choice([None, None, None, chance.choice(VALUES)]),
        files=chance.choice([(), (), (), (chance.choice(FILES),)]),
        contact=chance.choice([None, None, None, SharedContact("+34612345678", chance.random() < 0.5)]),
    )  # fmt: skip
    return chance.choice(
        [
            Answered(answer), Answered(answer), Answered(answer), Answered(answer),
            Chose(slot, chance.choice(VALUES), draft), Chose(slot, chance.choice(VALUES), draft),
            Chose("safety_risk", "no", own), Chose("age_ok", "yes", own), Chose("transcript_consent", "no", own),
            Chose("case_type", chance.choice(["claim", "complaint"]), own),
            Finished(slot, draft), Skipped(slot, draft), Skipped("", ""), Kept(slot, draft), Corrected(slot, draft),
            WentBack("", draft), WentBack(slot, draft), Confirmed(draft), Confirmed(""), OffersOpened(draft),
            CancelAsked(draft), Cancelled(draft), Started(chance.choice([*FLOWS, "nonsense"]), "", draft),
            Started("addition", "REC-2026-000001-0000", draft), Resumed(chance.choice([draft, "draft3"])),
            MenuOpened("x", draft), LanguageAsked(draft), LanguageChosen(chance.choice(list(Language)), draft),
            InfoWanted(chance.choice(["help", "info", "privacy"]), draft), StatusWanted("", draft),
            PersonWanted(draft), PersonWanted(draft, Actor.SUPERVISOR), PhoneOffered(draft), Reworded(answer), Unreadable("sticker"),
            PreferencesOpened(draft), PurposeOpened(Purpose.BIRTHDAY, draft), OptedOut(draft),
            AgeDeclared(Purpose.BIRTHDAY, chance.random() < 0.5, draft), PurchasesOpened(draft),
            Consented(Purpose.PROMOTIONAL, chance.random() < 0.5, "v1", draft), LinkBrought("A" * 22),
            Rated(7, chance.randint(1, 5), draft), SurveysWanted(chance.random() < 0.5, draft),
            FaqAsked(chance.choice(["warranty", "returns", "complain"]), answer), Helped("returns", chance.random() < 0.5, draft),
            TypesOpened(draft), Reframed(chance.choice([*list(FLOWS)[:5], "nonsense"]), draft),
        ]
    )  # fmt: skip


def a_fitting_event(chance: random.Random, chat: Chat) -> Event:
    """What a person who wants to get on would do: answer the question that waits, or send."""
    draft = chat.dialogue.draft
    if draft is None:
        return Answered(Answer(STORY, heard=chance.choice(HEARD)))
    step = waiting(chat.dialogue, chat.moment, FLOWS)
    if step is None:
        return Confirmed(draft.id)
    options = step.field.options(chat.moment, draft.pieces.get(step.slot))
    if draft.pieces.get(step.slot) and step.collects:
        return Finished(step.slot, draft.id)
    if options:
        return Chose(step.slot, options[0].value, draft.id)
    if step.optional(draft, chat.moment):
        return Skipped(step.slot, draft.id)
    words = "Núria Pujol" if step.slot == "full_name" else STORY
    return Answered(Answer(words if step.slot != "folio" else chat.moment.folio or ""))


def walk(seed: int, length: int, thorough: float = 1.0) -> int:
    """A random history, the laws checked at every event. Returns how many cases were opened.

    The costly ones (nothing changed in place, the same again, through JSON and back) are checked at the share
    `thorough` of the events.
    """
    chance = random.Random(seed)
    chat, opened = Chat(), set()
    for _ in range(length):
        chat = chat.later(seconds=chance.choice([1, 5, 60, 90_000]))
        fitting = chance.random() < 0.5
        event = a_fitting_event(chance, chat) if fitting else some_event(chance, chat.dialogue)
        after = obey(chat, event, opened, thorough=chance.random() < thorough)
        opened |= {effect.draft.id for effect in after.effects if isinstance(effect, OpenCase)}
        chat = after
    return len(opened)


def obey(chat: Chat, event: Event, opened: set[str], *, thorough: bool) -> Chat:
    """The chat after the event, with the laws checked; `opened` are drafts that became cases before."""
    before = copy.deepcopy(chat.dialogue) if thorough else chat.dialogue
    next_ = chat.after(event)
    after, effects = next_.dialogue, next_.effects
    noticed = [e for e in effects if not isinstance(e, RememberCustomer | NoteCorrection | KeepFeedback)]
    assert noticed, f"never silent: {event}"
    made = {e.draft.id for e in effects if isinstance(e, OpenCase)}
    assert not made or isinstance(event, Confirmed), "a case is opened only by Confirmed"
    assert len(made) <= 1, "at most one"
    assert not made & opened, "a draft opens one case"
    if isinstance(event, Cancelled) and event.draft in ("", before.draft.id if before.draft else IDLE):
        assert after.draft is None, "cancelled ends idle"
    for effect in effects:
        _well_said(effect, after)
    if thorough:
        assert chat.dialogue == before, "never mutates its input"
        assert chat.after(event) == next_, "same input, same output"
        assert load(dump(after)) == after, "a dialogue survives JSON"
    return next_


def _well_said(effect: object, after: Dialogue) -> None:
    if isinstance(effect, Say):
        for key in (key for row in effect.buttons for key in row):
            packed = buttons.data(key.event, after.draft.id if after.draft else IDLE)
            assert len(packed.encode()) <= 64
            assert buttons.pressed(packed) is not None
        assert not (effect.phone and effect.buttons), "one keyboard a message"


@settings(max_examples=300, deadline=timedelta(seconds=5))
@given(st.integers(0, 2**32))
def test_the_laws_hold_over_random_histories(seed):
    walk(seed, 25)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_laws_hold_over_a_hundred_thousand_events():
    opened = sum(walk(seed, 50, thorough=0.2) for seed in range(2000))
    assert opened > 500, "histories that never open a case test nothing"


@given(st.text(max_size=80))
def test_a_forged_button_is_never_an_error(data):
    buttons.pressed(data)


@pytest.mark.parametrize("draft", ["draft12345", IDLE])
@pytest.mark.parametrize("slot", SLOTS)
def test_every_slot_fits_a_button(slot, draft):
    for event in (
        Chose(slot, "technical_assistance"),
        Skipped(slot),
        Corrected(slot),
        Kept(slot),
        Finished(slot),
    ):
        assert buttons.pressed(buttons.data(event, draft)) is not None


def test_a_double_tap_has_one_effect():
    chat = Chat().says(STORY).picks("safety_risk", "no")
    press = WentBack("case_type", chat.dialogue.draft.id)
    once = chat.later(seconds=3).after(press)
    twice = once.after(press)
    assert twice.keys == ["button.already"]
    assert twice.dialogue == once.dialogue
