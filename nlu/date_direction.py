"""Which way a date without a year or a week looks: back to what happened, or ahead to what is due.

The nearest cue in the same sentence decides (verbs in the past, in the future, of wanting; "si", "entro");
customers mostly tell what happened, so without any cue the answer is `UNSAID`, read as past.
"""

from cases.taxonomy import Language
from nlu.date_tokens import Token
from nlu.date_words import cue_phrases, spelt

PAST, UNSAID, FUTURE = -1, 0, 1

_REACH = 8  # words to either side in which a cue still speaks of the date
_CLOSE = 2  # words within which a verb after "per" or "hasta" is of the date
_COMMA = 3  # words a comma counts for
_LINKS = frozenset("tTBOZLXD")


def _starts_cue(tokens: list[Token], at: int, cue: str, language: Language | None) -> int:
    """The number of words of the cue phrase that begins at a token; 0 if none does.

    A token may hold several words (phrases of dates), so forms are laid end to end.
    """
    cues = cue_phrases(cue, language)
    if (form := tokens[at].form) and form.partition(" ")[0] not in cues:
        return 0
    forms = " ".join([token.form for token in tokens[at : at + 4]]).split()
    if not forms:
        return 0
    for rest in cues.get(forms[0], ()):
        if tuple(forms[1 : 1 + len(rest)]) == rest:
            return 1 + len(rest)
    return 0


def _sign(tokens: list[Token], at: int, text: str, language: Language | None) -> int:
    """What one token says: PAST, FUTURE, or UNSAID."""
    past, future = (_starts_cue(tokens, at, cue, language) for cue in ("past_cues", "future_cues"))
    if past or future:
        return FUTURE if future >= past else PAST
    word = text[tokens[at].start : tokens[at].end].lower()
    return FUTURE if len(word) > 4 and word.endswith(spelt("future_endings", language)) else UNSAID


def _nearest(tokens: list[Token], path: range, text: str, language: Language | None) -> tuple[int, int]:
    """(distance, sign) of the nearest cue along a path of indices."""
    distance = 0
    for at in path:
        token = tokens[at]
        if "." in token.values or distance > _REACH:
            break
        distance += _COMMA if "," in token.values else 1
        if token.form and (sign := _sign(tokens, at, text, language)):
            return distance, sign
    return 99, UNSAID


def _is_due(tokens: list[Token], first: int, language: Language | None) -> bool:
    """Whether what was to be done by then was promised before ("havia d'arribar abans de divendres")."""
    return any(_starts_cue(tokens, at, "due_cues", language) for at in range(max(0, first - 10), first))


def _before(tokens: list[Token], first: int) -> Token | None:
    """The token before a date, articles and prepositions of it skipped."""
    at = first - 1
    while at >= 0 and tokens[at].values.keys() & _LINKS and not tokens[at].values.keys() & {"Q", "u"}:
        at -= 1
    return tokens[at] if at >= 0 else None


def _is_asked(tokens: list[Token], last: int) -> bool:
    """Whether the sentence of a date ends as a question."""
    ends = (token.value(".") for token in tokens[last:] if "." in token.values)
    return "?" in next(ends, "")


def _is_to_come(tokens: list[Token], last: int, text: str, language: Language | None) -> bool:
    """Whether a verb in the present follows at once: "divendres és el seu sant", "venerdì parto"."""
    if last >= len(tokens):
        return False
    raw = text[tokens[last].start : tokens[last].end].lower()
    return raw in spelt("accented_now", language) or _starts_cue(tokens, last, "future_now", language) > 0


def _spoken(token: Token, language: Language | None) -> Language | None:
    """The language of the message, or else the only one that has the date's own word."""
    kinds = token.values.keys() & set("WMR")
    own = {of for kind in kinds for of in token.values[kind][1]}
    return language or (own.pop() if len(own) == 1 else None)


def direction(tokens: list[Token], first: int, last: int, text: str, language: Language | None) -> int:
    """PAST, FUTURE or UNSAID for the date in tokens[first:last] of a text."""
    language = _spoken(tokens[first], language)
    before = _before(tokens, first) or tokens[first]
    back = _nearest(tokens, range(first - 1, -1, -1), text, language)
    ahead = _nearest(tokens, range(last, len(tokens)), text, language)
    nearest = min(back, ahead, key=lambda cue: (cue[0], cue[1]))[1]
    if "Q" in before.values:
        return PAST if _is_due(tokens, first, language) else FUTURE
    if "u" in before.values:
        return PAST if back[1] == PAST or (ahead[0] <= _CLOSE and ahead[1] == PAST) else FUTURE
    if nearest == PAST:
        return PAST
    if tokens[first].may("WNIR") and _is_to_come(tokens, last, text, language):
        return FUTURE
    if _is_due(tokens, first, language):
        return PAST
    asked = (
        nearest == UNSAID and any(token.may("W") for token in tokens[first:last]) and _is_asked(tokens, last)
    )
    return FUTURE if asked else nearest
