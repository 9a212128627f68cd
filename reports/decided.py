"""The decision and the closing, as documents (`law.md` 8.2 and 8.3; L10 arts. 13.1, 13.7)."""

from cases.decision import Decision, Offer, Result
from cases.happened import Accepted, DecisionCommunicated, Entry, RemedyCarriedOut
from cases.status import STAFF, By
from flows.declared.card import terms_of
from flows.recourse import recourse_block
from flows.text import lines, text
from reports.dossier import Dossier, moment_of, paper, particulars
from reports.paper import Block, Heading, Kind, Paper, Rows, Told, Words


def decision(dossier: Dossier) -> Paper:
    """The last decision communicated. Raises ValueError where there is none."""
    said = _last(dossier, DecisionCommunicated)
    if said is None or not isinstance(said.happened, DecisionCommunicated):
        raise ValueError(f"{dossier.case.folio} has no decision yet")
    decided = said.happened.decision
    return paper(
        dossier,
        Kind.DECISION,
        (
            Heading(text("paper.particulars")),
            particulars(dossier),
            Heading(text("paper.result")),
            Rows(
                (
                    (text("paper.result_label"), text(f"result.{decided.result.value}")),
                    (text("paper.decided_on"), moment_of(said.at, dossier.company)),
                    (text("paper.signed_by"), _signer(said.by, dossier)),
                )
            ),
            Heading(text("paper.points")),
            *points_of(decided, dossier.case.issues),
            *_offers(decided.offers),
            *_what_now(decided, dossier),
        ),
    )


def closing(dossier: Dossier) -> Paper:
    """How the case ended. Raises ValueError while it is open."""
    case = dossier.case
    if case.closed_at is None:
        raise ValueError(f"{case.folio} is open")
    kept = dossier.clock.until("R01", case.closed_at)
    rows: list[tuple[Told, Told]] = [
        (text("paper.result_label"), text(f"status.{case.status.value}")),
        (text("paper.closed_on"), moment_of(case.closed_at, dossier.company)),
    ]
    if case.decision:
        rows.insert(0, (text("paper.decision_label"), text(f"result.{case.decision.result.value}")))
    if accepted := _last(dossier, Accepted):
        rows.append((text("paper.accepted_on"), moment_of(accepted.at, dossier.company)))
    done = _last(dossier, RemedyCarriedOut)
    if done and isinstance(done.happened, RemedyCarriedOut):
        rows.append((text("paper.remedy_proof"), done.happened.proof))
    after = (text("paper.reopen", n=dossier.company.limits.reopen_months), text("paper.kept", until=kept.due))
    return paper(
        dossier,
        Kind.CLOSING,
        (
            Heading(text("paper.particulars")),
            particulars(dossier),
            Heading(text("paper.ending")),
            Rows(tuple(rows)),
            Words(lines(after)),
        ),
    )


def points_of(decided: Decision, issues: tuple[str, ...]) -> tuple[Block, ...]:
    """Each point with its answer (L10 art. 13.1)."""
    asked = dict(enumerate(issues, start=1))
    rows = tuple(
        (asked.get(answer.issue) or text("paper.point", n=answer.issue), answer.text)
        for answer in decided.answers
    )
    return (Rows(rows),)


def _offers(offers: tuple[Offer, ...]) -> tuple[Block, ...]:
    if not offers:
        return ()
    return Heading(text("paper.remedy")), Rows(
        tuple((text(f"remedy.{offer.kind.value}"), _terms(offer)) for offer in offers)
    )


def _terms(offer: Offer) -> Told:
    parts = terms_of(offer)
    return lines(parts, " · ") if parts else "–"


def _what_now(decided: Decision, dossier: Dossier) -> tuple[Block, ...]:
    if decided.result is Result.ANSWERED:
        return ()
    blocks: tuple[Block, ...] = (Heading(text("paper.your_word")), Words(text("paper.accept_or_not")))
    if decided.result is not Result.UPHELD:
        blocks += (Heading(text("paper.outside")), Words(recourse_block(dossier.company)))
    return blocks


def _signer(by: By, dossier: Dossier) -> Told:
    return by.name if by.actor in STAFF and by.name else dossier.company.name


def _last(dossier: Dossier, kind: type) -> Entry | None:
    return next((entry for entry in reversed(dossier.entries) if isinstance(entry.happened, kind)), None)
