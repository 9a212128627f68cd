"""Every rejection and every option of a field has its text, in every language, with the same arguments."""

import re
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast

from flows import fields
from flows.answer import Field

LANGUAGES = ("ca", "es", "it")
OWN_OPTIONS = {
    *(f"past_date-{day}" for day in ("today", "yesterday", "unknown")),
    *(f"files-{kind}" for kind in fields.files.KINDS),
    *("yes_no-yes", "yes_no-no", "choice-chosen", "choice-open", "email-suggested", "email-typed"),
    *("scale-point", "scale-shown"),
    *("amount-shown", "postal_address-es", "postal_address-it"),
}
TELEGRAM_HTML = re.compile(r"</?(?:b|i|code)>")


def messages(language: str) -> dict[str, ast.Message]:
    source = files("locales").joinpath(language, "fields.ftl").read_text(encoding="utf-8")
    body = FluentParser().parse(source).body
    assert not [entry for entry in body if isinstance(entry, ast.Junk)]
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}


def words(node: object) -> str:
    """All the text of a message, its variants one after the other."""
    if isinstance(node, ast.TextElement):
        return node.value
    if isinstance(node, ast.BaseNode):
        return "".join(words(child) for child in vars(node).values())
    return "".join(map(words, node)) if isinstance(node, list) else ""


def arguments(node: object) -> set[str]:
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    children = (
        vars(node).values() if isinstance(node, ast.BaseNode) else node if isinstance(node, list) else ()
    )
    return set().union(*map(arguments, children))


def rejections() -> set[str]:
    kinds: list[type[Field]] = [getattr(fields, name) for name in fields.__all__]
    return {f"{kind.name}-{code}" for kind in kinds for code in kind.codes}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rejection_and_option_has_a_text_and_none_is_left_over(language):
    assert set(messages(language)) == rejections() | OWN_OPTIONS


def test_the_three_languages_run_in_parallel():
    catalan, spanish, italian = map(messages, LANGUAGES)
    assert list(catalan) == list(spanish) == list(italian)
    for key, message in catalan.items():
        assert arguments(message) == arguments(spanish[key]) == arguments(italian[key]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rejection_gives_an_example_and_only_the_html_of_telegram(language):
    for key, message in messages(language).items():
        said = words(message)
        assert not re.search("[<>]", TELEGRAM_HTML.sub("", said)), key
        if key in rejections():
            assert re.search("<i>|<code>|per exemple|por ejemplo|per esempio", said), key
            assert len(said) < 400, key


@pytest.mark.parametrize(
    ("language", "familiar"),
    [
        ("ca", r"(?<!s')\b(?:tu|teu|teva|teus|escriu|envia|tria|prem|comprova|pots|tens|vols)\b"),
        ("es", r"(?<!se )\b(?:tú|tu|tus|escribe|envía|elige|pulsa|comprueba|puedes|tienes|quieres)\b"),
        ("it", r"\b(?:tu|tuo|tua|tuoi|scrivi|invia|scegli|premi|verifica|puoi|hai|vuoi)\b"),
    ],
)
def test_everyone_is_addressed_politely(language, familiar):
    for key, message in messages(language).items():
        assert not re.search(familiar, words(message), re.IGNORECASE), key
