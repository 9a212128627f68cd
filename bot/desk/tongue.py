"""In which language a group is spoken to."""

from bot.desk.arrived import AtDesk
from cases.company import Company
from cases.taxonomy import Language
from storage.deskwork import Deskwork


def desk_language(book: Deskwork, desk_id: int, otherwise: Language) -> Language:
    """Of the desk whose group has that id; `otherwise` where the group is no desk, or none any more."""
    return next((desk.language for desk in book.desks() if desk.chat_id == desk_id), otherwise)


def group_language(book: Deskwork, at: AtDesk, company: Company) -> Language:
    """Of the desk, of the client of who acts, of the house: the first that is known."""
    otherwise = company.language_named(at.language_code) or company.languages[0]
    return desk_language(book, at.chat_id, otherwise)
