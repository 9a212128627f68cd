"""The questions and answers of a company, read from `faq.toml`; each in all three languages or refused."""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field, StringConstraints, ValidationError

from bot.company_checks import distinct
from bot.company_table import Table
from bot.misconfigured import Misconfigured
from bot.toml_file import read_toml
from bot.toml_lines import lines_of_items
from bot.validation import Place, mistakes, unfit
from cases.faq import FaqEntry, Wording
from cases.taxonomy import Language

FAQ_FILE = Path("faq.toml")
_MISSING = "copy faq.example.toml to it and make it yours, or leave RECLAMA_FAQ_FILE out"
_ALL = "[entry.ca], [entry.es] and [entry.it], each with questions and an answer"


def _plain(value: str) -> str:
    if any(ord(character) < 32 and character != "\n" for character in value):
        raise unfit("a text without control characters")
    return value


def _once(entries: "tuple[Entry, ...]") -> "tuple[Entry, ...]":
    seen: set[str] = set()
    for entry in entries:
        if entry.id in seen:
            raise unfit(f"each id once; {entry.id} is there twice")
        seen.add(entry.id)
    return entries


def _name(value: str) -> str:
    if not (value.isascii() and value[:1].isalpha() and value == value.lower() and len(value) <= 32) or any(
        not (character.isalnum() or character == "_") for character in value
    ):
        raise unfit("1 to 32 small letters, digits and _, beginning with a letter, such as delivery_time")
    return value


Question = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=3, max_length=200), AfterValidator(_plain)
]
Answer = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=2000), AfterValidator(_plain)
]


class InOne(Table):
    """One language."""

    questions: Annotated[
        tuple[Question, ...], Field(min_length=1, max_length=40), AfterValidator(distinct)
    ] = Field(description='wordings of the question, such as ["How long …?", "When …?"]')
    answer: Answer = Field(description="the answer, in this language")


class Entry(Table):
    """One question."""

    id: Annotated[str, AfterValidator(_name)] = Field(description="a name of its own, such as delivery_time")
    ca: InOne = Field(description=_ALL)
    es: InOne = Field(description=_ALL)
    it: InOne = Field(description=_ALL)


class FaqFile(Table):
    """The whole file."""

    entry: Annotated[tuple[Entry, ...], Field(max_length=200), AfterValidator(_once)] = ()


def load_faq(path: Path | None) -> tuple[FaqEntry, ...]:
    """The entries of the file at `path`; none where it is None.

    Raises:
        Misconfigured: with everything that is wrong in it, and the lines.
    """
    if path is None:
        return ()
    text, data = read_toml(path, _MISSING)
    lines = lines_of_items(text)
    try:
        file = FaqFile.model_validate(data)
    except ValidationError as error:
        raise Misconfigured(
            mistakes(
                error,
                key=lambda place: f"{path.name}: {_named(place, data)}",
                line=lambda place: _line(lines, place),
                keys_at=lambda place: tuple(_table(place).model_fields),
                needed=lambda place: _table(place[:-1]).model_fields[str(place[-1])].description or "a value",
            )
        ) from None
    return tuple(_entry(entry) for entry in file.entry)


def _entry(entry: Entry) -> FaqEntry:
    said = {
        language: Wording(own.questions, own.answer)
        for language in Language
        if isinstance(own := getattr(entry, language.value), InOne)
    }
    return FaqEntry(entry.id, said)


def _table(place: Place) -> type[BaseModel]:
    """The table that the keys at a place are of: ("entry", 2, "ca")."""
    return (FaqFile, Entry, Entry, InOne)[min(len(place), 3)]


def _named(place: Place, data: dict[str, object]) -> str:
    """ "entry delivery_time, es.answer": people look for names."""
    entries = data.get("entry")
    if len(place) < 2 or not isinstance(place[1], int) or not isinstance(entries, list):
        return ".".join(str(part) for part in place) or "entry"
    entry = entries[place[1]]
    name = entry.get("id") if isinstance(entry, dict) else None
    keys = ".".join(part for part in place[2:] if isinstance(part, str))
    item = "".join(f", item {part + 1}" for part in place[2:] if isinstance(part, int))
    return f"entry {name or place[1] + 1}{', ' if keys else ''}{keys}{item}"


def _line(lines: dict[Place, int], place: Place) -> int | None:
    while place and place not in lines:
        place = place[:-1]
    return lines.get(place)
