"""Who is asked how well they were served: whoever got an answer to all of it, at the end."""

import pytest

from cases import commands as c
from cases.asking_how import may_ask_how
from cases.status import CLOSED, Status
from cases.taxonomy import CaseType
from tests.cases.lives import (
    ANNA,
    BOT,
    SCENES,
    acknowledged,
    closed,
    decided,
    rejected,
    scene_of,
    service_done,
)


@pytest.mark.parametrize("status", [status for status in SCENES if status not in CLOSED], ids=str)
def test_nobody_before_the_end(status):
    kind = (
        CaseType.SERVICE
        if status in (Status.SCHEDULED, Status.TO_ARRANGE, Status.SERVICE_DONE)
        else CaseType.CLAIM
    )
    assert not may_ask_how(scene_of(status, kind).now)


@pytest.mark.parametrize(
    "kind", [CaseType.CLAIM, CaseType.COMPLAINT, CaseType.ENQUIRY, CaseType.REPORT], ids=str
)
def test_at_the_end_of_what_was_answered(kind):
    assert may_ask_how(closed(kind).now)


def test_not_of_who_said_thanks():
    assert not may_ask_how(SCENES[Status.CLOSED_ANSWERED](CaseType.PRAISE).now)
    assert may_ask_how(decided(CaseType.SUGGESTION).then(c.CloseAnswered(), BOT).now)


def test_not_of_who_took_it_back_before_the_answer_but_after_it():
    assert not may_ask_how(acknowledged().then(c.Withdraw(confirmed=True), ANNA).now)
    assert may_ask_how(rejected().then(c.Withdraw(confirmed=True), ANNA).now)


def test_not_where_nothing_came_and_it_was_closed_for_that():
    assert not may_ask_how(SCENES[Status.CLOSED_INCOMPLETE](CaseType.CLAIM).now)


def test_not_of_a_case_that_was_opened_again():
    again = closed().then(c.Reopen("torna a passar"), ANNA)
    assert not may_ask_how(again.now)
    assert not may_ask_how(again.then(c.Withdraw(confirmed=True), ANNA).now), "and not answered since"


def test_not_while_a_point_that_was_raised_later_is_undecided():
    more = decided().then(c.Refuse("falta un punt"), ANNA)
    more = more.then(c.RaiseIssues(("el tambor", "la factura")), ANNA)
    assert not may_ask_how(more.then(c.Withdraw(confirmed=True), ANNA).now)


def test_of_a_service_that_was_done_and_is_right():
    assert may_ask_how(service_done().then(c.CloseAccepted(), ANNA).now)
