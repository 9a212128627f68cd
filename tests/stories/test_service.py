"""A request for service from its first word to its last, in each language: asked for, arranged, made, confirmed."""

import re
from datetime import date, time

import pytest

from aftersales.right_moment import Caps, Hindrance, MessageClass, hindrance
from cases import commands as c
from cases.happened import kind_of
from cases.refused import Refused
from cases.status import Status
from cases.taxonomy import CaseType, Language, ServiceKind, Topic
from cases.visit import DayPart, Visit, Wanted
from cases.warranty import Goods
from storage.accounts import AccountGiven
from storage.purchases import PurchaseGiven
from tests.stories.acts import folio_in
from tests.stories.life import finishes as finishes_complaint
from tests.stories.talk import Talk, open_a_store
from tests.stories.timekeeping import Time

CA, ES, IT = Language.CA, Language.ES, Language.IT
PLACES = {
    CA: "Carrer Major, 5, 2n 1a, 08001 Barcelona",
    ES: "Calle Mayor, 5, 08001 Barcelona",
    IT: "Via Roma 5, 20121 Milano",
}
NEEDS = {
    CA: "Cal muntar la rentadora nova i endur-se la vella",
    ES: "Hay que montar la lavadora nueva y llevarse la vieja",
    IT: "Bisogna montare la lavatrice nuova e portare via la vecchia",
}
DAYS = {CA: "dijous al matí", ES: "el jueves por la mañana", IT: "giovedì mattina"}
NAMES = {CA: "Núria Pujol", ES: "Nuria Prado", IT: "Nora Prati"}
THURSDAY = date(2026, 11, 26)  # the talk is of Monday 23 November 2026
VISIT = Visit(THURSDAY, time(9), time(13), "Carrer Major, 5")


@pytest.fixture(params=[CA, ES, IT])
def talk(request, tmp_path):
    return Talk(open_a_store(tmp_path), request.param)


@pytest.fixture
def catalan(tmp_path):
    return Talk(open_a_store(tmp_path), CA)


def asks_for(talk: Talk, kind: str = "installation", days: str = "", needs: str = "") -> str:
    """A whole request; its folio."""
    talk.commands("service")
    talk.presses(f"service_kind.{kind}")
    talk.says(needs or NEEDS[talk.language])
    return finishes(talk, days)


def finishes(talk: Talk, days: str = "") -> str:
    """Answer what is asked from there on, and send."""
    typed = {
        "service_product": "Balay 3TS976",
        "service_delivered": "01/03/2026",
        "wanted": days or DAYS[talk.language],
        "service_address": PLACES[talk.language],
        "service_phone": "612 345 678",
        "full_name": NAMES[talk.language],
    }
    for _ in range(12):
        if talk.asks("age_ok"):
            talk.presses("yes_no.yes")
        elif slot := next((one for one in typed if talk.asks(one)), None):
            talk.says(typed[slot])
        else:
            break
    talk.presses("button.send")
    return folio_in("\n".join(talk.said))


def test_a_request_is_arranged_reminded_of_made_and_confirmed(talk):
    time_ = Time(talk)
    folio = asks_for(talk)
    case = time_.case(folio)
    assert (case.type, case.topic, case.status) == (CaseType.SERVICE, Topic.INSTALLATION, Status.RECEIVED)
    assert case.term.rule_id in {"D05", "P01", "P02"}
    time_.ticks()
    assert time_.case(folio).status is Status.ACKNOWLEDGED
    said = time_.does(folio, c.Schedule(VISIT))
    assert folio in said
    assert "Carrer Major, 5" in said
    assert "09:00" in said
    assert talk.words("button.other_days") in dict(talk._buttons)
    eve = time_.until("2026-11-25 16:59")
    assert eve == ""
    eve = time_.until("2026-11-25 17:01")
    assert said_first(talk, "due.visit_eve", folio) in eve
    morning = time_.until("2026-11-26 09:01")
    assert said_first(talk, "due.visit_day", folio) in morning
    time_.until("2026-11-26 12:00")
    done = time_.does(folio, c.Finish("OK 4711"))
    assert "OK 4711" in done
    talk.presses("button.remedy_right")
    assert time_.case(folio).status is Status.CLOSED_ACCEPTED
    assert talk.words("ending.service_right") in "\n".join(talk.said)
    time_.ticks()  # the closing document
    assert time_.passes(days=30) == ""


