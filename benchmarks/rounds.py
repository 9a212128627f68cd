"""Rounds: every contender in turn, again and again, so that a busy minute is everybody's; medians."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.contenders import Contender
from benchmarks.stage import Stage, Window, on_stage

CROWD = 32


@dataclass(frozen=True, slots=True)
class Lap:
    """One contender in one round."""

    ready: float
    peak: int
    alone: Window
    crowd: Window


@dataclass(frozen=True, slots=True)
class Figures:
    """A contender's medians over the rounds: seconds, bytes, updates a second."""

    rate: float
    p50: float
    p99: float
    cpu: float  # a update
    alone_rate: float
    alone_p50: float
    alone_p99: float
    ready: float
    peak: float


async def run(
    playing: Sequence[Contender], rounds: int, seconds: float, tell: Callable[[str], None]
) -> dict[str, Figures]:
    """All rounds; the medians by the contenders' keys. One that fails is left out."""
    laps: dict[str, list[Lap]] = {}
    for number in range(1, rounds + 1):
        for contender in playing:
            try:
                lap = await once(contender, seconds)
            except (RuntimeError, LookupError) as error:
                tell(f"({contender.key}) {contender.name} failed: {error}")
                continue
            laps.setdefault(contender.key, []).append(lap)
            tell(
                f"round {number} ({contender.key}) {contender.name}: {lap.crowd.rate:.0f}/s with {CROWD}, "
                f"p99 {lap.crowd.within(0.99) * 1000:.0f} ms; {lap.alone.rate:.0f}/s with 1"
            )
    return {key: _median(found) for key, found in laps.items()}


async def once(contender: Contender, seconds: float, database: str = "") -> Lap:
    """One contender: alone with one customer, then with the crowd."""
    async with on_stage(contender, database=database) as stage:
        return await _lap(stage, seconds)


async def _lap(stage: Stage, seconds: float) -> Lap:
    alone = await stage.measure(1, seconds / 2, min(0.5, seconds / 2))
    crowd = await stage.measure(CROWD, seconds, min(1.0, seconds / 2))
    return Lap(stage.ready, stage.children.peak(), alone, crowd)


def _median(laps: Sequence[Lap]) -> Figures:
    def middle(value: Callable[[Lap], float]) -> float:
        return median(value(lap) for lap in laps)

    return Figures(
        rate=middle(lambda lap: lap.crowd.rate),
        p50=middle(lambda lap: lap.crowd.within(0.5)),
        p99=middle(lambda lap: lap.crowd.within(0.99)),
        cpu=middle(lambda lap: lap.crowd.cpu / max(lap.crowd.updates, 1)),
        alone_rate=middle(lambda lap: lap.alone.rate),
        alone_p50=middle(lambda lap: lap.alone.within(0.5)),
        alone_p99=middle(lambda lap: lap.alone.within(0.99)),
        ready=middle(lambda lap: lap.ready),
        peak=middle(lambda lap: lap.peak),
    )
