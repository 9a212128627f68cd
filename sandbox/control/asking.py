"""One call of the control API: its path variables, query and body, read strictly."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sandbox.errors import ControlError
from sandbox.world import World

JSON = dict[str, Any]


@dataclass(slots=True)
class Ask:
    """`path` holds the variables of the path in order."""

    world: World
    path: list[str]
    query: Mapping[str, str]
    body: JSON = field(default_factory=dict)

    def only(self, *names: str) -> JSON:
        """The body, if it has no other members than these."""
        unknown = self.body.keys() - set(names)
        if unknown:
            raise ControlError(
                f"unknown members: {', '.join(sorted(unknown))}; there are: {', '.join(names)}"
            )
        return self.body

    def number(self, name: str) -> int | None:
        """An integer of the query."""
        value = self.query.get(name)
        try:
            return int(value) if value else None
        except ValueError:
            raise ControlError(f"{name} must be an integer") from None

    def seconds(self, name: str, otherwise: float, most: float) -> float:
        """Seconds of the query."""
        return min(most, max(0.0, float(self.query.get(name) or otherwise)))

    def flag(self, name: str) -> bool:
        """Whether the query has it as 1 or true."""
        return self.query.get(name, "") in {"1", "true"}

    def revised(self, **answer: Any) -> JSON:
        """An answer with the revision."""
        return {**answer, "revision": self.world.feed.revision}
