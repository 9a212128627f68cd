"""Buttons as people press them: twice, late, together, of yesterday, forged; each press is answered."""

import asyncio

import pytest

from cases.taxonomy import Language
from tests.stories.acts import (
    TALE,
    asked,
    begins,
    folio_in,
    goes_on_to,
    goes_on_to_review,
    heard,
    praises,
    reviews_praise,
    sends,
    texts,
)
from tests.stories.conftest import IN_TOWN, spoken

pytestmark = IN_TOWN

NO = spoken("yes_no.no")


async def cases_of(person) -> str:
    """What /estat says."""
    await person.send("/estat")
    return (await person.wait_for(button=spoken("button.person")))["text"]


# ---- 9. Twice ------------------------------------------------------------------------------------------


async def test_a_double_tap_has_one_effect_and_both_are_answered(town):
    nuria = await town.person()
    await begins(nuria)
    before = len(await heard(nuria))
    press = await nuria.press(NO, times=2)
    assert (await press.answer(0))["answered"]
    assert (await press.answer(1))["text"] == spoken("button.already")
    await asked(nuria, "occurred_on")
    await town.bot.account.idle()
    assert len(await heard(nuria)) == before + 1


async def test_sending_twice_opens_one_case_and_says_its_folio_again(town):
    nuria = await town.person()
    review = await reviews_praise(nuria)
    press = await nuria.press(spoken("button.send"), times=2)
    assert (await press.answer(1))["answered"]
    acknowledged = await nuria.wait_for(button=spoken("button.add"))
    folio = folio_in(acknowledged["text"])
    await asyncio.sleep(2.1)  # a double tap is two presses within two seconds: this is a second wish
    again = await nuria.press(spoken("button.send"), message=review["id"])
    assert folio in (await again.answer())["text"]
    assert (await cases_of(nuria)).count("QV-") == 1


async def test_switching_an_option_edits_its_message_in_place(town):
    nuria = await town.person()
    await nuria.send("/reclamacio")
    await asked(nuria, "description")
    await nuria.send(TALE)
    question = await asked(nuria, "safety_risk")
    claim = f"a.{draft_of(question)}.case_type.claim"
    await nuria.press(data=claim, message=question["id"], forged=True)
    await asked(nuria, "safety_risk")
    await nuria.press(NO)
    message = await goes_on_to(nuria, "remedy")
    before = len(await heard(nuria))
    await nuria.press(data=data_of(message, spoken("remedy.repair")), message=message["id"])
    message = await nuria.wait_for(button=f"✅ {spoken('remedy.repair')}", edited=1)
    await nuria.press(data=data_of(message, spoken("remedy.refund")), message=message["id"])
    message = await nuria.wait_for(button=f"✅ {spoken('remedy.refund')}", edited=1)
    await nuria.press(data=data_of(message, spoken("remedy.repair")), message=message["id"])
    await nuria.wait_for(button=f"▫️ {spoken('remedy.repair')}", edited=1)
    assert len(await heard(nuria)) == before


async def newest(person) -> dict:
    return (await heard(person))[-1]


def draft_of(message: dict) -> str:
    return data_of(message, spoken("button.person")).split(".")[1]


def data_of(message: dict, label: str) -> str:
    return next(key["callback_data"] for row in message["buttons"] for key in row if label in key["text"])


# ---- 10. Stale, of somebody else, forged ---------------------------------------------------------------


async def test_a_button_of_a_cancelled_draft_says_so_and_goes_on_here(town):
    nuria = await town.person()
    old = await begins(nuria)
    await nuria.send("/cancel")
    await nuria.wait_for(spoken("cancelled"))
    press = await nuria.press(NO, message=old["id"])
    assert (await press.answer())["text"] == spoken("button.stale")
    await nuria.wait_for(spoken("menu").partition("\n")[0])


async def test_a_button_of_a_sent_case_says_its_folio(town):
    nuria = await town.person()
    review = await reviews_praise(nuria)
    folio = await sends(nuria)
    press = await nuria.press(spoken("button.correct", what=spoken("praise.label")), message=review["id"])
    assert folio in (await press.answer())["text"]


async def test_an_older_question_of_the_same_draft_corrects_its_answer(town):
    nuria = await town.person()
    old = await begins(nuria)
    await nuria.press(NO)
    await asked(nuria, "occurred_on")
    await nuria.press(spoken("yes_no.yes"), message=old["id"])
    await nuria.wait_for(spoken("hazard.other").partition("\n")[0])


async def test_a_button_in_the_former_language_works_and_is_answered_in_the_new_one(town):
    nuria = await town.person()
    old = await begins(nuria)
    await nuria.send("/lingua")
    await nuria.wait_for(button=spoken("button.language_it"))
    await nuria.press(spoken("button.language_it"))
    await nuria.wait_for(spoken("language.chosen", Language.IT))
    await nuria.press(NO, message=old["id"])
    await asked(nuria, "occurred_on", Language.IT)


