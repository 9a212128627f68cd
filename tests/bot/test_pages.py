"""Long texts in pages: nothing lost, nothing cut that belongs together, each as Telegram takes it."""

import re
import unicodedata
from html import escape, unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pages import LIMIT, pages
from bot.saying import _PAGE
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue

FAMILY, FLAG, WAVE, ENGLAND, HEART = "👨‍👩‍👧‍👦", "🇪🇸", "👋🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️"
SIGNS = st.sampled_from(
    [
        "a",
        "l·l",
        "è",
        "e\u0301",
        "<",
        "&",
        ">",
        "&amp;",
        " ",
        "\n",
        "😀",
        FAMILY,
        FLAG,
        WAVE,
        ENGLAND,
        HEART,
        "1️⃣",
        "غ",
        "\u202e",
        "\u200d",
    ]
)
WORDS = st.lists(st.tuples(SIGNS, st.integers(1, 60)), max_size=30).map(
    lambda runs: "".join(s * n for s, n in runs)
)
PARTS = st.lists(st.tuples(st.sampled_from(["", "b", "i", "code"]), WORDS), min_size=1, max_size=8)


def html_of(parts: list[tuple[str, str]]) -> str:
    return "".join(
        f"<{tag}>{escape(words, quote=False)}</{tag}>" if tag else escape(words, quote=False)
        for tag, words in parts
    )


def shown(html: str) -> str:
    return unescape(re.sub(r"</?[a-z]+>", "", html))


def units(words: str) -> int:
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def bare(words: str) -> str:
    return "".join(words.split())


def balanced(html: str) -> bool:
    open_tags: list[str] = []
    for end, tag in re.findall(r"<(/?)([a-z]+)>", html):
        if not end:
            open_tags.append(tag)
        elif not open_tags or open_tags.pop() != tag:
            return False
    return not open_tags


@settings(max_examples=200, deadline=None)
@given(PARTS, st.integers(40, 200))
def test_the_laws_of_pages(parts, limit):
    whole = html_of(parts)
    made = pages(whole, limit)
    assert bare("".join(map(shown, made))) == bare(shown(whole)), "nothing is lost"
    for page in made:
        assert balanced(page)
        assert not re.search(r"&(?!amp;|lt;|gt;)", page), "no entity is cut"
        assert units(shown(page)) <= limit or len(made) == 1 or limit < 512


@settings(max_examples=100, deadline=None)
@given(PARTS)
def test_every_page_is_one_that_telegram_takes(parts):
    for page in pages(html_of([*parts, ("", "x" * 5000), *parts])):
        assert 0 < units(shown(page).strip()) <= LIMIT


@pytest.mark.parametrize("sign", [FAMILY, FLAG, WAVE, ENGLAND, HEART, "e\u0301", "1️⃣", "👩🏽‍🚒", "नि"])
@pytest.mark.parametrize("shift", range(5))
def test_what_a_reader_sees_as_one_sign_is_never_cut(sign, shift):
    made = pages("x" * shift + sign * 3000)
    assert len(made) > 1
    assert made[0].removeprefix("x" * shift).replace(sign, "") == ""
    for page in made[1:]:
        assert page.replace(sign, "") == ""


def test_a_sign_longer_than_any_page_piece_is_cut_all_the_same():
    zalgo = "a" + "\u0337" * 9000
    assert "".join(pages(zalgo)) == zalgo
    assert all(units(page) <= LIMIT for page in pages(zalgo))


def test_a_text_that_fits_stays_as_it_is():
    assert pages("<b>hola</b>\n\n  adéu  ") == ["<b>hola</b>\n\n  adéu  "]


def test_a_tag_open_at_the_end_of_a_page_is_closed_and_opened_again():
    first, second = pages(f"<b>{'paraula ' * 600}</b>")
    assert first.endswith("</b>")
    assert second.startswith("<b>")


def test_no_page_is_blank():
    assert pages("a" + " " * 9000 + "b") != []
    for page in pages("<b>a" + "\n" * 9000 + "b</b>"):
        assert shown(page).strip()


@pytest.mark.parametrize("language", list(Language))
def test_the_mark_of_a_resend_fits_above_a_full_page(language):
    mark = shown(Catalogue("Europe/Madrid").html(text("courier.again"), language))
    assert units(mark) + 2 <= LIMIT - _PAGE


def test_unicode_is_what_we_think_it_is():
    assert unicodedata.category("\ufe0f") == "Mn"
    assert unicodedata.category("\u20e3") == "Me"
