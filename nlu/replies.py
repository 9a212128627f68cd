"""Short messages as answers: how a whole sentence leans, who names themselves, what is taken back or asked.

Phrases of `lexicon/*/replies.toml`, all languages together, word by word; a last word may be open ("abr*").
What they answer, the dialogue knows: here nothing is decided, and a long message is told apart by its length.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from cases.taxonomy import CaseType, Language
from flows.understanding import Reply, ShopFact, Steering
from nlu.steering import hear_steering
from nlu.text import fold, visible
from nlu.wordfiles import read_subject

Meant = TypeVar("Meant")

_OPEN = "*"
_NONE = "."  # no word, after the last one
_LONGEST = 200  # characters of a message that is read as an answer
_SENTENCE = 12  # words of a sentence that answers; a longer one tells something
_NAME_WORDS = 7
_NAMING = ("my_name", "i_am")

_LANGUAGES = {"catalan": Language.CA, "spanish": Language.ES, "italian": Language.IT}
_KINDS = {f"kind_{kind.value}": kind for kind in CaseType if kind is not CaseType.SERVICE}
_MATTERS = {"new_matter": False, "same_matter": True}
_ASKED = {
    "asks_hours": ShopFact.HOURS,
    "asks_address": ShopFact.ADDRESS,
    "asks_phone": ShopFact.PHONE,
}
_SUBJECTS = (
    *(
        "affirms",
        "refuses",
        "unsure",
        "otherwise",
        "all_well",
        "corrects",
        "denies",
        "my_name",
        "i_am",
        "titles",
        "sends",
        "assents",
        *_MATTERS,
        "another",
        "bought",
    ),
    *(*_LANGUAGES, "language_filler", *_KINDS, "kind_filler", *_ASKED),
)
_WORD = re.compile(r"[^\W_]+(?:·[^\W_]+)*")
CLAUSE_END = re.compile(r"[,.;:!?\n–—]")
_REACHES = re.compile(r"@|(?:\d[ .-]?){6}")  # an address or a telephone number
_AROUND_NAME = " \t:.-–—\"'"


@dataclass(frozen=True, slots=True)
class Said:
    """A message cut into folded words, where each begins and ends in the visible text, and the phrases in it.

    `phrases`: (subject, first word) → how many words the longest phrase there covers.
    """

    text: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    phrases: Mapping[tuple[str, int], int]

    def at(self, subject: str, word: int) -> int:
        """How many words a phrase of the subject covers from `word` on; 0 where none stands there."""
        return self.phrases.get((subject, word), 0)

    def has(self, subject: str) -> bool:
        """Whether a phrase of the subject stands anywhere."""
        return any(found == subject for found, _ in self.phrases)


def hear_reply(text: str) -> Reply:
    """What a short message is as an answer; an empty `Reply` for a long one. Pure, any string."""
    seen = visible(text).strip()
    if not seen or len(seen) > _LONGEST:
        return Reply()
    said = cut(seen)
    name, named = _name(said)
    return Reply(
        leaning=_leaning(said) if len(said.words) <= _SENTENCE else None,
        corrects=said.has("corrects"),
        all_well=said.has("all_well") and len(said.words) <= _SENTENCE,
        name=name,
        named=named,
        number=_number(seen),
        language=_only(said, _LANGUAGES, "language_filler"),
        kind=_only(said, _KINDS, "kind_filler"),
        asks=_asks(said),
        another=said.has("another"),
        assents=_only(said, {"assents": True}, "assents") is True,
        same=_only(said, _MATTERS, "language_filler"),
    )


def cut(seen: str) -> Said:
    """A visible text cut, with the phrases in it."""
    found = list(_WORD.finditer(fold(seen)))
    words = tuple(word[0] for word in found)
    phrases: dict[tuple[str, int], int] = {}
    index = _phrases()
    for at, first in enumerate(words):
        begun = index.get(first)
        if begun is None:
            continue
        second = words[at + 1] if at + 1 < len(words) else _NONE
        for following in (second, _OPEN, ""):
            for subject, phrase in begun.get(following, ()):
                if (subject, at) not in phrases and _stands(phrase, words[at : at + len(phrase)]):
                    phrases[subject, at] = len(phrase)
    return Said(seen, words, tuple(word.span() for word in found), phrases)


_Phrases = tuple[tuple[str, tuple[str, ...]], ...]


@cache
def _phrases() -> dict[str, dict[str, _Phrases]]:
    """First word → second (`_OPEN` for an open one, "" for none) → subject and phrase, longest first."""
    index: dict[str, dict[str, set[tuple[str, tuple[str, ...]]]]] = {}
    for concepts in read_subject("replies", _SUBJECTS).values():
        for subject, phrases in concepts.items():
            for phrase in phrases:
                words = tuple(re.findall(r"[^\W_]+(?:·[^\W_]+)*\*?", fold(phrase)))
                second = words[1] if len(words) > 1 else ""
                following = index.setdefault(words[0], {})
                following.setdefault(_OPEN if second.endswith(_OPEN) else second, set()).add((subject, words))
    return {
        first: {
            second: tuple(sorted(found, key=lambda one: (-len(one[1]), one)))
            for second, found in following.items()
        }
        for first, following in index.items()
    }


def _stands(phrase: tuple[str, ...], here: tuple[str, ...]) -> bool:
    return len(here) == len(phrase) and all(map(_fits, phrase, here))


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith(_OPEN) else word == pattern


def _leaning(said: Said) -> Steering | None:
    """Yes, no, send, or "I do not know" by how it begins; with a "but", nothing is sure."""
    if not said.words or "?" in said.text:
        return None
    first = hear_steering(CLAUSE_END.split(said.text, maxsplit=1)[0])
    if first in (Steering.GREETING, Steering.THANKS) and (rest := _after_first_clause(said)):
        return _leaning(rest)
    if said.has("otherwise"):
        return None
    if said.at("unsure", 0):
        return Steering.UNKNOWN
    if first in (Steering.YES, Steering.NO, Steering.CONFIRM, Steering.UNKNOWN, Steering.SKIP, Steering.DONE):
        return first
    if said.at("refuses", 0):
        return Steering.NO
    if said.at("sends", 0):
        return Steering.CONFIRM
    return Steering.YES if said.at("affirms", 0) else None


def _after_first_clause(said: Said) -> Said | None:
    end = CLAUSE_END.search(said.text)
    rest = said.text[end.end() :].strip() if end else ""
    return cut(rest) if rest and _WORD.search(rest) else None


def _name(said: Said) -> tuple[str | None, bool]:
    """The name of who says "me llamo …", and whether it can be nothing else."""
    for at in sorted({word for subject, word in said.phrases if subject in _NAMING}):
        strong, weak = said.at("my_name", at), said.at("i_am", at)
        if (strong and _begins_a_clause(said, at)) or ((strong or weak) and _is_opening(said, at)):
            name = _bare_name(said, at + (strong or weak))
            return name, bool(strong) or (name is not None and _is_capital(name))
    before, comma, after = said.text.partition(",")
    if comma and (name := _bare_name(cut(before), 0)) and _is_capital(name) and _REACHES.search(after):
        return name, True
    before, comma, after = said.text.rpartition(",")
    thanked = comma and hear_steering(after) in (Steering.THANKS, Steering.GREETING)
    return (_bare_name(cut(before), 0) if thanked else None), False


def _is_capital(name: str) -> bool:
    """Whether it can hardly be anything but a name: "sono Ugo Rossi", not "sono arrabbiata"."""
    return len(name.split()) > 1 and all(word[0].isupper() or len(word) < 4 for word in name.split())


def _begins_a_clause(said: Said, at: int) -> bool:
    before = said.text[: said.spans[at][0]].rstrip()
    return not before or CLAUSE_END.match(before[-1]) is not None


def _is_opening(said: Said, at: int) -> bool:
    """Only courtesy stands before it."""
    before = said.text[: said.spans[at][0]]
    return at == 0 or hear_steering(before) in (Steering.GREETING, Steering.THANKS, Steering.YES)


def _bare_name(said: Said, at: int) -> str | None:
    while at < len(said.words) and said.at("titles", at):
        at += 1
    if at >= len(said.words):
        return None
    rest = said.text[said.spans[at][0] :]
    name = re.split(r"[,;:!?¡¿()\n]|(?<=[^\W\d_]{2})\.\s|\s[-–—]\s", rest, maxsplit=1)[0].strip(_AROUND_NAME)
    words = name.split()
    return name if 0 < len(words) <= _NAME_WORDS and not any(c.isdigit() for c in name) else None


def _number(seen: str) -> int | None:
    found = re.findall(r"\d+", seen)
    return int(found[0]) if len(found) == 1 and len(found[0]) < 4 else None


def _only(said: Said, meanings: Mapping[str, Meant], filler: str) -> Meant | None:
    """The one thing named by a message that is made of nothing else."""
    named: set[Meant] = set()
    at = 0
    while at < len(said.words):
        covered, subject = max((said.at(subject, at), subject) for subject in meanings)
        if covered:
            named.add(meanings[subject])
        else:
            covered = said.at(filler, at)
        if not covered:
            return None
        at += covered
    return named.pop() if len(named) == 1 else None


def _asks(said: Said) -> tuple[ShopFact, ...]:
    return tuple(fact for subject, fact in _ASKED.items() if said.has(subject))
