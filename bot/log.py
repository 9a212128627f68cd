"""The log: structlog to the standard error, for people or one JSON object a line for machines.

Three rules, held here whoever logs and at every level:

- No bot token, password or key (`bot.redaction`).
- No words of customers: a value is one short word, a number, a moment or the name of a type, or a sentence
  about what failed; anything else, and what by its key is somebody's words or person, is withheld, in the
  traces of errors too (`bot.trace`).
- The libraries speak through it too, from warnings on; python-telegram-bot would log whole messages.
"""

import logging
import re
import sys
from collections.abc import MutableMapping
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import PurePath
from typing import TextIO

import structlog
from structlog.types import Processor

from bot import clock
from bot.redaction import redact
from bot.settings import LogFormat, LogLevel
from bot.trace import trace

WITHHELD = "[withheld]"
LONGEST_WORD = 80

Event = MutableMapping[str, object]

_OURS = {"event", "level", "logger", "timestamp", "exception"}  # written by programmers, not by customers
_PERSONAL = (  # as one text they fit on a screen
    "address amount answer answers body caption content customer data description document draft email "
    "first_name form full_name iban last_name message name national_id note params payload person phone "
    "product prose query reference reply said text title typed update user username value values words"
)
_SENTENCES = {"error", "reason", "mend"}  # of Telegram, of the database, of ours
_PLAIN = (float, timedelta, date, datetime, Enum, PurePath)


def configure_log(level: LogLevel, form: LogFormat, stream: TextIO | None = None) -> None:
    """Send everything that is logged, by us and by the libraries, to `stream` (the standard error)."""
    stream = stream or sys.stderr
    shared: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        _stamped,
        structlog.processors.ExceptionRenderer(trace),
        withhold_words,
        redact_secrets,
    ]
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _written(form, stream)],
        )
    )
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.getLogger("reclama").setLevel(level.upper())
    logging.captureWarnings(capture=True)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def logger(part: str) -> structlog.stdlib.BoundLogger:
    """The logger of a part of the bot: `logger("courier").info("sent", chat=5)`. Events are past tense."""
    log: structlog.stdlib.BoundLogger = structlog.get_logger(f"reclama.{part}")
    return log


def withhold_words(_: object, __: str, event: Event) -> Event:
    """Let through only values that cannot be what a customer wrote."""
    for key, value in event.items():
        if key not in _OURS and not key.startswith("_"):
            event[key] = _harmless(key, value)
    return event


def redact_secrets(_: object, __: str, event: Event) -> Event:
    """Hide tokens and passwords, in the event, the trace of an error and every value."""
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = redact(value)
    return event


def _harmless(key: str, value: object) -> object:
    if value is None or isinstance(value, int):  # an identifier, a count, a yes or no
        return value
    if key in _PERSONAL.split():
        return WITHHELD
    if isinstance(value, PurePath):
        return str(value)
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, str):
        one_word = len(value) <= LONGEST_WORD and not re.search(r"\s", value)
        return value if one_word or key in _SENTENCES else f"[{len(value)} characters]"
    return f"<{type(value).__name__}>"


def _stamped(_: object, __: str, event: Event) -> Event:
    event["timestamp"] = clock.now().isoformat(timespec="milliseconds")
    return event


def _written(form: LogFormat, stream: TextIO) -> Processor:
    if form is LogFormat.JSON:
        return structlog.processors.JSONRenderer(ensure_ascii=False, default=str)
    return structlog.dev.ConsoleRenderer(colors=stream.isatty(), pad_event_to=0)
