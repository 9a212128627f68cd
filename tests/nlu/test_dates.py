"""Days and periods are heard as people say them, in three languages, and nothing else is taken for one."""

from datetime import date
from pathlib import Path

import pytest

from cases.taxonomy import Language
from flows.understanding import Span
from nlu.dates import hear_dates, occurred_on

TODAY = date(2026, 11, 23)
SPOKEN = Path(__file__).with_name("spoken_dates.txt")


def day(said):
    return date.fromisoformat(said if len(said) == 10 else f"2026-{said}")


def table():
    for line in SPOKEN.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            language, text, expected = (cell.strip() for cell in line.split("|"))
            ends = [span.split("/") for span in expected.split()]
            yield pytest.param(
                Language(language), text, [(day(e[0]), day(e[-1])) for e in ends], id=f"{language}: {text}"
            )


@pytest.mark.parametrize(("language", "text", "expected"), list(table()))
def test_days_and_periods_are_heard(language, text, expected):
    assert [(span.first, span.last) for span in hear_dates(text, language, TODAY)] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("La vaig comprar el 14 de juny a Reus", ["el 14 de juny"]),
        ("Entro venerdì mi serve", ["venerdì"]),
        ("ANOCHE saltó, y el 3/11 también", ["ANOCHE", "3/11"]),
        ("fa\u200b dues setmanes", ["fa dues setmanes"]),
        ("dimarts\u0300 passat", []),
    ],
)
def test_the_words_are_given_as_typed(text, words):
    heard = [span.words for span in hear_dates(text, None, TODAY)]
    assert [w in " ".join(heard) for w in words] == [True] * len(words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Avui fa tres dies que l'espero i divendres marxo", "11-20"),
        ("Si no llega antes del viernes reclamo; lo pedí el 2 de noviembre", "11-02"),
        ("Entro venerdì", None),
        ("la setmana passada va deixar d'anar", None),
        ("En agosto ya fallaba y el martes se paró", "11-17"),
    ],
)
def test_the_day_of_the_fact_is_the_first_exact_one_not_in_the_future(text, expected):
    fact = occurred_on(hear_dates(text, None, TODAY), TODAY)
    exact = fact.first if fact is not None and fact.first == fact.last else None
    assert exact == (day(expected) if expected else None)


def test_a_period_that_is_not_over_ends_today():
    (span,) = hear_dates("aquest mes ja m'ha passat dos cops", Language.CA, TODAY)
    assert occurred_on((span,), TODAY) == Span(date(2026, 11, 1), TODAY, span.words)


@pytest.mark.parametrize(
    "today", [date(2026, 3, 31), date(2024, 2, 29), date(2026, 1, 1), date(2026, 12, 31)]
)
@pytest.mark.parametrize(
    "text",
    ["fa un mes", "hace un año", "tre mesi fa", "el 31", "il 29 febbraio", "a finales de mes", "dia 30"],
)
def test_the_ends_of_months_and_leap_years_never_fail(text, today):
    assert all(span.first <= span.last for span in hear_dates(text, None, today))
