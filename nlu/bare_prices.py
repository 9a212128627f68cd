"""Whether a number without a currency is a price: from its form ("8,90") or from the words around it."""

from collections.abc import Sequence
from decimal import Decimal

from nlu.amount_tokens import Piece
from nlu.amount_words import cue_length, ends_with_cue

_BEFORE, _AFTER = 14, 8  # words of the same sentence in which a price is spoken of
_NEAR = 3  # words between "vaig pagar" and its number
_LEAST, _MOST = Decimal(10), Decimal(99_999)


def _tells_price(pieces: Sequence[Piece], forms: Sequence[str], at: int) -> bool:
    """Whether the sentence speaks of paying or of prices near a token."""
    for path in (range(at - 1, max(-1, at - _BEFORE), -1), range(at + 1, min(len(pieces), at + _AFTER))):
        for place in path:
            if pieces[place].kind == "end":
                break
            if pieces[place].kind == "word" and cue_length(forms, place, "price_cues"):
                return True
    return False


def is_price(pieces: Sequence[Piece], forms: Sequence[str], at: int, after: int) -> bool:
    """Whether the number at a token, `after` being the token that follows, is a sum of money."""
    piece, form = pieces[at], pieces[at].form
    if after < len(forms) and cue_length(forms, after, "not_money"):
        return False
    if ends_with_cue(forms, at, "clock") and piece.value < 25:
        return False
    fraction = form[-3:-2]
    if fraction in {",", "'"}:
        return True
    if fraction == ".":
        return _tells_price(pieces, forms, at)
    return _stands_alone(pieces, forms, at, after) and _tells_price(pieces, forms, at)


def _stands_alone(pieces: Sequence[Piece], forms: Sequence[str], at: int, after: int) -> bool:
    """Whether a whole number is what was paid ("gasté 41") or a price of a thing ("una tele de 599")."""
    value, form = pieces[at].value, forms[at]
    if not _LEAST <= value <= _MOST or form.startswith("0") or "," in form:
        return False
    if 1990 <= value <= 2100 and ends_with_cue(forms, at, "of_a_year"):
        return False
    closes = after >= len(forms) or pieces[after].kind in {"end", "other"}
    if not closes and not cue_length(forms, after, "after_price"):
        return False
    near = any(ends_with_cue(forms, at - gap, "price_cues") for gap in range(min(_NEAR, at)))
    return near or (closes and ends_with_cue(forms, at, "priced"))
