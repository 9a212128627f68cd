"""`reclama check`: everything the bot needs, looked at before customers find out, and how to mend it.

Each part is looked at even when another is wrong, so that one run tells all there is to mend. Nothing is
sent to anybody; a database from an older version is brought up to date by being opened.
"""

import asyncio
from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.check_database import check_database
from bot.check_telegram import check_telegram
from bot.company import load_company
from bot.finding import Finding, State, from_mistakes
from bot.misconfigured import Misconfigured
from bot.redaction import redact
from bot.settings import ENV_FILE, Settings, company_file, load_settings
from cases.company import Company
from cases.taxonomy import Language

_MARKS = {
    State.RIGHT: Text("right", style="green"),
    State.NOTE: Text("note", style="yellow"),
    State.WRONG: Text("WRONG", style="bold red"),
}


def check(console: Console, env_file: Path | None = ENV_FILE) -> bool:
    """Look at everything and print it; whether the bot can start."""
    found = look(env_file)
    console.print(_table(found))
    wrong = sum(finding.state is State.WRONG for finding in found)
    if wrong:
        console.print(f"{wrong} to mend before the bot can start.", style="bold red")
    else:
        console.print("The bot can start: reclama run", style="green")
    return not wrong


def look(env_file: Path | None = ENV_FILE) -> list[Finding]:
    """The findings, in the order the bot would stumble on them."""
    settings, found = _settings(env_file)
    path = settings.company_file if settings else company_file(env_file)
    company, more = _company(path, settings.answers_file if settings else None)
    found += more
    if settings is None:
        unknown = "not looked at, because the settings are not right yet"
        return [*found, *(Finding(about, State.NOTE, unknown) for about in ("database", "Telegram"))]
    found.append(check_database(settings))
    languages = company.languages if company else tuple(Language)
    found += asyncio.run(check_telegram(settings, languages))
    if settings.news_bot_token:
        found += asyncio.run(check_telegram(settings, languages, news=True))
    return [*found, _advertising(settings, company)] if company else found


def _advertising(settings: Settings, company: Company) -> Finding:
    """Whether advertising and birthday greetings can be sent, and if not, why (LGDCU art. 21.2)."""
    if settings.news_bot_token:
        says = "goes through a bot of its own, to those who agreed to it"
        return Finding("advertising", State.RIGHT, says)
    if company.aftersales.promotions_in_service_chat:
        says = "goes through the bot for complaints, to those who agreed to it (promotions_in_service_chat)"
        return Finding("advertising", State.RIGHT, says)
    why, or_else = "there is no bot for it", ", or set promotions_in_service_chat = true in [aftersales]"
    if company.jurisdiction.country == "ES":
        why = "in Spain it may not use the bot for complaints (LGDCU art. 21.2), and there is no other"
        or_else = ""
    says = f"promotional and birthday messages are off: {why}"
    mend = f"only if you want them: make a second bot with @BotFather, RECLAMA_NEWS_BOT_TOKEN{or_else}"
    return Finding("advertising", State.NOTE, says, mend)


def _settings(env_file: Path | None) -> tuple[Settings | None, list[Finding]]:
    try:
        settings = load_settings(env_file)
    except Misconfigured as error:
        return None, from_mistakes("settings", error.mistakes)
    says = f"read; the bot keeps what it has in {settings.data_dir.absolute()}"
    return settings, [Finding("settings", State.RIGHT, says)]


def _company(path: Path, faq: Path | None) -> tuple[Company | None, list[Finding]]:
    try:
        company = load_company(path, faq)
    except Misconfigured as error:
        return None, from_mistakes("company", error.mistakes)
    says = f"{company.name}, {company.jurisdiction.code}, {company.zone}"
    found = [Finding("company", State.RIGHT, says)]
    if faq:
        answers = f"{len(company.faq)} questions with answers in three languages"
        found.append(Finding(faq.name, State.RIGHT, answers))
    return company, found


def _table(found: list[Finding]) -> Table:
    table = Table("", "about", "what was found", "how to mend it", box=SIMPLE_HEAD, show_edge=False)
    for finding in found:
        words = (Text(redact(text)) for text in (finding.about, finding.says, finding.mend))
        table.add_row(_MARKS[finding.state], *words)
    return table