def said_first(talk: Talk, key: str, folio: str) -> str:
    """The first line of a text about a case."""
    return talk.words(key, folio=folio, when="x", place="y").splitlines()[0]


def test_the_day_is_changed_twice_by_buttons_and_nobody_is_reminded_of_the_old_ones(talk):
    time_ = Time(talk)
    folio = asks_for(talk)
    time_.does(folio, c.Schedule(VISIT))
    for day in (date(2026, 12, 1), date(2026, 12, 3)):
        talk.presses("button.other_days")
        option = next(words for words, data in reversed(talk._buttons) if "/afternoon" in data)
        talk.presses_label(option)
        said = talk.presses("button.done")
        assert folio in said
        case = time_.case(folio)
        assert (case.status, [one.part for one in case.wanted]) == (Status.TO_ARRANGE, [DayPart.AFTERNOON])
        moved = time_.does(folio, c.Schedule(Visit(day, time(15), time(19), "Carrer Major, 5")))
        assert talk.words("told.visit_moved", folio=folio, when="", place="").splitlines()[0] in moved
    assert time_.until("2026-12-02 16:00") == ""
    assert said_first(talk, "due.visit_eve", folio) in time_.until("2026-12-02 17:01")
    assert said_first(talk, "due.visit_day", folio) in time_.until("2026-12-03 09:01")


def test_a_request_is_called_off_and_nothing_more_is_said_of_the_visit(talk):
    time_ = Time(talk)
    folio = asks_for(talk)
    time_.does(folio, c.Schedule(VISIT))
    talk.commands("status", folio)
    talk.presses("button.call_off")
    talk.presses("calling_off.keep")
    assert time_.case(folio).status is Status.SCHEDULED
    talk.commands("status", folio)
    talk.presses("button.call_off")
    said = talk.presses("calling_off.call_off")
    assert talk.words("ending.called_off") in said
    assert time_.case(folio).status is Status.CLOSED_WITHDRAWN
    time_.ticks()  # the closing document
    assert time_.passes(days=20) == ""


def test_what_is_not_right_goes_back_and_may_become_a_complaint_of_its_own(talk):
    time_ = Time(talk)
    folio = asks_for(talk)
    time_.does(folio, c.Schedule(VISIT))
    time_.until("2026-11-26 13:00")
    time_.does(folio, c.Finish("OK"))
    talk.presses("button.remedy_wrong")
    said = talk.says("Perd aigua per sota" if talk.language is CA else "Pierde agua")
    assert time_.case(folio).status is Status.TO_ARRANGE
    assert talk.words("button.complain_of_it") in dict(talk._buttons)
    assert folio in said
    talk.presses("button.complain_of_it")
    assert talk.draft.flow == "complaint"
    assert talk.answers["earlier_case"] == folio
    time_.does(folio, c.Schedule(Visit(date(2026, 12, 1), time(9), time(13), "Carrer Major, 5")))
    time_.until("2026-12-01 13:00")
    time_.does(folio, c.Finish("OK, ara sí"))
    assert time_.case(folio).status is Status.SERVICE_DONE


def test_silence_for_a_fortnight_after_it_was_done_closes_it(catalan):
    time_ = Time(catalan)
    folio = asks_for(catalan)
    time_.does(folio, c.Schedule(VISIT))
    time_.until("2026-11-26 13:00")
    time_.does(folio, c.Finish("OK"))
    said = time_.passes(days=15)
    assert catalan.words("ending.service_unobjected", n=14) in said
    assert time_.case(folio).status is Status.CLOSED_ACCEPTED


