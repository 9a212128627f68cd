"""Letters on paper: which the embedded fonts have, and how one they have not is told.

A person's words are evidence: nothing they wrote may vanish from the page. What no font draws (an emoji, a
script that is not here) is written as its code point: `[U+1F525]`.
"""

from functools import cache
from importlib.resources import as_file, files
from unicodedata import category, normalize

PLAIN, BOLD = "DejaVuSans", "DejaVuSans-Bold"


@cache
def register_fonts() -> frozenset[int]:
    """Make the two fonts known to reportlab; the code points both of them draw."""
    from reportlab import rl_config  # noqa: PLC0415
    from reportlab.pdfbase.pdfmetrics import registerFont  # noqa: PLC0415  (a tenth of a second)
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415

    rl_config.useA85 = 0  # a PDF may hold any bytes: spelt in letters they take time, and a quarter more
    drawn: list[set[int]] = []
    for name in (PLAIN, BOLD):
        with as_file(files("reports").joinpath("fonts", f"{name}.ttf")) as path:
            font = TTFont(name, str(path))
        registerFont(font)
        drawn.append(set(font.face.charToGlyph))
    return frozenset(drawn[0] & drawn[1])


def drawable(words: str) -> str:
    """The words in letters the fonts have; line breaks stay, other control characters are left out."""
    drawn = register_fonts()
    return "".join(_drawn(letter, drawn) for letter in normalize("NFC", words))


def _drawn(letter: str, drawn: frozenset[int]) -> str:
    if letter == "\n":
        return letter
    if letter == "\t":
        return " "
    if category(letter) in {"Cc", "Cf"} or "\ufe00" <= letter <= "\ufe0f":
        return ""
    return letter if ord(letter) in drawn else f"[U+{ord(letter):04X}]"
