"""A postal address in Spain or Italy, in one message or piece by piece (law.md F30)."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.writing import bare, is_blank
from flows.moment import Moment
from flows.text import lines, text

_POSTCODES = {"ES": (1000, 52999), "IT": (10, 98168)}
_POSTCODE = re.compile(
    r"(?<![\w/])(?:(?:C\.? ?P\.?|D\.? ?P\.?|C\.?A\.?P\.?):? ?)?(?:(ES|E|IT|I)[- ]?)?([0-9]{5})(?![\w/])",
    re.IGNORECASE,
)
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """Street, postcode and town. Value: {"street", "postcode", "town", "country"}, country "ES" or "IT".

    "Carrer Major 5, 2n 1a, 08001 Barcelona", "Via Roma 1, I-20121 Milano", postcode first, or one part
    a line. The country is that of the letters before the postcode, the company's, or the only one that
    has such a postcode. What lacks something is kept, and the next message is added to it.
    """

    name: ClassVar[str] = "postal_address"
    codes: ClassVar[tuple[str, ...]] = ("empty", "no_postcode", "bad_postcode", "too_short", "too_long")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read the message by itself, else together with what came before."""
        if is_blank(answer.text):
            return Rejected("empty", kept=so_far)
        home = moment.company.jurisdiction.country
        read = _read(answer.text, home)
        if isinstance(read, Rejected) and isinstance(so_far, str) and so_far:
            together = _read(f"{so_far}\n{answer.text}", home)
            return read if isinstance(together, Rejected) and together.code == "too_long" else together
        return read

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The address on one line, with the country."""
        match value:
            case {"street": str(street), "postcode": str(code), "town": str(town), "country": str(country)}:
                return lines((street, f"{code} {town}", text(f"postal_address.{country.lower()}")), ", ")
        return str(value)


def _read(typed: str, home: str) -> dict[str, str] | Rejected:
    parts = [part for line in typed.splitlines() if (part := bare(line).strip(" ,;."))]
    address = "\n".join(parts)
    if len(address) > _LONGEST:
        return Rejected("too_long", (("limit", _LONGEST), ("over", len(address) - _LONGEST)))
    found = list(_POSTCODE.finditer(address))
    if not found:
        return Rejected("no_postcode", kept=address)
    placed = [(match, country) for match in found if (country := _country(match, home))]
    if not placed:
        rest = address[: found[-1].start()] + address[found[-1].end() :]
        return Rejected("bad_postcode", (("postcode", found[-1][2]),), kept=rest)
    match, country = placed[-1]
    street, town = _street_and_town(address[: match.start()], address[match.end() :])
    if sum(c.isalpha() for c in street) < 2 or sum(c.isalpha() for c in town) < 2:
        return Rejected("too_short", kept=address)
    return {"street": street, "postcode": match[2], "town": town, "country": country}


def _country(match: re.Match[str], home: str) -> str | None:
    """The country whose postcode it is, or None."""
    code = int(match[2])
    fits = [country for country, (low, high) in _POSTCODES.items() if low <= code <= high]
    if match[1]:
        named = "ES" if match[1].upper().startswith("E") else "IT"
        return named if named in fits else None
    return home if home in fits else next(iter(fits), None)


def _street_and_town(before: str, after: str) -> tuple[str, str]:
    """What stands before the postcode is the street and after it the town, or it is all on one side."""
    before, after = before.strip(" ,;.\n-–"), after.strip(" ,;.\n-–")
    if before and not after:
        street, _, last = re.sub(r"\n", ",", before).rpartition(",")
        if not any(c.isdigit() for c in last):
            before, after = street, last
    elif after and not before:
        after, _, before = re.sub(r"\n", ",", after).partition(",")
    street, town = _flat(before), _flat(after)
    return street.removesuffix(f", {town}"), town


def _flat(part: str) -> str:
    pieces = (piece.strip(" ,;.") for piece in part.split("\n"))
    return ", ".join(piece for piece in pieces if piece)
