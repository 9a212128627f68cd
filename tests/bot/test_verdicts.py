"""What each failure of a send means; the words are Telegram's, as python-telegram-bot gives them on."""

from datetime import timedelta

import aiohttp
import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.verdicts import Verdict, judge


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


REFUSED = aiohttp.ClientConnectorError(None, OSError(111, "refused"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("Message is not modified: specified new message content and reply markup are exactly the same", Verdict.SENT),
        ("Message to edit not found", Verdict.ANEW),
        ("Message can't be edited", Verdict.ANEW),
        ("There is no text in the message to edit", Verdict.ANEW),
        ("Message thread not found", Verdict.NO_THREAD),
        ("Can't parse entities: unsupported start tag \"x\" at byte offset 3", Verdict.AS_TEXT),
        ("Chat not found", Verdict.UNREACHABLE),
        ("Private chat not found", Verdict.UNREACHABLE),
        ("Chat_id is empty", Verdict.UNREACHABLE),
        ("User is deactivated", Verdict.UNREACHABLE),
        ("Message is too long", Verdict.FAILED),
        ("Message text is empty", Verdict.FAILED),
        ("Button_data_invalid", Verdict.FAILED),
        ("Topic_closed", Verdict.FAILED),
        ("Not enough rights to send text messages to the chat", Verdict.FAILED),
        ("Something nobody has ever seen", Verdict.FAILED),
    ],
)  # fmt: skip
@pytest.mark.parametrize("attempts", [1, 99])
def test_a_refusal_is_never_tried_again_as_it_was(words, verdict, attempts):
    assert judge(BadRequest(words), attempts).verdict is verdict


@pytest.mark.parametrize(
    "words",
    [
        "Forbidden: bot was blocked by the user",
        "Forbidden: user is deactivated",
        "Forbidden: bot can't initiate conversation with a user",
        "Forbidden: bot was kicked from the supergroup chat",
        "Forbidden: the group chat was deleted",
    ],
)
def test_who_cannot_be_written_to_is_unreachable(words):
    assert judge(Forbidden(words), 1).verdict is Verdict.UNREACHABLE


@pytest.mark.parametrize("wait", [1, 30, 3600, timedelta(seconds=7)])
@pytest.mark.parametrize("attempts", [1, 1000])
def test_too_many_requests_waits_as_long_as_telegram_says_and_is_never_given_up(wait, attempts):
    judged = judge(RetryAfter(wait), attempts)
    assert judged.verdict is Verdict.AGAIN
    assert judged.wait == (wait if isinstance(wait, timedelta) else timedelta(seconds=wait))


def test_a_migrated_group_has_its_new_id():
    judged = judge(ChatMigrated(-100123), 1)
    assert (judged.verdict, judged.new_chat) == (Verdict.MIGRATED, -100123)


@pytest.mark.parametrize(
    ("error", "verdict"),
    [
        (caused(NetworkError("x"), REFUSED), Verdict.AGAIN),
        (caused(TimedOut("x"), aiohttp.ConnectionTimeoutError()), Verdict.AGAIN),
        (caused(TimedOut("x"), TimeoutError()), Verdict.DOUBT),
        (caused(NetworkError("x"), aiohttp.ServerDisconnectedError()), Verdict.DOUBT),
        (caused(NetworkError("x"), ConnectionResetError()), Verdict.DOUBT),
        (NetworkError("Bad Gateway"), Verdict.DOUBT),
        (TelegramError("Invalid server response"), Verdict.DOUBT),
        (Conflict("x"), Verdict.DOUBT),
        (InvalidToken("Unauthorized"), Verdict.AGAIN),
        (RuntimeError("a mistake of ours"), Verdict.DOUBT),
    ],
    ids=lambda value: value.name if isinstance(value, Verdict) else type(value).__name__,
)
def test_what_surely_did_not_leave_goes_again_in_silence_and_the_rest_is_marked(error, verdict):
    assert judge(error, 1).verdict is verdict


@pytest.mark.parametrize("error", [NetworkError("x"), TimedOut(), RuntimeError("x")])
def test_a_message_that_fails_while_others_arrive_is_given_up_in_the_end(error):
    assert judge(error, 30).verdict is Verdict.FAILED
    assert judge(error, 30, others_arrive=False).verdict is Verdict.DOUBT


def test_while_the_token_is_not_known_nothing_is_given_up():
    assert judge(InvalidToken("x"), 3000).verdict is Verdict.AGAIN


def test_the_pause_grows_to_a_minute():
    pauses = [judge(NetworkError("x"), attempts).wait for attempts in range(1, 30)]
    assert pauses == sorted(pauses)
    assert pauses[-1] == timedelta(seconds=60)


def test_why_is_short():
    assert len(judge(BadRequest("x" * 9000), 1).why) < 300
