"""Queixa and reclamació: the story first, then only what is missing (`law.md` (a))."""

from cases.taxonomy import CaseType, Remedy
from flows.declared import conditions as when
from flows.declared import hearing as heard
from flows.declared import owning as own
from flows.declared import steps
from flows.declared.register import register
from flows.fields import (
    Amount,
    Iban,
    Line,
    NationalId,
    OneOf,
    PastDate,
    SomeOf,
    SupplyPoint,
    VatNumber,
    YesNo,
)
from flows.flow import Flow, Step, always, never
from flows.moment import Moment

_TYPE = OneOf((CaseType.CLAIM, CaseType.COMPLAINT), "case_type", reads=heard.what_is_wanted)
_ACQUIRED = PastDate(acquired=True)
_USUAL = (
    Remedy.REFUND,
    Remedy.REPAIR,
    Remedy.REPLACEMENT,
    Remedy.PRICE_REDUCTION,
    Remedy.COMPENSATION,
    Remedy.CANCELLATION,
    Remedy.APOLOGY,
)
PROPOSE = "propose"  # "I do not know, propose something" is an answer (F13)


def _remedies(moment: Moment) -> tuple[str, ...]:
    """What the company's profile offers, or the usual ones."""
    return (*(moment.company.remedies or _USUAL), PROPOSE)


_REMEDY = SomeOf(_remedies, "remedy", unknown=PROPOSE, reads=heard.remedy)
_OCCURRED = heard.by(PastDate(), heard.occurred_on)
_BOUGHT = heard.by(_ACQUIRED, heard.acquired_on)
_WANTED = heard.choice(_REMEDY, heard.remedy)
_MONEY = heard.by(Amount(), heard.amount)

COMPLAINT = Flow(
    "complaint",
    steps=(
        steps.description(),
        steps.SAFETY_RISK,
        Step("service_cut", YesNo(), when=when.continuous),  # F25: L10 art. 17.2
        Step(
            "case_type", _TYPE, hear=heard.choice(_TYPE, heard.case_type), own=own.case_type
        ),  # F07, decision tree of 3.6
        Step(  # F17
            "product",
            Line(max=200),
            asked=when.is_claim,
            hear=heard.by(Line(max=200), heard.product),
            own=own.product,
        ),
        Step(  # F15
            "occurred_on",
            PastDate(),
            asked=when.is_claim,
            hear=_OCCURRED,
            own=own.told(_OCCURRED),
        ),
        Step(  # F13
            "remedy",
            _REMEDY,
            when=when.is_claim,
            collects=True,
            hear=_WANTED,
            own=own.wanted(_REMEDY),
        ),
        Step(  # F14
            "amount",
            Amount(),
            when=when.claims_money,
            optional=always,
            hear=_MONEY,
            own=own.told(_MONEY),
        ),
        steps.REFERENCE,
        Step(
            "supply_point",
            SupplyPoint(),
            when=when.either(when.supplied, when.wants("supply_point")),
            optional=always,
        ),
        steps.EVIDENCE,
        steps.AGE_OK,
        steps.FULL_NAME,
        steps.CONTACT,
        Step(
            "national_id", NationalId(), when=when.either(when.spanish_finance, when.wants("national_id"))
        ),  # F32
        Step("vat_number", VatNumber(), when=when.wants("vat_number"), optional=always),
        Step("iban", Iban(), when=when.wants("iban"), optional=always),
        Step("no_other_proceedings", YesNo(), when=when.spanish_finance),  # F33
        steps.TRANSCRIPT_CONSENT,
        steps.TOPIC,
        Step(  # F19
            "delivered_on",
            _ACQUIRED,
            when=when.is_about_goods,
            asked=never,
            hear=_BOUGHT,
            own=own.told(_BOUGHT),
        ),
        steps.PLACE,
        steps.EARLIER_CASE,
        steps.ON_BEHALF_OF,
        steps.NEEDS_SUPPORT,
        steps.RECEIPT_MEDIUM,
        steps.POSTAL_ADDRESS,
    ),
    complete=register,
)
