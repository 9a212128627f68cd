"""What arrived becomes an event: commands, buttons, and words that steer, each where it is said."""

import pytest

from cases.status import Actor
from cases.taxonomy import Language
from flows.answer import Answer, File, SharedContact
from flows.declared.catalogue import FLOWS
from flows.events import (
    Answered,
    CancelAsked,
    Cancelled,
    Confirmed,
    Finished,
    InfoWanted,
    LanguageAsked,
    LanguageChosen,
    MenuOpened,
    PersonWanted,
    Resumed,
    Reworded,
    Skipped,
    Started,
    StatusWanted,
    Unreadable,
    WentBack,
)
from flows.incoming import Commanded, Edited, Pressed, SentOther, Wrote, event_of, options_now, waiting
from flows.understanding import NOTHING_HEARD, Steering, Understanding
from tests.flows.test_complaint import a_claim, a_queixa
from tests.flows.world import HEARD_CATALAN, STORY, Chat

FILE = File("f", "u", "photo", "a.jpg")


def event(received, chat: Chat | None = None, steering: Steering | None = None, choice: str | None = None):
    chat = chat or Chat()
    heard = Understanding(steering=steering) if steering else NOTHING_HEARD
    return event_of(received, chat.dialogue, heard, choice, chat.moment, FLOWS)


def at_safety() -> Chat:
    return Chat().says(STORY, HEARD_CATALAN)


def at_product() -> Chat:
    return at_safety().picks("safety_risk", "no").picks("case_type", "claim")


def at_remedy() -> Chat:
    return at_product().says("Rentadora").picks("occurred_on", "yesterday")


def at_reference() -> Chat:
    return at_remedy().picks("remedy", "repair").after(Finished("remedy"))


def at_evidence() -> Chat:
    return at_reference().after(Skipped("reference"))


@pytest.mark.parametrize(
    ("name", "rest", "wanted"),
    [
        ("start", "", MenuOpened("")),
        ("start", "x" * 4000, MenuOpened("x" * 64)),
        ("menu", "", MenuOpened("")),
        ("language", "", LanguageAsked()),
        ("status", "", StatusWanted()),
        ("status", "qv 2026 1", StatusWanted("qv 2026 1")),
        ("status", "9" * 4000, StatusWanted("9" * 64)),
        ("person", "ara", PersonWanted()),
        ("cancel", "", Cancelled()),
        ("help", "", InfoWanted("help")),
        ("info", "", InfoWanted("info")),
        ("privacy", "", InfoWanted("privacy")),
        ("complaint", "", Started("complaint")),
        ("praise", "", Started("praise")),
        ("", "", Unreadable("command")),
        ("addition", "", Unreadable("command")),
        ("nonsense", "", Unreadable("command")),
    ],
)
def test_a_command_is_an_event(name, rest, wanted):
    assert event(Commanded(name, rest)) == wanted


@pytest.mark.parametrize(
    "steering", [Steering.MENU, Steering.HELP, Steering.PERSON, Steering.SUPERVISOR, Steering.STATUS]
)
@pytest.mark.parametrize("chat", [Chat(), at_safety(), a_queixa()], ids=["idle", "asked", "review"])
def test_words_that_lead_elsewhere_lead_there_from_anywhere(steering, chat):
    wanted = {
        Steering.MENU: MenuOpened(),
        Steering.HELP: InfoWanted("help"),
        Steering.PERSON: PersonWanted(),
        Steering.SUPERVISOR: PersonWanted(role=Actor.SUPERVISOR),
        Steering.STATUS: StatusWanted(),
    }
    assert event(Wrote("…"), chat, steering) == wanted[steering]


@pytest.mark.parametrize("steering", list(Steering)[:8])
def test_steering_with_nothing_to_steer_is_something_told(steering):
    assert isinstance(event(Wrote("…"), steering=steering), Answered | MenuOpened)


