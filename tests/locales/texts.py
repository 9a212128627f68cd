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
    "adr": lines([text("body.omic_catalonia"), text("body.board_catalonia"), text("body.ecc")]),
    "answer": text(
        "deadline.sentence",
        term=text("deadline.unit.cd", n=15),
        article=text("deadline.article.lgdcu_21_3"),
        due=date(2026, 12, 8),
    ),
    "article": text("deadline.article.lgdcu_21_3"),
    "ask": text("amount.ask"),
    "at": datetime(2026, 11, 23, 17, 5, tzinfo=UTC),
    "authority": text("authority.es"),
    "because": text("late_because.not_begun"),
    "bodies": lines([text("body.arera"), text("body.ecc")]),
    "before": "39,90 & <b>",
    "advice": lines([text("hazard.fire")] * 2),
    "closing": text("acknowledgement.claim"),
    "company": "Electrodomèstics L'Òptima & Fills",
    "covered": date(2028, 3, 14),
    "day": text("weekday.0"),
    "delivered": date(2025, 3, 14),
    "due": datetime(2026, 12, 8, 22, 59, tzinfo=UTC),
    "email": "atencio@example.cat",
    "folio": "REC-2026-000123-7K3M",
    "hours": lines([text("hours.row", day=text("weekday.0"), spans="09:00–14:00, 16:00–19:00")] * 6),
    "kind": text("type.claim"),
    "label": text("product.label"),
    "last": date(2027, 5, 14),
    "legal_name": "Electrodomèstics L'Òptima i Fills, SL",
    "accept": text("decision.accept_with_offers"),
    "allowed": lines(["1", "2"], ", "),
    "body": "OMIC de Girona & <Consum>",
    "bought": date(2025, 3, 14),
    "by": date(2026, 12, 18),
    "checking": "el tambor <i>",
    "closed": datetime(2026, 12, 20, 9, 0, tzinfo=UTC),
    "decided": datetime(2026, 12, 1, 9, 0, tzinfo=UTC),
    "field": text("field.amount"),
    "how": text("outside.by_you", body="OMIC"),
    "item": "una foto de l'etiqueta <b>",
    "items": lines([text("item", n=n, what="una foto <b>") for n in (1, 2)]),
    "main": "REC-2026-000124-7K3M",
    "next": lines([text("next.assigned", name="Marta"), text("left.today", due=date(2026, 12, 8))]),
    "offers": lines([text("offer", parts=lines([text("offer.repair"), "demà"], " · "))] * 2),
    "outcome": text("outcome.award"),
    "code": "n-AGm3x9kAAAAAAAAAAAAAAAAAAAAA",
    "news": "quatrevents_missatges_bot",
    "on": date(2026, 3, 14),
    "purpose": text("purpose.promotional"),
    "service": "quatrevents_atencio_bot",
    "systems": text("opt_out.systems_es"),
    "parts": lines([text("decision.point", n=1, point="Tambor", answer="La corretja.")] * 3, "\n\n"),
    "point": "el tambor <i>",
    "proof": "Transferència 4711 & <x>",
    "reason": text("reason.noted"),
    "reference": "2026/1234 & <b>",
    "refuse": text("decision.refuse_again", term=text("deadline.unit.wd", n=10)),
    "result": text("result.partly"),
    "until": date(2026, 12, 18),
    "urgency": text("urgency.first"),
    "membership": text("recourse.not_member"),
    "money": "39,90 €",
    "n": 15,
    "name": "Servei de Mediació <Comerç & Consum>",
    "notes": lines([text("warranty.at_least"), text("warranty.remedies"), text("warranty.workshop")]),
    "notices": lines([text("notice.official_forms"), text("notice.adr_other"), text("notice.privacy")]),
    "phone": "+34 972 12 34 56",
    "presumed": date(2027, 3, 14),
    "presumption": text("deadline.article.lgdcu_121"),
    "privacy_email": "dades@example.cat",
    "received": datetime(2026, 11, 23, 17, 5, tzinfo=UTC),
    "rows": lines([text("review.line", label=text("product.label"), value="a < b & c")] * 10),
    "since": datetime(2026, 11, 20, 9, 0, tzinfo=UTC),
    "spans": "09:00–14:00",
    "start": date(2026, 11, 11),
    "status": text("status.decided"),
    "tax_number": "B17000000",
    "helpline": text("helpline.poisoning_es"),
    "term": text("deadline.unit.cd", n=15),
    "told": lines([text("review.heard", label=text("product.label"), value="a < b & c")] * 10),
    "value": "a < b & c",
    "names": "/note /ask",
    "what": text("flow.report"),
    "where": "Agència Catalana del Consum & <b>",
    "zone": "Europe/Madrid",
    # ---- requests for service
    "again": "/propose",
    "first": "09:00",
    "note": "Hem instal·lat la rentadora & <b>",
    "part": text("day_part.morning"),
    "place": "Carrer de l'Argenteria, 5, 08003 Barcelona",
    "weekday": text("on_weekday.3"),
    "when": text(
        "visit.when", weekday=text("on_weekday.3"), day=date(2026, 12, 3), first="09:00", last="13:00"
    ),
    # ---- the desk
    "blank": "name",
    "blanks": "name, folio",
    "left": lines([text("item", n=2, what="/investigate <b>")]),
    "limit": 4000,
    "missing": text("button.language_it"),
    "over": 12,
    "remedy": text("offer.refund"),
    "reply": "gracies",
    "step": "/take <b>",
    "today": text("day_to_come.option", by=date(2026, 12, 18)),
    "assigned": "Marta <M>",
    "category": text("category.5"),
    "customer": "Núria & Pujol <b>",
    "does": text("desk.help.queue"),
    "flags": lines(["", text("desk.flag.safety")], " · "),
    "folios": "REC-2026-000124-7K3M",
    "form": text("desk.form.queue"),
    "hazards": lines([text("desk.hazard.gas")], ", "),
    "holder": text("desk.who", assigned="Marta", talking=text("desk.the_bot")),
    "issues": lines([text("item", n=1, what="el tambor <i>")]),
    "language": text("button.language_ca"),
    "link": "https://t.me/c/1234567890/12",
    "mark": "☑",
    "marks": "🚨",
    "minutes": 6,
    "more": lines(["", text("desk.files", n=2)]),
    "on_call": text("desk.who_on_call"),
    "priority": "P1",
    "role": text("actor.agent"),
    "row": text("desk.no_name"),
    "product": "Rentadora <Òptima> & 7 kg",
    "said": lines([text("desk.said.bot", words="Bon dia & <b>")]),
    "sought": "rentadora & <b>",
    "state": text("desk.who.here"),
    "story": "Perd aigua <des d'ahir> & fa soroll.",
    "subject": text("topic.delivery"),
    "talking": text("desk.the_bot"),
    "times": 2,
    "to": "OMIC de Girona & <Consum>",
    "topics": "billing, delivery",
    "typed": "res & <b>",
    "wanted": text("button.language_ca"),
    "which": text("desk.queue.mine"),
    "why": text("desk.denied.role"),
    "topic": text("topic.delivery"),
    "title": "🆕 QV-2026-000123-7K3M · Núria & <b>",
    "opens": datetime(2026, 11, 24, 8, 30, tzinfo=UTC),
    "wait": text("person.closed"),
    "words": "Bon dia & <b>",
    # ---- after the sale
    "least": 1,
    "most": 5,
    "score": 2,
    "written": text("button.language_es"),
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
