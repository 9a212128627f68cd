"""The words a case is told in: language, type, topic, urgency, remedy, hazard.

Values are stable: they are stored, printed by `reclama understand` and used as text keys
(`case_type.claim`). Sources: `law.md` (a), 1.9 and 3.6; CCC art. 211, Decret 121/2013 (types).
"""

from enum import StrEnum


class Language(StrEnum):
    """A language Reclama speaks, as its ISO 639-1 code."""

    CA = "ca"
    ES = "es"
    IT = "it"


class CaseType(StrEnum):
    """What the person wants from us (Decret 121/2013; L10 art. 3)."""

    CLAIM = "claim"  # reclamació: asks for something
    COMPLAINT = "complaint"  # queixa: dissatisfaction, nothing asked
    REPORT = "report"  # denúncia: points at an infringement, wants the authority to act
    ENQUIRY = "enquiry"  # consulta
    SUGGESTION = "suggestion"  # suggeriment
    PRAISE = "praise"  # felicitació
    SERVICE = "service"  # sol·licitud de servei: nothing is wrong, somebody shall come or explain


class ServiceKind(StrEnum):
    """What a service request asks for; its label is `service_kind.<value>`."""

    INSTALLATION = "installation"
    MAINTENANCE = "maintenance"
    REPAIR = "repair"
    TRAINING = "training"  # in using it, at the customer's
    USAGE = "usage"  # a question on how to use it: nobody has to come


class Topic(StrEnum):
    """What the case is about."""

    PRODUCT_DEFECT = "product_defect"
    DELIVERY = "delivery"
    BILLING = "billing"
    WARRANTY = "warranty"
    REPAIR = "repair"
    INSTALLATION = "installation"
    STAFF = "staff"
    CONTRACT = "contract"
    PRIVACY = "privacy"
    SAFETY = "safety"
    WEBSITE_APP = "website_app"
    OTHER = "other"


class Urgency(StrEnum):
    """How soon somebody must look at it; the operator's own assessment is severity."""

    IMMEDIATE = "immediate"  # danger now or possible, fraud under way, basic service cut
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class Remedy(StrEnum):
    """What is asked for, and what is offered (ISO 10002, annex "Responses")."""

    REFUND = "refund"
    REPLACEMENT = "replacement"
    REPAIR = "repair"
    SUBSTITUTE = "substitute"
    TECHNICAL_ASSISTANCE = "technical_assistance"
    INFORMATION = "information"
    REFERRAL = "referral"
    FINANCIAL_ASSISTANCE = "financial_assistance"
    PRICE_REDUCTION = "price_reduction"
    CANCELLATION = "cancellation"
    COMPENSATION = "compensation"
    APOLOGY = "apology"
    GOODWILL_GIFT = "goodwill_gift"
    CHANGE_OF_PRACTICE = "change_of_practice"
    OTHER = "other"


class Hazard(StrEnum):
    """A kind of danger a message may tell of, the most deadly first; its advice is `hazard.<value>`."""

    GAS = "gas"
    CARBON_MONOXIDE = "carbon_monoxide"
    FIRE = "fire"  # fire, smoke, sparks, burning smell
    VIOLENCE = "violence"
    SELF_HARM = "self_harm"
    CHOKING = "choking"
    ALLERGY = "allergy"
    POISONING = "poisoning"
    ELECTRIC_SHOCK = "electric_shock"
    INJURY = "injury"
    MEDICAL_DEVICE = "medical_device"
    TELECARE = "telecare"
    STRUCTURE = "structure"  # falls, collapse, lift
    VEHICLE = "vehicle"
    BATTERY = "battery"  # swelling, overheating or burning
    WATER = "water"  # flood, leak near electricity, contaminated tap water
    CHILD_SAFETY = "child_safety"
    FOOD = "food"  # contaminated food, foreign body
    SERVICE_CUT = "service_cut"  # heat, water, power off
    FRAUD = "fraud"
    ACCOUNT_THEFT = "account_theft"
    OTHER = "other"
