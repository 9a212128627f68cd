"""Translates the invented messages into the other two languages: three times as many to learn words from.

    apt-get install apertium apertium-spa-cat apertium-spa-ita apertium-cat-ita cg3 apertium-anaphora \
        apertium-separable apertium-recursive
    python -m benchmarks.translate      # adds what is new to benchmarks/translations/{ca,es,it}.txt

Each line is the first twelve figures of the SHA-1 of the original and its translation by Apertium. Nobody
reads these but the tuning, which gives them less weight; what is measured is never translated.
"""

import subprocess
from collections.abc import Iterable
from hashlib import sha1
from pathlib import Path

from tests.nlu.labelled import Labelled, read
from tests.nlu.measured import TUNED_ON

FOLDER = Path(__file__).with_name("translations")
NAMES = {"ca": "cat", "es": "spa", "it": "ita"}


def mark(text: str) -> str:
    """What a translation is filed under."""
    return sha1(text.encode(), usedforsecurity=False).hexdigest()[:12]


def translations() -> dict[str, dict[str, str]]:
    """For each language the translations into it: mark of the original → text."""
    found: dict[str, dict[str, str]] = {}
    for language in NAMES:
        path = FOLDER / f"{language}.txt"
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        found[language] = dict(line.split(" ", 1) for line in lines if " " in line)
    return found


def translated(texts: Iterable[str], one: str, other: str) -> list[str]:
    """Texts of one line, in another language; unknown words stay as they are."""
    done = subprocess.run(
        ["apertium", "-u", f"{NAMES[one]}-{NAMES[other]}"],
        input="\n\n".join(texts) + "\n",
        capture_output=True,
        text=True,
        check=True,
    )
    return [" ".join(text.split()) for text in done.stdout.split("\n\n")]


def main() -> None:
    """Translate what has no translation yet and forget what is no message any more."""
    known = translations()
    messages: list[Labelled] = [message for part in TUNED_ON for message in read(part)]
    for other, mine in known.items():
        for one in NAMES:
            new = [m.text for m in messages if m.language == one != other and mark(m.text) not in mine]
            said = translated(new, one, other) if new else []
            if len(said) == len(new):
                mine |= {mark(text): told for text, told in zip(new, said, strict=True)}
        wanted = {mark(m.text) for m in messages if m.language != other}
        lines = sorted(f"{name} {text}" for name, text in mine.items() if name in wanted)
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / f"{other}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(other, len(lines))


if __name__ == "__main__":
    main()
