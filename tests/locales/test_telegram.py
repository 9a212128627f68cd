"""What Telegram takes: its HTML, its lengths, its command names; and what fits on a button."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from bot.commands import COMMANDS
from cases.clock import LegalClock
from cases.company import Jurisdiction
from cases.deadlines import RULES, Unit
from cases.taxonomy import CaseType, Remedy
from flows import screens
from flows.declared.catalogue import FLOWS
from flows.declared.register import answered_by, register
from flows.drafting import new_draft
from flows.effects import OpenCase, Say
from flows.text import Text, text
from locales import Catalogue
from locales.catalogue import fluent_id
from tests.flows.world import NOON, SHOP, Chat
from tests.locales.keys import OPTIONS, STEPS, wanted
from tests.locales.texts import LANGUAGES, entries, example

CATALOGUE = Catalogue("Europe/Madrid")
PLACES = [Jurisdiction("ES", "CT"), Jurisdiction("ES"), Jurisdiction("IT", "MI")]
TAGS = {"b", "i", "code", "blockquote"}
MESSAGE, TOAST, BUTTON, WIDE_BUTTON = 4096, 200, 30, 42  # a resumed draft has a row for itself
TOASTS = ("button.already", "button.stale", "button.sent", "confirm.already", "confirm.not_yet")


class Html(HTMLParser):
    """Telegram's HTML: few tags, closed in order, nothing inside code, only the entities it names."""

    def __init__(self):
        super().__init__(convert_charrefs=False)
        self.open = []

    def handle_starttag(self, tag, attrs):
        assert tag in TAGS, tag
        assert not attrs, attrs
        assert "code" not in self.open
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_entityref(self, name):
        assert name in {"lt", "gt", "amp"}, name

    def handle_data(self, data):
        assert not re.search("[<>&]", data), data


def checked(html: str) -> str:
    reader = Html()
    reader.feed(html)
    reader.close()
    assert not reader.open, html
    return html


def units(html: str) -> int:
    """Telegram counts UTF-16 units, after the tags are read."""
    return len(re.sub("<[^>]+>", "", html).encode("utf-16-le")) // 2


def plain(said: Text, language) -> str:
    return CATALOGUE.plain(said, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_the_html_of_telegram(language):
    told = entries(language)
    for key in wanted():
        entry = told[fluent_id(key)]
        if entry.file != "fields.ftl":  # those have tests and arguments of their own
            html = checked(CATALOGUE.html(example(key, entry), language))
            assert 0 < units(html) <= MESSAGE, key
            assert "{" not in html, key
            assert not re.search("  |[ \t]\n", html), key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.code)
@pytest.mark.parametrize("name", ["help", "info", "privacy"])
def test_every_page_fits_one_message(name, place, language):
    company = replace(SHOP, jurisdiction=place)
    chat = Chat(company=company)
    page = screens.page(name, chat.moment, chat.dialogue)
    assert units(checked(CATALOGUE.html(page.text, language))) <= MESSAGE


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.code)
@pytest.mark.parametrize("case_type", CaseType)
def test_every_kind_of_case_is_acknowledged(case_type, place, language):
    company = replace(SHOP, jurisdiction=place)
    chat = Chat(company=company)
    flow = FLOWS["complaint" if case_type in (CaseType.CLAIM, CaseType.COMPLAINT) else case_type.value]
    answered = (
        new_draft(flow, chat.moment)
        .answered("description", "Perd aigua <des d'ahir> & fa soroll.")
        .answered("case_type", case_type.value)
    )
    effects = register(flow, answered, chat.moment)
    said = next(effect for effect in effects if isinstance(effect, Say))
    html = checked(CATALOGUE.html(said.text, language))
    case = next(effect for effect in effects if isinstance(effect, OpenCase))
    assert f"<code>{case.folio}</code>" in html
    for told in (
        company.legal_name,
        company.tax_number,
        "12:00",
        "Madrid",
        "&lt;des d'ahir&gt; &amp; fa soroll",
    ):
        assert told in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_of_the_clock_is_told(language):
    clock = LegalClock(SHOP)
    for rule in RULES:
        if rule.unit is not Unit.SHARE:
            said = CATALOGUE.html(answered_by(clock.until(rule.id, NOON), Chat().moment), language)
            assert str(rule.n) in checked(said), rule.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_fit_their_buttons(language):
    for name, entry in entries(language).items():
        if name.startswith("button-") and name.replace("-", ".", 1) not in TOASTS:
            label = plain(example(name, entry), language)
            assert len(label) <= (WIDE_BUTTON if name == "button-resume" else BUTTON), label
            assert "<" not in label
    for key in [f"{family}.{value}" for family, values in OPTIONS.items() for value in values]:
        label = plain(text("choice.chosen", option=text(key)), language)
        assert len(label) <= BUTTON, label
    for key in [*(f"{step}.label" for step in STEPS), *(f"flow.{name}" for name in FLOWS)]:
        named = example(key, entries(language)[fluent_id(key)])
        label = plain(text("button.correct", what=named), language)
        assert len(label) <= BUTTON, label


@pytest.mark.parametrize("language", LANGUAGES)
def test_toasts_are_short_and_bare(language):
    for key in TOASTS:
        said = plain(example(key, entries(language)[fluent_id(key)]), language)
        assert len(said) <= TOAST, said
        assert "<" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_profile_fits(language):
    for key, limit in (("name", 64), ("description", 512), ("short_description", 120)):
        entry = entries(language)[f"profile-{key}"]
        said = plain(example(f"profile.{key}", entry), language)
        assert len(said) <= limit, said
        assert "<" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_have_names_that_telegram_takes(language):
    for name in COMMANDS:
        assert re.fullmatch("[a-z0-9_]{1,32}", plain(text(f"command.{name}.name"), language))
        assert 1 <= len(plain(text(f"command.{name}.description"), language)) <= 256


def test_a_command_means_the_same_in_every_language():
    meant: dict[str, set[str]] = {name: {name} for name in COMMANDS}
    for language in LANGUAGES:
        own = [plain(text(f"command.{name}.name"), language) for name in COMMANDS]
        assert len(set(own)) == len(own)
        for name, spoken in zip(COMMANDS, own, strict=True):
            meant.setdefault(spoken, set()).add(name)
    assert all(len(names) == 1 for names in meant.values()), meant


def test_an_option_that_is_typed_means_the_same_in_every_language():
    for family, values in OPTIONS.items():
        labels: dict[str, set[str]] = {}
        for language in LANGUAGES:
            for value in values:
                labels.setdefault(plain(text(f"{family}.{value}"), language).casefold(), set()).add(value)
        assert all(len(meant) == 1 for meant in labels.values()), labels
    assert Remedy.REFUND in OPTIONS["remedy"]
