"""What a person does to a case of theirs with one press; the words that need more are flows of their own."""

from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    """Values go into buttons that live as long as the chat: never change one."""

    ACCEPT = "accept"  # the decision
    REFUSE = "refuse"  # the decision
    SECOND_LOOK = "second"
    REMEDY_RIGHT = "right"  # carried out, and as agreed
    JOIN = "join"  # the draft that is ready to be sent belongs to this case


@dataclass(frozen=True, slots=True)
class Acted:
    """A button of a case was pressed. `seen`: the last event of the case when the button was shown."""

    act: Act
    folio: str
    seen: int = 0
    draft: str = ""
