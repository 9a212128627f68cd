"""The whole file of a case with its timeline: what the customer may take to another body or to court.

LO 1/2025 disp. adic. 7.ª makes the complaint and its answer evidence (`law.md` 2.3.11). Notes that the
company's people wrote to one another stay inside.
"""

from cases.happened import (
    Accepted,
    AnswerPutOff,
    Categorised,
    CustomerAdded,
    DecisionProposed,
    DecisionSentBack,
    Entry,
    InformationAsked,
    InvestigationBegun,
    IssuesRaised,
    NotAccepted,
    Noted,
    ReferralProposed,
    Referred,
    RemedyCarriedOut,
    Reopened,
    SecondLookBegun,
    SpokeAgain,
    WentOutside,
    Withdrawn,
    kind_of,
)
from cases.status import THEIRS, Actor, By
from flows.declared.standing import standing
from flows.text import lines, text
from reports.decided import points_of
from reports.dossier import Dossier, Spoken, attachments, moment_of, paper, particulars, story
from reports.paper import Block, Grid, Heading, Kind, Paper, Rows, Told, Words

_INSIDE = (Noted, DecisionProposed, DecisionSentBack, ReferralProposed, Categorised, IssuesRaised)


def whole_file(dossier: Dossier) -> Paper:
    """Everything of the case that is the customer's to know, up to now."""
    case = dossier.case
    due: tuple[Told, Told] = (text("paper.due"), moment_of(case.due_at, dossier.company))
    state: tuple[Told, Told] = (text("paper.state"), standing(case))
    return paper(
        dossier,
        Kind.FILE,
        (
            Heading(text("paper.particulars")),
            particulars(dossier),
            Rows((state, due)),
            *story(dossier),
            *attachments(dossier),
            *_decision(dossier),
            Heading(text("paper.timeline")),
            Grid(
                (text("paper.when"), text("paper.what"), text("paper.who")),
                (1.5, 3.0, 1.0),
                tuple(_line(entry, dossier) for entry in dossier.entries if _theirs(entry)),
            ),
            *_talk(dossier),
        ),
    )


def _decision(dossier: Dossier) -> tuple[Block, ...]:
    if dossier.case.decision is None:
        return ()
    decided = dossier.case.decision
    result = Words(text(f"result.{decided.result.value}"))
    return Heading(text("paper.result")), result, *points_of(decided, dossier.case.issues)


def _talk(dossier: Dossier) -> tuple[Block, ...]:
    """What the customer and the house's people said to each other, word for word."""
    if not dossier.talk:
        return ()
    head = (text("paper.when"), text("paper.what"), text("paper.who"))
    rows = tuple(
        (moment_of(one.at, dossier.company), _said(one), one.name or text("paper.you"))
        for one in dossier.talk
    )
    return Heading(text("paper.talk")), Grid(head, (1.5, 3.0, 1.0), rows)


def _said(one: Spoken) -> Told:
    return text("paper.talk_edited", words=one.words, before=one.before) if one.before else one.words


def _theirs(entry: Entry) -> bool:
    return entry.happened is not None and not isinstance(entry.happened, _INSIDE)


def _line(entry: Entry, dossier: Dossier) -> tuple[Told, ...]:
    when = moment_of(entry.at, dossier.company)
    if entry.happened is None:
        return when, "–", _who(entry.by, dossier)
    what = text(f"event.{kind_of(entry.happened)}")
    words = _words(entry)
    return when, lines((what, words), "\n") if words else what, _who(entry.by, dossier)


def _words(entry: Entry) -> str:
    """What was said with it, where something was."""
    match entry.happened:
        case CustomerAdded(text=told) | Accepted(words=told) | SpokeAgain(words=told):
            return told
        case NotAccepted(reason=told) | Withdrawn(reason=told) | Reopened(reason=told):
            return told
        case AnswerPutOff(reason=told) | SecondLookBegun(reason=told):
            return told
        case InvestigationBegun(checking=told) | RemedyCarriedOut(proof=told):
            return told
        case InformationAsked(items=items):
            return " · ".join(items)
        case WentOutside(body, on, reference):
            return " · ".join(filter(None, (body, on.isoformat(), reference)))
        case Referred(to, address):
            return " · ".join(filter(None, (to, address)))
    return ""


def _who(by: By, dossier: Dossier) -> Told:
    if by.actor in THEIRS:
        return text("paper.you")
    if by.actor is Actor.BOT:
        return text("paper.assistant")
    return by.name or dossier.company.name
