"""Why something was not done to a case, as the desk is told: what can be done instead, by its commands."""

from cases.lifecycle import Move
from cases.refused import Refused, Why
from flows.declared.refusals import refusal
from flows.desk.card import MOVES
from flows.text import Text, lines, text

_COMMANDS = {
    **dict(MOVES),
    Move.ASSIGN: "assign",
    Move.NOTE: "note",
    Move.MERGE: "merge",
    Move.PROPOSE_REFERRAL: "refer",
}


def refused_at_desk(refused: Refused) -> Text:
    """What was wrong; where the case does not stand so, the commands that it takes as it stands."""
    if refused.code is not Why.NOT_HERE or refused.field not in set(Move):
        return refusal(refused)
    able = dict.fromkeys(
        name for one in refused.allowed if isinstance(one, Move) and (name := _COMMANDS.get(one))
    )
    names = lines((text("plain", words=f"/{name}") for name in able), " ")
    return text("desk.not_now", what=text(f"move.{refused.field}"), n=len(able), names=names)
