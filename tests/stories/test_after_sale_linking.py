"""A person is known as a customer of the shop by what they can show, never by a guess, and told what was wrong."""

from datetime import date, timedelta

import pytest

from bot.relations import Relations
from cases.taxonomy import Language
from flows.answer import SharedContact
from locales import Catalogue
from storage.accounts import AccountGiven
from storage.links import VALID
from storage.purchases import PurchaseGiven
from tests.stories.talk import BOT, Talk, open_a_store, sample

PHONE, MAIL, ORDER = "+34612345678", "nuria@example.cat", "QV-004512"
SHOP = {"company": sample().name}


@pytest.fixture(params=list(Language))
def talk(tmp_path, request) -> Talk:
    return with_shop(Talk(open_a_store(tmp_path), request.param))


@pytest.fixture
def catalan(tmp_path) -> Talk:
    return with_shop(Talk(open_a_store(tmp_path)))


def with_shop(talk: Talk) -> Talk:
    """Núria, who bought a washing machine, and somebody else, who bought an oven."""
    talk.planned = []

    def replan(_unit, customer_id, now):
        talk.planned.append((customer_id, now))

    talk.relations = Relations(BOT, sample(), Catalogue(sample().zone), replan=replan)
    with talk.store.turn() as unit:
        unit.shop.keep_accounts(
            [
                AccountGiven("C1", {"name": "Núria Pujol", "phone": PHONE, "email": MAIL}),
                AccountGiven("C2", {"name": "Pau", "phone": "+34699999999", "email": "pau@example.cat"}),
            ],
            talk.now,
        )
        unit.shop.keep_purchases(
            [
                bought("P1", "C1", "Rentadora Balay", ORDER),
                bought("P2", "C2", "Forn", "QV-000001"),
            ],
            talk.now,
        )
    talk.commands("start")
    return talk


def bought(number: str, customer: str, product: str, reference: str) -> PurchaseGiven:
    facts = {"product": product, "reference": reference, "bought_on": date(2026, 3, 14)}
    return PurchaseGiven(number, customer, facts)


def code_for(talk: Talk, number: str = "C1") -> str:
    with talk.store.turn() as unit:
        account = unit.shop.account(number)
        return unit.shop.make_link(account.id, talk.now)


def linked(talk: Talk, number: str = "C1") -> bool:
    with talk.store.look() as unit:
        return unit.shop.account(number).customer_id == unit.agreements.person(talk.chat) is not None


def by_order(talk: Talk, order: str, check: str) -> str:
    talk.presses("button.link")
    talk.presses("link_way.order")
    talk.says(order)
    return talk.says(check)


def by_phone(talk: Talk, contact: SharedContact) -> str:
    talk.presses("button.link")
    talk.presses("link_way.phone")
    return talk.says(contact=contact)


def somebody_else(talk: Talk) -> Talk:
    other = Talk(talk.store, talk.language, chat=talk.chat + 1, now=talk.now, relations=talk.relations)
    other.commands("start")
    return other


def test_who_is_no_customer_yet_is_told_what_for_and_how(talk):
    assert talk.commands("purchases") == talk.words("purchases.not_linked", **SHOP)
    assert talk.presses("button.link") == talk.words("link_way.ask")


def test_the_code_of_an_invoice_links_once_and_shows_what_was_bought(talk):
    said = talk.commands("start", code_for(talk))
    assert said.startswith(talk.words("linking.done", **SHOP))
    assert "Rentadora Balay" in said
    assert ORDER in said
    assert "Forn" not in said
    assert linked(talk)
    with talk.store.look() as unit:
        person = unit.agreements.person(talk.chat)
        (place,) = unit.agreements.places(talk.chat)
    assert talk.planned == [(person, talk.now)]
    assert (place.bot_id, place.language) == (BOT, talk.language)
    assert "Rentadora Balay" in talk.commands("purchases")


def test_a_code_that_was_used_is_told_so_and_links_nobody_else(talk):
    code = code_for(talk)
    talk.commands("start", code)
    other = somebody_else(talk)
    assert other.commands("start", code) == talk.words("linking.code_used")
    assert not linked(other)
    assert linked(talk)
    assert len(talk.planned) == 1


def test_a_code_that_expired_is_told_so(talk):
    code = code_for(talk)
    talk.later(seconds=(VALID + timedelta(seconds=1)).total_seconds())
    assert talk.commands("start", code) == talk.words("linking.code_expired")
    assert not linked(talk)


@pytest.mark.parametrize("code", ["A" * 22, "-_" * 11])
def test_a_code_that_is_none_of_ours_is_told_so(talk, code):
    assert talk.commands("start", code) == talk.words("linking.code_unknown")


