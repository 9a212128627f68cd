"""How we speak: politely, in plain words, in the terms of the glossary (`law.md` (f)), and never to sell."""

import re

import pytest

from cases.taxonomy import Hazard, Language
from locales.catalogue import fluent_id
from tests.locales.keys import WITH_HELPLINE
from tests.locales.texts import LANGUAGES, entries

CA, ES, IT = Language.CA, Language.ES, Language.IT
SAME = (
    *("language-ask", "language-foreign"),
    *(
        f"{prefix}-{kind}_{code}"
        for prefix, kind in (("language", "switch"), ("button", "switch"))
        for code in LANGUAGES
    ),
    *(f"button-language_{code}" for code in LANGUAGES),
)
OFFICIAL = {
    "notice-official_forms",
    "notice-authority_es_ct",
    "body-omic_catalonia",
}  # where the real ones are
FAMILIAR = {
    CA: r"\b(?:tu|et|teu|teva|teus|teves|pots|tens|vols|digues)\b",
    ES: r"\b(?:tú|tu|tus|te|ti|os|vuestr\w+|puedes|tienes|quieres)\b",
    IT: r"\b(?:tu|ti|tuo|tua|tuoi|tue|vi|vostr\w+|puoi|hai|vuoi)\b",
}
SENTENCE = r"(?:^|[.:;?»] |\n\s*|<b>)"
COMMANDING = {  # the familiar imperative is the third person as well: only where a sentence begins with it
    CA: rf"{SENTENCE}(?:escriu|envia|tria|prem|comprova|truca|surt|torna|respon)\b",
    ES: rf"{SENTENCE}(?:escribe|envía|elige|pulsa|comprueba|llama|sal|vuelve|responde)\b",
    IT: rf"{SENTENCE}(?:scrivi|invia|scegli|premi|verifica|chiama|esci|torna|rispondi)\b",
}
WRONG = {
    CA: r"\bfolios?\b|presa en càrrec|ticket|\btiquet|desistiment de la compra|\bbustia\b",
    ES: r"\bfolios?\b|\btickets?\b|derecho de desistimiento|encargado del tratamiento|hoja de reclamaci",
    IT: r"\bfolio\b|\bticket\b|\bdenunci\w*|avviso di ricevimento|\bresponsabile del trattamento\b|\brecesso\b",
}
ENGLISH = (
    r"\b(?:form|draft|slot|step|flow|case|claim|email|feedback|link|chatbot|status|button|press|file id)\b"
)
BUREAUCRATIC = {
    CA: r"\b(?:cursar|mitjançant|referit|esmentat|a l'efecte|sol·licitant|procedirem|en relació amb)\b",
    ES: r"\b(?:cursar|mediante|dicho|dicha|citado|mencionado|a los efectos|procederemos|en relación con|rogamos)\b",
    IT: r"\b(?:mediante|suddett\w+|predett\w+|summenzionat\w+|ai sensi|provvederemo|in merito a|preghiamo|codesto)\b",
}
SELLING = r"\bofert|descompt|descuent|\bscont|promoci|promozi|cup[oó]n|coupon|regal|gratuïtament nou|novetat|novedad|novità"


def said(language: Language) -> dict[str, str]:
    """All the words said in a language; the names of commands are not words."""
    told = entries(language).items()
    return {name: entry.words for name, entry in told if not re.match("command-.*-name", name)}


def found(pattern: str, words: dict[str, str]) -> dict[str, str]:
    hits = {name: re.search(pattern, text, re.IGNORECASE) for name, text in words.items()}
    return {name: hit.group() for name, hit in hits.items() if hit}


def ours(language: Language) -> dict[str, str]:
    """What is said in this language alone."""
    return {name: text for name, text in said(language).items() if name not in SAME}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everyone_is_addressed_politely(language):
    assert not found(FAMILIAR[language], ours(language))
    assert not found(COMMANDING[language], ours(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_those_of_the_glossary(language):
    wrong = found(WRONG[language], ours(language))
    wrong.pop("page-privacy", None) if language is IT else None  # there the processors are meant
    assert not wrong


def test_the_italian_controller_is_the_titolare():
    words = said(IT)
    assert "Titolare del trattamento" in words["page-privacy"]
    assert "il titolare è" in words["welcome"]
    assert not re.search("[Rr]esponsabile del trattamento:", words["page-privacy"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_and_no_word_of_the_house_is_shown(language):
    hits = found(ENGLISH, ours(language))
    assert set(hits) <= ({"hazard_call-fraud"} if language is IT else set()), hits  # Italians say "link"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_plain(language):
    assert not found(BUREAUCRATIC[language], ours(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_shouted_at(language):
    assert not found("[!¡]", said(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_form_is_never_taken_for_the_official_one(language):
    official = r"fulls? oficial|hojas? oficial|modul[oi] ufficial|hoja de reclam|full de reclam"
    assert set(found(official, said(language))) <= OFFICIAL


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_closed_european_platform_is_not_named(language):
    assert not found(r"consumers/odr|ec\.europa\.eu|\bODR\b|\bRLL\b", said(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_sold_here(language):
    assert not found(SELLING, said(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_information_is_in_a_sign_alone(language):
    for name, words in said(language).items():
        assert re.search(r"\w{2}", words) or entries(language)[name].arguments, name


@pytest.mark.parametrize("name", SAME)
def test_what_offers_a_language_reads_the_same_in_all(name):
    assert len({entries(language)[name].words for language in LANGUAGES}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hazard_says_whom_to_call(language):
    for hazard in Hazard:
        words = said(language)[fluent_id(f"hazard{'_call' if hazard in WITH_HELPLINE else ''}.{hazard}")]
        callee = r"banc|banco|banca|017" if hazard in (Hazard.FRAUD, Hazard.ACCOUNT_THEFT) else "112"
        assert re.search(callee, words), hazard


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_words_are_who_speaks_and_where_the_rights_are(language):
    welcome = entries(language)["welcome"]
    assert re.search("automàtic|automático|automatico", welcome.words)
    assert {"company", "legal_name"} <= welcome.arguments
    assert {"button-person", "command-person-name", "command-privacy-name"} <= welcome.references
