"""What the customer is told of each event: every row of the table, in every language, by the rules of `law.md` 8."""

import re
from dataclasses import replace
from datetime import date

import pytest

from cases import commands as c
from cases import happened as h
from cases.agenda import Due, What
from cases.decision import Result
from cases.happened import Entry, Outcome
from cases.lifecycle import TABLE, Move
from cases.refused import Refused, Why
from cases.status import THEIRS, Actor, By, Status
from cases.taxonomy import CaseType, Language
from flows.acts import Acted
from flows.declared.refusals import refusal
from flows.declared.reminding import NOTICES, remind
from flows.declared.telling import discarded, tell
from flows.effects import Say
from flows.events import PersonWanted, Started
from locales import Catalogue
from tests.cases import lives
from tests.cases.examples import EVENTS
from tests.cases.lives import AGENT, ANNA, BOT, MILAN, SHOP, SUPERVISOR

CATALOGUE = Catalogue("Europe/Madrid")
LANGUAGES = tuple(Language)
FORBIDDEN = r"consumers/odr|ec\.europa\.eu|\bODR\b|enquesta|encuesta|sondaggio|valori|valore el servicio|punt[uú]|ofert|descompt|descuent|\bscont"


def told(story: lives.Story, company=SHOP) -> list[Say]:
    """What is said of the last command."""
    entries = [entry for entry in story.entries if entry.at == story.at and entry.by == story.steps[-1][2]]
    return [said for entry in entries[-3:] if (said := tell(story.now, entry, company))]


def last_told(story: lives.Story, company=SHOP) -> Say:
    return told(story, company)[-1]


def words(said: Say, language: Language) -> str:
    return re.sub("<[^>]+>", "", CATALOGUE.html(said.text, language))


def events_of(said: Say) -> list:
    return [key.event for row in said.buttons for key in row]


def a_rejection(case):
    return lives.a_decision(case, Result.REJECTED)


LIVES = {
    "information_wanted": lives.needs_info,
    "completed": lambda: lives.needs_info().then(lives.GIVEN, ANNA),
    "closed_incomplete": lambda: lives.warned().then(c.CloseIncomplete(), AGENT),
    "assessed": lives.assessed,
    "investigating": lives.investigating,
    "referred": lambda: lives.acknowledged(CaseType.REPORT).then(c.Refer("ACC", "Pamplona, 113"), AGENT),
    "decided": lives.decided,
    "decided_again": lambda: _again(lives.escalated()),
    "thanked": lambda: lives.decided(CaseType.SUGGESTION),
    "accepted": lives.accepted,
    "refused": lives.rejected,
    "no_reply": lives.silent,
    "decided_still": lambda: lives.silent().then(c.SpeakAgain("Hola"), ANNA),
    "second_look": lives.escalated,
    "went_outside": lives.outside,
    "settled_outside": lambda: lives.outside().then(lives.SETTLED, SUPERVISOR),
    "remedy_done": lives.remedied,
    "closed_accepted": lives.closed,
    "closed_answered": lambda: lives.decided(CaseType.PRAISE).then(c.CloseAnswered(), BOT),
    "closed_exhausted": lambda: lives.outside().then(c.Exhaust("no way left", Outcome.DISMISSED), SUPERVISOR),
    "closed_withdrawn": lambda: lives.received().then(c.Withdraw(confirmed=True), ANNA),
    "reopened": lambda: lives.closed().then(c.Reopen("again"), ANNA, 3),
    "merged": lives.SCENES[Status.MERGED],
    "blocked": lives.SCENES[Status.BLOCKED],
    "retyped": lambda: lives.received(CaseType.ENQUIRY).then(c.Retype(CaseType.CLAIM), AGENT),
    "added": lambda: lives.received().then(c.Add("one more thing"), ANNA),
    "put_off": lambda: lives.investigating().then(c.PutOff(date(2026, 4, 30), "the part is late"), AGENT),
    "overdue": lambda: None,
    "scheduled": lives.scheduled,
    "other_days": lives.to_arrange,
    "service_done": lives.service_done,
    "not_right": lives.not_right,
}


def _again(story: lives.Story) -> lives.Story:
    return story.then(c.Communicate(a_rejection(story.now)), SUPERVISOR)


