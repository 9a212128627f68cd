"""Files: how many, how big, and what they are called."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answer import File, More, Rejected
from flows.fields import Files
from flows.fields.file_name import display_name
from flows.fields.files import KINDS
from flows.text import Lines, text
from tests.flows.fields.stage import at, read, rejected

MEBIBYTE = 2**20


def photo(n: int, size: int = 1000) -> File:
    return File(f"id{n}", f"u{n}", "photo", size=size)


def names(value: list) -> list[str]:
    return [file["unique_id"] for file in value]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_taken(kind):
    answer = read(Files(), files=(File("id", "u", kind),))
    assert isinstance(answer, More)
    assert answer.value == [
        {"file_id": "id", "unique_id": "u", "kind": kind, "name": "", "mime": "", "size": 0, "album": ""}
    ]


@pytest.mark.parametrize("files", [(), (File("s", "s", "sticker"),)])
@pytest.mark.parametrize("words", ["", "no en tinc", "😡" * 4096])
def test_words_and_stickers_are_no_files(files, words):
    assert rejected(Files(), words, files=files) == Rejected("not_a_file")
    kept = read(Files(), files=(photo(1),)).value
    assert rejected(Files(), words, kept, files=files).kept == kept


def test_an_album_is_one_answer_and_a_file_is_kept_once():
    album = tuple(File(f"id{n}", f"u{n}", "photo", album="a") for n in (1, 2, 3))
    first = read(Files(), files=album)
    assert names(first.value) == ["u1", "u2", "u3"]
    again = read(Files(), "", first.value, files=(photo(2), photo(4), photo(4)))
    assert names(again.value) == ["u1", "u2", "u3", "u4"]
    assert names(first.value) == ["u1", "u2", "u3"]


def test_a_file_without_unique_id_goes_by_its_own():
    answer = read(Files(), files=(File("a", "", "photo"), File("b", "", "photo"), File("a", "", "photo")))
    assert [file["file_id"] for file in answer.value] == ["a", "b"]
    assert len(read(Files(), "", answer.value, files=(File("b", "", "photo"),)).value) == 2


def test_ten_are_kept_and_the_rest_counted():
    answer = rejected(Files(), files=tuple(map(photo, range(13))))
    assert (answer.code, answer.args) == ("too_many", (("limit", 10), ("left_out", 3)))
    assert names(answer.kept) == [f"u{n}" for n in range(10)]
    full = rejected(Files(), "", answer.kept, files=(photo(99),))
    assert (full.args[1], full.kept) == (("left_out", 1), answer.kept)
    assert read(Files(), "", answer.kept, files=(photo(3),)) == More(answer.kept)


def test_what_is_too_big_is_named_and_the_rest_kept():
    big = File("id", "u", "document", "../pla\u202efdp.pdf", "application/pdf", 20 * MEBIBYTE + 1)
    answer = rejected(Files(), files=(photo(1), big, photo(2)))
    assert (answer.code, answer.args) == ("too_big", (("file", "plafdp.pdf"), ("limit", 20)))
    assert names(answer.kept) == ["u1", "u2"]
    assert rejected(Files(), files=(photo(1, 21 * MEBIBYTE),)).args[0] == (
        "file",
        text("files.photo", count=1),
    )
    assert isinstance(read(Files(), files=(photo(1, 20 * MEBIBYTE),)), More)
    assert rejected(Files(most=1), files=(photo(1), photo(2), big)).code == "too_many"


def test_a_size_that_telegram_did_not_say_is_taken():
    assert isinstance(read(Files(), files=(File("id", "u", "document", "a.pdf"),)), More)


def test_the_review_counts_what_has_no_name():
    answer = read(
        Files(), files=(photo(1), photo(2), File("d", "d", "document", "a.pdf"), File("v", "v", "voice"))
    )
    assert Files().show(answer.value) == Lines(
        ("a.pdf", text("files.photo", count=2), text("files.voice", count=1)), ", "
    )
    assert Files().show([]) == Lines((), ", ")
    assert Files().show("x") == Lines((), ", ")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("factura.pdf", "factura.pdf"),
        ("Factura núm. 3 (còpia).PDF", "Factura núm. 3 (còpia).PDF"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("C:\\Users\\Anna\\foto.jpg", "foto.jpg"),
        ("/", ""),
        ("..", ""),
        ("", ""),
        ("\u200d \u200e", ""),
        ("fac\u202efdp.exe", "facfdp.exe"),
        ("a\x00b\nc.pdf", "ab c.pdf"),
        ("<b>x.pdf", "bx.pdf"),
        (' "factura".pdf ', "factura.pdf"),
        ("x" * 251 + ".pdf", "x" * 75 + "….pdf"),
        ("x" * 255, "x" * 79 + "…"),
        ("😡" * 255 + ".jpeg", "😡" * 74 + "….jpeg"),
        ("rebut.tar.gz", "rebut.tar.gz"),
    ],
)
def test_names_for_display(name, shown):
    assert display_name(name) == shown


@given(st.text(st.characters()))
def test_any_name_is_made_safe(name):
    shown = display_name(name)
    assert len(shown) <= 80
    assert not set(shown) & set('/\\<>:"|?*\u202e\x00\n')
    assert shown not in {".", ".."}
    assert display_name(shown) == shown


@given(
    st.lists(
        st.lists(
            st.builds(
                File,
                file_id=st.sampled_from("abcdefghijklmnop"),
                unique_id=st.sampled_from("abcdefghijklmnop"),
                kind=st.sampled_from([*KINDS, "sticker"]),
                name=st.text(st.characters()),
                size=st.integers(-1, 22 * MEBIBYTE),
            ),
            max_size=12,
        ),
        max_size=5,
    )
)
def test_any_history_of_files(messages):
    so_far = None
    for files in messages:
        answer = read(Files(), "", so_far, files=tuple(files))
        kept = answer.value if isinstance(answer, More) else answer.kept
        assert json.loads(json.dumps(kept)) == kept
        assert len(kept or []) <= 10
        assert names(kept or [])[: len(so_far or [])] == names(so_far or [])
        assert len(set(names(kept or []))) == len(kept or [])
        Files().show(kept or [])
        so_far = kept
    assert Files().options(at(), so_far) == ()
