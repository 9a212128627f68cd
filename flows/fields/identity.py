"""Numbers that a state gives to a person or a company (law.md F32): shape and check by python-stdnum."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.writing import compact
from flows.moment import Moment

Check = Callable[[str], str]
_MOST_READ = 200


@dataclass(frozen=True, slots=True)
class NationalId:
    """DNI, NIE or another NIF, or codice fiscale. Value: str, compact and in capitals ("12345678Z")."""

    name: ClassVar[str] = "national_id"
    codes: ClassVar[tuple[str, ...]] = ("not_an_id", "bad_check")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read one message."""
        del moment, so_far
        from stdnum.es import nif  # noqa: PLC0415 - slow to import
        from stdnum.it import codicefiscale  # noqa: PLC0415

        return checked(answer.text, (nif.validate, codicefiscale.validate), "not_an_id", (9, 16))

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The number."""
        return str(value)


@dataclass(frozen=True, slots=True)
class VatNumber:
    """NIF of a company or a self-employed person, or partita IVA. Value: str, without country prefix."""

    name: ClassVar[str] = "vat_number"
    codes: ClassVar[tuple[str, ...]] = ("not_a_vat_number", "bad_check")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read one message."""
        del moment, so_far
        from stdnum.es import nif  # noqa: PLC0415 - slow to import
        from stdnum.it import iva  # noqa: PLC0415

        return checked(answer.text, (nif.validate, iva.validate), "not_a_vat_number", (9, 11))

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The number."""
        return str(value)


def checked(
    typed: str, checks: tuple[Check, ...], otherwise: str, lengths: tuple[int, ...]
) -> str | Rejected:
    """The number in the form of the first check that takes it; words may stand before it ("DNI: …").

    `lengths` are those such a number may have. `bad_check` where one knows the shape but not the check
    digits, else the code `otherwise`.
    """
    from stdnum.exceptions import InvalidChecksum, ValidationError  # noqa: PLC0415 - slow to import

    problem = otherwise
    for number, check in product(candidates(typed, lengths), checks):
        try:
            return str(check(number))
        except InvalidChecksum:
            problem = "bad_check"
        except ValidationError:
            continue
    return Rejected(problem)


def candidates(typed: str, lengths: tuple[int, ...]) -> list[str]:
    """The message in compact form, and what is left of it without the letters before a number."""
    whole = compact(typed[:_MOST_READ])
    tails = [whole[-length:] for length in lengths if whole[:-length].isalpha()]
    return [number for number in (whole, *tails) if len(number) in lengths]
