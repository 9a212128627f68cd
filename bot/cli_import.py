"""`reclama import`: the shop's customers and purchases from a file, looked at before they are written."""
# ruff: noqa: PLC0415 - each imports what it needs when it runs, so that help is quick

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.plainly import told_plainly

if TYPE_CHECKING:
    from bot.shop.importing import Tally, Tell
    from bot.shop.table import Table

REFUSED = 3  # exit code: done, and some lines were refused
_KINDS = ("customers", "purchases")


def import_(
    words: Annotated[list[str], typer.Argument(metavar="[customers|purchases] FILE", show_default=False)],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only look; write nothing, ask nothing.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Write without looking first.")] = False,
    ignore_unknown: Annotated[bool, typer.Option(help="Pass over columns that nobody knows.")] = False,
    report: Annotated[
        Path | None,
        typer.Option(help="Where refused lines go; otherwise beside the file.", show_default=False),
    ] = None,
) -> None:
    """Take in customers or purchases from a .csv, .xlsx or .jsonl file; docs/importing.md has the columns.

    First it only looks, tells what it would do, and asks. The same file twice changes nothing.
    """
    *named, file = words
    if len(named) > 1 or not set(named) <= set(_KINDS):
        _misused(f"read {' '.join(words)}. Allowed: {' or '.join(_KINDS)}, and one file")
    if dry_run and yes:
        _misused("--dry-run writes nothing, and --yes writes. Allowed: one of them")
    kind = named[0] if named else None
    with told_plainly():
        refused = _imported(Path(file), kind, report, dry_run=dry_run, yes=yes, ignore_unknown=ignore_unknown)
    raise typer.Exit(REFUSED if refused else 0)


def _misused(why: str) -> None:
    typer.echo(why, err=True)
    raise typer.Exit(2)


def _imported(
    path: Path, named: str | None, report: Path | None, *, dry_run: bool, yes: bool, ignore_unknown: bool
) -> bool:
    """Whether lines were refused."""
    from bot.shop.columns import Kind
    from bot.shop.doubles import TooManyDoublesError
    from bot.shop.records import Unreadable
    from bot.shop.table import open_table

    try:
        table = open_table(path, Kind(named) if named else None, ignore_unknown=ignore_unknown)
        _tell_of(path, table)
        refusals = report or path.with_name(f"{path.stem}.refused.csv")
        return _through(table, refusals, dry_run=dry_run, yes=yes)
    except Unreadable as error:
        typer.echo(f"{path}: {error}.\nNothing was written.", err=True)
    except TooManyDoublesError:
        typer.echo(f"{path}: too many lines have a number in common. Is it the right column?", err=True)
    raise typer.Exit(1)


def _through(table: "Table", refusals: Path, *, dry_run: bool, yes: bool) -> bool:
    """Look, ask, write: as far as it is wanted."""
    from bot.shop.office import office_open

    with office_open() as office:
        if not yes:
            with _progress() as tell:
                tally = office.take(table, refusals, tell, write=False)
            _tell_tally(tally, refusals, written=False)
            if dry_run or not tally.changes or not _wanted():
                return bool(tally.refused)
        with _progress() as tell:
            tally = office.take(table, refusals, tell, write=True)
    _tell_tally(tally, refusals, written=True)
    return bool(tally.refused)


def _wanted() -> bool:
    if sys.stdin.isatty():
        return typer.confirm("Write this?")
    typer.echo("Nothing was written. To write it, say --yes.")
    return False


def _tell_of(path: Path, table: "Table") -> None:
    typer.echo(f"{path}: {table.kind.value}, {table.source.what}.")
    if table.ignored:
        typer.echo(f"Columns passed over: {', '.join(table.ignored)}.")


def _tell_tally(tally: "Tally", refusals: Path, *, written: bool) -> None:
    verbs = ("new", "changed", "as they were") if written else ("would be new", "would change", "as they are")
    counts = zip((tally.created, tally.updated, tally.unchanged), verbs, strict=True)
    typer.echo("; ".join(f"{count:,} {verb}" for count, verb in counts) + f"; {tally.refused:,} refused.")
    if tally.replaced:
        typer.echo(f"Replaced by a later line with the same number: {tally.replaced:,}.")
    if tally.refused or tally.replaced:
        typer.echo(f"Which, why, and what is allowed: {refusals}")
    if written and not tally.changes:
        typer.echo("Nothing changed.")


@contextmanager
def _progress() -> "Iterator[Tell]":
    """A bar where somebody looks at it."""
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=1.0)
        yield _teller(lambda what, done: bar.update(task, description=what, completed=done))


def _teller(update: "Callable[[str, float], None]") -> "Tell":
    return update
