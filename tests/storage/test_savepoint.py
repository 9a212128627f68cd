"""What a savepoint says when the database had given the whole transaction up by itself."""

import pytest
from sqlalchemy import text

from storage.errors import Unavailable
from storage.store import Store


def test_a_transaction_that_is_gone_is_a_no_for_all(file_store: Store):
    def lost() -> None:
        # As SQLite does by itself where the disk is full.
        file_store._here.connection.execute(text("ROLLBACK"))

    with pytest.raises(Unavailable):
        file_store.together([lost, lambda: None])
