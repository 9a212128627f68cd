"""A process that forks bots which kill themselves: each at its n-th point after its first update.

A point is a statement, before it; a commit, before and after it; a call to Telegram, before and after it; and
every step of the tasks that carry an update, its answer and its documents, that is, what follows each await.
Reads n (-1: never) from standard input, a line for each bot; answers with its pid, then with how it ended.
"""

import asyncio
import contextlib
import gc
import os
import signal
import sys
import threading
from base64 import urlsafe_b64encode
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine, Pool, event

from bot import app, errands
from bot.app import _warmed, serve
from bot.commands import command_names
from bot.company import load_company
from bot.demo import sample_company
from bot.http import AiohttpRequest
from bot.log import configure_log
from bot.settings import LogFormat, LogLevel, load_settings
from bot.ticks import Tick
from locales import Catalogue
from reports.paper import Words
from reports.rendering import draw
from tests.durability.mortal import with_parent
from tests.reports.test_rendering import paper

KEY = bytes(range(32))
STEPS = {
    "Intake._tried", "Intake._answer", "Intake.take_all", "Together._take_all", "Courier.run", "Courier._deliver",
    "Polling.run", "Errands._do",
}  # fmt: skip
LOOKS = ("BEGIN", "SELECT errands.")
SENDS = ("/sendMessage", "/sendDocument", "/editMessageText", "/answerCallbackQuery")


class Countdown:
    """Kills this process at the n-th point; begins to count with the first update that is taken."""

    def __init__(self, points: int) -> None:
        self.left = points
        self.armed = False

    def pass_point(self) -> None:
        if not self.armed or self.left < 0:
            return
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        self.left -= 1


def at_every_point(countdown: Countdown) -> None:
    """What only looks (health, when to look next, which errands are due) is no point: it would have no end."""
    committed = threading.local()

    @event.listens_for(Engine, "before_cursor_execute")
    def statement(connection, _cursor, words, *_rest):
        if connection.get_execution_options().get("reading") or words.startswith(LOOKS):
            return
        countdown.armed = countdown.armed or words.startswith("INSERT INTO updates")
        if not words.startswith("SELECT"):
            committed.something = True
        countdown.pass_point()

    @event.listens_for(Engine, "commit")
    def before(_connection):
        committed.just, committed.something = getattr(committed, "something", False), False
        if committed.just:
            countdown.pass_point()

    @event.listens_for(Pool, "checkin")
    def after(*_about):
        if getattr(committed, "just", False):
            committed.just = False
            countdown.pass_point()

    call = AiohttpRequest.do_request

    async def counted(self, url, *args, **more):
        if not url.endswith(SENDS):
            return await call(self, url, *args, **more)
        countdown.pass_point()
        answer = await call(self, url, *args, **more)
        countdown.pass_point()
        return answer

    AiohttpRequest.do_request = counted
    at_every_step(countdown)


def at_every_step(countdown: Countdown) -> None:
    """A task that goes on after an await is run by a handle of the loop."""
    run = asyncio.Handle._run

    def counted(handle):
        task = getattr(handle._callback, "__self__", None)
        if isinstance(task, asyncio.Task) and task.get_coro().__qualname__ in STEPS:
            countdown.pass_point()
        run(handle)

    asyncio.Handle._run = counted


def in_no_time() -> None:
    """Errands are looked for ten times a second, and those of a bot that was killed are due after one; no
    process is begun for their documents."""

    def tick(name, seconds, do):
        return Tick(name, 0.1 if name == "errands" else seconds, do)

    app.Tick = tick
    app.Press = Drawing
    errands._LEASE = timedelta(seconds=1)


class Drawing:
    """As the press, without its process."""

    draw = staticmethod(draw)

    def close(self) -> None:
        """There is nothing to end."""


def run(points: int, token: str, api: str, folder: str, database: str, listen: str) -> None:
    at_every_point(Countdown(points))
    in_no_time()
    settings = load_settings(
        None,
        bot_token=token,
        telegram_api=api,
        data_dir=Path(folder),
        database_url=database,
        encryption_keys=urlsafe_b64encode(KEY).decode(),
        listen=listen,
        sends_per_second=0,
    )
    asyncio.run(serve(settings, load_company(sample_company()), lambda: None))


def warm() -> None:
    """What every bot would read and make anew at its start is there before it is forked."""
    company = load_company(sample_company())
    _warmed(company)
    command_names(Catalogue(company.zone))
    draw(paper(Words("Hola")))
    gc.freeze()


def main() -> None:
    with_parent()
    warm()
    configure_log(LogLevel.INFO, LogFormat.TEXT)
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            with contextlib.suppress(BaseException):
                with_parent()
                null = os.open(os.devnull, os.O_RDWR)
                os.dup2(null, 0)
                os.dup2(null, 1)
                run(int(line), *sys.argv[1:])
                os._exit(0)
            os._exit(1)
        tell(pid)
        tell(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


def tell(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
