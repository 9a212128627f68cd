"""What stops a command, told to the administrator in plain words instead of a trace."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from bot.misconfigured import Misconfigured
from bot.redaction import redact
from storage.errors import AlreadyOpen, BadKeys, Unavailable, UnfitDatabase, WrongKey


@contextmanager
def told_plainly() -> Iterator[None]:
    """Run a command's work; a wrong setting or an unfit database ends it with its words and exit code 1."""
    try:
        yield
    except (Misconfigured, AlreadyOpen, BadKeys, Unavailable, UnfitDatabase, WrongKey) as error:
        typer.echo(redact(str(error)), err=True)
        if isinstance(error, Misconfigured):
            typer.echo("`reclama check` looks at everything at once.", err=True)
        raise typer.Exit(1) from None
    except OSError as error:  # a port taken, a folder that cannot be made
        typer.echo(redact(f"The machine refused: {error.strerror or error}"), err=True)
        if error.filename:
            typer.echo(f"At: {error.filename}", err=True)
        if error.errno == errno.EADDRINUSE:
            typer.echo(
                "Another program has this port; choose another: RECLAMA_LISTEN, demo --port.", err=True
            )
        raise typer.Exit(1) from None
