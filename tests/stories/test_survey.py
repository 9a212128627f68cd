"""How well somebody was served: asked once after the end, in their language, answered by buttons or in words."""

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.desk.ringing import Ringing
from bot.saying import Place
from bot.surveying import Surveying, plan_surveys
from cases import commands as c
from cases.alerts import AlertKind
from cases.company import Survey
from cases.decision import Offer, Result
from cases.status import Actor, By
from cases.taxonomy import Language, Remedy
from cases.warranty import Goods
from locales import Catalogue, own_words
from storage.desks import DeskRow
from storage.purchases import Purchase
from storage.store import Store
from tests.cases.lives import a_decision
from tests.stories.life import complains, finishes
from tests.stories.talk import BOT, Talk, open_a_store, sample
from tests.stories.timekeeping import Here, Time

LANGUAGES = pytest.mark.parametrize("language", list(Language), ids=[each.value for each in Language])
BAD = {
    "ca": "Van trigar tres setmanes a contestar-me i ningú no em donava explicacions.",
    "es": "Tardaron tres semanas en contestarme y nadie me daba explicaciones.",
    "it": "Ci hanno messo tre settimane a rispondermi e nessuno mi dava spiegazioni.",
}
GROUP = -1001
OTHER = By(Actor.SUPERVISOR, 301, "Anna")  # had no part in the first decision
DANGER = {
    "ca": "Molt malament: la rentadora que em vau tornar treu fum i fa olor de cremat ara mateix.",
    "es": "Muy mal: la lavadora que me devolvieron echa humo y huele a quemado ahora mismo.",
    "it": "Malissimo: la lavatrice che mi avete ridato fa fumo e puzza di bruciato proprio adesso.",
}


@pytest.fixture
def store(tmp_path: Path):
    opened = open_a_store(tmp_path)
    yield opened
    opened.close()


