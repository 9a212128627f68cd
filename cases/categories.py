"""The problem categories of the follow-up form (ISO 10002, "follow-up form": 35 of them).

The numbers are stable: they are stored and counted in reports; texts are `category.<number>`. An operator
gives a case one of them at its assessment (`law.md` F21, 1.15).
"""

from enum import IntEnum

from cases.taxonomy import Topic


class Category(IntEnum):
    """What kind of problem it is, for counting and for finding causes."""

    NOT_RECEIVED = 1
    SERVICE_NOT_GIVEN = 2  # or only in part
    PRODUCT_LATE = 3
    SERVICE_LATE = 4
    DEFECTIVE = 5
    POOR_SERVICE = 6
    NOT_AS_ORDERED = 7
    NOT_ORDERED = 8
    DAMAGE = 9
    GUARANTEE_REFUSED = 10
    SALE_REFUSED = 11
    SERVICE_REFUSED = 12
    SELLING_METHODS = 13
    WRONG_INFORMATION = 14
    TOO_LITTLE_INFORMATION = 15
    PAYMENT_ARRANGEMENTS = 16
    PRICE = 17
    PRICE_INCREASE = 18
    SUPPLEMENTS = 19
    UNJUSTIFIED_CHARGE = 20
    CONTRACT_TERMS = 21
    CONTRACT_COVERAGE = 22
    DAMAGE_ASSESSMENT = 23
    COMPENSATION_REFUSED = 24
    COMPENSATION_TOO_LOW = 25
    CONTRACT_CHANGED = 26
    CONTRACT_POORLY_KEPT = 27
    CONTRACT_CANCELLED = 28
    SERVICE_CANCELLED = 29
    LOAN_REPAYMENT = 30
    INTEREST = 31
    COMMITMENTS_BROKEN = 32
    WRONG_INVOICE = 33
    COMPLAINT_DELAYED = 34
    OTHER = 35


_LIKELY = {
    Topic.PRODUCT_DEFECT: (Category.DEFECTIVE, Category.NOT_AS_ORDERED, Category.DAMAGE),
    Topic.DELIVERY: (Category.NOT_RECEIVED, Category.PRODUCT_LATE, Category.NOT_AS_ORDERED, Category.DAMAGE),
    Topic.BILLING: (
        Category.UNJUSTIFIED_CHARGE, Category.WRONG_INVOICE, Category.PRICE, Category.SUPPLEMENTS,
        Category.PRICE_INCREASE,
    ),
    Topic.WARRANTY: (Category.GUARANTEE_REFUSED, Category.DEFECTIVE),
    Topic.REPAIR: (Category.POOR_SERVICE, Category.SERVICE_LATE, Category.SERVICE_REFUSED),
    Topic.INSTALLATION: (Category.POOR_SERVICE, Category.SERVICE_LATE, Category.SERVICE_NOT_GIVEN),
    Topic.STAFF: (Category.POOR_SERVICE, Category.WRONG_INFORMATION, Category.SELLING_METHODS),
    Topic.CONTRACT: (
        Category.CONTRACT_TERMS, Category.CONTRACT_CHANGED, Category.CONTRACT_CANCELLED,
        Category.CONTRACT_POORLY_KEPT,
    ),
    Topic.SAFETY: (Category.DEFECTIVE, Category.DAMAGE),
    Topic.PRIVACY: (Category.OTHER, Category.COMMITMENTS_BROKEN),
    Topic.WEBSITE_APP: (Category.SERVICE_NOT_GIVEN, Category.TOO_LITTLE_INFORMATION),
}  # fmt: skip


def likely(topic: Topic) -> tuple[Category, ...]:
    """The categories a topic suggests, the likeliest first; any other may be chosen."""
    return _LIKELY.get(topic, (Category.OTHER,))
