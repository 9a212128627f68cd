"""What a failed send means, told by its cause: try again, mark it, give it up. Pure.

Sources: `telegram.md` 1.3; python-telegram-bot capitalises Telegram's words, so they are compared in lower
case, and makes `BadRequest` a `NetworkError`, so the order of the cases matters.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from bot.http import surely_unsent

_LONGEST = timedelta(seconds=60)
_GIVE_UP = 30  # tries of a message that fails while others arrive: the better part of an hour
_GONE = ("chat not found", "private chat not found", "user is deactivated", "chat_id is empty")
_NOT_EDITABLE = ("message to edit not found", "message can't be edited", "there is no text in the message")


class Verdict(Enum):
    """What to do with a message that was not sent."""

    SENT = auto()  # it is there as it should be
    AGAIN = auto()  # it surely did not leave: again, in silence
    DOUBT = auto()  # it may have arrived: again, marked
    ANEW = auto()  # what should be edited is gone: as a new message
    NO_THREAD = auto()  # its topic is gone: without it
    AS_TEXT = auto()  # Telegram cannot read its HTML: without it, rather than not at all
    UNREACHABLE = auto()  # blocked, deactivated, never started
    MIGRATED = auto()  # the group has a new id
    FAILED = auto()  # never


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict, when to try again, why in words without anybody's data, and a migrated group's new id.

    `held_back`: Telegram itself said when (429).
    """

    verdict: Verdict
    why: str
    wait: timedelta = timedelta()
    new_chat: int = 0
    held_back: bool = False


def judge(error: Exception, attempts: int, *, others_arrive: bool = True) -> Judgement:
    """What the error of a send means, at its `attempts`-th try (from 1).

    It is given up only where the fault is its own: while no other message arrives either, and while it
    surely does not leave, it waits for Telegram as long as that takes.
    """
    why = f"{type(error).__name__}: {str(error)[:200]}"
    pause = min(timedelta(seconds=0.5 * 2 ** min(attempts, 10)), _LONGEST)
    match error:
        case RetryAfter():
            wait = error.retry_after
            after = wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
            return Judgement(Verdict.AGAIN, why, after, held_back=True)
        case ChatMigrated():
            return Judgement(Verdict.MIGRATED, why, new_chat=error.new_chat_id)
        case Forbidden():
            return Judgement(Verdict.UNREACHABLE, why)
        case BadRequest():
            return Judgement(_bad_request(str(error).lower()), why)
        case InvalidToken():
            return Judgement(Verdict.AGAIN, why, _LONGEST)
        case TimedOut() | NetworkError() if surely_unsent(error):
            return Judgement(Verdict.AGAIN, why, pause)
        case _ if attempts >= _GIVE_UP and others_arrive:
            return Judgement(Verdict.FAILED, why)
        case _:
            return Judgement(Verdict.DOUBT, why, pause)


def _bad_request(words: str) -> Verdict:
    if "message is not modified" in words:
        return Verdict.SENT
    if any(part in words for part in _NOT_EDITABLE):
        return Verdict.ANEW
    if "message thread not found" in words:
        return Verdict.NO_THREAD
    if "can't parse entities" in words:
        return Verdict.AS_TEXT
    return Verdict.UNREACHABLE if any(part in words for part in _GONE) else Verdict.FAILED
