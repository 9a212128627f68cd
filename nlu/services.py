"""Whether a message asks that somebody comes, or explains: which service; and when on a day.

Proposed, never decided (`flows.drafting`): only where a wish and the word for the service stand in one
sentence, and nothing in the message complains, tells of harm or of what was done already.
"""

from collections.abc import Mapping
from functools import cache

from cases.taxonomy import CaseType, Language, ServiceKind, Topic
from cases.visit import DayPart
from nlu.concepts import OTHER, Concept
from nlu.decisions import Decided
from nlu.signs import Heard
from nlu.wordfiles import read_subject
from nlu.words import Words, split

_KINDS = {kind.value: kind for kind in ServiceKind if kind is not ServiceKind.USAGE}  # that is an enquiry
_PARTS = {"mornings": DayPart.MORNING, "afternoons": DayPart.AFTERNOON}
_SUBJECT = (*_KINDS, *_PARTS, "wishes", "undone")
_ENOUGH = ("maintenance", "training")  # these words are a wish by themselves
_CONTRARY = ("legal_threat", "no_answer", "repeated_contact")
_OPEN = {CaseType.ENQUIRY.value, CaseType.CLAIM.value, OTHER}
_ELSEWHERE = {topic.value for topic in (Topic.BILLING, Topic.WEBSITE_APP, Topic.STAFF, Topic.PRIVACY)}
_DOUBTFUL = 0.6  # a type that is less sure than this keeps nobody from being asked
_STEM = "*"

_Phrases = tuple[tuple[str, ...], ...]


def hear_day_part(words: Words, language: Language | None) -> DayPart | None:
    """Morning or afternoon; None where neither is said, or both."""
    said = [part for name, part in _PARTS.items() if any(_places(words, name, language))]
    return said[0] if len(said) == 1 else None


def hear_service(heard: Heard, decided: Decided, concepts: Mapping[str, Concept]) -> ServiceKind | None:
    """The service that is wished for; None where the message is anything else besides."""
    words, language = heard.words, heard.language
    if not _may_wish(decided) or any(name in heard.signs for name in _CONTRARY):
        return None
    if any(_places(words, "undone", language)) or _upset(heard, concepts):
        return None
    wished = {words.sentences[at] for at, _ in _places(words, "wishes", language)}
    for name, kind in _KINDS.items():
        for at, _ in _places(words, name, language):
            if name in _ENOUGH or words.sentences[at] in wished:
                return kind
    return None


def _may_wish(decided: Decided) -> bool:
    kind, topic = decided.kind, decided.topic.label
    if decided.danger.hazards or topic in _ELSEWHERE:
        return False
    if kind.confidence < _DOUBTFUL:
        return True
    return kind.label in _OPEN and not (topic == Topic.CONTRACT and kind.label == CaseType.CLAIM)


def _upset(heard: Heard, concepts: Mapping[str, Concept]) -> bool:
    """Whether anything complains, but for the words of the wish itself ("podríeu", "por la tarde")."""
    own = {
        at + n
        for name in ("wishes", *_PARTS)
        for at, length in _places(heard.words, name, heard.language)
        for n in range(length)
    }
    return any(
        sign.concept in concepts
        and concepts[sign.concept].discontent
        and not own.issuperset(range(sign.first, sign.end))
        for sign in heard.all
    )


def _places(words: Words, name: str, language: Language | None) -> list[tuple[int, int]]:
    """Where a phrase of the list begins, and how many words it has."""
    return [
        (at, len(phrase))
        for phrase in _phrases(name, language)
        for at in range(len(words) - len(phrase) + 1)
        if all(_fits(word, words.folded[at + n]) for n, word in enumerate(phrase))
    ]


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith(_STEM) else word == pattern


@cache
def _phrases(name: str, language: Language | None) -> _Phrases:
    """The folded phrases of a list, of a language or of all; a word may end in * for any ending."""
    found: set[tuple[str, ...]] = set()
    for of, lists in read_subject("services", _SUBJECT).items():
        if language in (None, of):
            for phrase in lists.get(name, ()):
                marked = [word + _STEM * word_is_stem for word, word_is_stem in _split(phrase)]
                found.add(tuple(marked))
    return tuple(sorted(found))


def _split(phrase: str) -> list[tuple[str, bool]]:
    return [
        (folded, word.endswith(_STEM))
        for word in phrase.split()
        for folded in split(word.rstrip(_STEM).replace("'", " ")).folded
    ]
