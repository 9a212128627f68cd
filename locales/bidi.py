"""A person's writing that runs, or may run, from right to left is kept from turning the text around it.

Unicode bidirectional algorithm (UAX #9): U+2068 opens an isolate, U+2069 closes it.
"""

import re
import unicodedata

_TURNING = {"R", "AL", "AN", "RLE", "RLO", "LRE", "LRO", "RLI", "LRI", "FSI"}
_BEYOND = re.compile("[\u0590-\U0010ffff]")  # none of them stands before Hebrew


def isolated(text: str) -> str:
    """The text, in an isolate if any of it runs right to left; else as it is."""
    if not _BEYOND.search(text) or not any(unicodedata.bidirectional(sign) in _TURNING for sign in text):
        return text
    return f"\u2068{text}\u2069"
