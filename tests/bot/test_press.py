"""The press: a process of its own draws documents, and whatever becomes of it, the next one is drawn."""

import os
import signal
import socket
from dataclasses import replace

import pytest

from bot.press import NotDrawnError, Press
from reports.paper import Words
from reports.rendering import draw
from tests.reports.test_rendering import paper

LETTER = paper(Words("Hola «món», àèéíïòóúüç"))


@pytest.fixture
def press():
    press = Press()
    yield press
    press.close()


def process(press):
    return press._line.process


def test_it_draws_what_would_be_drawn_here(press):
    assert press.draw(LETTER) == draw(LETTER)
    first = process(press).pid
    assert press.draw(paper(Words("x" * 20_000))) == draw(paper(Words("x" * 20_000)))
    assert process(press).pid == first


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
def test_one_that_was_killed_or_hangs_is_replaced(how):
    press = Press(longest=5)
    try:
        first = press.draw(LETTER)
        os.kill(process(press).pid, how)
        assert press.draw(LETTER) == first
    finally:
        press.close()


def test_what_cannot_be_drawn_is_said_and_the_next_is_drawn(press):
    with pytest.raises(NotDrawnError, match="TypeError"):
        press.draw(replace(LETTER, blocks=(Words(None),), title=None, folio=None, sender=None))
    assert press.draw(LETTER) == draw(LETTER)


def test_it_is_deaf_to_what_is_meant_for_the_bot(press):
    press.draw(LETTER)
    for asked in (signal.SIGINT, signal.SIGTERM):
        process(press).send_signal(asked)
    assert press.draw(LETTER) == draw(LETTER)
    assert process(press).poll() is None


def test_it_goes_when_nothing_is_wanted_and_comes_back():
    press = Press(idle=0.01)
    try:
        first = press.draw(LETTER)
        assert process(press).wait(10) == 0
        assert press.draw(LETTER) == first
    finally:
        press.close()


def test_it_ends_when_who_asked_hangs_up(press):
    press.draw(LETTER)
    press._line.way.shutdown(socket.SHUT_WR)
    assert process(press).wait(10) == 0
