"""`reclama operator`: who works at the desk. The first one is invited here; after that the desk invites."""
# ruff: noqa: PLC0415

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from bot.plainly import told_plainly

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.store import Store

app = typer.Typer(help="Invite, list and remove the people who work at the desk.", no_args_is_help=True)


class Role(StrEnum):
    """What part an operator has (`cases.operators.ROLES`)."""

    AGENT = "agent"
    SUPERVISOR = "supervisor"
    HEAD = "head"


@app.command()
def invite(role: Annotated[Role, typer.Option(help="What they may do.")] = Role.AGENT) -> None:
    """Print a code that makes whoever sends it to the bot first an operator: once, within 24 hours."""
    from bot import chance, clock
    from bot.desk.invitations import Invitations
    from bot.settings import load_settings
    from cases.status import Actor

    with told_plainly():
        token = load_settings().bot_token.get_secret_value()
    code = Invitations(token).make(Actor(role.value), clock.now(), chance.entropy(16))
    typer.echo(f"Send this to the bot in a private chat, within 24 hours; it works once:\n\n/start {code}\n")


@app.command("list")
def list_operators() -> None:
    """Who works at the desk: numeric id, role, name."""
    with told_plainly():
        settings, store = _opened()
        try:
            with store.look() as unit:
                found = unit.desk(_bot_id(settings)).operators()
        finally:
            store.close()
    for one in found:
        typer.echo(
            f"{one.telegram_id}\t{one.role.value}\t{one.name}{'' if one.works else '  (left the group)'}"
        )
    if not found:
        typer.echo("Nobody yet: reclama operator invite --role head")


@app.command()
def remove(telegram_id: int) -> None:
    """Take all rights from the operator with this numeric id, at once."""
    from bot import clock

    with told_plainly():
        settings, store = _opened()
        try:
            with store.turn() as unit:
                done = unit.desk(_bot_id(settings)).change_operator(telegram_id, removed_at=clock.now())
        finally:
            store.close()
    if not done:
        typer.echo(f"There is no operator {telegram_id}: reclama operator list", err=True)
        raise typer.Exit(1)
    typer.echo("Removed.")


def _opened() -> "tuple[Settings, Store]":
    from bot.opening import opened
    from bot.settings import load_settings

    settings = load_settings()
    return settings, opened(settings)


def _bot_id(settings: "Settings") -> int:
    """The first part of the token."""
    number = settings.bot_token.get_secret_value().partition(":")[0]
    if not number.isdecimal():
        from bot.misconfigured import Misconfigured, Mistake

        raise Misconfigured(
            [Mistake("RECLAMA_BOT_TOKEN", "is none of Telegram's", "a token begins with digits")]
        )
    return int(number)
