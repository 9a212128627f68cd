"""What the courier has in hand already is not sent to who objected meanwhile; what they are owed is."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from aftersales.right_moment import MessageClass
from bot.courier import Courier
from bot.pacing import Pace
from bot.pulse import Pulse
from storage.outgoing import OutboxRow
from storage.seat import OwnSeat
from tests.storage.given import ANNA, BOT, NOW, message, post
from tests.stories.talk import open_a_store
from tests.stories.timekeeping import Here


@dataclass
class Edge:
    """Takes what would go to Telegram."""

    sent: list[str] = field(default_factory=list)

    async def send(self, row: OutboxRow) -> int:
        self.sent.append(row.text_key)
        return len(self.sent)


@pytest.mark.parametrize(
    ("kind", "objects", "sent"),
    [
        (MessageClass.PROMOTIONAL, False, ["one"]),
        (MessageClass.PROMOTIONAL, True, []),
        (MessageClass.BIRTHDAY, True, []),
        (MessageClass.SERVICE, True, ["one"]),
        (None, True, ["one"]),
    ],
)
async def test_it_is_looked_at_once_more_right_before_it_goes(tmp_path: Path, kind, objects, sent):
    store, edge = open_a_store(tmp_path), Edge()
    courier = Courier(
        store, OwnSeat(), edge, BOT, Here(), lambda: NOW, Pace(0), Pulse(), lambda *_: None, _sitting=1
    )
    post(store, replace(message("one", chat=ANNA), message_class=kind))
    (row,) = store.claim_due(BOT, NOW)
    if objects:
        with store.turn() as turn:
            turn.agreements.suppress(ANNA, NOW)
    await courier._deliver(row)
    assert edge.sent == sent
    store.close()