class Shop(Time):
    """The ticks of a bot that asks how well it served."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.talk.tells = (*self.talk.tells, plan_surveys(self.talk.company))

    @property
    def casework(self):
        return replace(super().casework, tell=self.talk.turns.tell)

    @property
    def surveying(self) -> Surveying:
        company = self.talk.company
        catalogue = Catalogue(company.zone, own_words(company))
        return Surveying(self.talk.store, BOT, company, catalogue, Here(), self.now, lambda: None)

    def ticks(self) -> str:
        heard = super().ticks()
        asyncio.run(self.surveying.look())
        return "\n".join(filter(None, (heard, self.talk.hears())))

    def closed(self) -> str:
        """A case that ends well on Friday afternoon; its folio."""
        folio = complains(self.talk)
        self.ticks()
        self.decides(folio)
        self.talk.presses("button.accept")
        self.does(folio, c.CarryOut("nota 4711"))
        self.talk.now = datetime(2026, 11, 27, 15, 0, tzinfo=UTC)
        self.does(folio, c.CloseAccepted(), by=_customer(self.talk))
        assert self.case(folio).is_closed
        return folio

    def asked(self) -> str:
        """The question, on the first working day at ten: not on Saturday."""
        folio = self.closed()
        assert self.until("2026-11-30T09:59") == ""
        said = self.until("2026-11-30T10:00:30")
        assert self.talk.words("survey.question_case", folio=folio) in said
        return folio


def shop(store: Store, language: Language = Language.CA, **survey) -> tuple[Talk, Shop]:
    talk = Talk(store, language, company=replace(sample(), survey=Survey(**survey)))
    return talk, Shop(talk)


def kept(talk: Talk):
    with talk.store.look() as unit:
        row = unit.sale.surveys.of(1, talk.chat)
    assert row is not None
    return row


@LANGUAGES
def test_somebody_who_was_served_well_says_so_with_three_presses(store, language):
    talk, time = shop(store, language)
    time.asked()
    assert talk.words("survey.noted", n=5) in talk.presses_label("5")
    assert talk.asks("survey_effort")
    talk.presses_label("4")
    assert talk.asks("survey_remark")
    assert talk.words("survey.thanks") in talk.presses("button.skip")
    assert kept(talk).survey.answers == {"score": 5, "effort": 4}
    assert AlertKind.LOW_SCORE not in time.alerts()
    assert time.passes(days=60) == "", "asked once"


@LANGUAGES
def test_a_low_score_is_asked_why_and_seen_by_a_supervisor_with_the_words(store, language):
    talk, time = shop(store, language)
    folio = time.asked()
    talk.presses_label("2")
    assert talk.asks("survey_reason")
    alert = time.alerts()[AlertKind.LOW_SCORE]
    assert (alert.level, alert.folio, alert.note["score"]) == (Actor.SUPERVISOR, folio, 2)
    talk.says(BAD[language.value])
    assert talk.asks("survey_effort")
    row = kept(talk)
    assert row.words == BAD[language.value]
    with store.look() as unit:
        assert unit.sale.circumstances(row.customer_id, talk.chat, talk.now).low_score_at == talk.now
    assert time.alerts()[AlertKind.LOW_SCORE].times == 2, "told once more, with the words"
    assert talk.words("survey.thanks_low") in talk.presses("button.skip")


@LANGUAGES
def test_the_desk_sees_the_score_and_then_the_words_until_somebody_takes_the_conversation(store, language):
    talk, time = shop(store, language)
    with store.turn() as unit:
        unit.desk(BOT).set_up(DeskRow(GROUP, language), talk.now)
    folio = time.asked()
    talk.presses_label("2")
    first = rung(talk)
    assert folio in first
    assert talk.words("desk.ring_no_reason") in first
    talk.says(BAD[language.value])
    assert BAD[language.value] in rung(talk)
    assert rung(talk) == "", "rung once for each"


def rung(talk: Talk) -> str:
    """What is rung at the desk now."""
    catalogue = Catalogue(talk.company.zone)
    asyncio.run(
        Ringing(talk.store, BOT, talk.company, catalogue, Here(), lambda: talk.now, lambda: None).look()
    )
    told = []
    while rows := talk.store.claim_due(BOT, talk.now):
        told += [row.payload["text"] for row in rows if row.text_key == "desk.ring.low_score"]
        talk.store.mark_sent([(row, row.id) for row in rows], talk.now)
    return "\n".join(told)


@LANGUAGES
def test_a_danger_in_the_reason_is_a_danger_first(store, language):
    talk, time = shop(store, language)
    time.asked()
    talk.presses_label("1")
    said = talk.says(DANGER[language.value])
    assert talk.words("hazard_after.any")[:30] in said
    assert AlertKind.SAFETY in time.alerts()


@LANGUAGES
def test_who_does_not_answer_is_reminded_once_and_then_left_in_peace(store, language):
    talk, time = shop(store, language)
    folio = time.asked()
    assert time.until("2026-12-06T23:00") == "", "five days later is a Saturday, and Tuesday a holiday"
    reminder = time.until("2026-12-07T10:01")
    assert talk.words("survey.reminder_case", folio=folio) in reminder
    assert time.passes(days=100) == ""


def test_a_reminder_does_not_come_on_a_holiday(store):
    talk, time = shop(store)
    time.closed()
    talk.now = datetime(2026, 12, 3, 9, 30, tzinfo=UTC)
    assert "5" in time.ticks(), "asked late, because nobody looked before"
    assert time.until("2026-12-08T18:00") == "", "the eighth of December"
    assert talk.words("survey.reminder_case", folio=time.case_of_talk().folio) in time.until(
        "2026-12-09T10:01"
    )


@LANGUAGES
def test_a_number_typed_right_after_the_question_is_the_score(store, language):
    talk, time = shop(store, language)
    time.asked()
    assert talk.words("survey.noted", n=4) in talk.says("4")
    assert kept(talk).survey.score == 4


@LANGUAGES
def test_a_late_answer_after_the_answer_corrects_it_and_doubles_nothing(store, language):
    talk, time = shop(store, language)
    time.asked()
    talk.presses_label("1")
    talk.presses("button.skip")
    talk.presses_label("3")
    talk.presses("button.skip") if talk.asks("survey_remark") else None
    assert AlertKind.LOW_SCORE in time.alerts()
    time.passes(days=20)
    first = next(data for label, data in talk._buttons if label == "5" and data.startswith("z."))
    said = talk.presses_data(first)
    assert talk.words("survey.corrected", n=5) in said
    assert talk.asks("survey_remark"), "how easy it was is known already"
    assert kept(talk).survey.answers == {"score": 5, "effort": 3}
    assert AlertKind.LOW_SCORE not in time.alerts(), "what was corrected worries nobody"


@LANGUAGES
def test_who_wants_no_surveys_is_not_asked_again_until_they_say_so(store, language):
    talk, time = shop(store, language)
    time.asked()
    assert talk.words("survey.unwanted") in talk.presses("button.no_surveys")
    assert time.passes(days=30) == "", "no reminder either"
    second = another(talk, {"ca": "El forn que em vau vendre no s'escalfa des d'ahir i ningú no contesta.",
                              "es": "El horno que me vendieron no calienta desde ayer y nadie contesta.",
                              "it": "Il forno che mi avete venduto non scalda da ieri e nessuno risponde."}[language.value])  # fmt: skip
    time.ticks()
    time.decides(second)
    talk.presses("button.accept")
    time.does(second, c.CarryOut("nota 4712"))
    time.does(second, c.CloseAccepted(), by=_customer(talk))
    assert time.passes(days=40) == ""
    assert talk.words("survey.wanted") in talk.presses("button.surveys_again")


def test_whether_they_would_recommend_us_is_asked_where_the_company_wants_to_know(store):
    talk, time = shop(store, nps=True)
    time.asked()
    talk.presses_label("5")
    talk.presses("button.skip")
    assert talk.asks("survey_recommend")
    talk.says("10")
    assert kept(talk).survey.answers["recommend"] == 10
    assert talk.words("scale.not_a_point", least=0, most=10) not in talk.said[-1]


@pytest.mark.parametrize("typed", ["0", "6", "55", "cinc mil", "-3", "<b>", "5" * 4000])
def test_a_number_off_the_scale_is_said_to_be(store, typed):
    talk, time = shop(store)
    time.asked()
    talk.presses_label("5")
    said = talk.says(typed)
    assert talk.words("scale.not_a_point", least=1, most=5) in said
    assert talk.asks("survey_effort")


@pytest.mark.parametrize("way", ["withdrawn", "open", "reopened", "another", "telling", "off"])
def test_the_wrong_moments(store, way):
    talk, time = shop(store, after_closing=way != "off")
    if way in ("withdrawn", "open"):
        folio = complains(talk)
        time.ticks()
        if way == "withdrawn":
            time.does(folio, c.Withdraw(confirmed=True), by=_customer(talk))
    else:
        folio = time.closed()
    if way == "reopened":
        time.does(folio, c.Reopen("torna a perdre aigua"), by=_customer(talk))
    if way == "another":
        talk.later(minutes=5)
        another(talk, "El forn que vaig comprar no s'escalfa des d'ahir i el vull canviar.")
    if way == "telling":
        talk.says("La nevera fa un soroll estrany des de fa dies i no refreda prou bé.")
        talk.presses("button.begin_anew")
    said = time.until("2026-12-01T12:00")
    assert "1 vol dir" not in said
    talk.later(days=3)


def another(talk: Talk, tale: str) -> str:
    """One more case, and not about the one that was closed; its folio."""
    talk.says(tale)
    if talk.dialogue.draft is None:  # it is asked whether it is about the one that was closed
        talk.presses("button.begin_anew")
    return finishes(talk)


def _customer(talk: Talk):
    return By(Actor.CUSTOMER, talk.chat, "Núria")


def test_while_another_case_is_open_it_waits_and_comes_when_that_one_has_ended(store):
    talk, time = shop(store)
    first = time.closed()
    other = another(talk, "El forn que vaig comprar no s'escalfa des d'ahir i el vull canviar.")
    assert first != other
    assert "1 vol dir" not in time.until("2026-12-01T12:00")
    time.does(other, c.Withdraw(confirmed=True), by=_customer(talk))
    assert talk.words("survey.question_case", folio=first) in time.passes(days=2)


def test_a_case_reopened_and_closed_again_is_asked_about_once(store):
    talk, time = shop(store)
    folio = time.asked()
    talk.presses_label("5")
    time.does(folio, c.Reopen("torna a perdre aigua"), by=_customer(talk))
    time.does(folio, c.SecondLook("torna a perdre aigua"), by=_customer(talk))
    time.does(folio, c.Assign(OTHER.person_id, OTHER.name))
    repair = Offer(Remedy.REPAIR, date(2026, 12, 30))
    decision = a_decision(time.case(folio), Result.UPHELD, time.rules, offers=(repair,))
    time.does(folio, c.Communicate(decision), OTHER)
    time.does(folio, c.Accept(), by=_customer(talk))
    time.does(folio, c.CarryOut("nota 4713"))
    time.does(folio, c.CloseAccepted(), by=_customer(talk))
    assert "1 vol dir" not in time.passes(days=30)


def test_the_score_of_a_stranger_is_refused(store):
    talk, time = shop(store)
    time.asked()
    other = Talk(store, chat=2000, company=talk.company)
    assert other.words("button.stale") in other.presses_data("z.0.1.1")
    assert kept(talk).survey.answers == {}
    assert other.words("button.stale") in other.presses_data("z.0.1.999999")


def test_a_case_half_told_goes_on_after_the_survey(store):
    talk, time = shop(store)
    time.asked()
    button = next(data for label, data in talk._buttons if data.startswith("z.0.5."))
    talk.says("La nevera fa un soroll estrany des de fa dies i no refreda prou bé.")
    talk.presses("button.begin_anew")
    assert talk.words("survey.noted", n=5) in talk.presses_data(button)
    talk.presses("button.skip")
    assert talk.words("survey.thanks") in talk.presses("button.skip")
    assert talk.words("button.resume", what=talk.words("flow.complaint"))[:12] in str(talk._buttons[-2:])


@LANGUAGES
def test_a_company_says_it_in_its_own_words(store, language):
    own = tuple(("survey.question_case", each, f"Bé o malament? {each} <i>") for each in Language)
    _talk, time = shop(store, language, words=own)
    time.closed()
    assert f"Bé o malament? {language.value} <i>" in time.until("2026-11-30T10:00:30")


@LANGUAGES
def test_after_a_delivery_it_is_asked_once(store, language):
    talk, time = shop(store, language)
    talk.says({"ca": "hola", "es": "hola", "it": "buongiorno"}[language.value])
    washer = Purchase(11, 1, "P-1", "rentadora", Goods.NEW, date(2026, 11, 2))
    with store.turn() as unit:
        unit.remember_customer(talk.chat, {"full_name": "Núria"}, talk.now)
    for _ in range(2):
        with store.turn() as unit:
            time.surveying.after_delivery(unit, 1, washer, Place(BOT, talk.chat), language, talk.now)
    assert talk.hears().count(talk.words("survey.question_delivery")) == 1
    talk.presses_label("1")
    assert time.alerts()[AlertKind.LOW_SCORE].folio == ""


def test_one_of_many_asks(store):
    talk, time = shop(store)
    time.closed()
    talk.now = datetime(2026, 11, 30, 9, 30, tzinfo=UTC)
    time.talk.hears()
    rows = time.surveying._due()
    assert [time.surveying.do(row, talk.now) for row in rows * 3] == [True, False, False]


def test_nobody_is_asked_who_blocked_the_bot(store):
    talk, time = shop(store)
    time.closed()
    store.mark_unreachable(BOT, talk.chat, "blocked", talk.now)
    assert time.until("2026-12-01T12:00") == ""
    talk.later(days=40)
    assert time.ticks() == ""
    talk.says("hola")
    assert "1 vol dir" not in time.passes(days=40), "too late to remember"
