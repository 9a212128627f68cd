"""The command line `reclama`. Each command imports what it needs only when it runs, so that help is quick."""
# ruff: noqa: PLC0415

import typer

from bot import (
    cli_api,
    cli_import,
    cli_operator,
    cli_papers,
    cli_run,
    cli_understand,
    cli_verify,
    cli_webhook,
)
from bot.plainly import told_plainly

app = typer.Typer(
    name="reclama",
    help="A Telegram bot that takes customers' complaints in Catalan, Spanish and Italian.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # its traces show local variables, and with them tokens and texts
)

app.command()(cli_run.run)
app.command()(cli_run.demo)
app.command("import")(cli_import.import_)
app.command()(cli_understand.understand)
app.command()(cli_verify.verify)
app.command("verify-receipt")(cli_papers.verify_receipt)
app.add_typer(cli_webhook.app, name="webhook")
app.add_typer(cli_operator.app, name="operator")
app.add_typer(cli_api.app, name="api")


@app.command()
def check() -> None:
    """Look at settings, company file, database and Telegram, and say how to mend what is wrong."""
    from rich.console import Console

    from bot.check import check as look_at_everything

    if not look_at_everything(Console()):
        raise typer.Exit(1)


@app.command()
def migrate() -> None:
    """Make the database, or bring it up to date; `run` does it too."""
    from bot.opening import opened
    from bot.settings import load_settings

    with told_plainly():
        opened(load_settings()).close()
    typer.echo("The database is up to date.")


@app.command()
def version() -> None:
    """Print the version."""
    from importlib.metadata import version as installed

    typer.echo(installed("reclama"))
