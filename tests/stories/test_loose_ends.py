"""Where a customer's way through a case could end in the air: a past date, a wrong question, no way on."""

import asyncio
from datetime import UTC, datetime

import pytest

from cases import commands as c
from cases.alerts import AlertKind
from cases.decision import Result
from cases.status import Actor, By, Status
from cases.taxonomy import Language
from tests.cases.lives import ASSESSED
from tests.stories.life import SUPERVISOR, TALES, House, complains, days, finishes
from tests.stories.talk import BOT, Talk, open_a_store
from tests.stories.timekeeping import Time

LANGUAGES = tuple(Language)
YES = {Language.CA: "Sí", Language.ES: "Sí", Language.IT: "Sì"}
OTHER = {
    Language.CA: "El tècnic no es va presentar dimarts a l'hora que havíem quedat.",
    Language.ES: "El técnico no se presentó el martes a la hora acordada.",
    Language.IT: "Il tecnico non si è presentato martedì all'ora concordata.",
}


@pytest.fixture(params=LANGUAGES, ids=[language.value for language in LANGUAGES])
def talk(request, tmp_path):
    return Talk(open_a_store(tmp_path), request.param)


@pytest.fixture
def catalan(tmp_path):
    return Talk(open_a_store(tmp_path))


def keys_after(talk: Talk, act) -> tuple[str, list[str]]:
    """What is said to an act, and the labels of the buttons it brings."""
    before = len(talk._buttons)
    said = act()
    return said, [label for label, _ in talk._buttons[before:]]


def another(talk: Talk) -> str:
    talk.commands("complaint")
    talk.says(OTHER[talk.language])
    return finishes(talk)


# ---- Dates and states that are true ----------------------------------------------------------------------


def test_at_half_the_term_nobody_who_was_asked_for_something_is_told_to_do_nothing(talk):
    keeper, folio = Time(talk), complains(talk)
    keeper.does(folio, ASSESSED)
    keeper.does(folio, c.AskForInformation(("la foto 17",)))
    heard = keeper.passes(days=9)
    status = talk.words("due.half_term_missing", folio=folio, items="la foto 17", until="x").partition("\n")[
        0
    ]
    assert status in heard
    assert talk.words("due.half_term", folio=folio, status="x", due="y").split(".")[-2] not in heard


def test_after_the_apology_only_the_new_day_is_promised(catalan):
    talk = catalan
    keeper, folio = Time(talk), complains(talk)
    keeper.does(folio, ASSESSED)
    apology = keeper.until("2026-12-09T12:00")
    new_day = f"{keeper.case(folio).promised.day} de desembre"
    assert new_day in apology
    told = keeper.does(folio, c.Investigate("la nota del taller"))
    assert new_day in told
    assert "8 de desembre" not in told.replace(new_day, "")


def test_what_was_taken_back_and_opened_again_was_never_refused(talk):
    house, folio = House(talk), complains(talk)
    house.does(folio, c.Withdraw(confirmed=True), By(Actor.CUSTOMER, talk.chat))
    talk.presses("button.reopen")
    talk.says(OTHER[talk.language])
    card = talk.commands("status", folio)
    assert talk.words("status.reopened") in card
    assert talk.words("next.reopened") in card
    assert talk.words("status.rejected_open") not in card
    assert talk.words("told.first_review", folio=folio, due="x").partition(".")[0] in talk.presses(
        "button.second_look"
    )
    assert talk.words("next.first_review") in talk.commands("status", folio)


def test_what_was_decided_after_it_was_opened_again_can_be_refused(catalan):
    talk = catalan
    house, folio = House(talk), complains(talk)
    house.does(folio, c.Withdraw(confirmed=True), By(Actor.CUSTOMER, talk.chat))
    talk.presses("button.reopen")
    talk.says("Torna a perdre aigua.")
    talk.presses("button.second_look")
    house.does(folio, c.Communicate(house.decision(folio, Result.REJECTED)), SUPERVISOR)
    talk.presses("button.refuse")
    assert talk.words("status.rejected_open") in talk.commands("status", folio)


def test_once_a_case_can_no_longer_be_opened_again_its_card_says_so(talk):
    house, folio = House(talk), complains(talk)
    house.does(folio, c.Withdraw(confirmed=True), By(Actor.CUSTOMER, talk.chat))
    days(talk, 400)
    card, labels = keys_after(talk, lambda: talk.commands("status", folio))
    assert talk.words("next.closed_over", closed=talk.now, last="x").rpartition(".")[0].split(".")[-1] in card
    assert talk.words("button.reopen") not in labels