def test_a_request_that_nobody_looks_at_is_late_and_said_to_be(catalan):
    time_ = Time(catalan)
    folio = asks_for(catalan)
    said = time_.passes(days=40)
    assert time_.case(folio).overdue
    assert "disculpes" in said
    time_.does(folio, c.Schedule(Visit(date(2027, 1, 12), time(9), time(13), "Carrer Major, 5")))
    case = time_.case(folio)
    assert (case.overdue, case.was_late, case.status) == (False, True, Status.SCHEDULED)


def test_the_house_is_told_of_a_visit_that_nobody_noted_as_made(catalan):
    time_ = Time(catalan)
    folio = asks_for(catalan)
    time_.does(folio, c.Schedule(VISIT))
    time_.until("2026-11-26 13:05")
    assert "visit" in {kind.value for kind in time_.alerts()}
    time_.does(folio, c.Finish("OK"))
    assert "visit" not in {kind.value for kind in time_.alerts()}


def test_who_asks_for_another_day_while_it_is_noted_as_made_is_told_how_it_stands(catalan):
    """The race, both ways round."""
    time_ = Time(catalan)
    folio = asks_for(catalan)
    time_.does(folio, c.Schedule(VISIT))
    time_.until("2026-11-26 10:00")
    catalan.presses("button.other_days")
    time_.does(folio, c.Finish("OK"))
    said = catalan.says("el 3 de desembre")
    assert time_.case(folio).status is Status.SERVICE_DONE
    assert catalan.words("status.service_done") in said
    other = asks_for(catalan, "maintenance", needs="Revisió anual de la caldera de gas natural")
    time_.does(other, c.Schedule(Visit(date(2026, 11, 27), time(9), time(13), "Carrer Major, 5")))
    catalan.presses("button.other_days")
    catalan.says("el 3 de desembre")
    time_.until("2026-11-27 10:00")
    with pytest.raises(Refused, match="day_wanted"):
        time_.does(other, c.Finish("OK"))
    assert time_.case(other).wanted == (Wanted(date(2026, 12, 3)),)


BAD_DAYS = {
    "ahir": "days_wanted.gone_by",
    "avui": "days_wanted.gone_by",
    "el 8 de desembre": "days_wanted.holiday",
    "diumenge": "days_wanted.holiday",
    "el 31 de febrer": "days_wanted.not_a_date",
    "quan vulgueu vosaltres": "days_wanted.not_a_date",
    "el 3 de desembre del 2031": "days_wanted.too_far",
}


@pytest.mark.parametrize("typed", BAD_DAYS)
def test_a_day_nobody_can_come_on_is_refused_with_what_would_do(catalan, typed):
    catalan.commands("service")
    catalan.presses("service_kind.maintenance")
    catalan.says("Revisió anual de la caldera")
    catalan.says("Caldera Junkers")
    assert catalan.asks("wanted")
    said = catalan.says(typed)
    words = catalan.words(BAD_DAYS[typed], day="\n", first="\n", last="\n")
    longest = max(words.split("\n"), key=len).strip(" .")
    assert longest in said
    assert "wanted" not in catalan.answers


def test_days_in_words_are_those_to_come(talk):
    talk.commands("service")
    talk.presses("service_kind.installation")
    talk.says(NEEDS[talk.language])
    talk.says("Balay 3TS976")
    talk.says({CA: "dijous a la tarda i el 3 de desembre", ES: "el jueves por la tarde y el 3 de diciembre",
               IT: "giovedì pomeriggio e il 3 dicembre"}[talk.language])  # fmt: skip
    assert talk.answers["wanted"] == ["2026-11-26/afternoon", "2026-12-03/afternoon"]


def test_an_address_of_three_letters_and_a_product_that_is_none_are_refused(catalan):
    catalan.commands("service")
    catalan.presses("service_kind.maintenance")
    catalan.says("Cal fer-ne la revisió de cada any")
    said = catalan.says("X")
    assert catalan.words("line.too_short", limit=3) in said
    catalan.says("Balay")
    catalan.presses("button.skip")
    said = catalan.says("abc")
    assert catalan.words("postal_address.no_postcode") in said
    assert "service_address" not in catalan.answers


