"""The lifecycle as a Mermaid diagram, from the table: `python -m cases.diagram` prints what the docs show.

What moves nothing is left out, and what may happen from every open or closed status is drawn once.
"""

from collections import defaultdict

from cases.lifecycle import TABLE, Transition, Where
from cases.status import CLOSED, OPEN, STAFF, SUPERVISORS, THEIRS, Actor, Status
from cases.taxonomy import CaseType

_MARKS = ((THEIRS, "customer"), (STAFF, "agent"), (SUPERVISORS, "supervisor"))
_GROUPS = {"any": OPEN | CLOSED, "any_open": OPEN, "any_closed": CLOSED}
_NAMES = {"any": "any status", "any_open": "any open status", "any_closed": "any closed status"}
_NAMES["before"] = "where it was"


def mermaid() -> str:
    """The diagram's text, the same for the same table."""
    arrows: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in TABLE:
        for source in _sources(row):
            target = _target(row)
            if target not in {"", source}:
                arrows[source, target].append(_label(row))
    named = [f'    state "{name}" as {key}' for key, name in _NAMES.items()]
    drawn = [f"    {source} --> {target}: {', '.join(says)}" for (source, target), says in arrows.items()]
    return "\n".join(["stateDiagram-v2", *named, *drawn])


def _sources(row: Transition) -> list[str]:
    group = next((key for key, statuses in _GROUPS.items() if row.sources >= statuses), "")
    return [group] if group else [_drawn(source) for source in Status if source in row.sources]


def _drawn(status: Status) -> str:
    return "[*]" if status is Status.DRAFT else status.value


def _target(row: Transition) -> str:
    """Where the arrow ends; "" for a row that draws none."""
    match row.target:
        case Where.SAME | Where.GONE:
            return ""
        case Where.BEFORE:
            return "before"
        case status:
            return status.value


def _label(row: Transition) -> str:
    who = [name for actors, name in _MARKS if actors <= row.actors]
    if "agent" in who:
        who.remove("supervisor")
    who += [actor.value for actor in (Actor.BOT, Actor.DPO) if actor in row.actors]
    return f"{row.move.value.replace('_', ' ')} ({' or '.join(who)}{_kinds(row)})"


def _kinds(row: Transition) -> str:
    """Which cases it is for, where not for all: named, or those that it is not for where these are fewer."""
    others = frozenset(CaseType) - row.types
    if not row.types:
        return ""
    if len(others) < len(row.types):
        return f", not {' or '.join(sorted(others))}"
    return f", {' and '.join(sorted(row.types))} only"


if __name__ == "__main__":
    print(mermaid())  # noqa: T201 - this is what it is for
