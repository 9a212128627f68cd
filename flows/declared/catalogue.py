"""All declared flows by name."""

from flows.declared.adding import ADDITION
from flows.declared.complaint import COMPLAINT
from flows.declared.completing import COMPLETING
from flows.declared.documents import VERIFY
from flows.declared.guarantee import WARRANTY
from flows.declared.linking import LINKING
from flows.declared.looking_up import STATUS
from flows.declared.others import ENQUIRY, PRAISE, REPORT, SUGGESTION
from flows.declared.outside import OUTSIDE
from flows.declared.reopening import OBJECTION, REOPENING
from flows.declared.survey import SURVEY
from flows.declared.withdrawing import WITHDRAWAL

_OPENING = (COMPLAINT, ENQUIRY, SUGGESTION, REPORT, PRAISE)
_ABOUT_A_CASE = (ADDITION, STATUS, COMPLETING, WITHDRAWAL, OUTSIDE, REOPENING, OBJECTION)
FLOWS = {flow.name: flow for flow in (*_OPENING, *_ABOUT_A_CASE, WARRANTY, VERIFY, LINKING, SURVEY)}
