"""The tables that are printed, as text that can be pasted into docs/benchmarks.md."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from rich.box import MARKDOWN
from rich.table import Table

from benchmarks.contenders import Contender
from benchmarks.rounds import CROWD, Figures

if TYPE_CHECKING:
    from benchmarks.scale import Grown
    from benchmarks.steady import Steady

_MEGA = 1_000_000


def bots_table(
    playing: Sequence[Contender], figures: Mapping[str, Figures], syncs: Mapping[str, float | None]
) -> Table:
    """All contenders; the ratio is the rate with the crowd against (c)."""
    table = Table(box=MARKDOWN, title=f"Bots, {CROWD} customers at once and 1, medians")
    table.add_column("", no_wrap=True)
    for heading in (
        *(f"updates/s ×{CROWD}", "ratio to c", "p50 ms", "p99 ms", "CPU ms/update"),
        *("updates/s ×1", "p50 ms", "p99 ms", "ready s", "peak MB", "syncs/update"),
    ):
        table.add_column(heading, justify="right")
    base = figures.get("c")
    for contender in playing:
        got = figures.get(contender.key)
        if got is None:
            continue
        waits = syncs.get(contender.key)
        table.add_row(
            f"({contender.key}) {contender.name}",
            f"{got.rate:.0f}",
            f"{got.rate / base.rate:.2f}" if base else "–",
            *(_ms(value) for value in (got.p50, got.p99)),
            f"{got.cpu * 1000:.2f}",
            f"{got.alone_rate:.0f}",
            *(_ms(value) for value in (got.alone_p50, got.alone_p99)),
            f"{got.ready:.1f}",
            f"{got.peak / _MEGA:.0f}",
            "–" if waits is None else f"{waits:.2f}",
        )
    return table


def goals_table(figures: Mapping[str, Figures], syncs: Mapping[str, float | None]) -> Table:
    """What was to be reached, and what was."""
    table = Table(box=MARKDOWN, title="Goals of (e)")
    for heading in ("goal", "wanted", "measured", ""):
        table.add_column(heading)
    for goal, wanted, measured, good in _goals(figures, syncs):
        table.add_row(goal, wanted, measured, "reached" if good else "MISSED")
    return table


def _goals(
    figures: Mapping[str, Figures], syncs: Mapping[str, float | None]
) -> list[tuple[str, str, str, bool]]:
    ours, form, echo = (figures.get(key) for key in "ecb")
    rows: list[tuple[str, str, str, bool]] = []
    if ours and form:
        rate, wait = ours.rate / form.rate, ours.p99 / form.p99
        rows.append(("updates/s against (c)", "≥ 2.0", f"{rate:.2f}", rate >= 2.0))
        rows.append(("p99 against (c)", "≤ 0.25", f"{wait:.2f}", wait <= 0.25))
    if ours and echo:
        rate = ours.rate / echo.rate
        rows.append(("updates/s against (b)", "≥ 0.5", f"{rate:.2f}", rate >= 0.5))
    if ours:
        rows.append(("ready", "≤ 3 s", f"{ours.ready:.1f} s", ours.ready <= 3))
        peak = ours.peak / _MEGA
        rows.append(("peak memory", "≤ 200 MB", f"{peak:.0f} MB", peak <= 200))
    waits = syncs.get("e")
    if waits is not None:
        rows.append(("syncs an update", "≤ 3", f"{waits:.2f}", waits <= 3))
    return rows


def steady_table(name: str, found: "Sequence[Steady]") -> Table:
    """Steady rates, one a row."""
    table = Table(box=MARKDOWN, title=f"{name}: steady rates")
    for heading in (
        *("updates/s", "for s", "updates", "hook p50 ms", "hook p99 ms", "reply p50 ms", "reply p99 ms"),
        *("not 2xx", "lost", "last answer after s"),
    ):
        table.add_column(heading, justify="right")
    for held in found:
        table.add_row(
            f"{held.rate:.0f}",
            f"{held.seconds:.0f}",
            str(held.updates),
            *(_ms(value) for value in (held.hook_p50, held.hook_p99, held.reply_p50, held.reply_p99)),
            str(held.refused),
            str(held.lost),
            f"{held.drained:.1f}",
        )
    return table


def scale_table(rows: int, empty: "Grown", full: "Grown") -> Table:
    """The same turn with an empty database and a full one."""
    table = Table(box=MARKDOWN, title=f"The same turn with {rows:,} cases and {rows:,} customers")
    for heading in ("", "empty", "full", "ratio", "wanted"):
        table.add_column(heading, justify="right")
    for what, before, after in (
        ("p50 of 1 customer, ms", empty.p50 * 1000, full.p50 * 1000),
        (f"CPU ms/update, {CROWD} customers", empty.cpu * 1000, full.cpu * 1000),
        (f"seconds/1000 updates, {CROWD} customers", 1000 / empty.rate, 1000 / full.rate),
    ):
        table.add_row(what, f"{before:.2f}", f"{after:.2f}", f"{after / before:.2f}", "≤ 1.2")
    return table


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f}" if seconds < 0.1 else f"{seconds * 1000:.0f}"
