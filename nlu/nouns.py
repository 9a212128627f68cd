"""Short names of products are heard as nouns: in singular and plural, not by a stem that verbs share.

By their stems "preso" would be a socket (presa), "vino" would come, "portar" would be a door.
"""

from cases.taxonomy import Language
from nlu.phrases import Choice, Match, Part, Pattern

STEM_FROM = 8  # letters: longer names share their stem with nothing, and may be misspelt


def as_noun(pattern: Pattern, language: Language) -> Pattern:
    """The pattern of a name, a single short word of it in its forms."""
    if len(pattern) > 1:
        return pattern
    options = [
        form
        for option in pattern[0].options
        for form in (_forms(option[0].word, language) if _is_short(option) else (option,))
    ]
    return (Choice(tuple(dict.fromkeys(options)), pattern[0].after_gap),)


def _is_short(option: tuple[Part, ...]) -> bool:
    return len(option) == 1 and option[0].match is Match.STEM and len(option[0].word) < STEM_FROM


def _forms(word: str, language: Language) -> list[tuple[Part, ...]]:
    forms = [word, *_plurals(word, language)]
    return [(Part(Match.FORM, form),) for form in forms]


def _plurals(word: str, language: Language) -> list[str]:
    root = word[:-1]
    match language, word[-1]:
        case Language.CA, "a":
            soft = {"c": root[:-1] + "ques", "g": root[:-1] + "gues", "j": root[:-1] + "ges"}
            return [root + "es", soft.get(root[-1:], word + "s")]
        case Language.CA, "e" | "i" | "o" | "u":
            return [word + "s", word + "ns"]
        case Language.CA | Language.ES, "z":
            return [root + "ces"]
        case ((Language.CA | Language.ES), _):
            return [word + "s", word + "es", word + "os"]
        case Language.IT, "a":
            return [root + "he" if root[-1:] in {"c", "g"} else root + "e"]
        case Language.IT, "o":
            return [root + "i", root + "hi", root]
        case Language.IT, "e":
            return [root + "i"]
    return []
