"""A person who does not keep to the form: leaves, comes back, sends twice, sends photos, forges buttons."""

from dataclasses import replace

from cases.taxonomy import Language
from flows import buttons
from flows.answer import Answer, File
from flows.declared.catalogue import FLOWS
from flows.dialogue import Dialogue
from flows.effects import CallOperator, MoveCase, OpenCase, Say
from flows.engine import advance
from flows.events import (
    Answered,
    CancelAsked,
    Confirmed,
    Finished,
    LanguageChosen,
    MenuOpened,
    PersonWanted,
    PhoneOffered,
    Reframed,
    Resumed,
    Skipped,
    Started,
    Unreadable,
)
from flows.incoming import Wrote, event_of
from flows.understanding import Steering, Understanding
from tests.flows.test_complaint import a_claim, a_queixa
from tests.flows.world import HEARD_CATALAN, STORY, Chat


def photo(n: int, album: str = "album1", size: int = 1000) -> Answered:
    return Answered(Answer(files=(File(f"f{n}", f"u{n}", "document", f"{n}.pdf", "", size, album),)))


def move_of(chat: Chat) -> MoveCase:
    return next(effect for effect in chat.effects if isinstance(effect, MoveCase))


def says_of(chat: Chat) -> dict[str, Say]:
    return {effect.text.key: effect for effect in chat.effects if isinstance(effect, Say)}


# ---- Who is speaking -----------------------------------------------------------------------------------


def test_the_first_message_says_who_speaks_also_where_the_language_must_be_asked():
    chat = Chat()
    moment = replace(chat.moment, client_language=None)
    _, effects = advance(Dialogue(), MenuOpened(), moment, FLOWS)
    assert [e.text.key for e in effects] == ["welcome", "language.ask", "menu"]


# ---- What is written while a question about it is open --------------------------------------------------


def sent_a_moment_ago() -> Chat:
    chat = a_queixa()
    return chat.after(Confirmed(chat.dialogue.draft.id)).later(minutes=2)


def test_two_messages_after_sending_are_both_added():
    chat = sent_a_moment_ago()
    folio = chat.dialogue.sent[-1][1]
    chat = chat.says("El número de sèrie és XK-77889").says("i el tiquet és del dia 3")
    assert chat.keys == ["about_sent"]
    added = chat.after(Started("addition", folio)).after(Skipped("evidence")).after(Confirmed())
    assert move_of(added).command.text == "El número de sèrie és XK-77889\ni el tiquet és del dia 3"


def test_an_album_after_sending_is_asked_about_once_and_kept_whole():
    chat = sent_a_moment_ago()
    folio = chat.dialogue.sent[-1][1]
    for n in range(3):
        chat = chat.after(photo(n))
        assert says_of(chat)["about_sent"].after > 0
    chat = chat.after(Started("addition", folio)).says("Les fotos de l'avaria")
    chat = chat.after(Finished("evidence")).after(Confirmed())
    assert [file["name"] for file in move_of(chat).command.files] == ["0.pdf", "1.pdf", "2.pdf"]


def test_two_messages_after_days_wait_together_until_it_is_said_what_they_belong_to():
    chat = Chat().says(STORY, HEARD_CATALAN).picks("safety_risk", "no").picks("case_type", "claim")
    chat = chat.later(days=3).says("Nevera Balay").later(minutes=1).says("del model gran")
    assert chat.keys == ["welcome_back"]
    resumed = chat.after(Resumed(chat.dialogue.draft.id))
    assert resumed.dialogue.draft.answers["product"] == "Nevera Balay"
    assert resumed.dialogue.held == ()


def test_after_days_something_new_starts_anew_and_the_old_draft_is_laid_aside():
    chat = Chat().says(STORY, HEARD_CATALAN)
    old = chat.dialogue.draft.id
    chat = chat.later(days=3).says("Ara és una altra cosa: el forn no escalfa gens ni mica", HEARD_CATALAN)
    chat = chat.after(Started("complaint"))
    assert "forn" in chat.dialogue.draft.answers["description"]
    assert chat.dialogue.parked[-1].id == old


def test_resuming_after_days_in_another_language_asks_the_same_question():
    chat = Chat().says(STORY, HEARD_CATALAN).picks("safety_risk", "no").later(days=9)
    chat = chat.after(LanguageChosen(Language.IT, chat.dialogue.draft.id))
    assert chat.dialogue.language is Language.IT
    assert chat.asked == "case_type.ask"


