"""Whether a message asks that somebody comes, or explains: which service; and when on a day.

Proposed, never decided (`flows.drafting`): only where a wish and the word for the service stand in one
sentence, and nothing in the message complains, tells of harm or of what was done already.
"""

from collections.abc import Mapping, Sequence
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
_Named = tuple[tuple[str, tuple[str, ...]], ...]  # phrases, each with the list it is of
_Places = Mapping[str, Sequence[tuple[int, int]]]


def hear_day_part(words: Words, language: Language | None) -> DayPart | None:
    """Morning or afternoon; None where neither is said, or both."""
    places = _places(words, language)
    said = [part for name, part in _PARTS.items() if name in places]
    return said[0] if len(said) == 1 else None


def hear_service(heard: Heard, decided: Decided, concepts: Mapping[str, Concept]) -> ServiceKind | None:
    """The service that is wished for; None where the message is anything else besides."""
    words, language = heard.words, heard.language
    if not _may_wish(decided) or any(name in heard.signs for name in _CONTRARY):
        return None
    places = _places(words, language)
    if "undone" in places or _upset(heard, concepts, places):
        return None
    wished = {words.sentences[at] for at, _ in places.get("wishes", ())}
    for name, kind in _KINDS.items():
        for at, _ in places.get(name, ()):
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


def _upset(heard: Heard, concepts: Mapping[str, Concept], places: _Places) -> bool:
    """Whether anything complains, but for the words of the wish itself ("podríeu", "por la tarde")."""
    own = {
        at + n for name in ("wishes", *_PARTS) for at, length in places.get(name, ()) for n in range(length)
    }
    return any(
        sign.concept in concepts
        and concepts[sign.concept].discontent
        and not own.issuperset(range(sign.first, sign.end))
        for sign in heard.all
    )


def _places(words: Words, language: Language | None) -> _Places:
    """By list, where a phrase of it begins and how many words it has; lists without any are left out."""
    whole, stems, begun_so = _index(language)
    folded = words.folded
    found: dict[str, list[tuple[int, int]]] = {}
    for at, first in enumerate(folded):
        begun = whole.get(first, ())
        if first.startswith(stems):
            begun += begun_so
        for name, phrase in begun:
            said = folded[at : at + len(phrase)]
            if len(said) == len(phrase) and all(map(_fits, phrase, said)):
                found.setdefault(name, []).append((at, len(phrase)))
    return found


@cache
def _index(language: Language | None) -> tuple[dict[str, _Named], tuple[str, ...], _Named]:
    """Every phrase with its list by its first word; the stems phrases begin with, and those phrases."""
    whole: dict[str, _Named] = {}
    begun_so: _Named = ()
    for name in _SUBJECT:
        for phrase in _phrases(name, language):
            if phrase[0].endswith(_STEM):
                begun_so += ((name, phrase),)
            else:
                whole[phrase[0]] = (*whole.get(phrase[0], ()), (name, phrase))
    return whole, tuple(phrase[0][:-1] for _, phrase in begun_so), begun_so


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
