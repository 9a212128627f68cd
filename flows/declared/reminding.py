"""What the customer is told because a day has come: half the term, reminders of what they still can do.

What moves the case when its day comes (overdue, no reply, closing) is told by `flows/declared/telling.py`.
"""

from cases.agenda import Due, What
from cases.case import Case
from cases.company import Company
from cases.happened import Notice
from flows.declared.card import items, offers, shown
from flows.declared.choices import after_event
from flows.declared.standing import standing
from flows.declared.visiting import when
from flows.effects import Say
from flows.recourse import outside
from flows.text import Text, text

NOTICES = {  # what is noted once it has arrived (`NoteDelivered`)
    What.HALF_TERM: Notice.STATUS,
    What.PROMISE: Notice.APOLOGY,
    What.REMEDY_DUE: Notice.STATUS,
    What.VISIT_EVE: Notice.STATUS,
    What.VISIT_DAY: Notice.STATUS,
    What.COMPLETION_REMINDER: Notice.COMPLETION_REMINDER,
    What.DECISION_REMINDER: Notice.DECISION_REMINDER,
}
_NTH = (1, 2)


def remind(case: Case, due: Due, company: Company) -> Say | None:
    """The message of what is due, or None where the customer is told nothing by it."""
    wording = _wording(case, due, company)
    return Say(wording, after_event(case)) if wording else None


def _wording(case: Case, due: Due, company: Company) -> Text | None:
    match due.what:
        case What.HALF_TERM:
            return _half_term(case, company)
        case What.COMPLETION_REMINDER if case.missing and due.nth in _NTH:
            until = shown(case.missing.term, company)
            return text(f"due.completion_{due.nth}", folio=case.folio, items=items(case), until=until)
        case What.DECISION_REMINDER if case.decided_at and due.nth in _NTH:
            return text(f"due.decision_{due.nth}", folio=case.folio, decided=case.decided_at)
        case What.REMEDY_DUE if due.nth <= len(case.owed):
            return text("due.remedy", folio=case.folio, offers=offers((case.owed[due.nth - 1],)))
        case What.VISIT_EVE if case.visit:
            return text("due.visit_eve", folio=case.folio, when=when(case.visit), place=case.visit.place)
        case What.VISIT_DAY if case.visit:
            return text("due.visit_day", folio=case.folio, when=when(case.visit), place=case.visit.place)
        case What.PROMISE if case.promised:
            bodies = outside(company)
            return text("due.promise", folio=case.folio, until=case.promised, bodies=bodies)
    return None


def _half_term(case: Case, company: Company) -> Text:
    """How it stands; whoever is asked for something is not told to do nothing."""
    if case.missing:
        until = shown(case.missing.term, company)
        return text("due.half_term_missing", folio=case.folio, items=items(case), until=until)
    return text("due.half_term", folio=case.folio, status=standing(case), due=shown(case.term, company))
