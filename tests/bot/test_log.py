"""The log: tokens, keys and customers' words never reach it, whoever logs."""

import io
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest
import structlog
from telegram.error import NetworkError

from bot.http import AiohttpRequest
from bot.log import configure_log, logger
from bot.redaction import redact
from bot.settings import LogFormat, LogLevel

TOKEN = "7000000001:AAE0nottherealone_0123456789-abcdefg"
WORDS = "La rentadora treu fum i ningú no m'agafa el telèfon"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    root, libraries = logging.getLogger(), {name: logging.getLogger(name).level for name in ("reclama",)}
    handlers, level = root.handlers[:], root.level
    yield io.StringIO()
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in libraries.items():
        logging.getLogger(name).setLevel(before)


def lines(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_json_is_one_object_a_line_with_moment_level_and_part(written):
    configure_log(LogLevel.INFO, LogFormat.JSON, written)
    logger("courier").info("message sent", chat=5, took=0.25, state="sent")
    (line,) = lines(written)
    moment = datetime.fromisoformat(str(line.pop("timestamp")))
    assert moment.tzinfo == UTC
    assert line == {
        "event": "message sent",
        "level": "info",
        "logger": "reclama.courier",
        "chat": 5,
        "took": 0.25,
        "state": "sent",
    }


def test_text_is_for_people(written):
    configure_log(LogLevel.INFO, LogFormat.TEXT, written)
    logger("courier").warning("telegram away", error="Timed out")
    assert "telegram away" in written.getvalue()
    assert "error='Timed out'" in written.getvalue()
    assert "\x1b[" not in written.getvalue()


@pytest.mark.parametrize(("level", "seen"), [("debug", 4), ("info", 3), ("warning", 2), ("error", 1)])
def test_the_level_is_kept(written, level, seen):
    configure_log(LogLevel(level), LogFormat.JSON, written)
    log = logger("turn")
    for write in (log.debug, log.info, log.warning, log.error):
        write("something happened")
    assert len(lines(written)) == seen


def test_libraries_speak_from_warnings_on_whatever_our_level(written):
    configure_log(LogLevel.DEBUG, LogFormat.JSON, written)
    logging.getLogger("telegram.Bot").debug("Calling sendMessage with %s", {"text": WORDS})
    logging.getLogger("aiohttp.client").info("said")
    logging.getLogger("asyncio").warning("slow callback")
    assert [line["event"] for line in lines(written)] == ["slow callback"]


@pytest.mark.parametrize("level", list(LogLevel))
@pytest.mark.parametrize("form", list(LogFormat))
def test_customers_words_are_never_logged(written, level, form):
    configure_log(level, form, written)
    logger("turn").error(
        "turn failed",
        text=WORDS,
        answer="fum",
        full_name="Núria",
        draft={"description": WORDS},
        update=object(),
        anything=WORDS,
        files=[WORDS],
        count=3,
        chat=-1001,
    )
    said = written.getvalue()
    assert "turn failed" in said
    assert "rentadora" not in said
    assert "Núria" not in said
    assert "='fum'" not in said
    assert '"fum"' not in said
    assert "3" in said
    assert "-1001" in said


def test_harmless_values_are_shown_as_they_are(written):
    configure_log(LogLevel.INFO, LogFormat.JSON, written)
    logger("app").info("started", folder=Path("/srv/data"), level=LogLevel.INFO, at=None, ready=True)
    (line,) = lines(written)
    assert (line["folder"], line["at"], line["ready"]) == ("/srv/data", None, True)


@pytest.mark.parametrize("form", list(LogFormat))
def test_a_token_is_never_logged_not_even_in_the_trace_of_an_error(written, form):
    configure_log(LogLevel.DEBUG, form, written)
    log = logger("courier")
    log.info("calling", error=f"https://api.telegram.org/bot{TOKEN}/getMe at {TOKEN}")
    logging.getLogger("asyncio").error("Can not write for https://api.telegram.org/bot%s/x", TOKEN)
    try:
        try:
            raise aiohttp.InvalidURL(f"http://127.0.0.1/bot{TOKEN}/getMe")
        except aiohttp.InvalidURL as cause:
            raise NetworkError(str(cause)) from cause
    except NetworkError:
        log.exception("call failed")
        logging.getLogger("asyncio").exception("call failed")
    assert "NetworkError" in written.getvalue()
    assert "nottherealone" not in written.getvalue()


@pytest.mark.parametrize("form", list(LogFormat))
def test_the_trace_of_an_error_tells_where_and_never_what_the_customer_wrote(written, form):
    configure_log(LogLevel.DEBUG, form, written)
    try:
        try:
            int(WORDS)
        except ValueError as cause:
            raise KeyError(WORDS) from cause
    except KeyError:
        logger("turn").exception("turn failed")
        logging.getLogger("asyncio").exception("turn failed")
    said = written.getvalue()
    assert said.count("test_log.py") == 4
    assert said.index("ValueError") < said.index("KeyError")
    assert "rentadora" not in said


def test_the_trace_tells_what_the_system_and_telegram_said(written):
    configure_log(LogLevel.INFO, LogFormat.JSON, written)
    for error in (NetworkError("Bad Gateway (502)"), ConnectionRefusedError(111, "Connection refused")):
        try:
            raise error
        except (NetworkError, OSError):
            logger("courier").exception("call failed")
    first, second = (str(line["exception"]) for line in lines(written))
    assert first.endswith("NetworkError: Bad Gateway (502)")
    assert second.endswith("ConnectionRefusedError: [Errno 111] Connection refused")


async def test_a_failing_call_leaves_no_token_in_the_log(written):
    configure_log(LogLevel.DEBUG, LogFormat.JSON, written)
    async with AiohttpRequest() as request:
        try:
            await request.post(f"http://127.0.0.1:99999999/bot{TOKEN}/getMe")
        except NetworkError:
            logger("courier").exception("call failed")
    assert len(lines(written)) == 1
    assert "nottherealone" not in written.getvalue()


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (f"https://api.telegram.org/bot{TOKEN}/getMe", "https://api.telegram.org/bot***/getMe"),
        (f"/file/bot{TOKEN}/photos/1.jpg", "/file/bot***/photos/1.jpg"),
        ("http://127.0.0.1:8081/bottoken/getMe", "http://127.0.0.1:8081/bot***/getMe"),
        (f"the token {TOKEN} is old", "the token *** is old"),
        (TOKEN.replace(":", "%3A"), "***"),
        ("postgresql://bot:s3cret@db:5432/reclama", "postgresql://bot:***@db:5432/reclama"),
        ("case REC-2026-000123-7K3M at 12:30", "case REC-2026-000123-7K3M at 12:30"),
    ],
)
def test_what_is_secret_is_hidden_and_nothing_else(said, shown):
    assert redact(said) == shown
