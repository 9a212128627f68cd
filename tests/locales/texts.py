"""The texts as they are written, and an example of every argument they take."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import files

from fluent.syntax import FluentParser, ast

from cases.taxonomy import Language
from flows.text import lines, text

LANGUAGES = tuple(Language)
OTHERS = ("demo.ftl",)  # what the invented customer says, not what we say
EXAMPLES = {
    "about": "REC-2026-000123-7K3M",
    "address": "Carrer de l'Argenteria, 5, 08003 Barcelona",
    "adr": text("adr.es_ct"),
    "answer": text(
        "deadline.sentence",
        term=text("deadline.unit.cd", n=15),
        article=text("deadline.article.lgdcu_21_3"),
        due=date(2026, 12, 8),
    ),
    "article": text("deadline.article.lgdcu_21_3"),
    "ask": text("amount.ask"),
    "authority": text("authority.es"),
    "before": "39,90 & <b>",
    "closing": text("acknowledgement.claim"),
    "company": "Electrodomèstics L'Òptima & Fills",
    "day": text("weekday.0"),
    "due": datetime(2026, 12, 8, 22, 59, tzinfo=UTC),
    "email": "atencio@example.cat",
    "folio": "REC-2026-000123-7K3M",
    "hours": lines([text("hours.row", day=text("weekday.0"), spans="09:00–14:00, 16:00–19:00")] * 6),
    "kind": text("type.claim"),
    "label": text("product.label"),
    "legal_name": "Electrodomèstics L'Òptima i Fills, SL",
    "money": "39,90 €",
    "n": 15,
    "notices": lines([text("notice.official_forms"), text("notice.adr_other"), text("notice.privacy")]),
    "phone": "+34 972 12 34 56",
    "privacy_email": "dades@example.cat",
    "received": datetime(2026, 11, 23, 17, 5, tzinfo=UTC),
    "rows": lines([text("review.line", label=text("product.label"), value="a < b & c")] * 10),
    "since": datetime(2026, 11, 20, 9, 0, tzinfo=UTC),
    "spans": "09:00–14:00",
    "start": date(2026, 11, 11),
    "status": text("status.decided"),
    "tax_number": "B17000000",
    "term": text("deadline.unit.cd", n=15),
    "told": lines([text("review.heard", label=text("product.label"), value="a < b & c")] * 10),
    "value": "a < b & c",
    "what": text("flow.report"),
    "zone": "Europe/Madrid",
}


@dataclass(frozen=True)
class Entry:
    """A message: where it stands, its own words, the arguments and the other messages it uses."""

    file: str
    words: str
    arguments: frozenset[str]
    references: frozenset[str]


@cache
def entries(language: Language) -> dict[str, Entry]:
    """All messages of a language by their Fluent id, in order of file and line; terms are `-name`."""
    found: dict[str, Entry] = {}
    folder = files("locales").joinpath(language.value)
    for source in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if not source.name.endswith(".ftl") or source.name in OTHERS:
            continue
        for entry in FluentParser().parse(source.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), (language, source.name, entry.content)
            if isinstance(entry, ast.Message | ast.Term):
                name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
                assert name not in found, (language, source.name, name)
                found[name] = _entry(source.name, entry)
    return found


def _entry(file: str, entry: ast.Message | ast.Term) -> Entry:
    nodes = list(_walk(entry.value))
    return Entry(
        file,
        "".join(node.value for node in nodes if isinstance(node, ast.TextElement)),
        frozenset(node.id.name for node in nodes if isinstance(node, ast.VariableReference)),
        frozenset(
            f"{'-' if isinstance(node, ast.TermReference) else ''}{node.id.name}"
            for node in nodes
            if isinstance(node, ast.MessageReference | ast.TermReference)
        ),
    )


def _walk(node: object) -> list[ast.BaseNode]:
    if isinstance(node, list):
        return [found for child in node for found in _walk(child)]
    if isinstance(node, ast.BaseNode):
        return [node, *(found for child in vars(node).values() for found in _walk(child))]
    return []


def example(key: str, entry: Entry):
    """The key with an example of each of its arguments."""
    return text(key, **{name: EXAMPLES[name] for name in sorted(entry.arguments)})
