"""The documents of a case: everything the law wants on them, in each language, and nothing of the house's own."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import partial

import pytest

from cases import commands as c
from cases.clock import LegalClock
from cases.decision import Offer, Result
from cases.happened import Entry
from cases.taxonomy import CaseType, Language, Remedy
from flows.text import text
from locales import Catalogue
from reports import decided
from reports.dossier import Attachment, Dossier
from reports.receipt import receipt
from reports.rendering import render
from reports.signing import Imprint, Verdict, examine, public_key, sign
from reports.whole_file import whole_file
from tests.cases.lives import (
    AGENT,
    ANNA,
    BOT,
    MILAN,
    SHOP,
    SLIGHT,
    SUPERVISOR,
    Story,
    a_decision,
    registration,
    rules_of,
)
from tests.reports.test_rendering import words

STORY = "La rentadora que vaig comprar al març perd aigua 🔥 i ningú no em respon.\nJa he trucat tres cops."
FACTS = {
    "description": STORY,
    "safety_risk": False,
    "case_type": "claim",
    "product": "rentadora <Balay>",
    "occurred_on": "2026-02-24",
    "remedy": {"chosen": ["refund", "apology"], "other": ""},
    "amount": {"amount": "120.50", "currency": "EUR"},
    "full_name": "Núria Ferrer i Puig",
    "transcript_consent": True,
}
SHA = "ab" * 32
FILES = (Attachment("etiqueta.jpg", 120_000, SHA), Attachment("vídeo.mp4", 9_000_000, ""))
LINK = "https://t.me/quatrevents_bot?start=QV-2026-000001-7QX2"


def in_language(language, company):
    at_first = replace(registration(rules=rules_of(company)), language=language)
    return Story(rules_of(company)).then(at_first, ANNA)


def decided_story(language=Language.CA, company=SHOP, result=Result.PARTLY):
    story = in_language(language, company).then(c.Acknowledge(17, SHA), BOT, days=0.01)
    story.then(
        c.Assess(SLIGHT, category=5, issues=("La fuita", "El retard"), department="Servei tècnic"), AGENT, 1
    )
    story.then(c.Investigate("la nota del taller"), AGENT).then(c.Note("és culpa nostra, calleu"), AGENT)
    decision = a_decision(
        story.now,
        result,
        rules_of(company),
        offers=(Offer(Remedy.REFUND, date(2026, 12, 31), Decimal("120.50")),),
    )
    return story.then(c.Propose(decision), AGENT, 1).then(c.Communicate(), SUPERVISOR, 1)


def dossier(story, company=SHOP, facts=FACTS, files=FILES):
    entries: list[Entry] = story.entries
    return Dossier(
        company, LegalClock(company), story.now, CaseType.CLAIM, facts, files, tuple(entries), LINK,
        story.at + timedelta(minutes=1),
    )  # fmt: skip


def read(told, zone="Europe/Madrid"):
    say = partial(Catalogue(zone).printed, language=Language(told.language))
    return words(render(told, say))


RECEIPTS = [
    (
        Language.CA,
        SHOP,
        "Justificant de recepció",
        "15 dies naturals",
        "120,50",
        "2 de març del 2026, 10:30",
        "Girona",
    ),
    (
        Language.ES,
        SHOP,
        "Justificante de recepción",
        "15 días naturales",
        "120,50",
        "2 de marzo de 2026, 10:30",
        "Girona",
    ),
    (
        Language.IT,
        MILAN,
        "Conferma di ricezione",
        "30 giorni di calendario",
        "120,50",
        "2 marzo 2026, 10:30",
        "Girona",
    ),
]


@pytest.mark.parametrize(("language", "company", "title", "term", "money", "moment", "town"), RECEIPTS)
def test_the_receipt_has_every_item_of_the_law(language, company, title, term, money, moment, town):
    told = read(receipt(dossier(in_language(language, company), company)), company.zone)
    say = partial(Catalogue(company.zone).printed, language=language)
    for item in (
        title, term, money, moment, town, SHOP.legal_name, SHOP.tax_number, "QV-2026-000001-7QX2", "Telegram",
        "rentadora <Balay>", "Núria Ferrer i Puig", "[U+1F525]", "Ja he trucat tres cops.", "etiqueta.jpg", SHA,
        "vídeo.mp4",
    ):  # fmt: skip
        assert item in told, item
    for key in ("paper.not_fetched", "paper.person", "paper.add", "notice.transcript", "notice.no_contact"):
        assert " ".join(say(text(key)).split())[:40] in told, key


def test_a_catalan_company_names_the_official_forms_and_an_italian_one_does_not():
    assert "fulls oficials" in read(receipt(dossier(in_language(Language.CA, SHOP))))
    assert "fulls oficials" not in read(receipt(dossier(in_language(Language.IT, MILAN), MILAN)), MILAN.zone)


@pytest.mark.parametrize("language", Language)
def test_the_decision_answers_each_point_and_says_what_saying_no_means(language):
    told = read(decided.decision(dossier(decided_story(language))))
    say = partial(Catalogue("Europe/Madrid").printed, language=language)
    for item in ("La fuita", "El retard", "Hem comprovat la corretja i la canviem.", "120,50", "Roser"):
        assert item in told
    assert say(text("result.partly")) in told
    assert say(text("body.board_catalonia"))[2:30] in told
    assert "culpa nostra" not in told


def test_a_decision_wholly_in_favour_sends_nobody_elsewhere():
    told = read(decided.decision(dossier(decided_story(result=Result.UPHELD))))
    assert "Junta Arbitral" not in told


def test_there_is_no_decision_to_print_before_there_is_one():
    with pytest.raises(ValueError, match="no decision yet"):
        decided.decision(dossier(in_language(Language.CA, SHOP)))
    with pytest.raises(ValueError, match="is open"):
        decided.closing(dossier(in_language(Language.CA, SHOP)))


@pytest.mark.parametrize("language", Language)
def test_the_closing_keeps_acceptance_proof_and_the_right_to_reopen(language):
    story = (
        decided_story(language)
        .then(c.Accept("Sí, d'acord"), ANNA, 1)
        .then(c.CarryOut("abonament 4711"), AGENT, 1)
    )
    told = read(decided.closing(dossier(story.then(c.CloseAccepted(), ANNA, 1))))
    say = partial(Catalogue("Europe/Madrid").printed, language=language)
    for item in ("abonament 4711", "2031", "12 m", say(text("status.closed_accepted"))):
        assert item in told


@pytest.mark.parametrize("language", Language)
def test_the_whole_file_tells_the_time_line_and_keeps_the_houses_notes_inside(language):
    story = decided_story(language).then(c.Refuse("No hi ha dret"), ANNA, 1)
    told = read(whole_file(dossier(story)))
    say = partial(Catalogue("Europe/Madrid").printed, language=language)
    for key in ("event.received", "event.decision_communicated", "event.not_accepted", "paper.you"):
        assert say(text(key)) in told, key
    assert "No hi ha dret" in told
    assert "la nota del taller" in told
    assert "culpa nostra" not in told


def test_no_markup_of_the_chat_gets_onto_paper():
    told = read(
        receipt(dossier(in_language(Language.CA, SHOP), facts=FACTS | {"product": "<b>forn</b> & més"}))
    )
    assert told.count("<") == 2
    assert "<b>forn</b> & més" in told


def test_a_paper_that_is_signed_is_genuine():
    made = receipt(dossier(in_language(Language.CA, SHOP)))
    pdf = render(made, partial(Catalogue("Europe/Madrid").printed, language=Language.CA))
    imprint = Imprint(made.folio, made.kind.value, made.issued_at)
    assert examine(sign(pdf, imprint, b"s" * 32), [public_key(b"s" * 32)]).verdict is Verdict.GENUINE