def test_where_nothing_is_owed_nobody_is_asked_whether_it_was_done(catalan):
    talk = catalan
    house = House(talk)
    talk.commands("enquiry")
    talk.says("Voldria saber si arregleu assecadores antigues.")
    folio = finishes(talk)
    house.investigates(folio)
    house.does(folio, c.Propose(house.decision(folio, Result.ANSWERED)))
    house.does(folio, c.Communicate(), SUPERVISOR)
    _, labels = keys_after(talk, lambda: talk.presses("button.accept"))
    assert house.case(folio).status is Status.ACCEPTED
    assert talk.words("button.remedy_wrong") not in labels
    _, labels = keys_after(talk, lambda: talk.commands("status", folio))
    assert talk.words("button.outside") not in labels


# ---- Which one -------------------------------------------------------------------------------------------


def test_where_several_things_miss_it_is_asked_which_one_came(talk):
    house, folio = House(talk), complains(talk)
    house.does(folio, c.AskForInformation(("la foto 17", "la factura 18")))
    asked = talk.sends("a.jpg")
    assert "la foto 17" in asked
    assert "la factura 18" in asked
    assert talk.dialogue.draft is None
    talk.presses("button.item_here", n=2)
    talk.presses("button.done")
    assert list(house.case(folio).missing.open_items) == [1]
    talk.says(YES[talk.language])  # one is left: straight to it, be it a mere yes
    talk.presses("button.skip")
    assert house.case(folio).status is Status.RECEIVED


def test_where_several_cases_wait_for_something_it_is_asked_of_which_one_it_is(talk):
    house, first = House(talk), complains(talk)
    second = another(talk)
    days(talk, 1)
    for folio in (first, second):
        house.does(folio, c.AskForInformation((f"la foto de {folio}",)))
    for words in ("El número es 4471.", "I un altre: 4472."):
        asked = talk.says(words)
        assert first in asked
        assert second in asked
    talk.presses("button.item_of", folio=first, n=1)
    talk.presses("button.skip")
    assert house.case(first).status is Status.RECEIVED
    assert house.case(second).status is Status.NEEDS_INFO


def test_a_yes_is_no_acceptance_while_something_else_was_asked(talk):
    house, decided = House(talk), complains(talk)
    house.investigates(decided)
    house.decides(decided)
    waiting = another(talk)
    days(talk, 1)
    house.does(waiting, c.AskForInformation(("si encara el té",)))
    talk.says(YES[talk.language])
    assert house.case(decided).status is Status.DECIDED
    talk.presses("button.accept")
    assert house.case(decided).status is Status.ACCEPTED


def test_a_case_beyond_the_ten_newest_is_still_ones_own(catalan):
    talk, house = catalan, House(catalan)
    first = complains(talk)
    house.does(first, c.AskForInformation(("la foto 17",)))
    for nth in range(10):
        talk.commands("praise")
        talk.says(f"El tècnic número {nth} va ser molt amable i puntual.")
        finishes(talk)
    card, labels = keys_after(talk, lambda: talk.commands("status", first))
    assert "la foto 17" in card
    assert talk.words("button.give") in labels
    assert "la foto 17" in talk.presses("button.give")
    talk.says("És aquesta")
    talk.presses("button.skip")
    assert house.case(first).status is Status.RECEIVED


# ---- No way ends in the air ------------------------------------------------------------------------------


def test_a_withdrawal_that_is_cancelled_leaves_the_case_and_says_so(talk):
    house, folio = House(talk), complains(talk)
    talk.commands("status")
    talk.presses("button.withdraw")
    said = talk.presses("button.cancel")
    assert talk.words("cancelled.about", folio=folio) in said
    assert talk.words("cancelled") not in said
    assert house.case(folio).is_open
    assert talk.dialogue.draft is None


def test_who_has_no_case_and_asks_for_its_document_gets_the_button_that_is_named(talk):
    said, labels = keys_after(talk, lambda: talk.commands("certificate"))
    assert talk.words("button.by_folio") in said
    assert talk.words("button.by_folio") in labels


@pytest.mark.parametrize("wrong", [False, True], ids=["closed", "carried out"])
def test_a_photo_sent_with_the_reason_stays_with_the_case(catalan, wrong):
    talk, house = catalan, House(catalan)
    folio = complains(talk)
    house.investigates(folio)
    house.decides(folio)
    talk.presses("button.accept")
    house.does(folio, c.CarryOut("nota 4711"))
    if not wrong:
        talk.presses("button.remedy_right")
    talk.presses("button.remedy_wrong" if wrong else "button.reopen")
    talk.sends("fuita.jpg", caption="Torna a perdre aigua pel mateix lloc")
    talk.presses("button.done")
    assert house.case(folio).status is Status.REJECTED_OPEN
    with talk.store.look() as unit:
        names = [file.about["name"] for file in unit.files_of(unit.case_by_folio(folio).id)]
    assert names == ["fuita.jpg"]


