"""Messages that steer the dialogue and say nothing else: "sí!!", "enrere", "no ho sé", "grazie mille".

The whole message must be made of known phrases (`lexicon/*/steering.toml`) of any of the three languages;
capitals, accents, punctuation, emoji and repeated letters do not count. One word more and it is prose.
"""

import re
from functools import cache, lru_cache

from flows.understanding import Steering
from nlu.text import each_word, fold, visible, without_links, word_forms
from nlu.wordfiles import WordFileError, read_signs, read_subject

_LONGEST_MESSAGE = 160  # characters; nobody steers in more
_MOST_WORDS = 14
_LONGEST_PHRASE = 8  # words
_FILLER = "filler"

_REPEATED = re.compile(r"(.)\1+")
_PAUSE = re.compile(r"[,.;:!\n–—-]")
_LETTERS_OR_DIGITS = re.compile(r"[^\W_]")

# A question is not an answer: "sí?" asks whether we are there.
_NEVER_ASKED = frozenset({Steering.YES, Steering.NO, Steering.DONE, Steering.CONFIRM, Steering.THANKS})
_COURTESY = (Steering.GREETING, Steering.THANKS)
# What wins over a "no" said in the same breath without a pause ("no vull parlar...", "no res més").
_SAID_WITH_NO = frozenset({Steering.DONE, Steering.PERSON, Steering.UNKNOWN, Steering.HELP})


def _key(forms: list[str]) -> str:
    """Words as one string, letters without accents and never doubled ("annulla" and "anula" are one)."""
    return _REPEATED.sub(r"\1", fold(" ".join(forms)).replace("·", ""))


@lru_cache(maxsize=4096)
def _word_key(form: str) -> str:
    return _key([form])


def _variants(phrase: str) -> set[str]:
    """A phrase as people type it: with its apostrophes and hyphens, with spaces for them, or with nothing."""
    return {
        _key(word_forms(form)) for form in (phrase, re.sub(r"['’-]", "", phrase), phrase.replace(".", ""))
    }


@cache
def _phrases() -> dict[str, Steering | None]:
    """Phrase → what it means; None for a filler. Two meanings for one phrase stop the start."""
    meanings: dict[str, Steering | None] = {}
    for language, concepts in read_subject("steering", (*Steering, _FILLER)).items():
        for concept, phrases in concepts.items():
            if concept == _FILLER:
                continue
            for key in {variant for phrase in phrases for variant in _variants(phrase)}:
                if meanings.setdefault(key, Steering(concept)) != concept:
                    raise WordFileError(
                        f"{language}/steering.toml: {key!r} is both {meanings[key]} and {concept}"
                    )
    for concepts in read_subject("steering", (*Steering, _FILLER)).values():
        for phrase in concepts[_FILLER]:
            for key in _variants(phrase):
                meanings.setdefault(key, None)
    return meanings


@cache
def _vocabulary() -> frozenset[str]:
    """Every word of every phrase, so that most prose is seen through at its first words."""
    return frozenset(word for phrase in _phrases() for word in phrase.split(" "))


@cache
def _signs() -> dict[str, Steering]:
    return {sign: Steering(concept) for concept, signs in read_signs(Steering).items() for sign in signs}


def _segment(forms: list[str]) -> tuple[Steering | None, ...] | None:
    """The message as known phrases, longest first from the left; None if a word belongs to none."""
    known = _phrases()
    best: list[tuple[Steering | None, ...] | None] = [()] + [None] * len(forms)
    for end in range(1, len(forms) + 1):
        for start in range(max(0, end - _LONGEST_PHRASE), end):
            before = best[start]
            key = _key(forms[start:end])
            if before is None or key not in known:
                continue
            said = (*before, known[key])
            standing = best[end]
            if standing is None or len(said) < len(standing):
                best[end] = said
    return best[-1]


def _verdict(said: set[Steering], *, paused: bool) -> Steering | None:
    """One meaning out of those said together; None when they contradict each other."""
    for courtesy in _COURTESY:
        if len(said) > 1:
            said.discard(courtesy)
    if len(said) > 1 and not said <= {Steering.YES, Steering.NO}:
        if Steering.NO in said and not paused and not said & _SAID_WITH_NO:
            return Steering.NO
        said -= {Steering.YES, Steering.NO}
    for called in (Steering.SUPERVISOR, Steering.PERSON):
        if called in said:
            return called
    return said.pop() if len(said) == 1 else None


def _hear_signs(text: str) -> Steering | None:
    """The meaning of a message of emoji only."""
    said = {meaning for sign in text if (meaning := _signs().get(sign)) is not None}
    return _verdict(said, paused=True) if said else None


def hear_steering(text: str) -> Steering | None:
    """What the whole message steers to, or None if it tells anything else. Any string; linear, pure."""
    if len(text) > _LONGEST_MESSAGE:
        return None
    seen = visible(text)
    known, forms = _vocabulary(), []
    for word in each_word(seen):
        if _word_key(word.form) not in known:
            return None
        forms.append(word.form)
    if not forms:
        return None if _LETTERS_OR_DIGITS.search(seen) else _hear_signs(seen)
    if len(forms) > _MOST_WORDS or without_links(seen) != seen or any(c.isdigit() for c in seen):
        return None
    parts = _segment(forms)
    if parts is None:
        return None
    said = {part for part in parts if part is not None}
    meaning = _verdict(said, paused=_PAUSE.search(seen.strip(" .,!")) is not None)
    return None if meaning in _NEVER_ASKED and "?" in seen else meaning
