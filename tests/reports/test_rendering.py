"""Papers as PDF: everything said stands on the page, in any letters and at any length, always the same bytes."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from reports import code, rendering
from reports.glyphs import drawable
from reports.paper import Grid, Heading, Kind, Paper, Rows, Words

FOLIO = "QV-2026-000123-7K3M"


def paper(*blocks):
    return Paper(
        Kind.RECEIPT, "ca", "Justificant de recepció", "Exemple, SL", FOLIO, "2026-11-22T12:00:00+01:00",
        blocks, f"https://t.me/exemple_bot?start={FOLIO}", "Escanegi'm", "pàgina",
    )  # fmt: skip


def render(told):
    """Nothing in these papers is a text of the catalogue."""
    return rendering.render(told, str)


def pages(pdf):
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def words(pdf):
    return " ".join(" ".join(pages(pdf)).split())


def test_everything_said_stands_on_the_page():
    told = words(
        render(
            paper(
                Heading("Fets"),
                Rows((("Què demana", "Devolució · 39,90 €"),)),
                Words("L'il·lustre tècnic: «no, però àèéíïòóúüç ñ ¿¡ ì ù»"),
                Grid(("Fitxer", "SHA-256"), (1, 3), (("foto.jpg", "ab" * 32),)),
                Words("Lletra petita", quiet=True),
            )
        )
    )
    for said in (
        "Justificant de recepció", FOLIO, "Fets", "Què demana", "Devolució · 39,90 €",
        "L'il·lustre tècnic: «no, però àèéíïòóúüç ñ ¿¡ ì ù»", "foto.jpg", "ab" * 32, "Lletra petita", "pàgina 1/ 1",
    ):  # fmt: skip
        assert said in told


def test_the_code_is_the_standard_s_with_its_three_corners():
    modules, runs = code._runs("HTTPS://T.ME/X")
    dark = {(row, column) for row, first, after in runs for column in range(first, after)}
    corner = {(row, column) for row in range(7) for column in range(7) if row % 6 == 0 or column % 6 == 0}
    corner |= {(row, column) for row in range(2, 5) for column in range(2, 5)}
    assert modules == 21
    for down, right in ((0, 0), (0, 14), (14, 0)):
        here = {(row - down, column - right) for row, column in dark}
        assert {(row, column) for row, column in here if row in range(7) and column in range(7)} == corner
    assert sum((row, 8) in dark for row in range(6)) == 2  # of the mask's own bits, ISO 18004 table C.1: M, 0


def test_the_same_paper_is_the_same_bytes():
    one = paper(Words("Hola"))
    assert render(one) == render(one)
    assert render(one) != render(paper(Words("Adeu")))


def test_the_fonts_are_inside():
    fonts = PdfReader(io.BytesIO(render(paper(Words("Hola"))))).pages[0]["/Resources"]["/Font"]
    bodies = [font.get_object() for font in fonts.values()]
    embedded = [font for font in bodies if "/FontFile2" in font.get("/FontDescriptor", {})]
    assert len(embedded) >= 2
    used = {font["/BaseFont"].partition("+")[2] for font in embedded}
    assert used == {"DejaVuSans", "DejaVuSans-Bold"}


def test_what_no_font_draws_is_told_by_its_code_point():
    assert drawable("fum 🔥!") == "fum [U+1F525]!"
    assert drawable("e\u0301 a\u0300") == "é à"
    assert drawable("a\u202eb\x00c\td\ne") == "abc d\ne"
    assert drawable("❤️") == "❤"


@pytest.mark.parametrize("block", [Words, lambda told: Rows((("Relat", told),))])
def test_a_story_of_any_length_goes_over_pages_and_they_are_counted(block):
    told = "\n".join(f"línia {number} del relat que no s'acaba mai i continua" for number in range(400))
    found = pages(render(paper(block(told))))
    assert len(found) > 3
    assert "línia 399 del relat" in found[-1]
    assert f"pàgina{len(found)}/{len(found)}" in "".join(found[-1].split())


def test_a_word_without_spaces_and_a_wide_cell_fit():
    told = render(paper(Words("x" * 4000), Grid(("a", "b"), (1, 1), (("y" * 900, "z" * 4000),))))
    assert words(told).replace(" ", "").count("x") >= 4000


def test_markup_in_what_a_person_wrote_is_only_letters():
    assert '<b>hola</b> & <a href="x">' in words(render(paper(Words('<b>hola</b> & <a href="x">'))))


@settings(max_examples=40)
@given(st.text(max_size=300))
def test_any_text_makes_a_page(told):
    assert pages(render(paper(Heading(told[:40]), Words(told), Rows(((told[:20], told),)))))
