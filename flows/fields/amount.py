"""A sum of money (law.md F14)."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any, ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.numerals import NEGATIVE, read_number
from flows.moment import Moment
from flows.text import Text, text
from flows.understanding import Money

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount from 0 to `max`. Value: {"amount": "39.90", "currency": "EUR"}, rounded to the cent.

    Heard with its currency, or a bare number, which is euros. Of several different amounts it asks
    which, with a button for each.
    """

    max: Decimal = Decimal("999999.99")
    name: ClassVar[str] = "amount"
    codes: ClassVar[tuple[str, ...]] = ("not_a_number", "negative", "too_much", "too_many")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read a press, a bare number, or the amounts heard, in this order."""
        del moment
        pressed = next((money for money in _offered(so_far) if _key(money) == answer.choice), None)
        if pressed:
            return self._checked(pressed)
        number = read_number(answer.text)
        if number is not None:
            return self._checked(Money(number))
        amounts = _heard(answer)
        if not amounts:
            return Rejected("not_a_number", kept=so_far)
        if NEGATIVE.match(answer.text):
            return Rejected("negative")
        read = [self._checked(money) for money in amounts]
        if len(read) == 1:
            return read[0]
        refused = next((one for one in read if isinstance(one, Rejected)), None)
        return refused or Rejected("too_many", kept=read)

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """The amounts to choose from, after several were told at once."""
        del moment
        return tuple(Option(_key(money), _shown(money)) for money in _offered(so_far))

    def show(self, value: Value) -> Shown:
        """The amount, for `locales` to write out."""
        return money_of(value) or str(value)

    def _checked(self, money: Money) -> dict[str, Any] | Rejected:
        if money.amount < 0:
            return Rejected("negative")
        if money.amount > self.max:
            return Rejected("too_much", (("limit", _shown(Money(self.max, money.currency))),))
        return value_of(money)


def value_of(money: Money) -> dict[str, Any]:
    """Money as a draft keeps it."""
    return {"amount": str(_cents(money)), "currency": money.currency}


def money_of(value: object) -> Money | None:
    """Money as kept, back; None for what is not."""
    match value:
        case {"amount": str(amount), "currency": str(currency)}:
            try:
                return Money(Decimal(amount), currency)
            except InvalidOperation:
                return None
    return None


def _heard(answer: Answer) -> list[Money]:
    """The amounts heard, each once; only the one claimed where the message is nothing but its words."""
    facts = answer.heard.facts
    if facts.amount and facts.amount.words.strip() == answer.text.strip():
        return [facts.amount]
    amounts = facts.amounts or ((facts.amount,) if facts.amount else ())
    return list({(money.amount, money.currency): money for money in amounts}.values())


def _cents(money: Money) -> Decimal:
    return money.amount.quantize(_CENT, ROUND_HALF_UP)


def _offered(so_far: Value | None) -> list[Money]:
    kept = so_far if isinstance(so_far, list) else []
    return [money for item in kept if (money := money_of(item))]


def _key(money: Money) -> str:
    return f"{money.amount} {money.currency}"


def _shown(money: Money) -> Text:
    return text("amount.shown", money=money)
