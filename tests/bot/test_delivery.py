"""What became of one message: a document that could not even be read surely did not leave."""

from bot.delivery import Delivery
from bot.verdicts import Judgement, Verdict
from locales import Catalogue
from storage.errors import Unavailable
from storage.outgoing import Kind, OutboxRow, Priority
from tests.storage.given import ANNA, BOT, NOW


async def test_while_the_database_does_not_give_a_document_it_waits_and_there_is_no_doubt():
    async def away(_document: int) -> bytes:
        raise Unavailable("the database is away")

    payload = {"document": 1, "name": "justificant.pdf", "text": "El justificant", "language": "ca"}
    row = OutboxRow(
        1, BOT, ANNA, None, "paper.receipt_sent", Priority.INTAKE, Kind.MESSAGE, "", payload, 1, again=False, created_at=NOW
    )  # fmt: skip
    nobody = None  # at Telegram: nothing may be sent
    judged = await Delivery(nobody, Catalogue("Europe/Madrid"), lambda: True, away, away).send(row)
    assert isinstance(judged, Judgement)
    assert judged.verdict is Verdict.AGAIN
