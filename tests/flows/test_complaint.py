"""Stories of a complaint, told in keys."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from cases.taxonomy import CaseType, Hazard, Language, Remedy, Topic, Urgency
from flows.answer import Answer, File
from flows.effects import AlertDesk, OpenCase, RememberCustomer
from flows.events import (
    Answered,
    Cancelled,
    Confirmed,
    Corrected,
    Finished,
    Kept,
    MenuOpened,
    Resumed,
    Reworded,
    Skipped,
    Started,
    WentBack,
)
from flows.understanding import Facts, Money, Span, Understanding
from tests.flows.world import HEARD_CATALAN, NOON, STORY, TODAY, Chat

YESTERDAY = Understanding(facts=Facts(dates=(Span(date(2026, 11, 22), date(2026, 11, 22), "ahir"),)))


def a_queixa() -> Chat:
    chat = Chat().says(STORY, HEARD_CATALAN)
    chat = chat.picks("safety_risk", "no").picks("case_type", "complaint")
    return chat.picks("age_ok", "yes").picks("transcript_consent", "no")


def a_claim() -> Chat:
    chat = Chat().says(STORY, HEARD_CATALAN)
    chat = chat.picks("safety_risk", "no").picks("case_type", "claim").says("Rentadora Fagor F-1200")
    chat = chat.says("ahir", YESTERDAY).picks("remedy", "repair").after(Finished("remedy"))
    return chat.after(Skipped("reference")).after(Skipped("evidence")).picks("age_ok", "yes")


def test_a_queixa_takes_one_typed_answer_and_four_taps():
    chat = a_queixa()
    assert chat.asked == "review"
    sent = chat.after(Confirmed(chat.dialogue.draft.id))
    assert sent.keys == ["acknowledgement"]
    assert sent.case.case_type is CaseType.COMPLAINT
    assert sent.case.deadline.due == date(2026, 12, 8)
    assert sent.dialogue.draft is None


def test_the_first_words_tell_who_speaks_and_the_first_question_follows():
    chat = Chat().says(STORY, HEARD_CATALAN)
    assert chat.keys == ["welcome", "safety_risk.ask"]
    assert chat.dialogue.language is Language.CA


def test_a_claim_asks_what_the_law_asks_and_no_more():
    chat = Chat().says(STORY, HEARD_CATALAN)
    asked = [chat.asked]
    for step in (
        lambda c: c.picks("safety_risk", "no"),
        lambda c: c.picks("case_type", "claim"),
        lambda c: c.says("Rentadora Fagor"),
        lambda c: c.says("ahir", YESTERDAY),
        lambda c: c.picks("remedy", "repair"),
        lambda c: c.after(Finished("remedy")),
        lambda c: c.after(Skipped("reference")),
        lambda c: c.after(Skipped("evidence")),
        lambda c: c.picks("age_ok", "yes"),
        lambda c: c.says("Núria Pujol i Vila"),
        lambda c: c.says("nuria@example.cat"),
        lambda c: c.picks("transcript_consent", "yes"),
    ):
        chat = step(chat)
        asked.append(chat.asked)
    assert asked == [
        "safety_risk.ask",
        "case_type.ask",
        "product.ask",
        "occurred_on.ask",
        "remedy.ask",
        "remedy.more",
        "reference.ask",
        "evidence.ask",
        "age_ok.ask",
        "full_name.ask",
        "contact.ask",
        "transcript_consent.ask",
        "review",
    ]
    sent = chat.after(Confirmed())
    known = next(e.facts for e in sent.effects if isinstance(e, RememberCustomer))
    assert known == {
        "full_name": "Núria Pujol i Vila",
        "contact": {"email": "nuria@example.cat"},
        "age_ok": True,
    }


def test_what_the_story_tells_is_not_asked_again():
    heard = Understanding(
        language=Language.CA,
        language_confidence=0.99,
        case_type=CaseType.CLAIM,
        type_confidence=0.9,
        topic=Topic.BILLING,
        topic_confidence=0.9,
        facts=Facts(
            product="rentadora",
            reference="A-1234",
            occurred_on=Span(date(2026, 11, 17), date(2026, 11, 17), "dimarts"),
            amount=Money(Decimal("39.90"), "EUR", "39,90 €"),
            remedy=Remedy.REFUND,
        ),
    )
    chat = Chat().says(STORY, heard).picks("safety_risk", "no")
    assert chat.asked == "evidence.ask"
    assert {"product", "occurred_on", "remedy", "amount", "reference", "topic"} <= chat.dialogue.draft.heard


def test_a_danger_is_answered_before_the_form_goes_on():
    heard = Understanding(
        urgency=Urgency.IMMEDIATE, hazards=(Hazard.FIRE,), language=Language.CA, language_confidence=0.99
    )
    chat = Chat().says("la rentadora treu fum i fa espurnes", heard)
    assert chat.keys[:2] == ["welcome", "hazard.fire"]
    assert chat.did(AlertDesk)
    assert chat.asked == "case_type.ask"
    assert not chat.says("encara treu fum ara mateix i tinc por de debò", heard).did(AlertDesk)


def test_a_danger_told_by_button_calls_the_desk_once():
    chat = Chat().says(STORY, HEARD_CATALAN).picks("safety_risk", "yes")
    assert chat.did(AlertDesk)
    assert chat.keys == ["hazard.other", "case_type.ask"]


def test_back_opens_the_question_before_and_its_answer_can_be_kept():
    chat = Chat().says(STORY, HEARD_CATALAN).picks("safety_risk", "no").after(WentBack())
    assert chat.asked == "safety_risk.ask"
    kept = chat.after(Kept("safety_risk"))
    assert kept.asked == "case_type.ask"
    assert kept.dialogue.draft.answers["safety_risk"] is False


def test_a_rejected_answer_says_why_and_loses_nothing():
    chat = a_claim()
    before = chat.dialogue.draft.answers
    rejected = chat.says("Núria 123")
    assert rejected.keys == ["person_name.has_digits", "full_name.ask"]
    assert rejected.dialogue.draft.answers == before


def test_words_too_few_are_kept_for_the_next_message():
    chat = Chat().after(Started("complaint")).says("la nevera")
    assert chat.keys == ["prose.too_short", "description.ask"]
    chat = chat.says("no refreda gens")
    assert chat.dialogue.draft.answers["description"] == "la nevera\nno refreda gens"


def test_a_remark_that_answers_nothing_is_added_to_the_story():
    chat = Chat().says(STORY, HEARD_CATALAN)
    more = chat.says("I a més el tècnic que va venir em va parlar molt malament")
    assert more.keys == ["story.added", "safety_risk.ask"]
    assert "tècnic" in more.dialogue.draft.answers["description"]


def test_an_album_is_one_answer_and_what_is_said_of_it_waits_for_the_last():
    chat = Chat().says(STORY, HEARD_CATALAN)
    for n in range(3):
        picture = File(f"f{n}", f"u{n}", "photo", f"{n}.jpg", "image/jpeg", 1000, "album1")
        chat = chat.after(Answered(Answer(files=(picture,))))
        assert all(effect.after > 0 and effect.asks for effect in chat.effects)
    chat = chat.picks("safety_risk", "no").picks("case_type", "complaint").picks("age_ok", "yes")
    assert len(chat.dialogue.draft.pieces["evidence"]) == 3


def test_correcting_an_answer_of_the_review_comes_back_to_the_review():
    chat = a_queixa()
    asked = chat.after(Corrected("case_type", chat.dialogue.draft.id))
    assert asked.asked == "case_type.ask"
    assert asked.picks("case_type", "claim").asked == "product.ask"
    assert asked.picks("case_type", "complaint").asked == "review"


def test_answers_of_a_branch_left_come_back_with_the_branch():
    chat = a_claim()
    there = chat.after(Corrected("case_type")).picks("case_type", "complaint")
    back = there.after(Corrected("case_type")).picks("case_type", "claim")
    assert back.dialogue.draft.answers["product"] == "Rentadora Fagor F-1200"


def test_pressing_an_option_further_up_corrects_it():
    chat = Chat().says(STORY, HEARD_CATALAN).picks("safety_risk", "no").picks("safety_risk", "yes")
    assert chat.dialogue.draft.answers["safety_risk"] is True


def test_a_second_confirm_opens_nothing_and_says_the_folio():
    chat = a_queixa()
    draft = chat.dialogue.draft.id
    sent = chat.after(Confirmed(draft))
    again = sent.later(seconds=5).after(Confirmed(draft))
    assert again.keys == ["confirm.already"]
    assert not again.did(OpenCase)


def test_a_confirm_before_the_end_opens_nothing():
    chat = Chat().says(STORY, HEARD_CATALAN).after(Confirmed())
    assert not chat.did(OpenCase)
    assert chat.asked == "safety_risk.ask"


def test_cancelled_ends_idle_and_its_buttons_are_stale():
    chat = a_queixa()
    draft = chat.dialogue.draft.id
    gone = chat.after(Cancelled(draft))
    assert gone.dialogue.draft is None
    assert gone.keys == ["cancelled", "menu"]
    assert gone.later(seconds=9).after(Confirmed(draft)).keys == ["button.stale", "button.stale", "menu"]


def test_after_days_a_new_text_waits_until_it_is_said_what_it_belongs_to():
    chat = Chat().says(STORY, HEARD_CATALAN).picks("safety_risk", "no").picks("case_type", "claim")
    chat = chat.later(days=3).says("Nevera Balay")
    assert chat.keys == ["welcome_back"]
    resumed = chat.after(Resumed(chat.dialogue.draft.id))
    assert resumed.dialogue.draft.answers["product"] == "Nevera Balay"


def test_a_press_after_days_goes_on_at_the_same_question():
    chat = Chat().says(STORY, HEARD_CATALAN).later(days=3).picks("safety_risk", "no")
    assert chat.asked == "case_type.ask"


def test_another_flow_lays_the_draft_aside_and_the_menu_offers_it():
    chat = Chat().says(STORY, HEARD_CATALAN)
    first = chat.dialogue.draft.id
    other = chat.after(Started("suggestion"))
    assert other.dialogue.parked[0].id == first
    assert other.after(Resumed(first)).dialogue.draft.answers["description"] == STORY


def test_an_edit_of_the_story_changes_the_story():
    chat = Chat().says(STORY, HEARD_CATALAN, message_id=7)
    edited = chat.after(Reworded(Answer(STORY + " Gràcies.", message_id=7)))
    assert edited.keys == ["story.reworded", "safety_risk.ask"]
    assert edited.dialogue.draft.answers["description"] == STORY + " Gràcies."


def test_text_right_after_sending_is_asked_where_it_belongs():
    chat = a_queixa()
    sent = chat.after(Confirmed(chat.dialogue.draft.id)).later(minutes=2)
    asked = sent.says("Ah, i el número de sèrie és XK-77889")
    assert asked.keys == ["about_sent"]
    added = asked.after(Started("addition", sent.dialogue.sent[-1][1]))
    assert added.dialogue.draft.answers["description"] == "Ah, i el número de sèrie és XK-77889"


def test_the_clock_runs_from_the_telling_not_from_the_sending():
    chat = a_queixa().later(days=1)
    sent = chat.after(Confirmed(chat.dialogue.draft.id))
    assert sent.case.received_at == NOON
    assert sent.case.deadline.due == date(2026, 12, 8)


def test_start_in_the_middle_loses_nothing():
    chat = Chat().says(STORY, HEARD_CATALAN).after(MenuOpened())
    assert chat.asked == "menu"
    assert chat.picks("safety_risk", "no").asked == "case_type.ask"


BOUGHT, BROKE = Span(date(2026, 10, 3), date(2026, 10, 3), "el 3 d'octubre"), Span(TODAY, TODAY, "avui")


def test_the_day_of_the_purchase_is_kept_as_such_and_not_taken_for_the_day_of_the_fact():
    facts = Facts(occurred_on=BROKE, acquired_on=BOUGHT, dates=(BOUGHT, BROKE))
    chat = Chat().says(STORY, replace(HEARD_CATALAN, facts=facts))
    assert chat.dialogue.draft.answers["occurred_on"] == TODAY.isoformat()
    assert chat.dialogue.draft.answers["delivered_on"] == "2026-10-03"


def test_the_day_of_the_purchase_alone_leaves_the_day_of_the_fact_to_be_asked():
    facts = Facts(acquired_on=BOUGHT, dates=(BOUGHT,))
    told = Chat().says(STORY, replace(HEARD_CATALAN, facts=facts))
    assert "occurred_on" not in told.dialogue.draft.answers
    asked = told.picks("safety_risk", "no").picks("case_type", "claim").says("Rentadora")
    assert asked.asked == "occurred_on.ask"
    again = asked.says("la vaig comprar el 5 d'octubre", replace(HEARD_CATALAN, facts=facts))
    assert again.asked == "occurred_on.ask"
    assert "occurred_on" not in again.dialogue.draft.answers
