"""Updates of servers that speak another version of the Bot API."""

import pytest
from telegram import Bot

from bot.desk.arrived import Ordered
from bot.incoming import incoming
from bot.reading import read_update
from flows.incoming import SentOther

BOT = Bot("1:x")
COMMANDS = {"start": "start"}


def update(**content) -> dict:
    person = {"id": 5, "is_bot": False, "first_name": "N"}
    chat = {"id": 5, "type": "private"}
    return {"update_id": 1, "message": {"message_id": 2, "date": 1, "chat": chat, "from": person, **content}}


def test_a_poll_of_an_older_server_is_something_we_cannot_take():
    arrived = incoming(read_update(update(poll={"id": "1", "question": "?", "options": []}), BOT), COMMANDS)
    assert arrived.received == SentOther("other")


def test_what_has_no_envelope_either_is_an_error():
    broken = update(text="hola")
    broken["message"]["chat"] = 7
    with pytest.raises(Exception, match=r"chat|int|attribute"):
        incoming(read_update(broken, BOT), COMMANDS)


@pytest.mark.parametrize(
    ("text", "ours"), [("/start", True), ("/start@reclama_bot", True), ("/start@other_bot", False)]
)
def test_in_a_group_a_command_for_another_bot_is_none_of_ours(text, ours):
    sent = update(text=text)
    sent["message"]["chat"] = {"id": -5, "type": "group", "title": "Veïns"}
    arrived = incoming(read_update(sent, BOT), COMMANDS, "Reclama_bot")
    assert (arrived is not None and arrived.what == Ordered("start")) is ours
