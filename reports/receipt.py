"""The receipt: proof of what was sent, when, and by when it is answered (`law.md` 8.1; L10 arts. 11, 12)."""

from flows.declared.register import answered_by, notices
from flows.text import text
from reports.dossier import Dossier, attachments, paper, particulars, story, ways_on
from reports.paper import Heading, Kind, Paper, Words


def receipt(dossier: Dossier) -> Paper:
    """The receipt of a case."""
    case = dossier.case
    deadline = dossier.clock.until(case.legal.rule_id, case.legal.starts_at)
    told = notices(case.type, case.topic, dossier.facts, dossier.moment)
    return paper(
        dossier,
        Kind.RECEIPT,
        (
            Heading(text("paper.particulars")),
            particulars(dossier),
            *story(dossier),
            *attachments(dossier),
            Heading(text("paper.answer")),
            Words(answered_by(deadline, dossier.moment)),
            Heading(text("paper.ways_on")),
            Words(ways_on()),
            Words(told, quiet=True),
        ),
    )
