"""The folio: forgiving to read, impossible to mistype or guess."""

import re
from hashlib import sha256

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cases.folio import ALPHABET, Folio, FolioProblem, find_folio, make_folio, read_folio

F01 = re.compile(r"^[A-Z]{2,6}-\d{4}-\d{6}-[0-9A-HJ-NP-Z]{4}$")
PREFIXES = st.from_regex(r"[A-Z]{2,6}", fullmatch=True)
FOLIOS = st.builds(
    make_folio, PREFIXES, st.integers(2020, 2099), st.integers(1, 999_999), st.integers(0, 2**128 - 1)
)
REC = make_folio("REC", 2026, 123, 2**127 + 99_991)


@given(FOLIOS)
def test_a_folio_has_the_pattern_of_the_law_and_reads_back(folio):
    assert F01.fullmatch(str(folio))
    assert read_folio(str(folio), folio.prefix) == folio


@given(
    FOLIOS, st.sampled_from(["-", " ", "", "–", "—", "‑", "−", " - ", ".", "/", "\u200b-", "_"]), st.data()
)
def test_it_is_read_however_it_is_written(folio, dash, data):
    groups = str(folio).split("-")
    written = dash.join(groups if data.draw(st.booleans()) else groups[1:])
    if data.draw(st.booleans()):
        written = written.replace("0", "O").replace("1", "I")
    if data.draw(st.booleans()):
        written = written.lower()
    assert read_folio(f" {written}. ", folio.prefix) == folio


@given(FOLIOS, st.data())
def test_every_wrong_character_is_rejected(folio, data):
    right = str(folio)
    at = data.draw(st.integers(0, len(right) - 1).filter(lambda n: right[n] != "-"))
    wrong = data.draw(st.sampled_from(ALPHABET + "OI").filter(lambda c: c != right[at]))
    assume({wrong, right[at]} not in ({"O", "0"}, {"I", "1"}))
    assert isinstance(read_folio(right[:at] + wrong + right[at + 1 :], folio.prefix), FolioProblem)


@given(FOLIOS)
def test_every_swap_of_neighbours_is_rejected(folio):
    right = str(folio).replace("-", "")
    for at in range(len(right) - 1):
        swapped = right[:at] + right[at + 1] + right[at] + right[at + 2 :]
        if swapped != right:
            assert isinstance(read_folio(swapped, folio.prefix), FolioProblem)


def test_the_draws_a_swap_could_slip_through_are_passed_over():
    first_draws = [make_folio("REC", 2026, number, 0).tail[:3] for number in range(1, 400)]
    assert "000" in first_draws
    assert set(first_draws) - {"000"}
    assert not {"I", "O"} & set(ALPHABET)


@given(st.integers(1, 999_998), st.integers(0, 2**128 - 1))
def test_a_neighbour_cannot_be_had_by_counting_on(number, chance):
    mine = make_folio("REC", 2026, number, chance)
    for neighbour in (number - 1, number + 1):
        guess = f"REC-2026-{neighbour:06d}-{mine.tail}"
        if sum(a != b for a, b in zip(guess, str(mine), strict=True)) == 1:
            assert read_folio(guess, "REC") is FolioProblem.WRONG_CHECK


def test_the_tail_is_chance_and_not_the_number():
    chances = [int.from_bytes(sha256(str(n).encode()).digest()[:16]) for n in range(2000)]
    tails = {make_folio("REC", 2026, 123, chance).tail for chance in chances}
    assert len(tails) > 1900
    assert make_folio("REC", 2026, 123, 5) == make_folio("REC", 2026, 123, 5)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", FolioProblem.NOT_A_FOLIO),
        ("hola", FolioProblem.NOT_A_FOLIO),
        ("REC-2026-123-7K3M", FolioProblem.NOT_A_FOLIO),
        ("REC-2026-000123", FolioProblem.NOT_A_FOLIO),
        ("REC-2026-٠٠٠١٢٣-7K3M", FolioProblem.NOT_A_FOLIO),
        ("9" * 10_000, FolioProblem.NOT_A_FOLIO),
        ("R-" + str(REC)[4:], FolioProblem.NOT_A_FOLIO),
        (str(REC)[:-1] + ("A" if REC.tail[3] != "A" else "B"), FolioProblem.WRONG_CHECK),
        ("ACME-" + str(REC)[4:], FolioProblem.FOREIGN_PREFIX),
        ("REC-2026-000000-0000", FolioProblem.WRONG_CHECK),
    ],
)
def test_what_is_no_folio_of_ours_has_a_reason(typed, problem):
    assert read_folio(typed, "REC") is problem


def test_full_width_signs_and_a_prefix_typed_with_digits_are_read():
    assert read_folio(str(REC).translate({48 + n: 0xFF10 + n for n in range(10)}), "REC") == REC
    bio = make_folio("BIO", 2026, 7, 1)
    assert read_folio(str(bio).replace("BIO", "b10"), "BIO") == bio


@pytest.mark.parametrize(
    "sentence",
    [
        "Com va la {}? Gràcies",
        "número d’expedient: {}.",
        "¿Cómo va el expediente {}?",
        "Buongiorno, pratica n.{} aperta lunedì",
        "#{}",
        "{}",
    ],
)
@pytest.mark.parametrize("change", [str, str.lower, lambda f: f[4:], lambda f: f.replace("-", " ")])
def test_a_folio_is_found_inside_a_sentence(sentence, change):
    assert find_folio(sentence.format(change(str(REC))), "REC") == REC


def test_a_word_before_a_number_without_prefix_is_no_prefix():
    assert find_folio(f"el cas {str(REC)[4:]}", "REC") == REC


@pytest.mark.parametrize(
    ("sentence", "problem"),
    [
        ("vull parlar amb una persona", FolioProblem.NOT_A_FOLIO),
        ("el meu PDR és 20260001231234", FolioProblem.NOT_A_FOLIO),
        ("ES91 2100 0418 4502 0005 1332", FolioProblem.NOT_A_FOLIO),
        ("truqui'm al 600 123 456 el 2026-11-22", FolioProblem.NOT_A_FOLIO),
        ("cas " + str(REC).replace("2026", "2025"), FolioProblem.WRONG_CHECK),
        (f"de ACME{str(REC)[3:]}", FolioProblem.FOREIGN_PREFIX),
    ],
)
def test_a_sentence_without_a_folio_of_ours_has_a_reason(sentence, problem):
    assert find_folio(sentence, "REC") is problem


def test_the_first_folio_that_reads_well_is_taken():
    wrong = str(REC).replace("2026", "2025")
    assert find_folio(f"{wrong}, perdó, {REC}", "REC") == REC


@given(st.text(max_size=300))
def test_any_text_is_answered(text):
    assert isinstance(find_folio(text, "REC"), Folio | FolioProblem)
    assert isinstance(read_folio(text, "REC"), Folio | FolioProblem)


@pytest.mark.parametrize(
    "wrong",
    [
        ("rec", 2026, 1, 0),
        ("R", 2026, 1, 0),
        ("REC", 2026, 0, 0),
        ("REC", 2026, 1_000_000, 0),
        ("REC", 12_026, 1, 0),
        ("REC", 2026, 1, -1),
    ],
)
def test_a_folio_is_not_made_of_nonsense(wrong):
    with pytest.raises(ValueError, match="no folio can be made"):
        make_folio(*wrong)


def test_an_invalid_folio_cannot_exist():
    with pytest.raises(ValueError, match="check character"):
        Folio("REC", 2027, REC.number, REC.tail)
    with pytest.raises(ValueError, match="does not look like"):
        Folio("REC", 2026, 1, "OOOO")
