"""Steady rates on the webhook, kept up with or not: `python -m benchmarks.steady [RATE:SECONDS ...]`.

Without arguments it looks for saturation: the highest rate at which 99 % are answered within a second.
"""

import asyncio
import sys
import time
from dataclasses import dataclass

from rich.console import Console

from benchmarks.contenders import Contender, contenders
from benchmarks.customers import Meter
from benchmarks.stage import Stage, on_stage
from benchmarks.tables import steady_table

_TICK = 0.005  # seconds between bursts of the load
_DRAIN = 60.0  # seconds that what is under way may take in the end
_GOOD = 1.0  # seconds within which 99 % must be answered
_LOWEST, _STEP, _HIGHEST = 20.0, 1.25, 2000.0


@dataclass(frozen=True, slots=True)
class Steady:
    """What a rate did: seconds within which 50 and 99 % of the posts and of the people were answered."""

    rate: float
    seconds: float
    updates: int
    hook_p50: float
    hook_p99: float
    reply_p50: float
    reply_p99: float
    refused: int  # posts answered with anything but 2xx; they come again
    lost: int  # people without an answer in the end
    drained: float  # seconds until the last answer


async def hold(stage: Stage, rate: float, seconds: float) -> Steady:
    """Keep the rate for so long, then wait for what is under way."""
    crowd, posting = stage.crowd, stage.posting
    assert posting
    crowd.going, crowd.paced, crowd.meter = True, True, Meter(on=True)
    posting.answers, posting.refused = [], 0
    began, sent, wanted = time.perf_counter(), 0, round(rate * seconds)
    while sent < wanted:
        while sent < min((time.perf_counter() - began) * rate, wanted):
            crowd.step()
            sent += 1
        stage.children.check()
        await asyncio.sleep(_TICK)
    crowd.going = False
    ended = time.perf_counter()
    while crowd.waiting and time.perf_counter() - ended < _DRAIN:  # noqa: ASYNC110 - a measure of time
        await asyncio.sleep(_TICK)
    drained = time.perf_counter() - ended
    hook, laps = sorted(posting.answers), sorted(crowd.meter.laps)
    return Steady(
        rate,
        seconds,
        sent,
        _within(hook, 0.5),
        _within(hook, 0.99),
        _within(laps, 0.5),
        _within(laps, 0.99),
        posting.refused,
        crowd.waiting,
        drained,
    )


def _within(laps: list[float], share: float) -> float:
    return laps[min(int(share * len(laps)), len(laps) - 1)] if laps else float("inf")


async def saturation(contender: Contender, seconds: float) -> list[Steady]:
    """Rates from low to too high, each for so many seconds; then twice the highest good one."""
    found: list[Steady] = []
    async with on_stage(contender) as stage:
        rate = _LOWEST
        while rate < _HIGHEST:
            found.append(await hold(stage, rate, seconds))
            if found[-1].reply_p99 > _GOOD or found[-1].lost:
                break
            rate *= _STEP
        good = [held.rate for held in found if held.reply_p99 <= _GOOD]
        found.append(await hold(stage, 2 * max(good, default=_LOWEST), seconds))
    return found


async def held(contender: Contender, wanted: list[tuple[float, float]]) -> list[Steady]:
    """Given rates, each for its seconds, after a short warming up."""
    async with on_stage(contender) as stage:
        await hold(stage, 20, 2)
        return [await hold(stage, rate, seconds) for rate, seconds in wanted]


def main(*wanted: str) -> None:
    hooked = next(contender for contender in contenders() if contender.key == "ew")
    pairs = [(float(rate), float(seconds)) for rate, _, seconds in (one.partition(":") for one in wanted)]
    found = asyncio.run(held(hooked, pairs) if pairs else saturation(hooked, 5))
    Console(width=150).print(steady_table(hooked.name, found))


if __name__ == "__main__":
    main(*sys.argv[1:])
