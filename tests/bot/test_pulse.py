"""The pulse: what is silent for too long is in trouble by itself."""

from datetime import UTC, datetime, timedelta

from bot.pulse import Pulse

NOW = datetime(2026, 3, 2, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def test_a_part_that_falls_silent_is_in_trouble_and_one_that_was_dismissed_is_not():
    pulse = Pulse()
    for part in ("courier", "tick"):
        pulse.expect(part, MINUTE, NOW)
    pulse.beat("courier", NOW + MINUTE)
    assert set(pulse.trouble(NOW + 2 * MINUTE)) == {"tick"}
    pulse.dismiss("tick")
    assert not pulse.trouble(NOW + 2 * MINUTE)


def test_what_is_ill_is_told_until_it_is_well():
    pulse = Pulse()
    pulse.ill("telegram", "cannot be reached")
    assert pulse.trouble(NOW) == {"telegram": "cannot be reached"}
    pulse.well("telegram", NOW)
    assert not pulse.trouble(NOW)
    assert pulse.ages(NOW + MINUTE) == {"telegram": 60.0}
