"""What a message is about, in no language: the concepts heard in it, to be compared with those of another."""

from flows.understanding import Hints
from nlu.understand import LONGEST, hear_all

# Of how it is told, or in everything that is told: they make no two stories alike.
_OF_NO_STORY = frozenset(
    {
        "person",
        "question_word",
        "reference",
        "staff",
        "ask_person",
        "ask_supervisor",
        "greeting",
        "thanks",
        "negation",
    }
)


def gist(text: str, hints: Hints) -> frozenset[str]:
    """The names of the concepts, the same in Catalan, Spanish and Italian; empty where nothing was heard."""
    return frozenset(hear_all(text[:LONGEST], hints).heard.signs) - _OF_NO_STORY
