from pathlib import Path

from cases.diagram import mermaid
from cases.lifecycle import TABLE, Where
from cases.status import Status

PAGE = Path(__file__).parents[2] / "docs" / "architecture.md"


def test_the_page_shows_the_table_as_it_is():
    shown = PAGE.read_text(encoding="utf-8").partition("```mermaid\n")[2].partition("\n```")[0]
    assert shown == mermaid(), "docs/architecture.md: put in what `python -m cases.diagram` prints"


def test_every_status_and_every_move_that_leads_somewhere_is_drawn():
    drawn = mermaid()
    for status in set(Status) - {Status.DRAFT}:
        assert f"--> {status}:" in drawn, status
    for row in TABLE:
        if row.target not in {Where.SAME, Where.GONE}:
            assert f"{row.move.value.replace('_', ' ')} (" in drawn, row.move
