"""The clock and chance: the only two modules that may read them."""

import re
from datetime import UTC

from bot import chance, clock


def test_now_is_aware_and_in_utc():
    assert clock.now().tzinfo is UTC


def test_a_fresh_id_is_ten_characters_that_a_button_can_carry_and_none_is_like_another():
    made = {chance.fresh_id() for _ in range(1000)}
    assert len(made) == 1000
    assert all(re.fullmatch(r"[a-z2-7]{10}", one) for one in made)


def test_entropy_is_as_long_as_asked():
    assert [len(chance.entropy(n)) for n in (0, 1, 32)] == [0, 1, 32]
    assert chance.entropy(32) != chance.entropy(32)
