"""Texts that a real Telegram brings sooner or later, to every field: taken or refused, never a crash."""

import json

import pytest

from cases.taxonomy import Remedy
from flows import fields
from flows.answer import File, More, Rejected
from flows.understanding import Steering
from tests.flows.fields.stage import at, read, steered

ODD = {"OneOf": (Remedy, "remedy"), "SomeOf": (Remedy, "remedy"), "Scale": (0, 10)}
FIELDS = [getattr(fields, name)(*ODD.get(name, ())) for name in fields.__all__]
TEXTS = [
    "",
    " ",
    "/",
    "/start " + "a" * 4089,
    "<b>&amp;</b><script>",
    "😡" * 4096,
    "👨\u200d👩\u200d👧\u200d👦",
    "\u202e\u2066abc",
    "\ud83d",
    "\x00",
    "a\n" * 2048,
    "@" * 4096,
    "1" * 4096,
    "\u0301" * 4096,
    "http://x.y/" + "z" * 4000,
    "-" * 4096,
    "1.111." * 680,
    "{ $limit }",
    "%s%n{0}",
]
ODD_PIECES = [
    None,
    "",
    "x",
    3,
    True,
    [],
    [1, {"amount": 1}],
    {},
    {"suggested": "x"},
    {"chosen": [1], "other": ""},
]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: type(field).__name__)
@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_any_message_is_taken_or_refused(field, text):
    for more in ({}, {"choice": text}, {"files": (File("f", "u", "voice"),)}, {"place": (41.98, 2.82)}):
        answer = read(field, text, **more)
        value = answer.value if isinstance(answer, More) else answer
        if isinstance(answer, Rejected):
            assert answer.code in field.codes
            value = answer.kept
        assert json.loads(json.dumps(value)) == value


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: type(field).__name__)
@pytest.mark.parametrize("piece", ODD_PIECES, ids=range(len(ODD_PIECES)))
def test_what_an_older_version_kept_breaks_nothing(field, piece):
    for text in ("", "x", "39,90", "ana@gmail.com"):
        read(field, text, piece, heard=steered(Steering.YES))
    field.options(at(), piece)
    if piece is not None:
        field.show(piece)
