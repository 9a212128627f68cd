"""The client's wire: HTTP to the control API, and the two ways in which it disappoints a test."""

from dataclasses import dataclass
from typing import Any

import aiohttp

JSON = dict[str, Any]
PATIENCE = (
    50.0  # seconds to wait for what should come at once: only a crowded machine, or a fault, needs them
)


class NotSaid(AssertionError):  # noqa: N818 -- reads as a sentence in a failed test
    """Nobody said what the test waited for."""


class Refused(AssertionError):  # noqa: N818 -- reads as a sentence in a failed test
    """The control API refused a call: `status` and its sentence."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(f"{status}: {sentence}")
        self.status = status


@dataclass(slots=True)
class Wire:
    """A sandbox at an address (without a slash at the end)."""

    url: str
    _session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    async def call(self, verb: str, path: str, body: JSON | None = None, **query: Any) -> JSON:
        """One call of the control API; `path` follows /sandbox/."""
        if self._session is None:
            self._session = aiohttp.ClientSession()
        asked = {key.rstrip("_"): _word(value) for key, value in query.items() if value is not None}
        address = f"{self.url}/sandbox/{path}"
        async with self._session.request(verb, address, json=body, params=asked) as answer:
            found: JSON = await answer.json()
            if answer.status != 200:
                raise Refused(answer.status, str(found.get("error")))
            return found


def _word(value: Any) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)