def bought(talk: Talk, product: str, bought_on: date, delivered_on: date | None = None) -> None:
    """A linked person's purchase."""
    with talk.store.turn() as unit:
        unit.remember_customer(talk.chat, {"age_ok": True}, talk.now)
        unit.shop.keep_accounts([AccountGiven("C1", {"name": "Núria Pujol"})], talk.now)
        account = unit.shop.account("C1")
        from storage.customers import row_id  # noqa: PLC0415

        customer = row_id(unit.shop.connection, unit.shop.vault, talk.chat)
        unit.shop.link(account.id, customer, talk.now)
        facts = {"product": product, "goods": Goods.NEW, "bought_on": bought_on, "delivered_on": delivered_on}
        unit.shop.keep_purchases([PurchaseGiven(f"P-{product}", "C1", facts)], talk.now)


def test_what_was_bought_here_is_offered_and_its_guarantee_told(talk):
    bought(talk, "Rentadora Balay 3TS", date(2026, 3, 1), date(2026, 3, 4))
    bought(talk, "Forn Teka", date(2019, 3, 1))
    talk.commands("service")
    talk.presses("service_kind.repair")
    talk.says({CA: "No centrifuga bé", ES: "No centrifuga bien", IT: "Non centrifuga bene"}[talk.language])
    said = talk.presses_label("Rentadora Balay 3TS")
    limit = talk.words("service.cost_seller", covered="\n").splitlines()[0]
    assert limit in said
    assert not talk.asks("service_delivered")
    assert re.search("2029|2028", said)


@pytest.mark.parametrize(
    ("delivered", "told"),
    [("01/03/2026", "seller"), ("01/03/2024", "buyer"), ("01/03/2015", "over"), ("", "undated")],
)
def test_free_or_not_is_told_by_the_guarantee_and_no_price_is_promised(catalan, delivered, told):
    catalan.commands("service")
    catalan.presses("service_kind.repair")
    catalan.says("La rentadora no centrifuga bé")
    catalan.says("Balay 3TS976")
    said = catalan.says(delivered) if delivered else catalan.presses("button.skip")
    words = catalan.words(f"service.cost_{told}", covered="\n").splitlines()
    if told != "undated":
        assert words[0] in said
    finishes(catalan)
    assert words[0] in "\n".join(catalan.said)
    assert "€" not in "\n".join(catalan.said)


WISHES = {
    CA: "Vull que vingueu a instal·lar la rentadora dijous al matí",
    ES: "Quiero que vengan a instalar la lavadora el jueves por la mañana",
    IT: "Vorrei che veniste a installare la lavatrice giovedì mattina",
}


def test_a_wish_told_freely_is_offered_as_a_request_and_one_tap_makes_it_one(talk):
    said = talk.says(WISHES[talk.language])
    assert talk.words("service.offered", kind=talk.words("service_kind.installation")) in said
    talk.presses("flow.service")
    assert talk.draft.flow == "service"
    assert talk.answers["description"] == WISHES[talk.language]


def test_a_wish_told_where_the_kind_is_asked_is_the_story_and_fills_what_it_tells(talk):
    talk.commands("service")
    talk.says(WISHES[talk.language])
    assert talk.answers["service_kind"] == ServiceKind.INSTALLATION
    assert talk.answers["wanted"] == ["2026-11-26/morning"]
    assert talk.asks("service_product") or "product" in talk.answers


@pytest.mark.parametrize("tale", [
    "La rentadora que em vau instal·lar perd aigua i vull que vingueu a reparar-la",
    "Fa olor de gas la caldera que em vau instal·lar, vull que vingueu ja",
])  # fmt: skip
def test_a_complaint_or_a_danger_is_never_taken_for_a_request(catalan, tale):
    catalan.says(tale)
    assert catalan.words("flow.service") not in dict(catalan._buttons[-12:])


def test_a_request_that_was_not_sent_is_forgotten_and_no_case(catalan):
    time_ = Time(catalan)
    catalan.commands("service")
    catalan.presses("service_kind.installation")
    catalan.says(NEEDS[CA])
    catalan.later(days=8)
    assert time_.ticks() == ""
    with catalan.store.look() as unit:
        assert not unit.cases_of(catalan.chat)


