"""Which option was meant by what was typed: "devolució", "2", "REEMBOLSO", in any of our languages."""

import re
import unicodedata
from functools import lru_cache

from cases.taxonomy import Language
from flows.answer import Option
from locales.catalogue import Catalogue

_LEAST = 4  # letters: fewer do not pick an option by a part of its label


def chosen(typed: str, options: tuple[Option, ...], catalogue: Catalogue) -> str | None:
    """The value of the option whose label, number, or only such part of a label was typed; else None."""
    words = _words(typed)
    if not words or not options or len(words) > 8:
        return None
    if len(words) == 1 and words[0].isdecimal():
        if any(option.value.isdecimal() for option in options):  # points on a scale have no places
            return next((option.value for option in options if option.value == typed.strip(" .")), None)
        place = int(words[0])
        return options[place - 1].value if 1 <= place <= len(options) else None
    labels = [(option.value, _labels(option, catalogue)) for option in options]
    same = {value for value, known in labels if words in known}
    if same:
        return same.pop() if len(same) == 1 else None
    if sum(map(len, words)) < _LEAST:
        return None
    part = {value for value, known in labels if any(set(words) <= set(label) for label in known)}
    return part.pop() if len(part) == 1 else None


def _labels(option: Option, catalogue: Catalogue) -> list[list[str]]:
    return [_words_of_label(catalogue.plain(option.label, language)) for language in Language]


@lru_cache(maxsize=2048)
def _words_of_label(label: str) -> list[str]:
    """Labels are few and compared with every answer."""
    return _words(label)


def _words(text: str) -> list[str]:
    bare = unicodedata.normalize("NFKD", text.casefold())
    return re.findall(r"[^\W_]+", "".join(sign for sign in bare if not unicodedata.combining(sign)))
