"""The table `[survey]` of `company.toml`: when customers are asked how it went, and in what words."""

from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from bot.company_table import Table
from bot.validation import unfit
from cases import company as profile
from cases.taxonomy import Language

_LONGEST = 500


def _plain(value: str) -> str:
    if any(ord(character) < 32 and character != "\n" for character in value):
        raise unfit("a text without control characters")
    return value


Words = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=10, max_length=_LONGEST), AfterValidator(_plain)
]


class InAllLanguages(Table):
    """A text of the company's own: in every language, or nobody could say what some are asked."""

    ca: Words = Field(description="the text in Catalan: your own words in all three languages, or in none")
    es: Words = Field(description="the text in Spanish: your own words in all three languages, or in none")
    it: Words = Field(description="the text in Italian: your own words in all three languages, or in none")


class Survey(Table):
    """Everything may be left out."""

    after_closing: Annotated[bool, Field(strict=True)] = True
    nps: Annotated[bool, Field(strict=True)] = False
    question_case: InAllLanguages | None = None
    question_delivery: InAllLanguages | None = None
    reason: InAllLanguages | None = None
    thanks: InAllLanguages | None = None

    @property
    def profile(self) -> profile.Survey:
        """What the rest of the house knows of it."""
        keys = {
            "survey.question_case": self.question_case,
            "survey.question_delivery": self.question_delivery,
            "survey_reason.ask": self.reason,
            "survey.thanks": self.thanks,
        }
        words = tuple(
            (key, language, str(getattr(own, language.value)))
            for key, own in keys.items()
            if own is not None
            for language in Language
        )
        return profile.Survey(self.after_closing, self.nps, words)