def overdue(**more) -> tuple:
    """A case whose term ended, and the event of that."""
    story = lives.investigating()
    entry = Entry(story.now.seq + 1, h.BecameOverdue(), BOT, story.now.due_at)
    return replace(story.now, overdue=True, **more), entry


@pytest.mark.parametrize(
    "row", [row for row in TABLE if row.tells], ids=lambda row: f"{row.move}-{row.tells}"
)
def test_every_row_that_tells_something_has_a_life_that_shows_it(row):
    if row.tells == "received":  # said by the flow as the receipt, but where nobody sent it
        story = lives.Story().then(lives.registration(silent=True), BOT)
        assert last_told(story).text.key == "told.received"
    elif row.tells == "discarded":
        assert discarded().text.key == "told.discarded"
    elif row.tells == "overdue":
        assert tell(*overdue(), SHOP).text.key == "told.overdue"
    else:
        said = last_told(LIVES[row.tells]())
        assert said.text.key.startswith("told.")
        assert row.tells in LIVES


def test_a_second_receipt_is_not_said_where_the_flow_said_it():
    assert told(lives.received()) == []


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_event_can_be_told_in_every_language_or_is_for_the_house(event, language):
    story = lives.decided() if not isinstance(event, h.DecisionCommunicated) else lives.drafted()
    case = replace(story.now, issues=("el tambor <i>", "el retard"), closed_at=story.at)
    said = tell(case, Entry(99, event, By(Actor.AGENT, 7, "Marta & <b>"), story.at), SHOP)
    if said is None:
        assert type(event) in {
            h.Acknowledged, h.Assessed, h.ItemsGiven, h.DecisionProposed, h.DecisionSentBack,
            h.ReferralProposed, h.Categorised, h.Assigned, h.IssuesRaised, h.Noted, h.Delivered, h.SafetyFlagged,
        }  # fmt: skip
        return
    text = words(said, language)
    assert len(text) > 20
    assert "{" not in text
    assert not re.search(FORBIDDEN, text, re.IGNORECASE)
    assert PersonWanted() in events_of(said), "a person can always be asked for"


# ---- The decision (8.2) ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("company", [SHOP, MILAN], ids=["catalonia", "milan"])
@pytest.mark.parametrize("result", [Result.UPHELD, Result.PARTLY, Result.REJECTED])
def test_a_decision_answers_each_point_and_says_what_the_buttons_mean(result, company, language):
    rules = lives.rules_of(company)
    story = lives.investigating(rules=rules).then(c.RaiseIssues(("el tambor", "el retard")), AGENT)
    story.then(c.Note("belt"), AGENT)
    fit = lives.a_decision(
        story.now, result, rules, offers=(lives.REFUND,) if result is not Result.REJECTED else ()
    )
    story.then(c.Propose(fit), AGENT).then(c.Communicate(), SUPERVISOR)
    said = last_told(story, company)
    text = words(said, language)
    assert story.now.folio in text
    assert "1. el tambor" in text
    assert "2. el retard" in text
    assert text.count("Hem comprovat la corretja") == 2
    assert "Roser" in text
    assert company.legal_name in text
    assert CATALOGUE.plain(said.buttons[0][0].label, language) in text, "what accepting means"
    assert CATALOGUE.plain(said.buttons[1][0].label, language) in text, "what not accepting means"
    assert re.search(r"mai com un sí|nunca lo tomaremos como un sí|mai un sì", text)
    assert ("120,50" in text) == (result is not Result.REJECTED)
    named = {Language.CA: "organismes|acudir", Language.ES: "acudir", Language.IT: "rivolgersi"}[language]
    assert bool(re.search(rf"(?:{named}).{{0,80}}:\s*\n•", text)) == (result is not Result.UPHELD)
    assert not re.search(FORBIDDEN, text, re.IGNORECASE)


def test_a_second_decision_says_that_it_is_one():
    said = last_told(LIVES["decided_again"]())
    assert said.text.key == "told.decided_again"


