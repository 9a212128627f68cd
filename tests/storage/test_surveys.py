"""Surveys: one for each case and delivery, moved by one of many, the reason sealed, the low score found."""

from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import text

from aftersales.survey import SurveyKind
from tests.storage.given import ANNA, BOT, NOW, later, opened

CASE = SurveyKind.CASE
WORDS = "Ningú no em va respondre durant setmanes"


def planned(store, draft="d1", due=NOW):
    record = opened(store, draft)
    with store.turn() as turn:
        return turn.sale.surveys.plan(CASE, record.id, record.customer_id, BOT, ANNA, due)


def low(turn, row):
    return turn.sale.circumstances(row.customer_id, ANNA, NOW).low_score_at


def due(store, now=NOW):
    with store.look() as unit:
        return unit.sale.surveys.due(BOT, now, 10)


def test_there_is_one_for_each_case_and_it_is_due_when_it_was_said(store):
    first = planned(store, due=later(60))
    with store.turn() as turn:
        again = turn.sale.surveys.plan(CASE, first.about, first.customer_id, BOT, ANNA, later(90))
    assert again.survey.id == first.survey.id
    assert due(store, later(60)) == []
    (row,) = due(store, later(90))
    assert (row.about, row.asked_at, row.due_at) == (first.about, None, later(90))


def test_one_that_was_asked_is_not_planned_again(store):
    row = planned(store)
    with store.turn() as turn:
        assert turn.sale.surveys.move(row, later(500), asked_at=NOW)
        turn.sale.surveys.plan(CASE, row.about, row.customer_id, BOT, ANNA, later(90))
    assert due(store, later(499)) == []
    assert [one.asked_at for one in due(store, later(500))] == [NOW]


def test_one_of_many_moves_it(store):
    row = planned(store)

    def move(_):
        with store.turn() as turn:
            return turn.sale.surveys.move(row, later(500), asked_at=NOW)

    with ThreadPoolExecutor(4) as many:
        assert sum(many.map(move, range(8))) == 1


def test_answers_are_kept_one_by_one_and_the_last_word_counts(store):
    row = planned(store)
    with store.turn() as turn:
        surveys = turn.sale.surveys
        surveys.answer(row, {"score": 1}, later(1))
        surveys.answer(row, {"words": WORDS, "topic": "staff", "tone": "complaint"}, later(2))
        surveys.answer(row, {"effort": 3, "recommend": 0}, later(3))
        assert low(turn, row) == later(3)
        surveys.answer(row, {"score": 4}, later(4))
        assert low(turn, row) is None
        found = surveys.of(row.survey.id, ANNA)
    assert found.survey.answers == {"score": 4, "effort": 3, "recommend": 0}
    assert (found.words, found.survey.commented, found.due_at) == (WORDS, True, None)


def test_it_belongs_to_who_was_asked(store):
    row = planned(store)
    opened(store, "d2", person=ANNA + 1)
    with store.look() as unit:
        assert unit.sale.surveys.of(row.survey.id, ANNA + 1) is None
        assert unit.sale.surveys.of(row.survey.id, ANNA + 2) is None
        assert unit.sale.surveys.of(row.survey.id + 1, ANNA) is None


def test_the_words_are_not_in_the_database(store):
    row = planned(store)
    with store.turn() as turn:
        turn.sale.surveys.answer(row, {"words": WORDS, "topic": "", "tone": "neutral"}, NOW)
        kept = turn._connection.execute(text("SELECT * FROM surveys")).all()
        assert turn.sale.surveys.words(row.survey.id) == WORDS
    assert "respondre" not in str(kept)
