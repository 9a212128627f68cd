"""Customers and purchases that the shop hands in: merged, found by hash, nothing twice; codes and tokens."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest

from cases.warranty import Goods
from storage.accounts import AccountGiven
from storage.handed_in import Change
from storage.links import VALID, Dead
from storage.purchases import PurchaseGiven
from tests.storage.given import ANNA, NOW, later

MARTA = {
    "name": "Marta Soler",
    "phone": "+34611223344",
    "email": "marta@example.cat",
    "language": "ca",
    "birthday": "02-29",
}
OVEN = {
    "product": "Forn Quatrevents F2",
    "reference": "QV-004711",
    "goods": "new",
    "bought_on": date(2026, 1, 7),
    "delivered_on": date(2026, 1, 9),
    "service_months": 12,
    "amount": "499.90",
}


def customers(store, *given: AccountGiven, now=NOW) -> list[Change]:
    with store.turn() as unit:
        return [kept.change for kept in unit.shop.keep_accounts(given, now)]


def bought(store, *given: PurchaseGiven, now=NOW) -> list[Change]:
    with store.turn() as unit:
        return [kept.change for kept in unit.shop.keep_purchases(given, now)]


def marta(**facts) -> AccountGiven:
    return AccountGiven("K-1", facts or MARTA)


def oven(customer: str = "K-1", number: str = "P-1", **facts) -> PurchaseGiven:
    return PurchaseGiven(number, customer, facts or OVEN)


def linked(store) -> int:
    """Marta is the person who writes as Anna; her row."""
    with store.turn() as unit:
        unit.remember_customer(ANNA, {"full_name": "Marta"}, NOW)
        row = unit._connection.exec_driver_sql("SELECT id FROM customers").scalar()
        assert unit.shop.link(unit.shop.account("K-1").id, row, NOW)
    return row


def test_a_customer_handed_in_twice_is_kept_once_and_changed_only_by_what_differs(store):
    assert customers(store, marta()) == [Change.CREATED]
    assert customers(store, marta(), now=later(5)) == [Change.UNCHANGED]
    assert customers(store, marta(**{**MARTA, "phone": None}), now=later(6)) == [Change.UPDATED]
    with store.look() as unit:
        found = unit.shop.account("K-1")
        assert (found.name, found.phone, found.birthday) == ("Marta Soler", "", "02-29")
        assert unit.shop.accounts_by_phone("+34611223344") == []


def test_what_is_not_given_stays_as_it_was(store):
    customers(store, marta())
    assert customers(store, AccountGiven("K-1", {"name": "Marta Soler i Puig"})) == [Change.UPDATED]
    with store.look() as unit:
        (found,) = unit.shop.accounts_by_phone("+34611223344")
    assert (found.name, found.email) == ("Marta Soler i Puig", "marta@example.cat")


def test_the_same_number_twice_in_one_go_is_one_customer_and_the_last_word_counts(store):
    given = [marta(name="A"), AccountGiven("K-2", {"name": "B"}), marta(name="C"), marta(name="C")]
    assert customers(store, *given) == [Change.CREATED, Change.CREATED, Change.UPDATED, Change.UNCHANGED]
    with store.look() as unit:
        assert unit.shop.account("K-1").name == "C"


def test_a_family_may_share_a_telephone(store):
    customers(store, marta(), AccountGiven("K-2", {"phone": "+34611223344"}))
    with store.look() as unit:
        assert {one.number for one in unit.shop.accounts_by_phone("+34611223344")} == {"K-1", "K-2"}


def test_a_purchase_is_found_by_its_paper_however_it_is_written(store):
    customers(store, marta())
    assert bought(store, oven()) == [Change.CREATED]
    with store.look() as unit:
        for typed in ("QV-004711", "qv 004711", "Qv004711", "ＱＶ－004711"):
            (found,) = unit.shop.purchases_by_reference(typed)
            assert (found.product, found.goods, found.amount) == ("Forn Quatrevents F2", Goods.NEW, "499.90")
            assert (found.bought_on, found.delivered_on) == (date(2026, 1, 7), date(2026, 1, 9))
        assert unit.shop.purchases_by_reference("QV-004712") == []


def test_a_purchase_handed_in_again_changes_nothing_and_a_piece_changes_that_piece(store):
    customers(store, marta())
    bought(store, oven())
    assert bought(store, oven(), now=later(9)) == [Change.UNCHANGED]
    assert bought(store, oven(ready_on=date(2026, 2, 2), bought_on=date(2026, 1, 7))) == [Change.UPDATED]
    with store.look() as unit:
        (found,) = unit.shop.purchases_by_reference("QV-004711")
    assert (found.ready_on, found.service_months) == (date(2026, 2, 2), 12)


def test_a_purchase_of_nobody_is_not_kept_and_the_others_are(store):
    customers(store, marta())
    assert bought(store, oven("K-9"), oven(number="P-2")) == [Change.UNKNOWN_CUSTOMER, Change.CREATED]


def test_days_that_contradict_what_is_known_are_not_kept(store):
    customers(store, marta())
    bought(store, oven())
    assert bought(store, oven(bought_on=date(2026, 1, 10))) == [Change.DELIVERED_FIRST]
    assert bought(store, oven(bought_on=date(2026, 1, 7), ready_on=date(2026, 1, 6))) == [Change.READY_FIRST]
    assert bought(store, oven()) == [Change.UNCHANGED]


def test_the_persons_whom_a_change_concerns_are_told_also_the_one_who_loses_it(store):
    customers(store, marta(), AccountGiven("K-2", {"name": "Blai"}))
    person = linked(store)
    with store.turn() as unit:
        (kept,) = unit.shop.keep_purchases([oven()], NOW)
        assert kept.persons == (person,)
        assert [one.number for one in unit.shop.purchases_of(person)] == ["P-1"]
        (moved,) = unit.shop.keep_purchases([oven("K-2")], NOW)
        assert (moved.change, moved.persons) == (Change.UPDATED, (person,))
        assert unit.shop.purchases_of(person) == []
        (same,) = unit.shop.keep_accounts([marta()], NOW)
        assert same.persons == (person,)


def test_an_account_is_linked_to_one_person_until_it_is_let_go(store):
    customers(store, marta())
    person = linked(store)
    with store.turn() as unit:
        account = unit.shop.accounts_of(person)[0]
        assert not unit.shop.link(account.id, person + 1, NOW)
        assert unit.shop.unlink(person) == 1
        assert unit.shop.accounts_of(person) == []


def test_a_thousand_at_once_are_kept_in_order(store):
    many = [AccountGiven(f"K-{n}", {"name": f"Client {n}"}) for n in range(1000)]
    assert set(customers(store, *many)) == {Change.CREATED}
    sold = [PurchaseGiven(f"P-{n}", f"K-{n}", {**OVEN, "product": f"{n}"}) for n in range(1000)]
    assert set(bought(store, *sold)) == {Change.CREATED}
    assert set(customers(store, *many)) | set(bought(store, *sold)) == {Change.UNCHANGED}


def test_a_code_links_its_account_once(store):
    customers(store, marta())
    with store.turn() as unit:
        account = unit.shop.account("K-1").id
        code = unit.shop.make_link(account, NOW)
        other = unit.shop.make_link(account, NOW)
    assert code != other
    assert len(code) == 22
    assert code.replace("-", "").replace("_", "").isalnum()
    with store.turn() as unit:
        assert unit.shop.use_link(code, later(60)) == account
        assert unit.shop.use_link(code, later(61)) is Dead.USED
        assert unit.shop.use_link("nonsense", NOW) is Dead.UNKNOWN
        assert unit.shop.use_link(other, NOW + VALID) is Dead.EXPIRED
        assert unit.shop.use_link(other, NOW + VALID - timedelta(seconds=1)) == account


def test_a_token_lets_in_until_it_is_revoked(store):
    with store.turn() as unit:
        token = unit.shop.make_token("till", NOW)
        assert unit.shop.lets_in(token)
        assert not unit.shop.lets_in(token[:-1])
        assert not unit.shop.lets_in("")
        (row,) = unit.shop.tokens()
        assert (row.name, row.revoked_at) == ("till", None)
        assert unit.shop.revoke_token(row.id, later(1))
        assert not unit.shop.revoke_token(row.id, later(2))
        assert not unit.shop.lets_in(token)


@pytest.mark.parametrize("table", ["links", "api_tokens", "accounts", "purchases"])
def test_no_code_no_token_and_nothing_personal_stands_readable(file_store, tmp_path, table):
    customers(file_store, marta())
    bought(file_store, oven())
    with file_store.turn() as unit:
        secret = [
            unit.shop.make_link(1, NOW),
            unit.shop.make_token("till", NOW),
            *MARTA.values(),
            "QV-004711",
            "Forn Quatrevents",
            "K-1",
            "P-1",
        ]
    with file_store._engine.connect() as connection:
        rows = connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall()
    assert rows
    words = repr(rows)
    assert not [word for word in secret if len(word) > 2 and word in words]


def test_two_systems_that_hand_in_the_same_at_the_same_time_wait_for_each_other(store):
    number = range(200)
    people = [AccountGiven(f"K-{n}", {"name": f"Client {n}"}) for n in number]
    sold = [PurchaseGiven(f"P-{n}", f"K-{n}", OVEN) for n in number]

    def hand_in(turned: bool) -> list[Change]:
        order = -1 if turned else 1
        found = customers(store, *people[::order]) + bought(store, *sold[::order])
        return found + customers(store, *people[::order])

    with ThreadPoolExecutor(4) as pool:
        told = [change for changes in pool.map(hand_in, [False, True, False, True]) for change in changes]
    assert set(told) <= {Change.CREATED, Change.UPDATED, Change.UNCHANGED}
    assert set(customers(store, *people)) | set(bought(store, *sold)) == {Change.UNCHANGED}
    with store.look() as unit:
        assert len(unit.shop.purchases_by_reference("QV-004711")) == len(number)


def test_what_somebody_who_writes_bought_is_found_once_they_are_linked_and_nothing_of_a_stranger(store):
    customers(store, marta())
    bought(store, oven())
    with store.look() as unit:
        assert unit.shop.purchases_of_person(ANNA) == []
    linked(store)
    with store.look() as unit:
        found = unit.shop.purchases_of_person(ANNA)
        assert [(one.product, one.goods, one.delivered_on) for one in found] == [
            ("Forn Quatrevents F2", Goods.NEW, date(2026, 1, 9))
        ]
        assert unit.shop.purchases_of_person(ANNA + 1) == []
