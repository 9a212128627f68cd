"""The command `understand`: what the bot hears in messages, for people and for measuring."""
# ruff: noqa: PLC0415

from datetime import datetime
from typing import Annotated

import typer


def understand(
    today: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day that relative dates start from.")
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="For people: why each thing was decided.")
    ] = False,
) -> None:
    """Read messages from standard input, one a line (text or JSON), and print what is heard in each."""
    from bot import clock
    from nlu.__main__ import main

    day = today.date() if today else clock.now().date()
    main(["--today", day.isoformat(), *(["--explain"] if explain else [])])
