"""Numbers of an account or a contract: IBAN, and the supply point of gas and electricity (law.md F34)."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.identity import checked
from flows.fields.writing import compact
from flows.moment import Moment

_POD = re.compile(r"IT[0-9]{3}E[0-9]{8}[0-9A-Z]?")
_PDR = re.compile(r"[0-9]{14}")


@dataclass(frozen=True, slots=True)
class Iban:
    """The IBAN of any country (ISO 13616). Value: str, compact and in capitals."""

    name: ClassVar[str] = "iban"
    codes: ClassVar[tuple[str, ...]] = ("not_an_iban", "bad_check")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read one message."""
        del moment, so_far
        from stdnum import iban  # noqa: PLC0415 - slow to import

        return checked(answer.text, (iban.validate,), "not_an_iban")

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

        number = compact(answer.text)
        if _POD.fullmatch(number) or _PDR.fullmatch(number):
            return number
        return checked(answer.text, (cups.validate,), "not_a_supply_point")

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The number."""
        return str(value)
