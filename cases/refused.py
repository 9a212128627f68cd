"""Why something cannot be done to a case: a code, the field it is about, and what is allowed.

The text of a code is `refused.<code>`, in three languages; its arguments are `field` and `allowed`.
"""

from enum import StrEnum

from cases.status import By


class Why(StrEnum):
    """The codes; behind each, what `Refused.allowed` holds (nothing where none is said)."""

    NOT_HERE = "not_here"  # not in this status; the moves that are possible (Move values)
    NOT_YOURS = "not_yours"  # not this person; the actors that may (Actor values)
    MOVED = "moved"  # somebody else was faster: `by`, and what happened (an event's kind)
    UNCONFIRMED = "unconfirmed"
    MISSING = "missing"  # a text or number that must be there is not
    OUT_OF_RANGE = "out_of_range"  # the lowest and the highest
    TOO_SOON = "too_soon"  # a date or moment before the earliest allowed; the earliest
    TOO_LATE = "too_late"  # after the last allowed; the last
    PAST = "past"  # a day gone by; today
    FUTURE = "future"  # a day to come; today
    UNKNOWN_ITEM = "unknown_item"  # the items asked for
    UNKNOWN_ISSUE = "unknown_issue"  # the issues' numbers
    UNANSWERED = "unanswered"  # issues without an answer; their numbers
    NOT_WARNED = "not_warned"  # no proof that the customer was told what follows
    NOT_REMINDED = "not_reminded"  # how many reminders must have been delivered
    ASKED_LATE = "asked_late"  # the case was overdue when the data were asked for: it cannot be closed for it
    ONLY_FIRST_PRIORITY = "only_first_priority"  # the bot assesses only what is urgent
    NO_REMEDY = "no_remedy"  # upheld, and nothing offered; the company's remedies
    NO_AMOUNT = "no_amount"  # a kind of remedy that needs one; the kinds
    BAD_AMOUNT = "bad_amount"  # lowest and highest
    UNFIT_RESULT = "unfit_result"  # the results this type of case may have
    NEEDS_SUPERVISOR = "needs_supervisor"  # field: amount (the limit), priority, result, overdue
    WRONG_LANGUAGE = "wrong_language"  # the case's language
    NO_RECOURSE = "no_recourse"  # the block on other ways is not there; the texts it must have
    NOT_INVESTIGATED = "not_investigated"  # no note of the investigation (P1, P2)
    SAME_PERSON = "same_person"  # it must be somebody else than who decided or proposed
    NO_EVIDENCE = "no_evidence"
    WENT_OUTSIDE = "went_outside"  # an authority has it: not exhausted
    LOWERS_RIGHTS = "lowers_rights"  # another type would give the customer less; the types that would not
    STILL_OWED = "still_owed"  # a remedy was promised and must be carried out first
    NOT_THEIRS = "not_theirs"  # another person's case
    BAD_MAIN = "bad_main"  # the main case is itself, unknown or not open
    NOT_PROPOSED = "not_proposed"
    STILL_KEPT = "still_kept"  # the data must be kept until then
    ALREADY = "already"  # so it is already
    UNFIT_TYPE = "unfit_type"  # a type that no case of this status has; the types that may be here
    HOLIDAY = "holiday"  # a Sunday or holiday of the place; the next working day
    BAD_HOURS = "bad_hours"  # a visit that ends before it begins
    DAY_WANTED = "day_wanted"  # the customer asked for another day, and nobody has come since
    UNKNOWN_CATEGORY = "unknown_category"  # lowest and highest number


class Refused(Exception):  # noqa: N818 - an answer, as `Rejected` is
    """What was asked cannot be done, and nothing was done.

    `field` names the part of the command (its dataclass's field), `allowed` what would do: dates, amounts,
    values, as data to be told in the person's language. `by` is who was faster, for `moved`.
    """

    def __init__(self, code: Why, field: str = "", *allowed: object, by: By | None = None) -> None:
        super().__init__(code, field, *allowed)
        self.code = code
        self.field = field
        self.allowed = allowed
        self.by = by

    def __str__(self) -> str:
        allowed = ", ".join(map(str, self.allowed))
        return f"{self.code}{f' ({self.field})' if self.field else ''}{f': {allowed}' if allowed else ''}"