def test_a_question_on_the_use_asks_for_no_address(catalan):
    catalan.commands("service")
    catalan.presses("service_kind.usage")
    catalan.says("Com es programa la rentadora per a la nit?")
    catalan.says("Balay 3TS976")
    assert catalan.asks("age_ok")
    folio = finishes(catalan)
    time_ = Time(catalan)
    assert "visit_scheduled" not in kinds(time_, folio)
    said = time_.does(folio, c.Finish("Premi «Nit» i després l'hora."))
    assert "Premi «Nit»" in said
    catalan.presses("button.remedy_right")
    assert time_.case(folio).status is Status.CLOSED_ACCEPTED


def kinds(time_: Time, folio: str) -> list[str]:
    with time_.talk.store.look() as unit:
        file = unit.read_case(folio)
        return [kind_of(entry.happened) for entry in unit.paperwork.entries_of(file) if entry.happened]


def test_the_reminders_wait_for_messaging_hours_and_are_let_go_once_it_is_over(catalan):
    """Nobody looked for two days: nothing is told of a visit that was."""
    time_ = Time(catalan)
    folio = asks_for(catalan)
    time_.does(folio, c.Schedule(VISIT))
    catalan.later(days=4)
    said = time_.ticks()
    assert said_first(catalan, "due.visit_eve", folio) not in said
    assert said_first(catalan, "due.visit_day", folio) not in said


def test_a_monday_is_told_of_on_saturday_and_a_day_after_a_holiday_before_it(catalan):
    time_ = Time(catalan)
    folio = asks_for(catalan)
    time_.does(folio, c.Schedule(Visit(date(2026, 11, 30), time(9), time(13), "Carrer Major, 5")))
    assert said_first(catalan, "due.visit_eve", folio) in time_.until("2026-11-28 17:01")
    time_.does(folio, c.Schedule(Visit(date(2026, 12, 9), time(9), time(13), "Carrer Major, 5")))
    assert time_.until("2026-12-07 16:59") == ""
    assert said_first(catalan, "due.visit_eve", folio) in time_.until("2026-12-07 17:01")


@pytest.mark.parametrize(("ends", "quiet"), [("right", False), ("off", True)])
def test_a_service_stands_against_advertising_while_it_is_open_and_a_good_one_not_after(catalan, ends, quiet):
    """Decision 015; a message that is owed goes out all the same."""
    time_ = Time(catalan)
    folio = asks_for(catalan)
    assert hindered(catalan) == Hindrance.OPEN_CASE
    if ends == "right":
        time_.does(folio, c.Finish("OK"))
        catalan.presses("button.remedy_right")
    else:
        catalan.commands("status", folio)
        catalan.presses("button.call_off")
        catalan.presses("calling_off.call_off")
    catalan.later(days=2)
    assert hindered(catalan) == (Hindrance.RECENT_CASE if quiet else None)


def hindered(talk: Talk) -> Hindrance | None:
    """What stands against telling the person of something nobody asked for; never against what is owed."""
    with talk.store.turn() as unit:
        record, *_ = unit.cases_of(talk.chat)
        known = unit.sale.circumstances(record.customer_id, talk.chat, talk.now)
    assert hindrance(known, MessageClass.SERVICE, talk.now, Caps()) is None
    return hindrance(known, MessageClass.CARE, talk.now, Caps())


def test_the_complaint_of_a_service_is_a_case_of_its_own_that_names_the_request(catalan):
    """Told in the words of the request, it is not asked whether it is the same."""
    time_ = Time(catalan)
    folio = asks_for(catalan)
    time_.does(folio, c.Finish("OK"))
    catalan.presses("button.remedy_wrong")
    catalan.says("No han muntat la rentadora")
    catalan.presses("button.complain_of_it")
    catalan.says(NEEDS[CA])
    finishes_complaint(catalan)
    with catalan.store.look() as unit:
        record, request = unit.cases_of(catalan.chat)
    assert (record.type, record.facts["earlier_case"]) == ("complaint", folio)
    assert request.folio == folio
    assert time_.case(folio).status is Status.TO_ARRANGE