def test_a_suggestion_answered_asks_for_no_acceptance():
    said = last_told(LIVES["thanked"]())
    assert not [event for event in events_of(said) if isinstance(event, Acted)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_not_accepted_stays_open_and_says_where_else_to_go(language):
    text = words(last_told(lives.rejected()), language)
    assert re.search("continua obert|sigue abierto|resta aperta", text)
    assert "consum.gencat.cat" in text
    events = events_of(last_told(lives.rejected()))
    assert "second" in {event.act for event in events if isinstance(event, Acted)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_silence_is_never_told_as_a_yes_and_closes_nothing(language):
    text = words(last_told(lives.silent()), language)
    assert re.search("ni tanquem|ni cerramos|non chiudiamo", text)
    assert {event.act for event in events_of(last_told(lives.silent())) if isinstance(event, Acted)} == {
        "accept",
        "refuse",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_missing_says_what_until_when_how_and_what_follows(language):
    story = lives.needs_info()
    said = last_told(story)
    text = words(said, language)
    assert "1. photo" in text
    assert "2. invoice" in text
    assert re.search(r"\d+ (?:de )?mar", text)
    assert re.search("tancat sense resposta|cerrado sin respuesta|chiudere la pratica senza risposta", text)
    wanted = [event.about for event in events_of(said) if isinstance(event, Started)]
    assert wanted == [f"{story.now.folio}/1", f"{story.now.folio}/2"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_lateness_is_owned_with_an_apology_and_where_else_to_go(language):
    case, entry = overdue()
    text = words(tell(case, entry, SHOP), language)
    assert re.search("disculpes|disculpas|scusa", text)
    assert "consum.gencat.cat" in text
    promised = words(tell(*overdue(promised=date(2026, 4, 30)), SHOP), language)
    assert re.search("30 d.abril|30 de abril|30 aprile", promised)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "ending", ["closed_accepted", "closed_exhausted", "closed_withdrawn", "closed_answered"]
)
def test_every_ending_says_until_when_it_can_be_opened_again(ending, language):
    story = LIVES[ending]()
    said = last_told(story)
    assert story.now.folio in words(said, language)
    assert re.search("tornar a obrir|volver a abrirlo|riaprirla", words(said, language))
    assert Started("reopening", story.now.folio) in events_of(said)


# ---- Because a day came ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("due", "life"),
    [
        (Due(What.HALF_TERM, lives.START), lives.investigating),
        (Due(What.COMPLETION_REMINDER, lives.START, 1), lives.needs_info),
        (Due(What.COMPLETION_REMINDER, lives.START, 2), lives.needs_info),
        (Due(What.DECISION_REMINDER, lives.START, 1), lives.decided),
        (Due(What.DECISION_REMINDER, lives.START, 2), lives.decided),
    ],
    ids=lambda it: f"{it.what}-{it.nth}" if isinstance(it, Due) else "",
)  # fmt: skip
def test_every_reminder_names_the_case_and_what_can_be_done(due, life, language):
    case = life().now
    said = remind(case, due, SHOP)
    assert said is not None
    assert case.folio in words(said, language)
    assert PersonWanted() in events_of(said)
    assert due.what in NOTICES, "its arrival is noted"


def test_what_falls_due_inside_the_house_is_not_told():
    case = lives.investigating().now
    for what in (What.SUPERVISOR_SEES, What.SUPERVISOR_OWNS, What.ASSESSMENT, What.RETENTION_END):
        assert remind(case, Due(what, lives.START), SHOP) is None


# ---- Refusals --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("why", Why)
def test_every_refusal_has_words_with_what_is_allowed(why, language):
    said = CATALOGUE.html(refusal(Refused(why, "until", date(2026, 3, 16), by=AGENT)), language)
    assert "{" not in said
    assert len(said) > 10


def test_what_is_possible_instead_is_told_by_name():
    story = lives.received()
    with pytest.raises(Refused) as refused:
        story.then(c.Accept(), ANNA)
    said = CATALOGUE.plain(refusal(refused.value), Language.CA)
    assert "acceptar la resposta" in said
    assert "retirar-lo" in said
    assert set(refused.value.allowed) <= set(Move)


def test_the_customer_is_the_only_one_whose_word_is_told_back_to_them_as_theirs():
    assert ANNA.actor in THEIRS
    by_us = lives.escalated().then(c.GoOutside("OMIC", lives.START.date(), "9/2026"), AGENT)
    by_them = lives.outside()
    assert dict(last_told(by_us).text.args)["how"].key == "outside.by_them"
    assert dict(last_told(by_them).text.args)["how"].key == "outside.by_you"
