"""Which language is spoken: at first contact, when it changes, and when it is none of ours."""

import pytest

from cases.taxonomy import Language
from tests.stories.acts import asked, begins, goes_on_to_review, heard
from tests.stories.conftest import IN_TOWN, spoken

pytestmark = IN_TOWN

CA, ES, IT = Language.CA, Language.ES, Language.IT
TOLD = {
    CA: "Bon dia, em van cobrar dues vegades la mateixa factura i ningú no em respon el telèfon.",
    ES: "Buenos días, me han cobrado dos veces la misma factura y nadie me coge el teléfono.",
    IT: "Buongiorno, mi avete addebitato due volte la stessa bolletta e nessuno risponde al telefono.",
}


def greeting(language: Language) -> str:
    return spoken("welcome", language, company="x", legal_name="x").partition("x")[0]


@pytest.mark.parametrize("code", ["ca", "es", "it", "ca-valencia", "es-mx", "IT"])
async def test_a_client_in_one_of_our_languages_is_spoken_to_in_it(town, code):
    somebody = await town.person(language_code=code)
    await somebody.send("/start")
    await somebody.wait_for(greeting(Language(code[:2].lower())))


@pytest.mark.parametrize("code", [None, "pt-br", "zh-hans", "en", "xx", "", "català"])
@pytest.mark.parametrize("first", ["/start", "sticker"])
async def test_any_other_client_is_told_who_speaks_and_asked_for_the_language(town, code, first):
    somebody = await town.person(language_code=code or None)
    await somebody.send(
        first if first == "/start" else None, **({"kind": first} if first != "/start" else {})
    )
    offer = await somebody.wait_for(spoken("language.ask").splitlines()[0])
    assert [key["text"] for key in offer["buttons"][0]] == ["Català", "Castellano", "Italiano"]
    said = [message["text"] for message in await heard(somebody)]
    assert said[0].startswith(greeting(CA))
    await somebody.press("Italiano")
    await somebody.wait_for(spoken("language.chosen", IT))


@pytest.mark.parametrize("language", list(Language))
async def test_whoever_writes_a_clear_sentence_is_answered_in_its_language_whatever_the_client(
    town, language
):
    for code in ("es", "ca", "en", None):
        somebody = await town.person(language_code=code)
        await somebody.send(TOLD[language])
        await somebody.wait_for(greeting(language))


async def test_a_text_in_none_of_our_languages_is_told_so_in_all_three(town):
    john = await town.person("John", language_code="en")
    await john.send(
        "Good morning, I was charged twice for the same washing machine and nobody answers the phone."
    )
    offer = await john.wait_for(spoken("language.foreign").splitlines()[0])
    assert all(spoken("language.foreign", CA).splitlines()[n] in offer["text"] for n in range(3))


@pytest.mark.parametrize(
    ("command", "button", "language"),
    [("/idioma", "Castellano", ES), ("/lingua", "Italiano", IT), ("/language", "Castellano", ES)],
)
async def test_the_language_changes_in_the_middle_and_the_same_question_is_asked(
    town, command, button, language
):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send(command)
    await nuria.wait_for(spoken("language.ask").splitlines()[0])
    await nuria.press(button)
    await asked(nuria, "safety_risk", language)


async def test_a_sentence_in_another_language_is_an_answer_and_offers_to_go_on_in_it(town):
    nuria = await town.person()
    await nuria.send(TOLD[CA])
    await nuria.wait_for(button=spoken("button.person"))
    await nuria.send("Buongiorno, aggiungo che ho già telefonato tre volte e nessuno mi ha mai risposto.")
    await nuria.wait_for(button=spoken("button.switch_it"))
    await nuria.press(spoken("button.switch_it"))
    await nuria.wait_for(spoken("language.chosen", IT))


async def test_a_client_that_changes_its_language_changes_nothing_once_the_person_has_written(town):
    nuria = await town.person()
    await nuria.send(TOLD[CA])
    await nuria.wait_for(button=spoken("button.person"))
    await nuria.change(language_code="it")
    await nuria.send("/help")
    await nuria.wait_for(spoken("page.help").partition("\n")[0])


@pytest.mark.parametrize("language", list(Language))
async def test_a_form_begun_in_one_language_and_ended_in_another_has_one_acknowledgement_in_the_last(
    town, language
):
    nuria = await town.person()
    await begins(nuria)
    await goes_on_to_review(nuria)
    await nuria.send("/language")
    await nuria.wait_for(spoken("language.ask").splitlines()[0])
    await nuria.press(spoken(f"button.language_{language.value}"))
    await nuria.wait_for(button=spoken("button.send", language))
    await nuria.press(spoken("button.send", language))
    acknowledged = await nuria.wait_for(button=spoken("button.add", language))
    assert acknowledged["text"].startswith(spoken("acknowledgement", language, **NAMES).splitlines()[0])


NAMES = dict.fromkeys(
    ("folio", "kind", "received", "company", "tax_number", "told", "answer", "closing", "notices"), "x"
) | {"zone": "Europe/Madrid"}


async def test_the_commands_are_shown_in_the_language_of_the_client(town):
    for language in Language:
        somebody = await town.person(language_code=language.value)
        ref = f"{town.bot.account.id}:{somebody.id}"
        await somebody.send("/start")
        found = await town.telegram.call(
            "GET", f"bots/{town.bot.account.id}/commands", person=somebody.id, chat=ref
        )
        assert spoken("command.status.name", language) in [one["command"] for one in found["commands"]]


async def test_a_whole_case_in_spanish_by_a_client_in_catalan(town):
    nuria = await town.person()
    await nuria.send("/idioma")
    await nuria.wait_for(spoken("language.ask").splitlines()[0])
    await nuria.press("Castellano")
    await nuria.wait_for(spoken("language.chosen", ES))
    await nuria.send("/felicitacion")
    await asked(nuria, "praise", ES)
    await nuria.send("El técnico fue muy amable y llegó a la hora.")
    await asked(nuria, "age_ok", ES)
    await nuria.press(spoken("yes_no.yes", ES))
    await nuria.wait_for(button=spoken("button.send", ES))
    await nuria.press(spoken("button.send", ES))
    await nuria.wait_for(button=spoken("button.add", ES))
