"""The commands that keep running: the bot itself, and the demo."""
# ruff: noqa: PLC0415 - each imports what it needs when it runs, so that help is quick

import asyncio
import gc
from typing import Annotated

import typer

from bot.plainly import told_plainly


def run() -> None:
    """Run the bot until it is stopped (Ctrl-C or SIGTERM)."""
    gc.disable()  # while it starts, nearly everything made stays: looking for garbage is a third of the time
    from bot.app import serve
    from bot.company import load_company
    from bot.log import configure_log
    from bot.settings import load_settings

    with told_plainly():
        settings = load_settings()
        company = load_company(settings.company_file, settings.answers_file)
        configure_log(settings.log_level, settings.log_format)
        asyncio.run(serve(settings, company, _started))


def _started() -> None:
    gc.freeze()  # what the start made is never looked through again
    gc.enable()
    typer.echo("Reclama takes messages. Ctrl-C ends it.")


def demo(
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port of the page on this machine; 0 takes a free one.")
    ] = 8081,
    play: Annotated[bool, typer.Option("--play", help="Play a whole complaint, print it, and end.")] = False,
    language: Annotated[str, typer.Option(help="Language of the complaint played: ca, es or it.")] = "ca",
) -> None:
    """Start a local Telegram with invented customers and the bot in it: no token, no network."""
    from bot.log import configure_log
    from bot.settings import LogFormat, LogLevel

    configure_log(LogLevel.WARNING, LogFormat.TEXT)
    with told_plainly():
        asyncio.run(_played(language) if play else _shown(port))


async def _shown(port: int) -> None:
    from bot.demo import Stage, demonstrate, until_stopped

    async def ready(stage: Stage) -> None:
        typer.echo(f"Reclama is ready: open {stage.url} (Ctrl-C ends it and forgets everything)")
        typer.echo(f"For the operators' desk: send /start {stage.invitation} from Berta's phone to the bot,")
        typer.echo("then /desk in the group Operadors.")
        await until_stopped(stage)

    await demonstrate(port, ready)


async def _played(code: str) -> None:
    from rich.console import Console
    from rich.markup import escape

    from bot.demo import Stage, demonstrate
    from bot.player import NoAcknowledgementError, Player
    from cases.taxonomy import Language
    from locales import Catalogue

    if code not in set(Language):
        raise typer.BadParameter(f"{code!r}; allowed: ca, es, it", param_hint="--language")
    console = Console(highlight=False)

    def tell(who: str, words: str) -> None:
        style = "bold cyan" if who == "customer" else "white"
        name = "customer" if who == "customer" else "bot"
        console.print(f"[{style}]{name}:[/] {escape(words)}\n")

    async def ready(stage: Stage) -> None:
        customer = stage.customers[list(Language).index(Language(code))]
        player = Player(customer, stage.company, Language(code), Catalogue(stage.company.zone), tell)
        try:
            folio = await player.play()
        except (NoAcknowledgementError, AssertionError) as error:
            console.print(f"[red]No acknowledgement:[/] {escape(str(error))}")
            raise typer.Exit(1) from None
        console.print(f"[green]Acknowledged:[/] {folio}")

    await demonstrate(0, ready)
