"""In which language a group is spoken to."""

from bot.desk.arrived import AtDesk
from cases.company import Company
from cases.taxonomy import Language
from storage.deskwork import Deskwork


def group_language(book: Deskwork, at: AtDesk, company: Company) -> Language:
    """Of the desk, of the client of who acts, of the house: the first that is known."""
    for desk in book.desks():
        if desk.chat_id == at.chat_id:
            return desk.language
    code = (at.language_code or "").lower().partition("-")[0]
    return next((one for one in company.languages if one.value == code), company.languages[0])
