"""`reclama api`: tokens with which the shop's own systems come in over HTTP."""
# ruff: noqa: PLC0415

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from bot.plainly import told_plainly

if TYPE_CHECKING:
    from storage.store import Store

app = typer.Typer(help="The HTTP API for the shop's own systems.", no_args_is_help=True)
token = typer.Typer(help="Make, list and revoke tokens.", no_args_is_help=True)
app.add_typer(token, name="token")


@token.command()
def create(name: Annotated[str, typer.Argument(help="What it is for, such as: till in Girona.")]) -> None:
    """Print a fresh token: now, and never again."""
    from bot import clock
    from storage.tokens import LONGEST_NAME

    if not (name.strip() and name.isprintable() and len(name) <= LONGEST_NAME):
        typer.echo(f"A name has 1 to {LONGEST_NAME} characters on one line.", err=True)
        raise typer.Exit(2)
    with _store() as store, store.turn() as unit:
        made = unit.shop.make_token(name.strip(), clock.now())
    typer.echo("Keep it where only that system reads it; it is shown this once.", err=True)
    typer.echo(made)


@token.command("list")
def list_tokens() -> None:
    """Every token that was given out: number, name, since when, and whether it was revoked."""
    with _store() as store, store.look() as unit:
        found = unit.shop.tokens()
    for one in found:
        end = f"  revoked {one.revoked_at:%Y-%m-%d}" if one.revoked_at else ""
        typer.echo(f"{one.id}\t{one.name}\t{one.created_at:%Y-%m-%d}{end}")
    if not found:
        typer.echo("None yet: reclama api token create NAME")


@token.command()
def revoke(number: Annotated[int, typer.Argument(help="As `list` tells it.")]) -> None:
    """From now on the token opens nothing."""
    from bot import clock

    with _store() as store, store.turn() as unit:
        done = unit.shop.revoke_token(number, clock.now())
    if not done:
        typer.echo(f"There is no token {number} that opens anything: reclama api token list", err=True)
        raise typer.Exit(1)
    typer.echo("Revoked.")


@contextmanager
def _store() -> "Iterator[Store]":
    from bot.opening import opened
    from bot.settings import load_settings

    with told_plainly():
        store = opened(load_settings())
        try:
            yield store
        finally:
            store.close()
