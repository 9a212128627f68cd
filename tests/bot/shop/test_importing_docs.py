"""docs/importing.md names every field there is, and every other name it gives a column is understood."""

import re
from pathlib import Path

import pytest

from bot.shop.columns import SHAPES, Kind, field_of

WORDS = (Path(__file__).parents[3] / "docs" / "importing.md").read_text()
ROWS = re.findall(r"^\| `(\w+)` \|.*\| ([^|]*) \|$", WORDS, re.MULTILINE)


@pytest.mark.parametrize("kind", Kind)
def test_every_field_has_its_row(kind):
    assert set(SHAPES[kind].model_fields) <= {field for field, _ in ROWS}


@pytest.mark.parametrize(("field", "names"), ROWS)
def test_every_other_name_is_understood(field, names):
    kinds = [kind for kind in Kind if field in SHAPES[kind].model_fields]
    for name in re.findall(r"`([^`]+)`", names):
        assert {field_of(name, kind) for kind in kinds} == {field}, name
