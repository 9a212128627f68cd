"""What was understood of one message, drawn for people: the words that caused each decision beside it."""

from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from flows.understanding import Understanding
from nlu.report import as_json


def explain(text: str, heard: Understanding) -> Panel:
    """A panel with the message, its evidence underlined, and a table of the decisions."""
    shown = Text(text)
    for evidence in heard.because:
        shown.stylize("bold underline", evidence.start, evidence.end)
    table = Table.grid(padding=(0, 2))
    told = as_json(None, heard)
    for decision in ("language", "type", "topic", "urgency"):
        table.add_row(decision, str(told[decision]), _words(heard, decision))
    for name, value in told["facts"].items():
        if value:
            table.add_row(name, str(value), _words(heard, name.removesuffix("s")))
    grid = Table.grid()
    grid.add_row(shown)
    grid.add_row("")
    grid.add_row(table)
    return Panel(grid)


def _words(heard: Understanding, decision: str) -> Text:
    said = dict.fromkeys(e.words for e in heard.because if e.decision == decision)
    return Text(" · ".join(said), style="italic")
