"""Is a document genuine? In the chat (/verificar, /verifica), and on the command line.

Only the public key is needed; it lies beside the database as `signing.pub`, for whoever checks elsewhere.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.telegram import Telegram
from bot.workers import Workers
from cases.taxonomy import Language
from flows.text import Text, text
from locales import Catalogue
from reports.signing import Finding, examine, public_key
from storage.errands import ErrandRow
from storage.outgoing import Outgoing
from storage.store import Store

KEY_FILE = "signing.pub"
_TRIES = 5


def publish_key(store: Store, data_dir: Path) -> bytes:
    """Write the public key beside the database, in hexadecimal; the key."""
    with store.look() as unit:
        key = public_key(unit.paperwork.signing_seed())
    path = data_dir / KEY_FILE
    if not path.exists() or path.read_text(encoding="ascii").strip() != key.hex():
        path.write_text(key.hex() + "\n", encoding="ascii")
    return key


def told_of(finding: Finding) -> Text:
    """The verdict in words."""
    if finding.imprint is None:
        return text(f"verify.{finding.verdict.value}")
    imprint = finding.imprint
    return text(
        "verify.genuine",
        kind=text(f"paper.{imprint.kind}"),
        folio=imprint.folio,
        at=datetime.fromisoformat(imprint.issued_at),
    )


@dataclass(frozen=True, slots=True)
class Examining:
    """Examines files that people send; an errand each."""

    store: Store
    telegram: Telegram
    catalogue: Catalogue
    workers: Workers
    now: Callable[[], datetime]
    wake: Callable[[], None]

    async def examine(self, row: ErrandRow) -> bool:
        """Fetch the file, look at it, and say what it is."""
        try:
            content = await self.telegram.download(str(row.told["file_id"]))
        except (BadRequest, InvalidToken):
            content = b""
        except TelegramError:
            if row.attempts < _TRIES:
                return False
            content = b""
        await self.workers.run(lambda: self._answered(row, content))
        self.wake()
        return True

    def _answered(self, row: ErrandRow, content: bytes) -> None:
        with self.store.turn() as unit:
            if not unit.paperwork.done(row):
                return
            trusted: Iterable[bytes] = [public_key(unit.paperwork.signing_seed())]
            finding = examine(content, trusted) if content else None
            said = told_of(finding) if finding else text("verify.not_fetched")
            language = Language(str(row.told["language"]))
            payload = {"text": self.catalogue.html(said, language), "language": language.value}
            chat = int(row.told["chat_id"])
            unit.enqueue(Outgoing(row.bot_id, chat, said.key, payload), self.now())
