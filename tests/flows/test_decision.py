"""The decision as operators write it: its questions follow from the case, and nothing given is lost."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from cases.case import Case
from cases.commands import Communicate, Propose
from cases.decision import Answer as Point
from cases.decision import Decision, Offer, Result
from cases.lifecycle import Move
from cases.recourse import bodies
from cases.refused import Refused, Why
from cases.status import Actor, Status
from cases.taxonomy import CaseType, Language, Remedy, Topic, Urgency
from flows.answer import Answer, Rejected
from flows.buttons import data
from flows.desk.answers import DayToCome, Euros, Reasoned
from flows.desk.decision import DECISION, answers_of, decision_flow, decision_of, ending, slot_of
from flows.desk.keys import Key
from flows.dialogue import Dialogue, Draft
from flows.drafting import new_draft
from flows.effects import MoveCase, Say, Toast
from flows.engine import advance
from flows.events import Answered, Cancelled, Chose, Confirmed, Corrected, PersonWanted
from flows.position import current
from flows.text import text
from flows.understanding import Facts, Money, Span, Understanding
from tests.cases.examples import TERM
from tests.cases.lives import SHOP, START
from tests.flows.world import Chat

MOMENT = Chat(company=SHOP).moment
CASE = Case("REC-1", CaseType.CLAIM, Topic.OTHER, Urgency.NORMAL, Language.CA, START, START, TERM, TERM,
            status=Status.INVESTIGATING, issues=("el tambor", "el retard"))  # fmt: skip
WHOLE = Decision(
    Result.PARTLY,
    (Point(1, "Sí, la corretja."), Point(2, "No, va arribar a temps.")),
    Language.CA,
    (Offer(Remedy.REFUND, date(2026, 12, 20), Decimal("45.90")), Offer(Remedy.APOLOGY)),
    bodies(SHOP),
)
CATALAN = Understanding(language=Language.CA, language_confidence=0.99)
SPANISH = Understanding(language=Language.ES, language_confidence=0.99)


def flow(case: Case = CASE, move: Move = Move.PROPOSE):
    return decision_flow(case, SHOP, "La rentadora perd aigua.", move)


def draft(**answers: object) -> Draft:
    return replace(new_draft(flow(), MOMENT, about="REC-1"), answers={**answers_of(WHOLE), **answers})


def after(event, begun: Draft, case: Case = CASE):
    dialogue = Dialogue(Language.CA, settled=True, greeted=True, draft=begun)
    return advance(dialogue, event, MOMENT, {DECISION: flow(case)})


def test_a_decision_is_the_same_after_it_was_written_on():
    assert decision_of(draft(), CASE, SHOP) == WHOLE


def test_what_is_whole_is_proposed_once_it_is_confirmed():
    dialogue, (move,) = after(Confirmed(), draft())
    assert move == MoveCase("REC-1", Propose(WHOLE))
    assert dialogue.draft is None


def test_a_point_that_came_meanwhile_is_asked_for_before_anything_is_proposed():
    more = replace(CASE, issues=(*CASE.issues, "la factura"))
    dialogue, effects = after(Confirmed(), draft(), more)
    assert not [one for one in effects if isinstance(one, MoveCase)]
    assert [one.text.key for one in effects if isinstance(one, Toast)] == ["confirm.not_yet"]
    asked = next(one for one in effects if isinstance(one, Say))
    assert dict(asked.text.args)["point"] == "la factura"
    assert dialogue.draft.answers == draft().answers


def test_every_point_is_quoted_and_without_points_the_story():
    points = [step for step in flow().steps if step.slot.startswith("answer")]
    assert [dict(step.told(draft(), MOMENT))["point"] for step in points] == list(CASE.issues)
    (whole,) = [step for step in flow(replace(CASE, issues=())).steps if step.slot.startswith("answer")]
    assert dict(whole.told(draft(), MOMENT))["point"] == "La rentadora perd aigua."


def test_nobody_of_the_house_is_led_to_a_person_or_warned_of_a_danger_they_write_about():
    begun = replace(draft(), answers={"result": "upheld"})
    heard = replace(CATALAN, urgency=Urgency.IMMEDIATE, asks_person=True)
    _, effects = after(Answered(Answer("Va treure fum i foc: ho revisem.", heard=heard), "answer_1"), begun)
    (asked,) = effects
    events = [key.event for row in asked.buttons for key in row]
    assert not [event for event in events if isinstance(event, PersonWanted)]
    _, dropped = after(Cancelled(begun.id), begun)
    assert [one.text.key for one in dropped] == ["desk.decision.left"]


def test_a_full_no_needs_no_remedy_and_a_yes_does():
    no = replace(draft(), answers={"result": "rejected", "answer_1": "No.", "answer_2": "No."})
    offers = flow().step("offers")
    assert current(flow(), no, MOMENT).slot == "offers"
    assert offers.optional(no, MOMENT)
    assert not offers.optional(draft(), MOMENT)


def test_praise_has_one_question_and_goes_out_at_once():
    praise = replace(CASE, type=CaseType.PRAISE, status=Status.ASSESSED, issues=())
    assert ending(praise, Actor.AGENT) is Move.COMMUNICATE
    short = flow(praise, Move.COMMUNICATE)
    assert [step.slot for step in short.steps] == ["answer_1"]
    told = replace(new_draft(short, MOMENT), answers={"answer_1": "Gràcies a vostè."})
    (move,) = short.complete(short, told, MOMENT)
    assert isinstance(move.command, Communicate)
    assert move.command.decision.result is Result.ANSWERED


@pytest.mark.parametrize("status", [Status.DECISION_DRAFT, Status.DECIDED, Status.CLOSED_WITHDRAWN])
def test_nothing_is_begun_that_could_not_end(status):
    with pytest.raises(Refused) as refused:
        ending(replace(CASE, status=status), Actor.SUPERVISOR)
    assert refused.value.code is Why.NOT_HERE


def test_a_second_look_is_answered_by_a_supervisor_only():
    again = replace(CASE, status=Status.ESCALATED_INT)
    assert ending(again, Actor.SUPERVISOR) is Move.COMMUNICATE
    with pytest.raises(Refused) as refused:
        ending(again, Actor.AGENT)
    assert refused.value.code is Why.NOT_YOURS


@pytest.mark.parametrize(
    ("refused", "slot"),
    [
        (Refused(Why.UNANSWERED, "answers", 2), "answer_2"),
        (Refused(Why.UNFIT_RESULT, "result", Result.ANSWERED), "result"),
        (Refused(Why.NO_REMEDY, "offers"), "offers"),
        (Refused(Why.BAD_AMOUNT, "offers.amount"), "amount_refund"),
        (Refused(Why.PAST, "offers.by"), "by_refund"),
        (Refused(Why.NOT_INVESTIGATED), ""),
        (Refused(Why.NEEDS_SUPERVISOR, "result"), ""),
    ],
    ids=lambda one: getattr(one, "code", one),
)
def test_a_refusal_leads_back_to_its_question(refused, slot):
    assert slot_of(refused, draft(), MOMENT) == slot


def test_words_in_another_language_are_asked_about_or_not_taken():
    field = Reasoned(Language.CA)
    sure = field.parse(Answer("Hemos comprobado que le falta una pieza.", heard=SPANISH), MOMENT, None)
    assert isinstance(sure, Rejected)
    assert (sure.code, sure.kept) == ("wrong_language", None)
    unsure = field.parse(Answer("Reembolso completo", heard=SPANISH), MOMENT, None)
    assert isinstance(unsure, Rejected)
    assert unsure.code == "other_language"
    assert [one.value for one in field.options(MOMENT, unsure.kept)] == ["anyway"]
    assert field.parse(Answer(choice="anyway"), MOMENT, unsure.kept) == "Reembolso completo"
    assert (
        field.parse(Answer("Hi falta una peça.", heard=CATALAN), MOMENT, unsure.kept) == "Hi falta una peça."
    )
    assert Reasoned().parse(Answer("Reembolso completo", heard=SPANISH), MOMENT, None) == "Reembolso completo"


@pytest.mark.parametrize(
    ("typed", "code"),
    [("0", "nothing"), ("-3", "negative"), ("gens", "not_a_number"), ("1000000", "too_much")],
)
def test_money_that_cannot_be_paid_is_not_taken(typed, code):
    read = Euros().parse(Answer(typed), MOMENT, None)
    assert isinstance(read, Rejected)
    assert read.code == code


def test_other_money_than_euros_is_not_taken():
    heard = Understanding(facts=Facts(amounts=(Money(Decimal(20), "USD"),)))
    read = Euros().parse(Answer("20 dollars", heard=heard), MOMENT, None)
    assert isinstance(read, Rejected)
    assert read.code == "other_currency"


@pytest.mark.parametrize(
    ("words", "heard", "day"),
    [
        ("15/12/2026", date(2026, 12, 15), "2026-12-15"),
        ("el 3 de gener", date(2026, 1, 3), "2027-01-03"),
        ("15.1.26", date(2026, 1, 15), None),
        ("3 de gener de 2026", date(2026, 1, 3), None),
        ("ahir", date(2026, 11, 22), None),
        ("avui", date(2026, 11, 23), "2026-11-23"),
    ],
)
def test_a_day_is_one_to_come(words, heard, day):
    facts = Facts(dates=(Span(heard, heard, words),))
    read = DayToCome().parse(Answer(words, heard=Understanding(facts=facts)), MOMENT, None)
    assert (None if isinstance(read, Rejected) else read) == day


@pytest.mark.parametrize("remedy", Remedy)
def test_every_button_fits_its_64_bytes_at_the_desk(remedy):
    steps = [step for step in flow().steps if step.slot.endswith(remedy.value)]
    longest = [Chose("offers", remedy.value), *(Corrected(step.slot) for step in steps)]
    longest += [Chose(step.slot, "2026-12-20") for step in steps if step.slot.startswith("by_")]
    for event in longest:
        assert Key(text("plain"), "fill", data(event, "a" * 10)).data(10**9 - 1)
