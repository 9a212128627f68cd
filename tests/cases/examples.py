"""Every kind of event, with something in every field."""

from datetime import date, time, timedelta
from decimal import Decimal

from cases import happened as h
from cases.assessment import Assessment, Complexity, Impact, Priority, Severity
from cases.deadlines import Fact
from cases.decision import Answer, Decision, Offer, Result
from cases.happened import Given, Notice, Outcome
from cases.recourse import Body
from cases.taxonomy import CaseType, Language, Remedy, Topic, Urgency
from cases.term import Term
from cases.visit import DayPart, Visit, Wanted
from tests.cases.lives import START

TERM = Term("D05", START, START + timedelta(days=21, microseconds=999_999))
OFFER = Offer(Remedy.REFUND, date(2026, 4, 1), Decimal("120.50"), "al mateix compte")
DECISION = Decision(
    Result.PARTLY, (Answer(1, "Sí: «col·lecció»"), Answer(2, "No")), Language.IT, (OFFER,), tuple(Body)
)
FILE: dict[str, object] = {"unique_id": "u1", "kind": "photo", "size": 3, "name": None}
GIVEN = Given(2, "aquí", (FILE,), 91)
EVENTS: list[h.Happened] = [
    h.Received(
        "QV-2026-000001-7QX2", CaseType.CLAIM, Topic.BILLING, Urgency.HIGH, Language.CA, START, TERM,
        frozenset({Fact.BILLING, Fact.SERVICE_CUT}), True, True, ("el tambor", "el retard"), ("topic",),
        {"17": "La rentadora treu fum 🔥"}, True,
    ),
    h.Acknowledged(17, "ab" * 32),
    h.Assessed(
        Assessment(Severity.SERIOUS, Complexity.COMPLEX, Impact.FEW, True, True, True), Priority.P2, ("un",), 5, 200,
        "Marta", "Servei tècnic", "aturar-la",
    ),
    h.InvestigationBegun("la nota del taller"),
    h.InformationAsked(("foto", "factura"), TERM, True),
    h.ItemsGiven((GIVEN,), "per telèfon"),
    h.Completed(TERM),
    h.ClosedIncomplete(),
    h.DecisionProposed(DECISION),
    h.DecisionSentBack("el segon punt"),
    h.DecisionCommunicated(DECISION, 200, True),
    h.Accepted("Sí"),
    h.NotAccepted(TERM, "No"),
    h.FellSilent(),
    h.SpokeAgain("Hola"),
    h.SecondLookBegun(TERM, "motiu", 300, "Roser"),
    h.WentOutside("OMIC", date(2026, 4, 2), "9/2026"),
    h.SettledOutside(Outcome.AWARD, "laude 3", date(2026, 5, 2), (OFFER,)),
    h.RemedyCarriedOut("nota 4711"),
    h.ClosedAccepted(),
    h.ClosedAnswered(),
    h.Exhausted("res més", Outcome.DISMISSED, "3/2026"),
    h.Withdrawn("ja està"),
    h.Reopened(TERM, "torna a fallar"),
    h.Merged("QV-2026-000002-AAAA"),
    h.ReferralProposed("el transportista", "Carrer Major, 1", "no és nostre"),
    h.Referred("el transportista", "Carrer Major, 1"),
    h.Blocked(date(2031, 3, 2), "supressió concedida"),
    h.Retyped(CaseType.COMPLAINT, TERM),
    h.Categorised(35),
    h.Assigned(201, "Joan", "Facturació"),
    h.IssuesRaised(("i la factura",)),
    h.Noted("corretja trencada"),
    h.CustomerAdded("una cosa més", (FILE,), 92),
    h.Delivered(Notice.DECISION_REMINDER, 93, 2, "cd" * 32),
    h.AnswerPutOff(date(2026, 3, 30), "falta la peça"),
    h.BecameOverdue(date(2026, 3, 30)),
    h.SafetyFlagged("fum"),
    h.VisitScheduled(Visit(date(2026, 11, 26), time(9, 30), time(13), "Carrer Major, 5"), True),
    h.OtherDaysAsked(TERM, (Wanted(date(2026, 11, 27), DayPart.MORNING),), "millor divendres"),
    h.ServiceDone("ja funciona"),
]  # fmt: skip
