"""Lives of cases for the tests: a company, people, and a story that goes from command to command."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from cases import commands as c
from cases.assessment import Assessment, Severity
from cases.case import Case
from cases.clock import LegalClock
from cases.commands import Command
from cases.company import Company, Jurisdiction, SizeClass
from cases.deadlines import Fact
from cases.decision import Answer, Decision, Offer, Result, results_of
from cases.evolving import entries_after, evolve
from cases.happened import Entry, Given, Happened, Notice, Outcome
from cases.life import decide
from cases.recourse import bodies
from cases.rules import Rules
from cases.status import THE_BOT, Actor, By, Status
from cases.taxonomy import CaseType, Language, Remedy, Topic, Urgency
from cases.term import Term
from cases.visit import Visit, Wanted

START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
ANNA = By(Actor.CUSTOMER, 100, "Anna")
BROTHER = By(Actor.REPRESENTATIVE, 101, "Pere")
AGENT = By(Actor.AGENT, 200, "Marta")
OTHER_AGENT = By(Actor.AGENT, 201, "Joan")
SUPERVISOR = By(Actor.SUPERVISOR, 300, "Roser")
HEAD = By(Actor.HEAD, 400, "Anselm")
DPO = By(Actor.DPO, 500, "Carme")
BOT = THE_BOT
EVERYBODY = (ANNA, BROTHER, BOT, AGENT, OTHER_AGENT, SUPERVISOR, HEAD, DPO)

SHOP = Company(
    legal_name="Electrodomèstics Quatrevents, SL",
    tax_number="B17999996",
    address="Carrer del Molí de Vent, 900, 17007 Girona",
    jurisdiction=Jurisdiction("ES", "CT"),
    zone="Europe/Madrid",
    size_class=SizeClass.SMALL,
    folio_prefix="QV",
)
LARGE = replace(SHOP, size_class=SizeClass.LARGE)
MILAN = replace(SHOP, jurisdiction=Jurisdiction("IT", "MI"), zone="Europe/Rome")


def rules_of(company: Company) -> Rules:
    return Rules(LegalClock(company), company)


RULES = rules_of(SHOP)


def registration(
    case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES, at: datetime = START, **more: object
) -> c.Register:
    facts: frozenset[Fact] = more.pop("facts", frozenset())  # type: ignore[assignment]
    billing, cut = Fact.BILLING in facts, Fact.SERVICE_CUT in facts
    term = Term.of(rules.clock.deadline(case_type, at, billing=billing, service_cut=cut))
    return c.Register(
        "QV-2026-000001-7QX2", case_type, Topic.PRODUCT_DEFECT, Urgency.NORMAL, Language.CA, at, term,
        facts, **more,  # type: ignore[arg-type]
    )  # fmt: skip


# What was, the command, by whom, when, what it caused, what is.
Step = tuple[Case | None, Command, By, datetime, tuple[Happened, ...], Case | None]


class Story:
    """A case and the clock; each `then` does a command and remembers its events."""

    def __init__(self, rules: Rules = RULES, at: datetime = START) -> None:
        self.rules, self.at = rules, at
        self.case: Case | None = None
        self.entries: list[Entry] = []
        self.steps: list[Step] = []

    def then(self, command: Command, by: By, days: float = 0) -> "Story":
        self.at += timedelta(days=days)
        before = self.case
        events = decide(self.case, command, by, self.at, self.rules)
        for entry in entries_after(self.case, events, by, self.at):
            self.case = evolve(self.case, entry)
            self.entries.append(entry)
        self.steps.append((before, command, by, self.at, events, self.case))
        return self

    @property
    def now(self) -> Case:
        assert self.case is not None
        return self.case

    def until(self, moment: datetime) -> "Story":
        self.at = max(self.at, moment)
        return self


def a_decision(case: Case, result: Result | None = None, rules: Rules = RULES, **more: object) -> Decision:
    """One that may go out: everything answered, something offered, everywhere to go named."""
    result = result or results_of(case.type)[0]
    offers = (Offer(Remedy.REPAIR, date(2026, 12, 31)),) if result in {Result.UPHELD, Result.PARTLY} else ()
    fit = Decision(
        result,
        tuple(Answer(point, "Hem comprovat la corretja i la canviem.") for point in case.points),
        case.language,
        offers,
        bodies(rules.company),
    )
    return replace(fit, **more)  # type: ignore[arg-type]


SLIGHT, GRAVE = Assessment(Severity.SLIGHT), Assessment(Severity.CRITICAL)
ASSESSED = c.Assess(SLIGHT, category=5, assignee=AGENT.person_id, assignee_name="Marta")
REFUND = Offer(Remedy.REFUND, date(2026, 12, 31), Decimal("120.50"))


def received(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    return Story(rules).then(registration(case_type, rules), ANNA)


def acknowledged(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    return received(case_type, rules).then(c.Acknowledge(17, "ab" * 32), BOT)


def assessed(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    return acknowledged(case_type, rules).then(ASSESSED, AGENT)


def needs_info(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    return assessed(case_type, rules).then(c.AskForInformation(("photo", "invoice")), AGENT)


def investigating(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    return assessed(case_type, rules).then(c.Investigate("the workshop's note"), AGENT)


def drafted(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    story = investigating(case_type, rules)
    return story.then(c.Propose(a_decision(story.now, rules=rules)), AGENT)


def decided(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    if case_type in {CaseType.SUGGESTION, CaseType.PRAISE}:
        story = assessed(case_type, rules)
        return story.then(c.Communicate(a_decision(story.now, rules=rules)), AGENT)
    return drafted(case_type, rules).then(c.Communicate(), AGENT)


def accepted(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    return decided(case_type, rules).then(c.Accept("Sí"), ANNA)


def remedied(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    return accepted(case_type, rules).then(c.CarryOut("workshop note 4711"), AGENT)


def rejected(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    return decided(case_type, rules).then(c.Refuse("No"), ANNA)


def escalated(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    return rejected(case_type, rules).then(c.SecondLook(), ANNA)


def outside(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    story = escalated(case_type, rules)
    return story.then(c.GoOutside("Junta Arbitral", story.at.date(), "JA-9"), ANNA)


def silent(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    story = decided(case_type, rules)
    for nth, days in ((1, 7), (2, 13)):
        story.then(c.NoteDelivered(Notice.DECISION_REMINDER, 50 + nth, nth), BOT, days)
    return story.then(c.FallSilent(), BOT, 10)


def warned(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    """Asked for information, told, reminded twice, and the time is over."""
    story = needs_info(case_type, rules).then(c.NoteDelivered(Notice.INFORMATION_WANTED, 31), BOT)
    for nth, days in ((1, 5), (2, 4)):
        story.then(c.NoteDelivered(Notice.COMPLETION_REMINDER, 32 + nth, nth), BOT, days)
    assert story.now.missing
    return story.until(story.now.missing.term.due_at)


def closed(case_type: CaseType = CaseType.CLAIM, rules: Rules = RULES) -> Story:
    return remedied(case_type, rules).then(c.CloseAccepted(), ANNA)


VISITS = (Status.SCHEDULED, Status.TO_ARRANGE, Status.SERVICE_DONE)
VISIT = Visit(date(2026, 3, 5), time(9), time(13), "Carrer Major, 5, 08001 Barcelona")


def scheduled(_type: CaseType = CaseType.SERVICE, rules: Rules = RULES) -> Story:
    return acknowledged(CaseType.SERVICE, rules).then(c.Schedule(VISIT), AGENT)


def to_arrange(_type: CaseType = CaseType.SERVICE, rules: Rules = RULES) -> Story:
    return scheduled(rules=rules).then(c.AskOtherDays((Wanted(date(2026, 3, 10)),)), ANNA)


def service_done(_type: CaseType = CaseType.SERVICE, rules: Rules = RULES) -> Story:
    return scheduled(rules=rules).then(c.Finish("la rentadora ja funciona"), AGENT, 3)


def not_right(_type: CaseType = CaseType.SERVICE, rules: Rules = RULES) -> Story:
    return service_done(rules=rules).then(c.Refuse("encara perd aigua"), ANNA)


SCENES = {
    Status.RECEIVED: received,
    Status.NEEDS_INFO: warned,
    Status.ACKNOWLEDGED: acknowledged,
    Status.ASSESSED: assessed,
    Status.INVESTIGATING: investigating,
    Status.DECISION_DRAFT: drafted,
    Status.DECIDED: decided,
    Status.ACCEPTED: accepted,
    Status.REMEDY_DONE: remedied,
    Status.REJECTED_OPEN: rejected,
    Status.ESCALATED_INT: escalated,
    Status.ESCALATED_EXT: outside,
    Status.NO_REPLY: silent,
    Status.CLOSED_ACCEPTED: closed,
    Status.CLOSED_ANSWERED: lambda _=None, rules=RULES: decided(CaseType.PRAISE, rules).then(
        c.CloseAnswered(), BOT
    ),
    Status.CLOSED_EXHAUSTED: lambda kind=CaseType.CLAIM, rules=RULES: outside(kind, rules).then(
        c.Exhaust("no further recourse"), SUPERVISOR
    ),
    Status.CLOSED_WITHDRAWN: lambda kind=CaseType.CLAIM, rules=RULES: received(kind, rules).then(
        c.Withdraw(confirmed=True), ANNA
    ),
    Status.CLOSED_INCOMPLETE: lambda kind=CaseType.CLAIM, rules=RULES: warned(kind, rules).then(
        c.CloseIncomplete(), AGENT
    ),
    Status.MERGED: lambda kind=CaseType.CLAIM, rules=RULES: received(kind, rules).then(
        c.Merge("QV-2026-000002-AAAA", same_person=True, main_open=True), AGENT
    ),
    Status.REFERRED: lambda kind=CaseType.CLAIM, rules=RULES: (
        assessed(kind, rules).then(c.ProposeReferral("the carrier"), AGENT).then(c.Refer(), SUPERVISOR)
    ),
    Status.BLOCKED: lambda kind=CaseType.CLAIM, rules=RULES: closed(kind, rules).then(
        c.Block(date(2031, 1, 1), "erasure granted"), DPO
    ),
}
SERVICE_SCENES = {
    Status.RECEIVED: received,
    Status.ACKNOWLEDGED: acknowledged,
    Status.NEEDS_INFO: lambda kind=CaseType.SERVICE, rules=RULES: acknowledged(kind, rules).then(
        c.AskForInformation(("photo", "invoice")), AGENT
    ),
    Status.SCHEDULED: scheduled,
    Status.TO_ARRANGE: to_arrange,
    Status.SERVICE_DONE: service_done,
    Status.CLOSED_ACCEPTED: lambda _=None, rules=RULES: service_done(rules=rules).then(
        c.CloseAccepted(), ANNA
    ),
    Status.CLOSED_WITHDRAWN: lambda _=None, rules=RULES: scheduled(rules=rules).then(
        c.Withdraw(confirmed=True), ANNA
    ),
    Status.CLOSED_INCOMPLETE: lambda kind=CaseType.SERVICE, rules=RULES: asked_in_vain(kind, rules),
    Status.MERGED: SCENES[Status.MERGED],
    Status.BLOCKED: lambda _=None, rules=RULES: (
        service_done(rules=rules)
        .then(c.CloseAccepted(), ANNA)
        .then(c.Block(date(2031, 1, 1), "erasure granted"), DPO)
    ),
}
SCENES |= {status: SERVICE_SCENES[status] for status in VISITS}


def asked_in_vain(kind: CaseType, rules: Rules) -> Story:
    """A request for service that was never completed."""
    story = SERVICE_SCENES[Status.NEEDS_INFO](kind, rules).then(
        c.NoteDelivered(Notice.INFORMATION_WANTED, 31), BOT
    )
    for nth, days in ((1, 5), (2, 4)):
        story.then(c.NoteDelivered(Notice.COMPLETION_REMINDER, 32 + nth, nth), BOT, days)
    assert story.now.missing
    return story.until(story.now.missing.term.due_at).then(c.CloseIncomplete(), AGENT)


def scene_of(status: Status, case_type: CaseType, rules: Rules = RULES) -> Story:
    """A case of the type in the status, where such a case may stand so."""
    return (SERVICE_SCENES if case_type is CaseType.SERVICE else SCENES)[status](case_type, rules)


SETTLED = c.SettleOutside(Outcome.AWARD, "award 3/2026", START.date(), (REFUND,))
GIVEN = c.Complete((Given(1, "here"), Given(2, "there")))
