"""`make bench`: everything in one run, as tables: language, understanding, bots, saturation, relay."""

import argparse
import asyncio
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from benchmarks import fsyncs, relay, rounds, steady, tables
from benchmarks.contenders import ROOT, Contender, contenders

_SCRIPTS = ("language.py", "understanding.py")
_LONGEST = 900  # seconds a script of understanding may take


def main(argv: Sequence[str]) -> None:
    given = _options().parse_args(argv)
    console = Console(width=max(170, Console().width))
    load = os.getloadavg()[0]
    cores = len(os.sched_getaffinity(0))
    console.print(f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {cores} cores, load {load:.1f} before the run")
    if not given.only:
        for script in _SCRIPTS:
            understanding(ROOT / "benchmarks" / script, console)
    asyncio.run(bots(given, console))
    if not given.only:
        console.print(relay.table_of(asyncio.run(relay.measure(relay.LAPS))))


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(prog="python -m benchmarks")
    options.add_argument("--rounds", type=int, default=3, help="of which the medians are taken")
    options.add_argument("--seconds", type=float, default=4.0, help="of each measurement")
    options.add_argument("--only", default="", help="only these bots, by their letters: c,e")
    options.add_argument("--no-saturation", action="store_true")
    return options


def understanding(script: Path, console: Console) -> None:
    """A comparison of its own, if it is there; its tables go where ours go."""
    if not script.exists():
        console.print(f"{script.name}: not there, skipped")
        return
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, str(script)], cwd=ROOT, env=env, check=False, timeout=_LONGEST)
    if done.returncode:
        console.print(f"{script.name} ended with {done.returncode}")


async def bots(given: argparse.Namespace, console: Console) -> None:
    """Bots side by side, then how often they wait for the disk, then how far the webhook goes."""
    wanted = [one for one in contenders() if not given.only or one.key in given.only.split(",")]
    playing = [one for one in wanted if _can_play(one, console)]
    figures = await rounds.run(playing, given.rounds, given.seconds, console.print)
    ours = [one for one in playing if one.key in figures and one.key[0] in "ef"]
    syncs = {one.key: await fsyncs.per_update(one) for one in ours}
    console.print(tables.bots_table(playing, figures, syncs))
    console.print(tables.goals_table(figures, syncs))
    hooked = next((one for one in ours if one.key == "ew"), None)
    if hooked and not given.no_saturation:
        console.print(tables.steady_table(hooked.name, await steady.saturation(hooked, 5)))


def _can_play(contender: Contender, console: Console) -> bool:
    missing = contender.missing()
    if missing:
        console.print(f"({contender.key}) {contender.name}: skipped, {missing}")
    return not missing


if __name__ == "__main__":
    main(sys.argv[1:])
