"""The screens that belong to no draft: welcome, menu, language, pages, and what comes back after a pause."""

from collections.abc import Mapping

from cases.company import Company
from cases.taxonomy import CaseType, Language
from flows.dialogue import Dialogue, Draft
from flows.effects import Say
from flows.events import (
    InfoWanted,
    LanguageAsked,
    LanguageChosen,
    PersonWanted,
    Reframed,
    Resumed,
    Started,
    StatusWanted,
)
from flows.flow import Flow
from flows.moment import Moment
from flows.prompts import KINDS, ask, button, in_rows
from flows.recourse import outside
from flows.text import Button, Keyboard, Lines, lines, text
from flows.understanding import ShopFact, Understanding

SERVICE = "service"


def welcome(moment: Moment) -> Say:
    """The very first message: that it is automatic (AI Act art. 50), whose it is, what of the data."""
    return Say(text("welcome", company=moment.company.name, legal_name=moment.company.legal_name), apart=True)


def menu(dialogue: Dialogue, moment: Moment) -> Say:
    """What can be done here."""
    flows = [Button(text(f"flow.{name}"), Started(name)) for name in KINDS]
    rest = [
        button("my_cases", StatusWanted()),
        button("info", InfoWanted("info")),
        button("language", LanguageAsked()),
        button("person", PersonWanted()),
    ]
    return Say(
        text("menu", company=moment.company.name),
        (*_unfinished(dialogue), *in_rows(flows, 2), *in_rows(rest, 2)),
        asks=True,
    )


def _unfinished(dialogue: Dialogue) -> Keyboard:
    drafts = [draft for draft in (dialogue.draft, *dialogue.parked) if draft and draft.answers]
    return tuple(
        (Button(text("button.resume", what=text(f"flow.{draft.flow}")), Resumed(draft.id)),)
        for draft in drafts
    )


def screen(dialogue: Dialogue, moment: Moment, flows: Mapping[str, Flow]) -> Say:
    """Where the dialogue stands: the present question or review, else the menu."""
    if dialogue.draft is None:
        return menu(dialogue, moment)
    return ask(dialogue, flows[dialogue.draft.flow], moment)


def languages(moment: Moment) -> Say:
    """The choice of language, each in its own name."""
    return Say(text("language.ask"), (language_row(moment),), asks=True)


def language_row(moment: Moment) -> tuple[Button, ...]:
    """A button for each language of the company."""
    return tuple(button(f"language_{code.value}", LanguageChosen(code)) for code in moment.company.languages)


def switch_offer(language: Language) -> Say:
    """A clear sentence came in another of our languages: one tap goes on in it."""
    key = f"switch_{language.value}"
    return Say(text(f"language.{key}"), ((button(key, LanguageChosen(language)),),))


def page(name: str, moment: Moment, dialogue: Dialogue) -> Say:
    """An information page: `help`, `info`, `privacy`."""
    company, claim = moment.company, moment.clock.deadline(CaseType.CLAIM, moment.now)
    around: list[Button] = [button("person", PersonWanted())]
    if dialogue.draft is None:
        around = [button("menu_complaint", Started("complaint")), *around]
    return Say(
        text(
            f"page.{name}",
            company=company.name,
            legal_name=company.legal_name,
            tax_number=company.tax_number,
            address=company.address,
            phone=company.phone or "–",
            email=company.email or "–",
            hours=hours(company),
            privacy_email=company.privacy_email or company.email or "–",
            term=text(f"deadline.unit.{claim.unit.value}", n=claim.n),
            article=text(f"deadline.article.{claim.article}"),
            authority=text(f"authority.{company.jurisdiction.country.lower()}"),
            adr=outside(company),
        ),
        (tuple(around),),
    )


def about_shop(facts: tuple[ShopFact, ...], moment: Moment, dialogue: Dialogue) -> Say:
    """What was asked about the company itself, and the way to ask for more."""
    company = moment.company
    told = lines(
        text(
            f"shop.{fact.value}",
            company=company.name,
            hours=hours(company),
            address=company.address,
            phone=company.phone or "–",
        )
        for fact in facts
    )
    keys = () if dialogue.draft else (button("menu_enquiry", Started("enquiry")),)
    return Say(text("shop", told=told), ((*keys, button("person", PersonWanted())),))


def place_of(company: Company) -> str:
    """Whose bodies of appeal are named: `es_ct` for Catalonia, which has its own, else the country."""
    where = company.jurisdiction
    return "es_ct" if where.code == "ES-CT" else where.country.lower()


def hours(company: Company) -> Lines:
    """The opening hours, a line for each day that has any."""
    days = sorted({opening.weekday for opening in company.opening_hours})
    rows = [text("hours.row", day=text(f"weekday.{day}"), spans=_spans(company, day)) for day in days]
    return lines(rows or [text("hours.unknown")])


def _spans(company: Company, day: int) -> str:
    spans = (opening for opening in company.opening_hours if opening.weekday == day)
    return ", ".join(f"{span.opens:%H:%M}–{span.closes:%H:%M}" for span in spans)


def welcome_back(draft: Draft) -> Say:
    """After days: does what was just written belong to the draft, or is it new?"""
    return Say(
        text("welcome_back", what=text(f"flow.{draft.flow}"), since=draft.begun_at),
        _this_or_new(button("resume_here", Resumed(draft.id))),
        asks=True,
    )


def another(draft: Draft) -> Say:
    """In the middle of one thing, something that says it is another."""
    return Say(
        text("another", what=text(f"flow.{draft.flow}")),
        _this_or_new(button("resume_here", Resumed(draft.id))),
        asks=True,
    )


def about_sent(folio: str) -> Say:
    """Right after a case was sent: is this an addition to it, or something new?"""
    return Say(
        text("about_sent", folio=folio),
        _this_or_new(button("add_here", Started("addition", folio))),
        asks=True,
    )


def unfinished(draft: Draft) -> Say:
    """After something short in between: what was begun before waits."""
    what = text(f"flow.{draft.flow}")
    resume = Button(text("button.resume", what=what), Resumed(draft.id))
    return Say(text("unfinished", what=what), ((resume,), (button("person", PersonWanted()),)))


def service_offer(dialogue: Dialogue, heard: Understanding) -> tuple[Say, ...]:
    """A story that may be a request for service: one tap makes it one; nothing where nobody shall come."""
    if dialogue.draft is None or heard.facts.service is None or dialogue.draft.flow == SERVICE:
        return ()
    label = Button(text(f"flow.{SERVICE}"), Reframed(SERVICE))
    kind = text(f"service_kind.{heard.facts.service.value}")
    return (Say(text("service.offered", kind=kind), ((label,),)),)


def _this_or_new(this: Button) -> Keyboard:
    new = button("begin_anew", Started("complaint"))
    return ((this,), (new,), (button("person", PersonWanted()),))
