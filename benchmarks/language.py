"""Language detection side by side in one run: ours, langdetect, lingua, eldc and py3langid.

    python benchmarks/language.py

The text is put together from `language_texts.toml` and from the example sentences that spaCy ships; no
message of the tests or the evaluation is in it. The others are optional and no dependencies: put them in
a directory of their own (`pip install --target /tmp/others lingua-language-detector eldc py3langid`) and
name it in PYTHONPATH. Where a detector can be told to choose among some languages, it chooses among the
three of ours ("of 3"), its best case; ours always also considers all others.
Each detector runs in a process of its own, so that memory is its own.
"""

import gc
import importlib
import itertools
import json
import random
import statistics
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

OURS = ("ca", "es", "it")
TODAY = date(2026, 11, 23)
Detect = Callable[[str], str | None]


def reclama() -> Detect:
    from flows.understanding import Hints
    from nlu.language import LanguageDetector

    detector, hints = LanguageDetector().load(), Hints(TODAY)
    return lambda text: detector.detect(text, hints).language


def langdetect_as_shipped() -> Detect:
    from langdetect import DetectorFactory, detect
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0

    def said(text: str) -> str | None:
        try:
            return str(detect(text))
        except LangDetectException:
            return None

    return said


def lingua_of_3() -> Detect:
    from lingua import Language, LanguageDetectorBuilder

    chosen = (Language.CATALAN, Language.SPANISH, Language.ITALIAN)
    detector = LanguageDetectorBuilder.from_languages(*chosen).with_preloaded_language_models().build()

    def said(text: str) -> str | None:
        found = detector.detect_language_of(text)
        return found.iso_code_639_1.name.lower() if found else None

    return said


def eldc_of_3() -> Detect:
    import eldc

    eldc.init()
    eldc.set_languages(list(OURS))
    return lambda text: eldc.detect(text) or None


def py3langid_of_3() -> Detect:
    import py3langid

    py3langid.set_languages(list(OURS))
    return lambda text: str(py3langid.classify(text)[0])


DETECTORS: dict[str, Callable[[], Detect]] = {
    "reclama": reclama,
    "langdetect": langdetect_as_shipped,
    "lingua of 3": lingua_of_3,
    "eldc of 3": eldc_of_3,
    "py3langid of 3": py3langid_of_3,
}


def messages(count: int = 300) -> Iterator[tuple[str, str]]:
    """Generated messages, `count` a language, always the same ones."""
    parts = tomllib.loads(Path(__file__).with_name("language_texts.toml").read_text(encoding="utf-8"))
    for language in OURS:
        of = parts[language]
        every = sorted(itertools.product(of["openings"], of["problems"], of["wishes"]))
        for opening, problem, wish in random.Random(7).sample(every, count):
            yield language, f"{opening}, {problem}. {wish[0].upper()}{wish[1:]}"


def shipped() -> Iterator[tuple[str, str]]:
    """The example sentences in spaCy."""
    for language in OURS:
        for sentence in importlib.import_module(f"spacy.lang.{language}.examples").sentences:
            yield language, sentence


def words_of(text: str) -> list[str]:
    return [word.strip(".,;:?¿!¡'") for word in text.split()]


def kinds() -> dict[str, list[tuple[str, str]]]:
    """Kind of text → (language, text)."""
    from nlu.text import without_accents

    whole = list(messages())
    parts = {
        language: {w.lower() for of, text in whole if of == language for w in words_of(text)}
        for language in OURS
    }
    words = [
        (language, word)
        for language in OURS
        for word in sorted(parts[language])
        if len(word) > 3 and not any(word in parts[other] for other in OURS if other != language)
    ]
    chance = random.Random(11)
    short = []
    for language, text in whole:
        pieces = words_of(text)
        at = chance.randrange(len(pieces) - 2)
        short.append((language, " ".join(pieces[at : at + 3])))
    sentences = list(shipped()) + [(language, text.split(". ")[0]) for language, text in whole]
    return {
        "words": words,
        "short": short,
        "sentences": sentences,
        "messages": whole,
        "CAPS": [(language, text.upper()) for language, text in sentences],
        "no accents": [(language, without_accents(text)) for language, text in sentences],
    }


def resident() -> float:
    """Megabytes of this process in memory."""
    with Path("/proc/self/statm").open(encoding="ascii") as pages:
        return int(pages.read().split()[1]) * 4096 / 1e6


def measured(name: str) -> dict[str, float]:
    """Accuracy by kind, µs a message, load time and memory of one detector, in this process."""
    texts = kinds()
    gc.collect()
    before, started = resident(), time.perf_counter()
    detect = DETECTORS[name]()
    detect("Bon dia")
    result = {"load s": time.perf_counter() - started, "MB": resident() - before}
    for kind, rows in texts.items():
        result[kind] = sum(detect(text) == language for language, text in rows) / len(rows)
    result["mean"] = statistics.mean(result[kind] for kind in texts)
    rounds = []
    for _ in range(3):
        started = time.perf_counter()
        for _, text in texts["messages"]:
            detect(text)
        rounds.append((time.perf_counter() - started) / len(texts["messages"]) * 1e6)
    return result | {"us": min(rounds)}


def in_own_process(name: str) -> dict[str, float] | None:
    """What a detector measures in a process of its own; None if it is not installed."""
    run = subprocess.run([sys.executable, __file__, name], capture_output=True, text=True, check=False)
    if run.returncode:
        reason = run.stderr.strip().splitlines()[-1] if run.stderr.strip() else "failed"
        print(f"{name}: left out ({reason})")
        return None
    answer: dict[str, float] = json.loads(run.stdout)
    return answer


def main() -> None:
    if len(sys.argv) > 1:
        print(json.dumps(measured(sys.argv[1])))
        return
    texts = kinds()
    print("texts: " + ", ".join(f"{kind} {len(rows)}" for kind, rows in texts.items()))
    results = {name: result for name in DETECTORS if (result := in_own_process(name)) is not None}
    columns = [*texts, "mean"]
    print(f"{'':16}" + "".join(f"{c:>11}" for c in columns) + f"{'µs/message':>12}{'load s':>8}{'MB':>7}")
    for name, result in results.items():
        shares = "".join(f"{result[c]:>11.1%}" for c in columns)
        print(f"{name:16}{shares}{result['us']:>12.1f}{result['load s']:>8.2f}{result['MB']:>7.1f}")
    own = results["reclama"]
    for name, result in results.items():
        if name != "reclama":
            errors = (1 - result["mean"]) / max(1e-9, 1 - own["mean"])
            print(
                f"{name}: {errors:.1f} × our errors, {result['us'] / own['us']:.2f} × our time, "
                f"{result['load s'] / own['load s']:.2f} × our load, {result['MB'] / own['MB']:.2f} × our MB"
            )


if __name__ == "__main__":
    main()
