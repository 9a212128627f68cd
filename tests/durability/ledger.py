"""What the database holds after the storm, and what must be true of it, whatever happened."""

from dataclasses import dataclass

from sqlalchemy import select

from storage.paper_tables import documents, errands
from storage.store import Store
from storage.tables import case_events, cases, outbox


@dataclass(frozen=True)
class Ledger:
    """Cases as (chat, draft, folio), messages as (chat, id, state, kind, Telegram's id).

    For each receipt's document its folio: those made, those put into the outbox, those whose case noted that
    they arrived. `left` is how many errands nobody has done.
    """

    cases: tuple[tuple[int, str, str], ...]
    post: tuple[tuple[int, int, str, str, int | None], ...]
    made: tuple[str, ...]
    put_out: tuple[str, ...]
    noted: tuple[str, ...]
    left: int

    @classmethod
    def of(cls, store: Store) -> "Ledger":
        with store._engine.connect() as connection:
            opened = connection.execute(select(cases.c.chat_id, cases.c.draft_id, cases.c.folio)).all()
            post = connection.execute(
                select(
                    outbox.c.chat_id, outbox.c.id, outbox.c.state, outbox.c.kind, outbox.c.message_id
                ).order_by(outbox.c.chat_id, outbox.c.id)
            ).all()
            of_case = select(cases.c.folio).order_by(cases.c.folio)
            made = of_case.join(documents).where(
                documents.c.kind == "receipt", documents.c.sealed.is_not(None)
            )
            noted = of_case.join(case_events).where(case_events.c.kind == "acknowledged")
            put_out = select(outbox.c.about).where(outbox.c.notice == "receipt").order_by(outbox.c.about)
            papers = (tuple(connection.execute(asked).scalars()) for asked in (made, put_out, noted))
            return cls(
                tuple(map(tuple, opened)),
                tuple(map(tuple, post)),
                *papers,
                len(connection.execute(select(errands.c.id)).all()),
            )

    @property
    def folios(self) -> list[str]:
        return sorted(folio for _, _, folio in self.cases)

    def is_sound(self) -> None:
        """No folio twice and none left out, no draft with two cases, order kept, nothing given up; of each
        case one receipt's document, put out once, whose arrival is noted once."""
        numbers = sorted(int(folio.split("-")[2]) for folio in self.folios)
        assert numbers == list(range(1, len(numbers) + 1)), numbers
        assert len({draft for _, draft, _ in self.cases}) == len(self.cases)
        assert not [row for row in self.post if row[2] == "failed"]
        assert self.left == 0
        assert list(self.made) == list(self.put_out) == list(self.noted) == self.folios
        self.in_order()

    def in_order(self) -> None:
        """Telegram's ids of a chat's messages grow as the outbox's do."""
        last: dict[int, int] = {}
        for chat, _, state, kind, message_id in self.post:
            if state == "sent" and kind != "edit" and message_id:
                assert message_id > last.get(chat, 0), (chat, message_id)
                last[chat] = message_id
