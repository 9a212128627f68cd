"""The bot that runs on this machine, asked over its own door to keep what a file holds."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from http.client import HTTPConnection, HTTPException
from typing import Any

from bot.shop.access import LocalPass
from bot.shop.columns import Kind
from bot.shop.importing import Item
from storage.errors import Unavailable
from storage.handed_in import Change, Kept

_PATIENCE = 60.0  # seconds
_ONCE = 250  # items in a request, which may have 1 MiB
_ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1", "[::]": "::1"}  # noqa: S104 - what it listens at, not we


@dataclass(frozen=True, slots=True)
class RunningBot:
    """At host and port, with the token of its bot."""

    host: str
    port: int
    bot_token: str
    now: Callable[[], datetime]

    def keep(self, kind: Kind, items: Sequence[Item], *, write: bool) -> Sequence[Kept]:
        """What became of each.

        Raises:
            Unavailable: it does not answer, or not as this version of the command expects.
        """
        path = f"/api/v1/{kind.value}" + ("" if write else "?dry_run=true")
        given = [row.given for row, _ in items]
        kept: list[Kept] = []
        for at in range(0, len(given), _ONCE):
            kept += _kept(self._asked(path, given[at : at + _ONCE]))
        return kept

    @contextmanager
    def together(self) -> Iterator[Callable[[int], None]]:
        """The bot has customers to answer besides: each request is for itself."""
        yield lambda _rows: None

    def _asked(self, path: str, body: object) -> Any:
        connection = HTTPConnection(_ANYWHERE.get(self.host, self.host), self.port, timeout=_PATIENCE)
        headers = {
            "Content-Type": "application/json",
            "Authorization": f"Bearer {LocalPass(self.bot_token).make(self.now())}",
        }
        try:
            connection.request("POST", path, json.dumps(body, default=str).encode(), headers)
            return json.loads(connection.getresponse().read())
        except (OSError, HTTPException, ValueError) as error:
            where = f"{self.host}:{self.port} (RECLAMA_LISTEN)"
            raise Unavailable(f"the database is in use, and no bot answers at {where}: {error}") from error
        finally:
            connection.close()


def _kept(answer: Any) -> list[Kept]:
    try:
        return [Kept(_change(one)) for one in answer["items"]]
    except (KeyError, ValueError, IndexError, TypeError):
        told = answer.get("detail", "") if isinstance(answer, dict) else ""
        why = told or "is it of another version?"
        raise Unavailable(f"the running bot did not keep it: {why}") from None


def _change(answer: dict[str, Any]) -> Change:
    refused = answer["result"] == "refused"
    return Change(answer["faults"][0]["code"] if refused else answer["result"])
