"""Over HTTP, with the bot as it ships: a question with a ready answer, and a survey after the end of a case."""

from datetime import UTC, datetime

import pytest

from bot.demo import sample_faq
from bot.faq_file import load_faq
from cases import commands as c
from cases.decision import Result
from cases.taxonomy import Language
from tests.cases.lives import ASSESSED
from tests.stories.conftest import spoken
from tests.stories.life import AGENT, SUPERVISOR
from tests.stories.test_time_travel import opens, years

__all__ = ["years"]
LANGUAGES = pytest.mark.parametrize("language", list(Language), ids=[each.value for each in Language])
PAYING = {Language.CA: "Accepteu Bizum?", Language.ES: "¿Aceptáis Bizum?", Language.IT: "Accettate Satispay?"}


@LANGUAGES
async def test_a_question_is_answered_and_a_no_becomes_an_enquiry(world, language):
    person = await world.person(language_code=language.value)
    await person.send(PAYING[language])
    entry = next(one for one in load_faq(sample_faq()) if one.id == "payment")
    await person.wait_for(entry.said[language].answer)
    await person.press(spoken("button.faq_no", language))
    await person.wait_for(spoken("faq.wrong", language))


@pytest.mark.slow
async def test_after_the_end_of_a_case_one_press_is_an_answer(years):
    language = Language.CA
    nuria = await years.world.person("Núria", language_code="ca")
    folio = await opens(nuria, language)
    await nuria.wait_for(spoken("paper.receipt_sent", language, folio=folio)[:30])
    investigated = ((ASSESSED, AGENT), (c.Investigate("la nota"), AGENT), (c.Note("trencada"), AGENT))
    await years.moves(folio, *investigated, (Result.UPHELD, AGENT), (c.Communicate(), SUPERVISOR))
    await nuria.wait_for(spoken("paper.decision_sent", language, folio=folio)[:30])
    await nuria.press(spoken("button.accept", language))
    await years.moves(folio, (c.CarryOut("nota 4711"), AGENT))
    await nuria.wait_for("nota 4711")
    await nuria.press(spoken("button.remedy_right", language))
    await nuria.wait_for(spoken("paper.closing_sent", language, folio=folio)[:30])
    await years.to(datetime(2026, 11, 25, 11, 0, tzinfo=UTC))
    await nuria.wait_for(spoken("survey.question_case", language, folio=folio)[:40])
    await nuria.press("5")
    await nuria.wait_for(spoken("survey.noted", language, n=5))