def test_the_own_telephone_links(talk):
    said = (talk.commands("purchases"), by_phone(talk, SharedContact("34612345678", own=True)))[1]
    assert talk.words("linking.done", **SHOP) in said
    assert linked(talk)


def test_the_telephone_of_somebody_else_does_not(talk):
    talk.commands("purchases")
    assert talk.words("own_phone.not_yours") in by_phone(talk, SharedContact(PHONE, own=False))
    assert not linked(talk)
    assert talk.draft.flow == "linking"


def test_a_typed_number_proves_nothing(talk):
    talk.commands("purchases")
    talk.presses("button.link")
    talk.presses("link_way.phone")
    assert talk.words("own_phone.only_shared") in talk.says("612 345 678")
    talk.presses_data(f"a.{talk.draft.id}.own_phone.{PHONE}")
    assert not linked(talk)


def test_a_telephone_that_nobody_has_or_that_two_have_links_nobody(talk):
    talk.commands("purchases")
    assert talk.words("linking.no_phone", **SHOP) in by_phone(talk, SharedContact("+34600000000", own=True))
    with talk.store.turn() as unit:
        unit.shop.keep_accounts([AccountGiven("C3", {"name": "Roc", "phone": PHONE})], talk.now)
    said = by_phone(talk, SharedContact(PHONE, own=True))
    assert talk.words("linking.phone_of_many", **SHOP) in said
    assert not linked(talk)


@pytest.mark.parametrize("check", [MAIL, "NURIA@EXAMPLE.CAT", "612 34 56 78"])
def test_an_order_with_what_the_shop_has_of_them_links(catalan, check):
    catalan.commands("purchases")
    assert catalan.words("linking.done", **SHOP) in by_order(catalan, "qv 004512", check)
    assert linked(catalan)


@pytest.mark.parametrize(
    ("order", "check"),
    [
        (ORDER, "altra@example.cat"),
        (ORDER, "pau@example.cat"),
        (ORDER, "699 99 99 99"),
        ("QV-999999", MAIL),
        ("QV-000001", MAIL),
    ],
)
def test_an_order_with_anything_else_does_not_and_which_was_wrong_is_not_told(catalan, order, check):
    catalan.commands("purchases")
    assert by_order(catalan, order, check) == catalan.words("linking.no_match")
    assert not linked(catalan)
    assert not linked(catalan, "C2")


def test_after_five_wrong_numbers_none_is_looked_up_for_an_hour(talk):
    talk.commands("purchases")
    said = [by_order(talk, f"QV-00000{n}", MAIL) for n in range(5)]
    assert said[0] == talk.words("linking.no_match")
    assert said[-1].endswith(talk.words("linking.too_many"))
    assert by_order(talk, ORDER, MAIL) == talk.words("linking.too_many")
    assert not linked(talk)
    talk.later(hours=1, seconds=1)
    assert talk.words("linking.done", **SHOP) in by_order(talk, ORDER, MAIL)


def test_what_is_linked_to_one_person_is_not_given_to_another(talk):
    talk.commands("start", code_for(talk))
    other = somebody_else(talk)
    other.commands("purchases")
    assert by_order(other, ORDER, MAIL) == talk.words("linking.taken", **SHOP)
    assert other.commands("start", code_for(talk)) == talk.words("linking.taken", **SHOP)
    assert linked(talk)
    assert not linked(other)


def test_who_is_linked_already_is_told_so_and_nothing_is_planned_twice(talk):
    talk.commands("start", code_for(talk))
    assert talk.words("linking.already", **SHOP) in talk.commands("start", code_for(talk))
    assert len(talk.planned) == 1


def test_a_person_may_be_two_customers_of_the_shop(talk):
    talk.commands("start", code_for(talk))
    said = talk.commands("start", code_for(talk, "C2"))
    assert "Rentadora Balay" in said
    assert "Forn" in said


def test_a_customer_without_purchases_is_told_so(talk):
    with talk.store.turn() as unit:
        unit.shop.keep_accounts([AccountGiven("C9", {"name": "Mar"})], talk.now)
    said = talk.commands("start", code_for(talk, "C9"))
    assert said.endswith(talk.words("purchases.none", **SHOP))


def test_a_complaint_that_is_being_told_waits_and_goes_on(catalan):
    catalan.commands("complaint")
    catalan.says("La rentadora que vaig comprar al març perd aigua i ningú no em respon.")
    story = catalan.draft
    catalan.commands("purchases")
    assert catalan.draft == story
    by_order(catalan, ORDER, MAIL)
    assert linked(catalan)
    assert catalan.dialogue.parked[0].answers == story.answers
