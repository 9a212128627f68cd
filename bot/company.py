"""The company profile, read from `company.toml`."""

from pathlib import Path

from pydantic import BaseModel, ValidationError

from bot.aftersale_file import AfterSale
from bot.company_checks import default_zone
from bot.company_file import CompanyFile, Contact, Jurisdiction, Limits, OpeningHours, country_of
from bot.company_table import DAYS
from bot.faq_file import load_faq
from bot.misconfigured import Misconfigured
from bot.survey_file import InAllLanguages, Survey
from bot.toml_file import read_toml
from bot.toml_lines import lines_of
from bot.validation import Place, mistakes
from cases import company as profile
from cases.faq import FaqEntry

_MISSING = "copy company.example.toml to it and make it yours, or set RECLAMA_COMPANY_FILE"
_TABLES: dict[str, type[BaseModel]] = {
    "jurisdiction": Jurisdiction,
    "contact": Contact,
    "opening_hours": OpeningHours,
    "messaging_hours": OpeningHours,
    "limits": Limits,
    "aftersales": AfterSale,
    "survey": Survey,
}


def load_company(path: Path, faq: Path | None = None) -> profile.Company:
    """The company of the file at `path`, with the questions and answers of the file `faq`.

    Raises:
        Misconfigured: with everything that is wrong in the first one of them that is wrong.
    """
    text, data = read_toml(path, _MISSING)
    lines = lines_of(text)
    try:
        file = CompanyFile.model_validate(data, context={"country": country_of(data)})
    except ValidationError as error:
        raise Misconfigured(
            mistakes(
                error,
                key=lambda place: f"{path.name}: {_dotted(place)}",
                line=lambda place: _line(lines, place),
                keys_at=lambda place: tuple(_table(place).model_fields),
                needed=_needed,
            )
        ) from None
    return _company(file, load_faq(faq))


def _company(file: CompanyFile, faq: tuple[FaqEntry, ...]) -> profile.Company:
    seat, contact = file.jurisdiction, file.contact
    return profile.Company(
        legal_name=file.legal_name,
        tax_number=file.tax_number,
        address=file.address,
        jurisdiction=profile.Jurisdiction(seat.country, seat.region, seat.town),
        zone=file.zone or default_zone(seat.country, seat.region),
        sector=file.sector,
        size_class=file.size_class,
        languages=file.languages,
        folio_prefix=file.folio_prefix,
        trade_name=file.trade_name or "",
        phone=contact.phone or "",
        email=contact.email,
        website=contact.website or "",
        privacy_email=contact.privacy_email or contact.email,
        opening_hours=_openings(file.opening_hours),
        messaging_hours=_openings(file.messaging_hours),
        departments=file.departments,
        remedies=file.remedies,
        arbitration_member=file.arbitration_member,
        dispute_bodies=file.dispute_bodies,
        products=file.products,
        reference_patterns=file.reference_patterns,
        local_holidays=file.local_holidays,
        asks=file.asks,
        limits=_limits(file.limits),
        aftersales=file.aftersales.profile,
        survey=file.survey.profile,
        faq=faq,
    )


def _limits(table: Limits) -> profile.Limits:
    first, second = table.decision_reminders
    return profile.Limits(
        approval_amount=table.approval_amount,
        decision_reminders=(first, second),
        silence_days=table.silence_days,
        dormant_months=table.dormant_months,
        objection_days=table.objection_days,
        reopen_months=table.reopen_months,
    )


def _openings(hours: OpeningHours) -> tuple[profile.Opening, ...]:
    return tuple(
        profile.Opening(weekday, opens, closes)
        for weekday, day in enumerate(DAYS)
        for opens, closes in getattr(hours, day)
    )


def _table(place: Place) -> type[BaseModel]:
    if len(place) == 2 and place[0] == "survey":
        return InAllLanguages
    return _TABLES.get(str(place[0]), CompanyFile) if place else CompanyFile


def _needed(place: Place) -> str:
    field = _table(place[:-1]).model_fields[str(place[-1])]
    return field.description or "a value"


def _dotted(place: Place) -> str:
    """ "opening_hours.monday, item 2": people count from one."""
    keys = ".".join(part for part in place if isinstance(part, str))
    items = "".join(f", item {part + 1}" for part in place if isinstance(part, int))
    return keys + items


def _line(lines: dict[tuple[str, ...], int], place: Place) -> int | None:
    """The line of the key, or of the table it should stand in."""
    path = tuple(part for part in place if isinstance(part, str))
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path)