@pytest.mark.parametrize(
    ("chat", "steering", "wanted"),
    [
        (at_safety(), Steering.BACK, WentBack()),
        (at_safety(), Steering.CANCEL, CancelAsked()),
        (at_safety(), Steering.SKIP, Skipped()),
        (at_safety(), Steering.GREETING, Resumed()),
        (at_safety(), Steering.THANKS, Resumed()),
        (at_safety(), Steering.RESUME, Resumed()),
        (a_queixa(), Steering.YES, Confirmed()),
        (a_queixa(), Steering.CONFIRM, Confirmed()),
        (a_queixa(), Steering.DONE, Confirmed()),
        (a_queixa(), Steering.NO, Unreadable("to_correct")),
        (a_queixa(), Steering.UNKNOWN, Unreadable("at_review")),
        (at_remedy(), Steering.DONE, Finished("remedy")),
        (at_remedy(), Steering.NO, Finished("remedy")),
        (at_evidence(), Steering.DONE, Finished("evidence")),
        (at_evidence(), Steering.NO, Finished("evidence")),
        (at_evidence(), Steering.CONFIRM, Finished("evidence")),
        (at_reference(), Steering.NO, Skipped("reference")),
        (at_reference(), Steering.UNKNOWN, Skipped("reference")),
        (at_reference(), Steering.YES, Unreadable("affirmed")),
        (at_evidence(), Steering.YES, Unreadable("affirmed")),
        (at_product(), Steering.UNKNOWN, Skipped("product")),  # which is needed, and said to be
        (at_product(), Steering.YES, Unreadable("affirmed")),
        (a_claim(), Steering.NO, Skipped("full_name")),
    ],
)
def test_a_steering_word_means_what_the_question_makes_of_it(chat, steering, wanted):
    assert event(Wrote("…"), chat, steering) == wanted


@pytest.mark.parametrize(
    ("chat", "steering"),
    [
        (at_safety(), Steering.YES),
        (at_safety(), Steering.NO),
        (at_remedy(), Steering.UNKNOWN),
    ],
)
def test_yes_no_and_unknown_are_answers_where_the_question_can_take_them(chat, steering):
    told = event(Wrote("…"), chat, steering)
    assert isinstance(told, Answered)
    assert told.answer.heard.steering is steering


def test_an_option_that_was_typed_wins_over_a_steering_word():
    told = event(Wrote("no"), at_safety(), Steering.NO, choice="no")
    assert isinstance(told, Answered)
    assert told.answer.choice == "no"


def test_files_and_contacts_are_answers_whatever_their_caption_says():
    for received in (Wrote("cancel·la", (FILE,)), Wrote("", contact=SharedContact("+34612345678", own=True))):
        assert isinstance(event(received, at_safety(), Steering.CANCEL), Answered)


def test_a_place_is_said_not_to_be_kept():
    assert event(Wrote(place=(41.4, 2.1))) == Unreadable("location")


@pytest.mark.parametrize("kind", ["sticker", "dice", "poll", "story", "game", "other"])
def test_what_cannot_be_read_is_named(kind):
    assert event(SentOther(kind)) == Unreadable(kind)


def test_an_edit_is_a_rewording():
    assert event(Edited("nou", 7)) == Reworded(Answer("nou", message_id=7))


@pytest.mark.parametrize(
    "data", ["", "x", "a.b", "g.0.fr", "i.0.pàgina", "z.d.s", "a.d.s", "." * 64, "y", "q.d"]
)
def test_a_forged_button_is_unreadable(data):
    assert event(Pressed(data)) == Unreadable("button")


def test_a_button_of_ours_is_its_event():
    assert event(Pressed("g.0.it")) == LanguageChosen(Language.IT, "0")
    assert event(Pressed("q.0.QV-2026-000001-AAAA.x")) is not None


def test_a_folio_typed_alone_asks_how_its_case_stands():
    folio = Chat().moment.folio
    assert event(Wrote(folio.lower().replace("-", " "))) == StatusWanted(folio)
    wrong = f"{folio[:-1]}{'A' if folio[-1] != 'A' else 'B'}"
    assert event(Wrote(wrong)) == StatusWanted(wrong)


def test_a_folio_in_a_story_in_a_form_or_under_a_photo_is_what_it_is():
    folio = Chat().moment.folio
    assert isinstance(
        event(Wrote(f"Fa un mes vaig reclamar amb el número {folio} i encara no m'han dit res")), Answered
    )
    assert isinstance(event(Wrote(folio), at_reference()), Answered)
    assert isinstance(event(Wrote(folio, (FILE,))), Answered)


def test_only_the_options_of_the_question_that_waits_can_be_typed():
    chat = at_safety()
    assert [option.value for option in options_now(chat.dialogue, chat.moment, FLOWS)] == ["yes", "no"]
    assert options_now(Chat().dialogue, chat.moment, FLOWS) == ()
    review = a_queixa()
    assert options_now(review.dialogue, review.moment, FLOWS) == ()
    assert waiting(review.dialogue, review.moment, FLOWS) is None
