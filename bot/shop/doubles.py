"""Which numbers stand more than once in a file of any length, found in memory of one size.

A map of bits remembers what was seen. Two numbers may share a bit: then both are said to stand twice, and are
only handled with more care than they need.
"""

import hashlib
from collections.abc import Iterable

MOST = 100_000  # numbers that stand twice: more of them, and it is not the right column
_BITS = 1 << 27  # 16 MiB: of a million numbers some four thousand share a bit


class TooManyDoublesError(Exception):
    """More than `MOST` numbers stand more than once."""


def doubles(numbers: Iterable[str]) -> set[str]:
    """The numbers that stand more than once, and a few that do not.

    Raises:
        TooManyDoublesError: it cannot be the column of the numbers.
    """
    seen = bytearray(_BITS >> 3)
    found: set[str] = set()
    for number in numbers:
        digest = hashlib.blake2b(number.encode("utf-8", "surrogatepass"), digest_size=4).digest()
        place = int.from_bytes(digest) % _BITS
        byte, bit = place >> 3, 1 << (place & 7)
        if seen[byte] & bit:
            found.add(number)
            if len(found) > MOST:
                raise TooManyDoublesError
        seen[byte] |= bit
    return found
