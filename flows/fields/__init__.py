"""Every kind of answer: how it is read, checked, kept and shown. One class each, all of the shape of `Field`.

A field is told the answer with what was heard in it, and the moment; it knows no word of any language.
`codes` are all the rejections it can give; each has its text as `<name>.<code>`.
"""

from flows.fields.account import Iban, SupplyPoint
from flows.fields.amount import Amount
from flows.fields.contact import Contact
from flows.fields.days_wanted import DaysWanted
from flows.fields.email_address import Email
from flows.fields.files import Files
from flows.fields.folio import FolioField
from flows.fields.identity import NationalId, VatNumber
from flows.fields.line import Line, Reference
from flows.fields.one_of import OneOf
from flows.fields.own_phone import OwnPhone
from flows.fields.past_date import PastDate
from flows.fields.pdf import Pdf
from flows.fields.person_name import PersonName
from flows.fields.phone import Phone
from flows.fields.postal_address import PostalAddress
from flows.fields.product import Product
from flows.fields.prose import Prose
from flows.fields.remark import Remark
from flows.fields.scale import Scale
from flows.fields.some_of import SomeOf
from flows.fields.yes_no import YesNo

__all__ = [
    "Amount",
    "Contact",
    "DaysWanted",
    "Email",
    "Files",
    "FolioField",
    "Iban",
    "Line",
    "NationalId",
    "OneOf",
    "OwnPhone",
    "PastDate",
    "Pdf",
    "PersonName",
    "Phone",
    "PostalAddress",
    "Product",
    "Prose",
    "Reference",
    "Remark",
    "Scale",
    "SomeOf",
    "SupplyPoint",
    "VatNumber",
    "YesNo",
]
