"""One bad update hurts one chat: five tries, then it is set aside, the person is told, and the chat goes on."""

import pytest

from tests.durability.conftest import BOTH
from tests.durability.customers import PATIENCE, praises, words

pytestmark = pytest.mark.slow


@BOTH
@pytest.mark.parametrize("hook", [False, True], ids=["polling", "webhook"])
async def test_a_poison_update_is_set_aside_and_its_chat_and_the_others_go_on(town, hook):
    replica = town.replica(hook=hook)
    await replica.start()
    if hook:
        await town.hook_to(replica)
    person, other = await town.person(), await town.person("Iker")
    poison = {"message_id": 1, "date": "never", "chat": {"id": person.id, "type": "private"}, "text": "x"}
    await person.send("/start")
    await person.wait_for(within=PATIENCE)
    await town.telegram.wire.call("POST", "updates", {"bot": town.bot.id, "update": {"message": poison}})
    assert await praises(other)
    await person.wait_for(words("quarantine.sorry")[:20], within=PATIENCE)
    await replica.reaches("reclama_quarantined", 1)
    assert await praises(person)
    await replica.settles()
    await replica.end()
    town.ledger().is_sound()
