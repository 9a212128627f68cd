"""Understanding on one machine: speed, loading, memory, and the curve of the safety operating point.

    python -m benchmarks.understanding [--folds] [messages.jsonl]

The curve moves the threshold of danger over the invented messages held out, with --folds over those tuned
on as judged by weights that have not seen them (some minutes), and, if given, over messages labelled like
the acceptance set; the operating point is `threshold` in nlu/lexicon/weights.toml.
"""

import gc
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from benchmarks.told import Told, folds, hear
from benchmarks.tune_understanding import tune
from flows.understanding import Hints
from nlu.decisions import decide
from nlu.hearing import Hearing
from nlu.understand import Everything, hear_all, load, understand
from tests.nlu.labelled import read
from tests.nlu.measured import HELD, TUNED_ON, figures, heard

HINTS = Hints(date(2026, 11, 23))
THRESHOLDS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
Row = tuple[float, bool, bool, bool]  # probability, is danger, may be danger, only sounds so


def timed(work: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of the processor for each run, sorted: other work on the machine does not count."""
    taken = []
    for _ in range(times):
        start = time.thread_time()
        work()
        taken.append((time.thread_time() - start) * 1e3)
    return sorted(taken)


def speed() -> None:
    texts = [m.text for name in HELD for m in read(name)]
    for text in texts:
        understand(text, HINTS)
    taken = sorted(t for text in texts for t in timed(lambda text=text: understand(text, HINTS), 5))
    print(f"a message: median {taken[len(taken) // 2]:.2f} ms, p99 {taken[int(len(taken) * 0.99)]:.2f} ms")
    joined = " ".join(texts)
    for size in (500, 1000, 2000, 4096):
        cuts = [joined[at : at + size] for at in range(0, len(joined) - size, size)]
        taken = sorted(t for cut in cuts for t in timed(lambda cut=cut: understand(cut, HINTS), 3))
        p99 = taken[int(len(taken) * 0.99)]
        print(f"{size:5} characters: median {taken[len(taken) // 2]:.2f} ms, p99 {p99:.2f} ms")
    odd = {"emoji": "😀🔥" * 2048, "one letter": "a" * 4096, "letters": "a " * 2048, "no no": "no " * 1365}
    for name, text in (
        odd | {"1,000 dates": "12/11 " * 682, "smoke": "surt fum de la caldera " * 178}
    ).items():
        print(f" 4096 of {name}: {timed(lambda text=text: understand(text, HINTS), 3)[1]:.1f} ms")


def loading() -> None:
    code = (
        "import time, resource; t = time.perf_counter(); from nlu.understand import load; load();"
        "print(time.perf_counter() - t, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    seconds, mebibytes = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    print(f"load {float(seconds):.2f} s, {float(mebibytes):.0f} MiB of process")


def probability(heard: Everything, hearing: Hearing) -> float:
    """Of danger."""
    return decide(heard.heard, heard.facts, hearing).danger.probability


def labelled(path: Path) -> Iterable[Row]:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        trap = (row.get("meta") or {}).get("trap_kind") == "danger"
        told = probability(hear_all(row["text"], HINTS), load().hearing)
        yield told, row["urgency"] == "immediate", "immediate" in row["urgency_ok"], trap


def invented(told: Iterable[Told], hearing: Hearing) -> Iterable[Row]:
    for t in told:
        yield probability(t.heard, hearing), t.danger, "immediate" in t.message.urgency, t.message.trap


def curve(name: str, rows: list[Row]) -> None:
    print(f"{name}: threshold, danger caught, false alarms, traps fallen into")
    here = load().hearing.tuned.threshold
    for threshold in sorted({*THRESHOLDS, here}):
        groups = (
            [r for r in rows if r[1]],
            [r for r in rows if not r[2]],
            [r for r in rows if r[3] and not r[2]],
        )
        shares = [sum(r[0] >= threshold for r in group) / max(1, len(group)) for group in groups]
        mark = " <- operating point" if threshold == here else ""
        print(f"  {threshold:5.3f}  {shares[0]:6.1%} {shares[1]:6.1%} {shares[2]:6.1%}{mark}")


def main() -> None:
    loading()
    load()
    gc.freeze()  # as the bot does once it has started
    speed()
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")
    print("held", {name: round(value, 3) for name, value in figures(heard(HELD)).items()})
    curve("held", list(invented(hear(HELD, copies=False), load().hearing)))
    if "--folds" in sys.argv:
        told = hear(TUNED_ON)
        unseen = [row for rest, left in folds(told) for row in invented(left, tune(rest, load().hearing)[0])]
        curve("cross-validated", unseen)
    for path in sys.argv[1:]:
        if path != "--folds":
            curve(path, list(labelled(Path(path))))


if __name__ == "__main__":
    main()
