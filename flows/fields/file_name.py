"""The name of a file as it may be shown and stored: no path, no tricks, its ending kept.

A name comes from somebody else's telephone: `../../x`, 255 characters, or a right-to-left override
that makes `exe.pdf` of `fdp.exe` (Unicode UTR #36).
"""

import re

from flows.fields.writing import bare

_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]')
_ENDING = re.compile(r"\.[^\W_]{1,8}$")
_LONGEST = 80


def display_name(name: str) -> str:
    """The last part of the path, cleaned, at most 80 characters; "" where nothing is left."""
    last = re.split(r"[/\\]", bare(name))[-1]
    clean = _FORBIDDEN.sub("", last).strip(" .")
    if len(clean) <= _LONGEST:
        return clean
    ending = found[0] if (found := _ENDING.search(clean)) else ""
    return clean[: _LONGEST - len(ending) - 1].rstrip(" .") + "…" + ending
