"""After the sale, in words: each occasion at its hour, its buttons, and what keeps it from being told."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from fluent.runtime import FluentResource
from sqlalchemy import text

from aftersales.consent import Purpose
from aftersales.occasion import Occasion
from aftersales.occasions import DECLARED, OCCASIONS
from aftersales.right_moment import MessageClass
from cases.commands import Withdraw
from cases.company import AfterSale as Own
from cases.company import Jurisdiction
from cases.status import Actor, By
from cases.taxonomy import Language, Topic
from locales.catalogue import _bundle
from storage.accounts import AccountGiven
from storage.outgoing import Priority
from tests.storage.given import opened
from tests.stories.aftersale import NEWS, AfterSale
from tests.stories.life import House, complains
from tests.stories.talk import Talk, open_a_store, sample

LANGUAGES = pytest.mark.parametrize("language", list(Language), ids=[each.value for each in Language])
TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # 10:00 in Catalonia


@pytest.fixture
def store(tmp_path):
    return open_a_store(tmp_path)


@pytest.fixture
def sale(store):
    made = AfterSale(Talk(store, now=TUESDAY))
    made.links()
    return made


@LANGUAGES
def test_not_arrived_begins_a_complaint_with_what_the_shop_knows(store, language):
    sale = AfterSale(Talk(store, language, now=TUESDAY))
    sale.links()
    sale.buys("Rentadora Sorell 7 <kg>", reference="QV-004711", delivered_on=date(2026, 11, 25))
    talk = sale.talk
    assert sale.until("2026-11-26T09:59") == ""
    asked = sale.until("2026-11-26T10:00")
    assert (
        talk.words("occasion.delivery_check", product="§").partition("§")[0] + "Rentadora Sorell 7 <kg>"
        in asked
    )
    begun = talk.presses("reply.not_arrived")
    assert talk.words("reply_to.not_arrived", product="§").partition("§")[2] in begun
    assert talk.asks("description")
    known = {"topic": Topic.DELIVERY, "product": "Rentadora Sorell 7 <kg>", "reference": "QV-004711"}
    assert {slot: talk.answers[slot] for slot in known} == known
    assert sale.outcomes("delivery_check") == ["not_arrived"]


def test_arrived_is_thanked_for_once_and_a_changed_mind_counts(sale):
    sale.buys(delivered_on=sale.today)
    sale.until("2026-11-25T12:00")
    talk = sale.talk
    assert talk.words("reply_to.arrived", product="Rentadora Sorell") in talk.presses("reply.arrived")
    assert talk.presses("reply.arrived") == talk.words("button.already")
    talk.presses("reply.not_arrived")
    assert talk.draft.flow == "complaint"
    again = talk.presses("reply.not_arrived")
    assert again.startswith(talk.words("button.already"))
    assert talk.draft.answers["topic"] == Topic.DELIVERY
    talk.commands("cancel")
    assert talk.words("reply_to.already", product="Rentadora Sorell") in talk.presses("reply.not_arrived")


def test_another_persons_button_and_a_forged_one_do_nothing(sale):
    sale.buys(delivered_on=sale.today)
    sale.until("2026-11-25T12:00")
    stolen = sale.talk._buttons[-1][1]
    stranger = Talk(sale.talk.store, chat=2000, now=sale.talk.now)
    stale = stranger.words("button.stale")
    assert stale in stranger.presses_data(stolen)
    for forged in ("u.0.delivery_check.0.arrived", "u.0.birthday.1.arrived", "u.0.warranty_15.1.arrived"):
        assert stale in sale.talk.presses_data(forged)
    for broken in ("u.0.delivery_check.x.arrived", "u.0.delivery_check.1", "u.0.delivery_check.-1.arrived"):
        assert sale.talk.words("unreadable.button") in sale.talk.presses_data(broken)
    assert sale.outcomes("delivery_check") == ["sent"]
    assert stranger.dialogue.draft is None


@pytest.mark.parametrize(
    ("day", "occasion", "reply", "flow"),
    [
        ("2026-11-27", "getting_started", "usage", "service"),
        ("2026-12-24", "maintenance_due", "visit", "service"),
        ("2029-09-25", "warranty_60", "defect", "complaint"),
    ],
)
def test_each_reply_begins_its_form_with_the_product(store, day, occasion, reply, flow):
    own = Own(off=frozenset(OCCASIONS) - {occasion})
    sale = AfterSale(Talk(store, company=replace(sample(), aftersales=own), now=TUESDAY))
    sale.links()
    sale.buys(delivered_on=sale.today, service_months=1)
    sale.until(f"{day}T10:00")
    said = sale.talk.presses(f"reply.{reply}")
    assert sale.talk.words(f"reply_to.{reply}", product="Rentadora Sorell") in said
    assert (sale.talk.draft.flow, sale.talk.answers["product"]) == (flow, "Rentadora Sorell")
    assert sale.outcomes(occasion)[0] == reply


def test_nothing_is_told_while_a_case_is_open_nor_thirty_days_after(sale):
    house, folio = House(sale.talk), complains(sale.talk)
    sale.buys(delivered_on=sale.today, ready_on=date(2026, 11, 27))
    sale.until("2026-11-25T12:00")
    assert sale.outcomes("delivery_check") == [None], "put off"
    house.does(folio, Withdraw(confirmed=True), By(Actor.CUSTOMER, sale.talk.chat))
    heard = sale.lives("2026-12-24T23:00")
    assert [said for _, said in heard] == [
        sale.talk.words("occasion.repair_ready", product="Rentadora Sorell")
    ], "what is owed is told all the same"
    assert sale.outcomes("delivery_check") == ["recent_case"]
    assert sale.outcomes("getting_started") == ["recent_case"]


def test_a_form_being_filled_is_no_moment_either(sale):
    sale.buys(delivered_on=sale.today)
    sale.talk.commands("complaint")
    sale.talk.says("La rentadora perd aigua per sota des d'ahir a la nit.")
    assert sale.until("2026-11-25T12:00") == ""
    sale.talk.commands("cancel")
    assert "Rentadora" in sale.until("2026-11-26T12:00")


def test_who_blocked_the_bot_is_not_written_to_and_is_again_once_back(sale):
    sale.buys(delivered_on=sale.today)
    sale.talk.store.mark_unreachable(7, sale.talk.chat, "blocked", sale.talk.now)
    assert sale.until("2026-11-25T12:00") == ""
    sale.talk.commands("start")
    assert "Rentadora" in sale.until("2026-11-26T10:00")


def test_many_things_delivered_at_once_are_asked_about_one_a_day(sale):
    for nth in range(3):
        sale.buys(f"Cosa {nth}", delivered_on=sale.today)
    heard = sale.lives("2026-11-27T23:00")
    checks = [when.date() for when, said in heard if "Cosa" in said]
    assert checks == [date(2026, 11, day) for day in (25, 26, 27)]


def test_old_purchases_of_who_is_linked_late_are_not_told_of(store):
    sale = AfterSale(Talk(store, now=TUESDAY))
    with store.turn() as unit:
        unit.shop.keep_accounts([AccountGiven(sale.account, {})], TUESDAY)
    sale.buys(
        "Vella", bought_on=date(2021, 1, 10), delivered_on=date(2021, 1, 12), ready_on=date(2026, 10, 1)
    )
    sale.links()
    assert {plan.occasion for plan in sale.plans()} == {"anniversary"}
    assert sale.lives("2026-12-24T23:00") == []


def test_a_delivery_that_moves_is_asked_about_once(sale):
    sale.buys(number="P-moves", delivered_on=date(2026, 11, 25))
    sale.buys(number="P-moves", delivered_on=date(2026, 12, 1))
    assert sale.until("2026-11-26T12:00") == ""
    assert "Rentadora" in sale.until("2026-12-02T12:00")
    sale.buys(number="P-moves", delivered_on=date(2026, 12, 14))
    sale.until("2026-12-15T12:00")
    assert sale.outcomes("delivery_check") == ["sent"]


def test_a_company_that_wants_none_of_it_is_obeyed_at_once(sale):
    sale.buys(delivered_on=sale.today)
    own = replace(sample(), aftersales=Own(off=frozenset(OCCASIONS)))
    sale.talk.company = own
    assert sale.until("2026-11-25T12:00") == ""
    assert sale.outcomes("delivery_check") == ["switched_off"]


# ---- What promotes ---------------------------------------------------------------------------------------


@LANGUAGES
def test_a_birthday_is_greeted_in_the_morning_in_the_other_bot_with_label_and_way_out(store, language):
    sale = AfterSale(Talk(store, language, now=TUESDAY))
    sale.links(birthday="11-26", news=True)
    sale.agrees(Purpose.BIRTHDAY)
    assert sale.until("2026-11-26T09:59") == ""
    words = sale.talk.words("occasion.birthday", company=sample().name)
    greeted = sale.until("2026-11-26T10:00")
    assert words in greeted
    label = {Language.CA: "Publicitat", Language.ES: "Publicidad", Language.IT: "Pubblicità"}[language]
    assert greeted.startswith(f"<b>{label}</b> · {sample().legal_name}")
    (row,) = sale.sent
    assert row.bot_id == NEWS
    assert (row.message_class, row.priority) == (MessageClass.BIRTHDAY, Priority.CAMPAIGN)
    assert [key["text"] for line in row.payload["buttons"] for key in line] == [
        sale.talk.words("button.opt_out")
    ]
    assert sale.lives("2026-11-30T12:00") == []
    sale.until("2027-11-26T11:00")
    assert sale.outcomes("birthday") == ["sent", "sent"]


def test_a_birthday_on_a_holiday_waits_and_says_it_is_late(store):
    sale = AfterSale(Talk(store, now=datetime(2026, 12, 24, 9, tzinfo=UTC)))
    sale.links(birthday="12-25", news=True)
    sale.agrees(Purpose.BIRTHDAY)
    ((when, said),) = sale.lives("2027-01-10T12:00")
    assert f"{when:%Y-%m-%d %H}" == "2026-12-28 10"
    assert sale.talk.words("occasion.birthday_late", company=sample().name) in said


def test_a_birthday_comes_on_any_day_where_the_company_says_so(store):
    company = replace(sample(), aftersales=Own(birthday_any_day=True))
    sale = AfterSale(Talk(store, company=company, now=datetime(2026, 12, 24, 9, tzinfo=UTC)))
    sale.links(birthday="12-25", news=True)
    sale.agrees(Purpose.BIRTHDAY)
    ((when, _),) = sale.lives("2027-01-10T12:00")
    assert f"{when:%Y-%m-%d %H}" == "2026-12-25 10"


@pytest.mark.parametrize(
    ("leap", "year", "day"),
    [("02-28", 2029, "02-28"), ("03-01", 2029, "03-01"), ("02-28", 2028, "02-29"), ("03-01", 2028, "02-29")],
)
def test_the_29th_of_february_has_its_day_in_every_year(store, leap, year, day):
    company = replace(sample(), aftersales=Own(birthday_any_day=True, leap_birthday=leap))
    sale = AfterSale(Talk(store, company=company, now=datetime(year, 2, 20, 9, tzinfo=UTC)))
    sale.links(birthday="02-29", news=True)
    sale.agrees(Purpose.BIRTHDAY)
    ((when, _),) = sale.lives(f"{year}-03-20T12:00")
    assert f"{when:%m-%d}" == day


def test_without_consent_without_the_other_bot_or_in_spain_nothing_promotional_is_said(store):
    outcomes = []
    for chat, agreed, news in (
        (2001, (), True),
        (2002, (Purpose.PROMOTIONAL,), True),
        (2003, (Purpose.BIRTHDAY,), False),
    ):
        sale = AfterSale(Talk(store, chat=chat, now=TUESDAY))
        sale.links(birthday="11-26", news=news)
        sale.agrees(*agreed)
        outcomes.append(lambda sale=sale: sale.outcomes("birthday"))
    assert sale.until("2026-11-26T10:30") == ""
    assert [each() for each in outcomes] == [["no_consent"], ["no_consent"], ["no_channel"]]


def test_in_italy_a_company_may_greet_in_the_bot_for_cases(store):
    own = Own(promotions_in_service_chat=True)
    italian = replace(sample(), jurisdiction=Jurisdiction("IT", "MI"), zone="Europe/Rome", aftersales=own)
    sale = AfterSale(Talk(store, Language.IT, italian, now=TUESDAY), news_id=None)
    sale.links(birthday="11-26")
    sale.agrees(Purpose.BIRTHDAY)
    assert sale.talk.words("occasion.birthday", company=italian.name) in sale.until("2026-11-26T10:30")


def test_in_spain_no_setting_lets_advertising_into_the_bot_for_cases(store):
    own = Own(promotions_in_service_chat=True)
    spanish = AfterSale(
        Talk(store, company=replace(sample(), aftersales=own), chat=5, now=TUESDAY), news_id=None
    )
    spanish.links(birthday="11-26")
    spanish.agrees(Purpose.BIRTHDAY)
    assert spanish.until("2026-11-26T10:30") == ""
    assert spanish.outcomes("birthday") == ["no_channel"]


def test_consent_taken_back_and_an_objection_are_heard_at_the_last_moment(store):
    back, objects = (AfterSale(Talk(store, chat=chat, now=TUESDAY)) for chat in (2001, 2002))
    for sale in (back, objects):
        sale.links(birthday="11-26", news=True)
        sale.agrees(Purpose.BIRTHDAY)
    for sale in (back, objects):
        sale.until("2026-11-26T09:00")
    back.agrees(Purpose.BIRTHDAY, given=False)
    with store.turn() as unit:
        unit.agreements.suppress(objects.talk.chat, objects.talk.now)
    assert back.until("2026-11-26T10:00") == ""
    assert back.outcomes("birthday") == ["no_consent"]
    assert objects.outcomes("birthday") == ["suppressed"]


def test_one_who_has_two_numbers_at_the_shop_is_greeted_once(store):
    sale = AfterSale(Talk(store, now=TUESDAY))
    sale.links(birthday="11-26", news=True)
    AfterSale(sale.talk).links(birthday="11-26", news=True)
    sale.agrees(Purpose.BIRTHDAY)
    assert sale.until("2026-11-26T10:00").count("Per molts anys") == 1


def test_who_is_linked_on_their_birthday_is_greeted_and_who_is_the_day_after_is_not(store):
    for chat, born, outcomes in ((2001, "11-26", ["sent"]), (2002, "11-25", [])):
        early = AfterSale(Talk(store, chat=chat + 100, now=TUESDAY))
        early.until("2026-11-26T10:00")
        sale = AfterSale(Talk(store, chat=chat, now=early.talk.now))
        sale.links(birthday=born, news=True)
        sale.agrees(Purpose.BIRTHDAY)
        sale.until("2026-11-26T11:00")
        assert sale.outcomes("birthday") == outcomes


def test_birthdays_of_days_without_a_look_are_made_up_for_while_a_greeting_keeps(store):
    for chat, born in ((2001, "11-27"), (2002, "12-02")):
        sale = AfterSale(Talk(store, chat=chat, now=TUESDAY))
        sale.links(birthday=born, news=True)
        sale.agrees(Purpose.BIRTHDAY)
    sale.until("2026-11-25T10:00")
    heard = sale.until("2026-12-07T10:30")  # back on the Monday; the Friday before the last is too long ago
    assert heard.count(sale.talk.words("occasion.birthday_late", company=sample().name)) == 1


def test_a_new_occasion_is_one_declaration_and_its_texts(store):
    thanks = Occasion(
        "thanks",
        MessageClass.CARE,
        keeps=3,
        when=lambda bought, days: (bought.bought_on + timedelta(days),),
        days=1,
    )
    words = "occasion-thanks = Gràcies per comprar <b>{ $product }</b>."
    _bundle(Language.CA).add_resource(FluentResource(words))
    sale = AfterSale(Talk(store, now=TUESDAY), declared=(*DECLARED, thanks))
    sale.links()
    sale.buys()
    assert sale.until("2026-11-25T10:00") == "Gràcies per comprar Rentadora Sorell."
    assert sale.outcomes("thanks") == ["sent"]


def test_the_language_is_that_of_the_last_choice_and_not_the_one_they_were_linked_in(sale):
    sale.buys(delivered_on=sale.today)
    sale.talk.commands("language")
    sale.talk.presses("button.language_it")
    said = sale.until("2026-11-25T10:00")
    sale.talk.language = Language.IT
    assert sale.talk.words("occasion.delivery_check", product="Rentadora Sorell") in said


def visits(store) -> AfterSale:
    """Somebody whose machine is due for a visit on 24 December, and again on 7 January."""
    own = Own(off=frozenset(OCCASIONS) - {"maintenance_due", "maintenance_again"})
    sale = AfterSale(Talk(store, company=replace(sample(), aftersales=own), now=TUESDAY))
    sale.links()
    sale.buys(delivered_on=sale.today, service_months=1)
    return sale


def test_a_visit_that_nobody_answers_is_reminded_of_once(store):
    heard = visits(store).lives("2027-01-20T12:00", timedelta(hours=6))
    assert [f"{when:%m-%d}" for when, _ in heard] == ["12-24", "01-07"]


@pytest.mark.parametrize("how", ["pressed", "asked"])
def test_a_visit_that_was_answered_or_asked_for_elsewhere_is_not_reminded_of(store, how):
    sale = visits(store)
    sale.until("2026-12-24T10:00")
    if how == "pressed":
        sale.talk.presses("reply.visit")
        sale.talk.commands("cancel")
    else:
        opened(store, "s1", sale.talk.chat)
        with store._engine.begin() as connection:
            connection.execute(text("UPDATE cases SET type = 'service', status = 'closed_accepted'"))
            connection.execute(text("UPDATE cases SET received_at = '2026-12-28 10:00:00.000000'"))
    assert sale.until("2027-01-07T10:00") == ""
    assert sale.outcomes("maintenance_again")[0] == "answered"
