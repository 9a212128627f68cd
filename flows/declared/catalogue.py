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
from flows.declared.rescheduling import CALLING_OFF, OTHER_DAYS
from flows.declared.service import SERVICE
from flows.declared.survey import SURVEY
from flows.declared.withdrawing import WITHDRAWAL

_OPENING = (COMPLAINT, ENQUIRY, SUGGESTION, REPORT, PRAISE, SERVICE)
_ABOUT_A_CASE = (ADDITION, STATUS, COMPLETING, WITHDRAWAL, OUTSIDE, REOPENING, OBJECTION)
_OF_A_VISIT = (OTHER_DAYS, CALLING_OFF)
_BESIDES = (WARRANTY, VERIFY, LINKING, SURVEY)
FLOWS = {flow.name: flow for flow in (*_OPENING, *_ABOUT_A_CASE, *_OF_A_VISIT, *_BESIDES)}