# ---- Leaving -------------------------------------------------------------------------------------------

YES, NO = Understanding(steering=Steering.YES), Understanding(steering=Steering.NO)


def typed(chat: Chat, words: str, heard: Understanding) -> Chat:
    """As the shell does: what was typed becomes an event of this dialogue."""
    choice = "no" if heard is NO else None  # at a question of yes or no the shell knows the option, too
    return chat.after(event_of(Wrote(words), chat.dialogue, heard, choice, chat.moment, FLOWS))


def test_a_typed_yes_to_cancelling_cancels_even_at_the_review():
    chat = a_queixa()
    chat = typed(chat.after(CancelAsked(chat.dialogue.draft.id)), "sí", YES)
    assert chat.keys == ["cancelled", "menu"]
    assert not chat.did(OpenCase)


def test_a_typed_no_to_cancelling_goes_on_and_answers_nothing():
    chat = Chat().says(STORY, HEARD_CATALAN)
    chat = typed(chat.after(CancelAsked(chat.dialogue.draft.id)), "no", NO)
    assert chat.asked == "safety_risk.ask"
    assert "safety_risk" not in chat.dialogue.draft.answers


def test_anything_else_after_the_question_whether_to_cancel_forgets_it():
    chat = a_queixa()
    chat = chat.after(CancelAsked(chat.dialogue.draft.id)).after(PersonWanted())
    assert typed(chat, "sí", YES).did(OpenCase)


def test_a_stale_cancel_button_does_not_make_the_next_yes_a_cancelling():
    chat = a_queixa().after(CancelAsked("gone"))
    assert not chat.dialogue.leaving
    assert typed(chat, "sí", YES).did(OpenCase)


# ---- Albums --------------------------------------------------------------------------------------------


def test_of_an_album_the_file_that_is_too_big_is_named_in_a_message_of_its_own():
    chat = Chat().says(STORY, HEARD_CATALAN).after(photo(1)).after(photo(2, size=21 * 2**20))
    refused = says_of(chat)["files.too_big"]
    assert refused.apart
    assert not refused.asks
    assert says_of(chat)["safety_risk.ask"].after > 0


def test_what_a_newer_question_makes_superfluous_gives_way_to_it():
    chat = Chat().says(STORY, HEARD_CATALAN)
    for event, key in (
        (photo(1), "files.kept"),
        (Unreadable("sticker"), "unreadable.sticker"),
        (Answered(Answer("I a més el tècnic que va venir em va parlar molt malament")), "story.added"),
    ):
        assert says_of(chat.after(event))[key].asks


def test_what_was_done_for_the_person_never_gives_way():
    chat = Chat().says(STORY, HEARD_CATALAN).after(PersonWanted())
    assert chat.did(CallOperator)
    assert not says_of(chat.after(LanguageChosen(Language.IT)))["language.chosen"].asks


# ---- Telegram's phone keyboard -------------------------------------------------------------------------


def test_the_phone_keyboard_is_taken_away_also_when_it_was_asked_for_twice():
    chat = a_claim().says("Núria Pujol")
    draft = chat.dialogue.draft.id
    chat = chat.after(PhoneOffered(draft)).later(seconds=5).after(PhoneOffered(draft))
    assert [says_of(chat)[key].phone for key in says_of(chat)] == ["request"]
    chat = chat.says("nuria@example.cat")
    assert says_of(chat)["contact.noted"].phone == "remove"
    assert not chat.dialogue.phone_keyboard


# ---- Forged buttons ------------------------------------------------------------------------------------


def test_done_does_not_end_a_story_that_is_too_short():
    chat = Chat().after(Started("complaint")).says("la nevera")
    chat = chat.after(Finished("description", chat.dialogue.draft.id))
    assert "description" not in chat.dialogue.draft.answers
    assert chat.asked == "description.ask"


def test_a_draft_becomes_no_addition_and_no_search():
    chat = a_queixa()
    for flow in ("addition", "status", "nonsense"):
        assert chat.after(Reframed(flow, chat.dialogue.draft.id)).dialogue.draft.flow == "complaint"


def test_a_page_that_does_not_exist_cannot_be_asked_for():
    assert buttons.pressed("i.0.nonsense") is None
    assert buttons.pressed("i.0.help") is not None
