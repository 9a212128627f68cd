"""The patterns of a company's own order or invoice numbers: regular expressions that cannot run away.

They are searched in whatever customers write, so a pattern that can match in very many ways would stop the
bot on one long message. Python cannot interrupt a match; instead a pattern is only accepted when every
repetition in it has an end and the ways to match it, all multiplied, are few.
"""

import re

from bot.validation import unfit

LONGEST = 100
MOST_WAYS = 2000
MOST_REPEATS = 60  # a reference has at most 60 characters

_EXAMPLE = "such as '[A-Z]{2}-\\d{6,8}'"
_ONE_CHARACTER = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_REPEAT = re.compile(r"\{(\d*)(,?)(\d*)\}")


def reference_pattern(pattern: str) -> str:
    """`pattern` as it is; raises the error of `unfit` with what is allowed instead."""
    if len(pattern) > LONGEST:
        raise unfit(f"at most {LONGEST} characters")
    try:
        compiled = re.compile(pattern, re.IGNORECASE)
    except (re.error, OverflowError) as error:
        raise unfit(f"a regular expression, {_EXAMPLE}; this one has a mistake: {error}") from None
    if compiled.search("") or compiled.search(" "):
        raise unfit(f"a pattern that needs at least one letter or digit, {_EXAMPLE}")
    _check_bounded(pattern)
    return pattern


def _check_bounded(pattern: str) -> None:
    if re.search(r"\\[1-9]", pattern):
        raise unfit(f"a pattern without back references (\\1), {_EXAMPLE}")
    skeleton = _ONE_CHARACTER.sub("x", pattern)
    if re.search(r"\(\?(?!:)", skeleton):
        raise unfit("groups of the form (?:…) or (…) only")
    if re.search(r"[*+]", skeleton):
        raise unfit(f"repetitions with an end, {{1,12}} instead of + or *, {_EXAMPLE}")
    if re.search(r"\)\{", skeleton):
        raise unfit(
            "repetitions of a single character or class, not of a group; a group may be optional, (…)?"
        )
    if _ways(skeleton) > MOST_WAYS:
        raise unfit("a pattern with fewer alternatives and narrower repetitions")


def _ways(skeleton: str) -> int:
    """In how many ways the pattern can match at one place, at most."""
    ways = 1 + skeleton.count("|")
    for least, comma, most in _REPEAT.findall(skeleton):
        last = int(most or least or 0) if most or not comma else MOST_REPEATS + 1
        if last > MOST_REPEATS:
            raise unfit(f"repetitions with an end of at most {MOST_REPEATS}, such as {{1,{MOST_REPEATS}}}")
        ways *= 1 + last - int(least or 0)
    return ways * int(2 ** _REPEAT.sub("", skeleton).count("?"))