FORGED = [
    "", "x", "y", "y.", "y.0", "y.zzzzzzzzzz", "a.zzzzzzzzzz.safety_risk.no", "i.0.nonsense", "i.0.", "t.0.nonsense.",
    "t.0.addition.QV-2026-000001-AAAA", "t.0.addition.<b>", "t.0.status.", "w.0.status", "w.{draft}.status",
    "w.{draft}.addition", "w.{draft}.nonsense", "a.{draft}.nonsense.x", "a.{draft}.safety_risk.perhaps",
    "a.{draft}.description.no", "a.{draft}.remedy.repair", "f.{draft}.description", "f.{draft}.safety_risk",
    "s.{draft}.description", "s.{draft}.safety_risk", "k.{draft}.nonsense", "c.{draft}.nonsense", "c.{draft}.iban",
    "b.{draft}.nonsense", "y.{draft}", "r.zzzzzzzzzz", "g.0.fr", "q.0.QV-2026-000001-AAAA", "q.0." + "9" * 55,
    "💥" * 16, "../../etc", "h.{draft}", "o.{draft}", "v.{draft}", "l.{draft}", "m.{draft}", "p.{draft}",
]  # fmt: skip


@pytest.mark.parametrize("data", FORGED)
async def test_a_forged_button_breaks_nothing_and_opens_nothing(town, data):
    nuria = await town.person()
    question = await begins(nuria)
    before = len(await heard(nuria))
    press = await nuria.press(data=data.format(draft=draft_of(question)), message=question["id"], forged=True)
    assert (await press.answer())["answered"]
    await town.bot.account.idle()
    said = "\n".join(message["text"] for message in (await heard(nuria))[before:])
    assert spoken("quarantine.sorry") not in said
    assert "Núria" not in said
    await nuria.send("/estat")
    await nuria.wait_for(spoken("status.none").partition(".")[0])


async def test_nobody_can_add_to_the_case_of_somebody_else_by_a_forged_button(town):
    folio = await praises(await town.person())
    pere = await town.person("Pere")
    question = await begins(pere)
    await pere.press(data=f"t.0.addition.{folio}", message=question["id"], forged=True)
    await pere.wait_for(button=spoken("button.cancel"))
    await pere.send("M'han dit que l'afegeixi aquí")
    await goes_on_to_review(pere)
    await pere.press(spoken("button.send"))
    await pere.wait_for(spoken("added.not_found").partition(" i ")[0])


async def test_a_press_under_a_deleted_message_still_counts(town):
    nuria = await town.person()
    question = await begins(nuria)
    label = {"data": data_of(question, NO)}
    await nuria.to().delete(question["id"])
    await nuria.to().do(
        "POST", "press", {"from": nuria.id, "message": question["id"], **label, "forged": True}
    )
    await asked(nuria, "occurred_on")


async def test_the_buttons_of_another_person_do_nothing_for_a_stranger(town):
    """Two people, each with a draft: the data of one pressed by the other is a stale button of theirs."""
    nuria, pere = await town.person(), await town.person("Pere")
    hers = await begins(nuria)
    his = await begins(pere)
    press = await pere.press(data=data_of(hers, NO), message=his["id"], forged=True)
    assert (await press.answer())["text"] == spoken("button.stale")
    await asked(pere, "safety_risk")


# ---- 11. Late ------------------------------------------------------------------------------------------


async def test_a_press_answered_too_late_for_telegram_is_done_all_the_same(town):
    nuria = await town.person()
    await begins(nuria)
    late = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    await town.telegram.fault("error", method="answerCallbackQuery", error_code=400, description=late)
    await nuria.press(NO)
    await asked(nuria, "occurred_on")


# ---- 12. Together --------------------------------------------------------------------------------------


async def test_a_press_that_overtakes_the_text_typed_before_it_loses_neither(town):
    nuria = await town.person()
    question = await begins(nuria)
    await town.bot.account.hold()
    await nuria.send("I a més el repartidor em va tractar molt malament davant de tothom")
    await nuria.press(NO, message=question["id"])
    await town.telegram.call("POST", f"bots/{town.bot.account.id}/reorder", {"first": ["callback_query"]})
    await town.bot.account.hold(held=False)
    await asked(nuria, "occurred_on")
    await town.bot.account.idle()
    review = await goes_on_to_review(nuria)
    assert "repartidor" in await texts(nuria) or "repartidor" in review["text"]


async def test_two_buttons_pressed_at_once_are_two_answers(town):
    nuria = await town.person()
    question = await begins(nuria)
    await town.bot.account.hold()
    first = await nuria.press(NO, message=question["id"])
    second = await nuria.press(spoken("button.person"), message=question["id"])
    await town.bot.account.hold(held=False)
    assert (await first.answer())["answered"]
    assert (await second.answer())["answered"]
    await nuria.wait_for(
        spoken("person.recorded", company="x", phone="x", hours="x", wait="x").partition(".")[0]
    )
    await asked(nuria, "occurred_on")


async def test_a_reply_keyboard_for_the_phone_comes_and_goes(town):
    nuria = await town.person()
    await begins(nuria)
    await nuria.press(NO)
    await goes_on_to(nuria, "contact")
    await nuria.press(spoken("button.share_phone"))
    await nuria.wait_for(spoken("contact.share").partition("»")[0])
    assert await nuria.to().keyboard()
    await nuria.tap(spoken("button.phone"))
    review = await nuria.wait_for(button=spoken("button.send"))
    assert spoken("contact.label") in review["text"]
    assert not await nuria.to().keyboard()
