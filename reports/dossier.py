"""What the documents of a case are made from, and the parts that several of them share."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from cases.case import Case
from cases.clock import LegalClock
from cases.company import Company
from cases.happened import Entry
from cases.taxonomy import CaseType
from flows.declared.catalogue import FLOWS
from flows.dialogue import Draft
from flows.moment import Moment
from flows.position import told
from flows.text import Lines, lines, text
from reports.paper import Block, Grid, Heading, Kind, Paper, Rows, Told, Words

_OF_A_COMPLAINT = {CaseType.CLAIM, CaseType.COMPLAINT}


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of the case: its name, size in bytes, and SHA-256 in hexadecimal ("" if it could not be had)."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """What was said to the customer by a person of the house, or by the customer to one.

    `name` is the person's, "" where it was the customer; `before` what a correction took the place of, "" for
    none.
    """

    at: datetime
    name: str
    words: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """A case with all that its papers need. `facts` are the answers of its draft by slot.

    `opened_as` is the type it had at first; `link` where its state can be seen; `issued_at` now, aware.
    """

    company: Company
    clock: LegalClock
    case: Case
    opened_as: CaseType
    facts: Mapping[str, Any]
    attachments: tuple[Attachment, ...]
    entries: tuple[Entry, ...]
    link: str
    issued_at: datetime
    talk: tuple[Spoken, ...] = ()

    @property
    def moment(self) -> Moment:
        """The moment of issue, for fields that show a value."""
        return Moment(self.issued_at, self.company, self.clock, "")


def paper(dossier: Dossier, kind: Kind, blocks: tuple[Block, ...]) -> Paper:
    """A paper of the case with its head and foot."""
    case, company = dossier.case, dossier.company
    here = dossier.issued_at.astimezone(ZoneInfo(company.zone))
    return Paper(
        kind, case.language.value, text(f"paper.{kind.value}"), company.legal_name, case.folio,
        here.isoformat(timespec="seconds"), (*blocks, Words(text("paper.proof"), quiet=True)), dossier.link,
        text("paper.scan"), text("paper.page"),
    )  # fmt: skip


def particulars(dossier: Dossier) -> Rows:
    """Who, when, by which way, in which language (L10 art. 12.1; `law.md` 8.1)."""
    case, company = dossier.case, dossier.company
    reach = lines([part for part in (company.address, company.phone, company.email) if part], " · ")
    return Rows(
        (
            (text("paper.company"), f"{company.legal_name} · {company.tax_number}"),
            (text("paper.address"), reach),
            (text("paper.folio"), case.folio),
            (text("paper.received"), moment_of(case.received_at, company)),
            (text("paper.channel"), text("paper.telegram")),
            (text("paper.language"), text(f"paper.language_{case.language.value}")),
            (text("paper.type"), text(f"type.{case.type.value}")),
            (text("paper.topic"), text(f"topic.{case.topic.value}")),
            *(((text("paper.department"), case.department),) if case.department else ()),
        )
    )  # fmt: skip


def moment_of(instant: datetime, company: Company) -> Told:
    """Day, hour and time zone."""
    return text("paper.moment", at=instant, zone=company.zone)


def story(dossier: Dossier) -> tuple[Block, ...]:
    """Everything as it was sent, word for word."""
    flow = FLOWS["complaint" if dossier.opened_as in _OF_A_COMPLAINT else dossier.opened_as.value]
    draft = Draft("", flow.name, dossier.case.received_at, answers=dossier.facts)
    steps = (step for step in told(flow, draft, dossier.moment) if step.slot != "evidence")
    rows = tuple(
        (text(f"{step.text}.label"), text("paper.value", value=step.field.show(dossier.facts[step.slot])))
        for step in steps
    )
    return Heading(text("paper.story")), Rows(rows)


def attachments(dossier: Dossier) -> tuple[Block, ...]:
    """The files and their fingerprints."""
    head = Heading(text("paper.files"))
    if not dossier.attachments:
        return head, Words(text("paper.no_files"))
    rows = tuple((file.name, file.sha256 or text("paper.not_fetched")) for file in dossier.attachments)
    return head, Grid((text("paper.attachment"), text("paper.sha256")), (1.1, 2.9), rows)


def ways_on() -> Lines:
    """How to follow the case, add to it, and reach a person."""
    return lines([text("paper.follow"), text("paper.add"), text("paper.person")])
