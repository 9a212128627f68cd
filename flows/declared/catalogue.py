"""All declared flows by name."""

from flows.declared.complaint import COMPLAINT
from flows.declared.following import ADDITION, STATUS
from flows.declared.others import ENQUIRY, PRAISE, REPORT, SUGGESTION

FLOWS = {flow.name: flow for flow in (COMPLAINT, ENQUIRY, SUGGESTION, REPORT, PRAISE, ADDITION, STATUS)}
