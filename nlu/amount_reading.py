"""From tokens to amounts: a number beside a currency, numbers in words, euros with cents, ranges."""

from dataclasses import dataclass
from decimal import Decimal

from nlu.amount_tokens import Piece, amount_pieces
from nlu.amount_words import cue_length, currencies
from nlu.bare_prices import is_price
from nlu.numbers import begins_number, number_at

MOST_AMOUNTS = 20  # of one message; whoever writes more has pasted a table
_MOST_WORDS = 7  # of a number in words
_LARGEST = Decimal(10_000_000)
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum, its currency, where it stands in the folded text, and whether its currency was said."""

    value: Decimal
    currency: str
    start: int
    end: int
    said: bool = True


class _Reader:
    """Walks over the tokens once; `at` is the next one to read."""

    def __init__(self, folded: str) -> None:
        self.pieces = amount_pieces(folded)
        self.forms = [piece.form for piece in self.pieces]
        self.at = 0
        self.used = 0  # tokens before this index belong to an amount already
        self.amounts: list[Amount] = []

    def read(self) -> list[Amount]:
        """All amounts, in order."""
        while self.at < len(self.pieces) and len(self.amounts) < MOST_AMOUNTS:
            piece = self.pieces[self.at]
            match piece.kind:
                case "number":
                    self._figures(piece)
                case "currency":
                    self._words_before(piece)
                case _:
                    pass
            self.at += 1
        return self.amounts

    def _kind(self, at: int) -> str:
        return self.pieces[at].kind if 0 <= at < len(self.pieces) else "end"

    def _cue(self, at: int, cue: str) -> int:
        return cue_length(self.forms, at, cue) if at < len(self.pieces) else 0

    def _add(self, value: Decimal, code: str, first: int, end: int, *, said: bool = True) -> None:
        """Keeps the amount in tokens[first:end] and goes on after it."""
        if value < _LARGEST:
            exact = value.quantize(_CENT) if value != value.to_integral_value() else value
            self.amounts.append(Amount(exact, code, self.pieces[first].start, self.pieces[end - 1].end, said))
        self.used = end
        self.at = end - 1

    def _figures(self, piece: Piece) -> None:
        """A number in figures: with its currency after or before, as the start of a range, or alone."""
        first, after, value = self.at, self.at + 1, piece.value
        if self._cue(after, "thousand") or (after < len(self.forms) and self.forms[after] == "k"):
            value, after = value * 1000, after + 1
        if self._kind(after) == "currency":
            self._with_cents(value, first, after)
        elif (code := self._range_currency(after)) is not None:
            self._add(value, code, first, after)
        elif self._kind(first - 1) == "currency" and first - 1 >= self.used and self._beside(first - 1):
            code, parts = currencies()[self.forms[first - 1]]
            self._add(value / parts, code, first - 1, after)
        elif is_price(self.pieces, self.forms, first, after):
            self._add(value, "EUR", first, after, said=False)

    def _beside(self, at: int) -> bool:
        return self.pieces[at + 1].start - self.pieces[at].end <= 1

    def _range_currency(self, after: int) -> str | None:
        """The currency said only after the second number: "de 20 a 30 euros", "20-30 €"."""
        joins = after < len(self.forms) and (self.forms[after] == "-" or self._cue(after, "or") == 1)
        if joins and self._kind(after + 1) == "number" and self._kind(after + 2) == "currency":
            code, parts = currencies()[self.forms[after + 2]]
            return code if parts == 1 else None
        return None

    def _with_cents(self, value: Decimal, first: int, sign: int) -> None:
        """A number, its currency, and the cents after it: "12 euros con 50", "12€50", "3 euros y medio"."""
        code, parts = currencies()[self.forms[sign]]
        after = sign + 1
        if half := self._cue(after, "half"):
            return self._add(value + Decimal("0.5"), code, first, after + half)
        joined = self._cue(after, "and_cents") if after < len(self.forms) else 0
        glued = self._kind(after) == "number" and self.pieces[after].start == self.pieces[sign].end
        cents = after + joined
        if parts == 1 and (joined or glued) and self._is_cents(cents, joined):
            end = cents + 2 if self._is_cent_word(cents + 1) else cents + 1
            return self._add(value + self.pieces[cents].value / 100, code, first, end)
        return self._add(value / parts, code, first, after)

    def _is_cent_word(self, at: int) -> bool:
        return self._kind(at) == "currency" and currencies()[self.forms[at]][1] == 100

    def _is_cents(self, at: int, joined: int) -> bool:
        """Whether a number after euros is cents: two figures, and "cents" or a pause after a mere "and"."""
        if self._kind(at) != "number" or not (len(self.forms[at]) == 2 or self._is_cent_word(at + 1)):
            return False
        if self._kind(at + 1) == "currency":
            return self._is_cent_word(at + 1)
        loose = joined and len(self.forms[at - 1]) == 1
        return not self._cue(at + 1, "not_money") and (not loose or self._kind(at + 1) in {"end", "other"})

    def _words_before(self, sign: Piece) -> None:
        """The number in words that ends right before a currency: "dos-cents euros", "cinquanta euro"."""
        end = self.at
        if not end or not begins_number(self.forms[end - 1]) or begins_number(sign.form):
            return  # "cent" is a hundred too
        forms = [form for form in self.forms[max(self.used, end - _MOST_WORDS * 2) : end] if form != "-"]
        for start in range(max(0, len(forms) - _MOST_WORDS), len(forms)):
            heard = number_at(forms, start)
            if heard is None or heard[1] != len(forms) or (start and cue_length(forms, start - 1, "none")):
                continue
            first = self._index_of(end, len(forms) - start)
            code, parts = currencies()[sign.form]
            self._add(Decimal(heard[0]) / parts, code, first, end + 1)
            return

    def _index_of(self, end: int, words: int) -> int:
        """The index of the word so many words before a token, hyphens not counted."""
        at = end
        while words:
            at -= 1
            words -= self.forms[at] != "-"
        return at


def read_amounts(folded: str) -> list[Amount]:
    """The amounts of a folded text, in order. Linear time."""
    return _Reader(folded).read()
