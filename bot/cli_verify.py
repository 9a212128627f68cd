"""The command that proves that nobody changed what happened to the cases."""
# ruff: noqa: PLC0415 - each imports what it needs when it runs, so that help is quick

import typer

from bot.plainly import told_plainly


def verify() -> None:
    """Look at every event of every case, and name the first that was altered, added or taken away."""
    from bot.opening import opened
    from bot.settings import load_settings

    with told_plainly():
        store = opened(load_settings())
        try:
            found = store.verify_chain()
        finally:
            store.close()
    looked = f"{found.events:,} events of {found.cases:,} cases"
    if found.broken is None:
        typer.echo(f"Every link holds: {looked}.")
        return
    broken = found.broken
    typer.echo(f"Broken: case {broken.folio}, event {broken.seq}: {broken.why}.", err=True)
    typer.echo(f"Looked at {looked}; those after it were not looked at.", err=True)
    raise typer.Exit(1)
