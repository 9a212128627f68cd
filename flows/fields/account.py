"""Numbers of an account or a contract: IBAN, and the supply point of gas and electricity (law.md F34)."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.identity import candidates, checked
from flows.moment import Moment

_POD = re.compile(r"IT[0-9]{3}E[0-9]{8}[0-9A-Z]?")
_PDR = re.compile(r"[0-9]{14}")
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}")
_IBAN_LENGTHS = tuple(range(34, 14, -1))


@dataclass(frozen=True, slots=True)
class Iban:
    """The IBAN of any country (ISO 13616). Value: str, compact and in capitals."""

    name: ClassVar[str] = "iban"
    codes: ClassVar[tuple[str, ...]] = ("not_an_iban", "bad_check")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read one message."""
        del moment, so_far
        return checked(answer.text, (_validate_iban,), "not_an_iban", _IBAN_LENGTHS)

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """In groups of four, as banks print it."""
        return " ".join(re.findall(".{1,4}", str(value)))


@dataclass(frozen=True, slots=True)
class SupplyPoint:
    """CUPS (Spain), POD or PDR (Italy, electricity or gas). Value: str, compact and in capitals."""

    name: ClassVar[str] = "supply_point"
    codes: ClassVar[tuple[str, ...]] = ("not_a_supply_point", "bad_check")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read one message."""
        del moment, so_far
        from stdnum.es import cups  # noqa: PLC0415 - slow to import

        for number in candidates(answer.text, (14, 15)):
            if _POD.fullmatch(number) or _PDR.fullmatch(number):
                return number
        return checked(answer.text, (cups.validate,), "not_a_supply_point", (20, 22))

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The number."""
        return str(value)


def _validate_iban(number: str) -> str:
    """Raise stdnum's `InvalidFormat` for what has not even the shape of an IBAN."""
    from stdnum import exceptions, iban  # noqa: PLC0415 - slow to import

    if not _IBAN.fullmatch(number):
        raise exceptions.InvalidFormat
    return str(iban.validate(number))
