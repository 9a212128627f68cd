"""What somebody wants done to a case, in the imperative: one frozen dataclass for each `Move`.

They are plain data (`cases/plain.py`). Who wants it and when is told to `decide` beside the command.
Amounts are euros, days are in the company's zone, moments aware in UTC. Fields named `text`, `words` or
`reason` are a person's words.
"""

from cases.commands.answering import (
    Acknowledge,
    AskForInformation,
    Assess,
    CloseIncomplete,
    Communicate,
    Complete,
    Discard,
    Investigate,
    Propose,
    Register,
    SendBack,
)
from cases.commands.keeping import (
    Add,
    Assign,
    Block,
    Categorise,
    FlagOverdue,
    FlagSafety,
    Merge,
    Note,
    NoteDelivered,
    ProposeReferral,
    PutOff,
    RaiseIssues,
    Refer,
    Retype,
)
from cases.commands.settling import (
    Accept,
    CarryOut,
    CloseAccepted,
    CloseAnswered,
    Exhaust,
    FallSilent,
    GoOutside,
    Refuse,
    Reopen,
    SecondLook,
    SettleOutside,
    SpeakAgain,
    Withdraw,
)
from cases.commands.visiting import AskOtherDays, Finish, Schedule
from cases.lifecycle import Move

__all__ = [
    "COMMANDS",
    "Accept",
    "Acknowledge",
    "Add",
    "AskForInformation",
    "AskOtherDays",
    "Assess",
    "Assign",
    "Block",
    "CarryOut",
    "Categorise",
    "CloseAccepted",
    "CloseAnswered",
    "CloseIncomplete",
    "Command",
    "Communicate",
    "Complete",
    "Discard",
    "Exhaust",
    "FallSilent",
    "Finish",
    "FlagOverdue",
    "FlagSafety",
    "GoOutside",
    "Investigate",
    "Merge",
    "Note",
    "NoteDelivered",
    "Propose",
    "ProposeReferral",
    "PutOff",
    "RaiseIssues",
    "Refer",
    "Refuse",
    "Register",
    "Reopen",
    "Retype",
    "Schedule",
    "SecondLook",
    "SendBack",
    "SettleOutside",
    "SpeakAgain",
    "Withdraw",
    "move_of",
]  # fmt: skip

Command = (
    Register | Discard | Acknowledge | Assess | Investigate | AskForInformation | Complete
    | CloseIncomplete | Propose | SendBack | Communicate | Accept | Refuse | FallSilent | SpeakAgain
    | SecondLook | GoOutside | SettleOutside | CarryOut | CloseAccepted | CloseAnswered | Exhaust
    | Withdraw | Reopen | Merge | ProposeReferral | Refer | Block | Retype | Categorise | Assign
    | RaiseIssues | Note | Add | NoteDelivered | PutOff | FlagOverdue | FlagSafety
    | Schedule | AskOtherDays | Finish
)  # fmt: skip

COMMANDS: dict[Move, type[Command]] = {
    Move.REGISTER: Register,
    Move.DISCARD: Discard,
    Move.ACKNOWLEDGE: Acknowledge,
    Move.ASSESS: Assess,
    Move.INVESTIGATE: Investigate,
    Move.ASK_FOR_INFORMATION: AskForInformation,
    Move.COMPLETE: Complete,
    Move.CLOSE_INCOMPLETE: CloseIncomplete,
    Move.PROPOSE: Propose,
    Move.SEND_BACK: SendBack,
    Move.COMMUNICATE: Communicate,
    Move.ACCEPT: Accept,
    Move.REFUSE: Refuse,
    Move.FALL_SILENT: FallSilent,
    Move.SPEAK_AGAIN: SpeakAgain,
    Move.SECOND_LOOK: SecondLook,
    Move.GO_OUTSIDE: GoOutside,
    Move.SETTLE_OUTSIDE: SettleOutside,
    Move.CARRY_OUT: CarryOut,
    Move.CLOSE_ACCEPTED: CloseAccepted,
    Move.CLOSE_ANSWERED: CloseAnswered,
    Move.EXHAUST: Exhaust,
    Move.WITHDRAW: Withdraw,
    Move.REOPEN: Reopen,
    Move.MERGE: Merge,
    Move.PROPOSE_REFERRAL: ProposeReferral,
    Move.REFER: Refer,
    Move.BLOCK: Block,
    Move.RETYPE: Retype,
    Move.CATEGORISE: Categorise,
    Move.ASSIGN: Assign,
    Move.RAISE_ISSUES: RaiseIssues,
    Move.NOTE: Note,
    Move.ADD: Add,
    Move.NOTE_DELIVERED: NoteDelivered,
    Move.PUT_OFF: PutOff,
    Move.FLAG_OVERDUE: FlagOverdue,
    Move.FLAG_SAFETY: FlagSafety,
    Move.SCHEDULE: Schedule,
    Move.ASK_OTHER_DAYS: AskOtherDays,
    Move.FINISH: Finish,
}
_MOVES = {command: move for move, command in COMMANDS.items()}


def move_of(command: Command) -> Move:
    """The move a command asks for."""
    return _MOVES[type(command)]
