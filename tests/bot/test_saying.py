"""What is said as messages: pages, keyboards, edits, and which may give way to a newer one."""

from datetime import UTC, datetime

import pytest

from bot.saying import Place, Speaker
from cases.taxonomy import Language
from flows.effects import Say
from flows.events import Confirmed, PersonWanted
from flows.text import Button, lines, text
from locales import Catalogue

CATALOGUE = Catalogue("Europe/Madrid")
NOW = datetime(2026, 11, 23, 11, tzinfo=UTC)
HERE = Place(7, 42, draft="draft1")
PERSON = ((Button(text("button.person"), PersonWanted()),),)
SEND = ((Button(text("button.send"), Confirmed()),),)


def said(*says: Say, place: Place = HERE, language: Language = Language.CA):
    return Speaker(CATALOGUE, language, NOW).messages(says, place)


def quoted(words: str) -> Say:
    row = text("review.line", label=text("description.label"), value=words)
    return Say(text("review", kind=text("flow.complaint"), rows=lines([row]), about=""), SEND, asks=True)


def test_a_remark_and_the_question_after_it_are_one_message():
    [message] = said(Say(text("story.added")), Say(text("age_ok.ask"), PERSON, asks=True))
    assert message.payload["text"].count("\n\n") == 1
    assert message.payload["buttons"][0][0]["data"] == "p.draft1"


def test_what_stands_apart_is_a_message_of_its_own():
    messages = said(Say(text("hazard.gas"), apart=True), Say(text("age_ok.ask"), PERSON, asks=True))
    assert [message.text_key for message in messages] == ["hazard.gas", "age_ok.ask"]


def test_buttons_of_no_draft_say_so():
    [message] = said(Say(text("menu", company="x"), PERSON), place=Place(7, 42))
    assert message.payload["buttons"][0][0]["data"] == "p.0"


@pytest.mark.parametrize("length", [499, 501, 2499, 2501, 12_000])
def test_words_of_any_length_come_out_whole(length):
    words = ("àbc<&> " * length)[:length]
    messages = said(quoted(words))
    whole = "".join(message.payload["text"] for message in messages)
    assert "".join(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").split()) in "".join(
        whole.split()
    )


def test_words_that_look_like_a_text_of_ours_stay_words():
    words = "{ $rows } \ue000rows\ue001 \ue000value\ue001 " + "x" * 600
    assert words in said(quoted(words))[0].payload["text"]