def test_the_guarantee_asked_about_in_the_middle_of_a_complaint_leads_back_to_it(talk):
    talk.says({Language.CA: "La rentadora perd aigua per sota.", Language.ES: "La lavadora pierde agua.",
               Language.IT: "La lavatrice perde acqua."}[talk.language])  # fmt: skip
    complaint = talk.draft.id
    talk.commands("warranty")
    talk.presses("goods.new")
    talk.presses("past_date.yesterday")
    what = talk.words("flow.complaint")
    assert talk.words("unfinished", what=what) in talk.said[-1]
    talk.presses("button.resume", what=what)
    assert talk.draft.id == complaint


def test_a_short_thing_done_days_later_does_not_bring_up_what_was_left(catalan):
    talk = catalan
    talk.says("La rentadora perd aigua per sota.")
    talk.commands("warranty")
    talk.presses("goods.new")
    talk.later(hours=2)
    talk.presses("past_date.yesterday")
    assert talk.words("unfinished", what=talk.words("flow.complaint")) not in talk.said[-1]


def test_words_to_an_open_case_are_asked_about_and_not_taken_for_a_new_one(talk):
    folio = complains(talk)
    days(talk, 4)
    waits = {
        Language.CA: "Ja fa dies que espero i no em dieu res.",
        Language.ES: "Llevo días esperando y no me dicen nada.",
        Language.IT: "Aspetto da giorni e non mi dite niente.",
    }[talk.language]
    assert talk.words("belong.open", folio=folio) in talk.says(waits)
    talk.presses("button.add_here")
    talk.presses("button.skip")
    talk.presses("button.send")
    assert House(talk).case(folio).seq == 2


def test_praise_that_waits_for_its_thanks_draws_no_complaint_to_itself(catalan):
    talk = catalan
    talk.commands("praise")
    talk.says("El tècnic va ser molt amable i puntual.")
    finishes(talk)
    days(talk, 2)
    talk.says("La rentadora que em vau portar al març perd aigua.")
    assert talk.draft.flow == "complaint"


# ---- What the house must do, and when a telephone rings --------------------------------------------------


@pytest.mark.parametrize(("local", "silent"), [("2026-12-09T00:00:30", True), ("2026-12-09T12:00", None)])
def test_an_apology_in_the_night_comes_without_a_sound(catalan, local, silent):
    talk = catalan
    keeper = Time(talk)
    complains(talk)
    keeper.ticks()
    talk.now = datetime.fromisoformat(local).replace(tzinfo=keeper.zone).astimezone(UTC)
    asyncio.run(keeper.dues.look())
    (apology,) = (row for row in talk.store.claim_due(BOT, talk.now) if "overdue" in row.text_key)
    assert apology.payload.get("silent") is silent


@pytest.mark.parametrize("medium", ["email", "post"])
def test_a_document_wanted_elsewhere_is_somebodys_to_send_and_said_to_be(talk, medium):
    keeper = Time(talk)
    talk.says(TALES[talk.language.value])
    while talk.words("button.send") not in dict(talk._buttons[-20:]):
        if talk.asks("case_type"):
            talk.presses("case_type.complaint")
        else:
            talk.presses("yes_no.yes" if talk.asks("age_ok") else "yes_no.no")
    talk.presses("button.more")
    talk.presses("receipt_medium.label")
    talk.presses(f"receipt_medium.{medium}")
    while talk.words("button.send") not in dict(talk._buttons[-20:]):
        talk.presses("button.skip")
    folio = finishes(talk)
    assert talk.words(f"notice.copy_{medium}") in talk.said[-1]
    assert dict(keeper.alerts()[AlertKind.COPY].note) == {"medium": medium, "paper": "receipt"}
    keeper.decides(folio)
    assert dict(keeper.alerts()[AlertKind.COPY].note) == {"medium": medium, "paper": "decision"}


def test_who_wants_it_only_here_gives_nobody_anything_to_send(catalan):
    keeper = Time(catalan)
    complains(catalan)
    assert AlertKind.COPY not in keeper.alerts()


def test_words_that_waited_are_dropped_when_they_are_cancelled(catalan):
    talk, folio = catalan, complains(catalan)
    days(talk, 1)
    talk.says("Llenceu-ho, em vaig equivocar de botiga.")
    assert talk.words("cancelled.aside") in talk.commands("cancel")
    talk.says("I ara també fa soroll.")
    talk.presses("button.add_here")
    assert "botiga" not in talk.answers["description"]
    assert House(talk).case(folio).seq == 1
