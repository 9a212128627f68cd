"""Telegram's pace, on a clock that is told."""

from bot.pacing import Pace
from storage.outgoing import Priority


def sent(pace: Pace, messages: list[tuple[int, Priority]]) -> list[float]:
    """When each message goes, asked one after the other at once."""
    times = []
    for chat, priority in messages:
        wait = pace.wait(chat, priority, 0.0)
        pace.book(chat, priority, wait)
        times.append(round(wait, 3))
    return times


def test_a_chat_gets_a_short_burst_and_then_one_a_second():
    assert sent(Pace(), [(1, Priority.INTAKE)] * 6) == [0, 0, 0, 1, 2, 3]


def test_a_group_gets_twenty_a_minute():
    times = sent(Pace(), [(-100, Priority.CARD)] * 30)
    assert all(sum(start <= at < start + 60 for at in times) <= 25 for start in times)
    assert times[-1] >= 60


def test_the_bot_sends_no_more_than_its_rate():
    times = sent(Pace(25.0), [(chat, Priority.INTAKE) for chat in range(1, 101)])
    assert 3.5 <= times[-1] <= 4.5


def test_campaigns_leave_room_for_people_who_are_being_served():
    pace = Pace(25.0, 10.0)
    sent(pace, [(chat, Priority.CAMPAIGN) for chat in range(1, 31)])
    assert pace.wait(999, Priority.INTAKE, 1.9) == 0
    assert pace.wait(998, Priority.CAMPAIGN, 1.9) > 0


def test_a_chat_that_telegram_holds_back_delays_no_other():
    pace = Pace()
    pace.hold(1, 30.0, 0.0)
    assert pace.wait(1, Priority.INTAKE, 0.0) == 30
    assert pace.wait(2, Priority.INTAKE, 0.0) == 0


def test_without_a_limit_nothing_waits():
    assert sent(Pace(0), [(1, Priority.INTAKE)] * 100) == [0] * 100


def test_several_chats_held_back_within_a_second_are_the_bot():
    pace = Pace()
    for chat in (1, 2):
        pace.hold(chat, 30.0, 0.0)
    assert pace.wait(9, Priority.INTAKE, 0.1) == 0
    pace.hold(3, 30.0, 0.2)
    assert round(pace.wait(9, Priority.INTAKE, 0.2)) == 30
    assert pace.wait(9, Priority.INTAKE, 31.0) == 0


def test_chats_held_back_one_after_the_other_are_no_storm():
    pace = Pace()
    for chat in range(5):
        pace.hold(chat, 30.0, chat * 2.0)
    assert pace.wait(9, Priority.INTAKE, 10.0) == 0
