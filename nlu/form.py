"""What the form of a message tells before its words do: questions, shouting, length."""

from nlu.words import Words

_ASKING = ("?", "¿")


def form_of(words: Words) -> dict[str, float]:
    """The counted concepts of `concepts.toml` that hold for this text."""
    text = words.text
    holds = {
        "very_short": len(words) <= 3,
        "short": 3 < len(words) <= 8,
        "long": len(words) > 40,
        "exclaims": text.count("!") >= 3,
        "shouts": _shouts(text),
    }
    if "?" in text or "¿" in text:
        sentences = _sentences(text)
        holds["question_mark"] = True
        holds["ends_asking"] = bool(sentences) and sentences[-1].endswith("?")
        holds["asks_only"] = (
            bool(sentences) and all(s.endswith("?") for s in sentences[-1:]) and len(sentences) == 1
        )
    return {name: 1.0 for name, true in holds.items() if true}


def _sentences(text: str) -> list[str]:
    """The text cut after each end mark; what has no letter is left out."""
    cut: list[str] = []
    begin = 0
    for at, sign in enumerate(text):
        if sign in ".!?\n" and text[at + 1 : at + 2] not in {".", "!", "?"}:
            cut.append(text[begin : at + 1].strip())
            begin = at + 1
    cut.append(text[begin:].strip())
    return [s for s in cut if sum(map(str.isalpha, s)) > 2]


def _shouts(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return letters > 12 and sum(map(str.isupper, text)) > 0.7 * letters
