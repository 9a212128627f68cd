"""Every text the code can ask for: the keys in its source with the arguments they are given.

A key that is put together (`hazard.*`) belongs to a family, whose members are counted here.
"""

import ast
from dataclasses import astuple, dataclass
from fnmatch import fnmatchcase
from functools import cache
from itertools import product
from pathlib import Path

from aftersales.consent import Purpose
from aftersales.occasions import OCCASIONS
from aftersales.survey import SurveyKind
from bot.commands import COMMANDS
from bot.desk.arrived import Nobody
from bot.desk.doing.caseload import ITEMS
from bot.desk.handlers import BUTTONS_ONLY, HANDLERS
from bot.news.codes import Sent
from cases.alerts import AlertKind
from cases.case import Case
from cases.categories import Category
from cases.deadlines import RULES, Unit
from cases.decision import Result
from cases.faq import BUILT_IN
from cases.happened import KINDS, Outcome
from cases.lifecycle import Move
from cases.recourse import Body
from cases.refused import Why
from cases.status import Actor, Status
from cases.taxonomy import CaseType, Hazard, Language, Remedy, ServiceKind, Topic, Urgency
from cases.visit import DayPart
from cases.warranty import Goods, Proof
from flows import fields
from flows.declared.catalogue import FLOWS as CUSTOMERS
from flows.declared.occasions import FOLLOWS
from flows.desk import answers as at_desk
from flows.desk.card import FACTS, MOVES
from flows.desk.decision import decision_flow, sending_back
from flows.desk.visit_fields import VisitDay, VisitHours
from flows.desk.visits import finishing, visit_flow
from flows.understanding import ShopFact
from reports.paper import Kind
from reports.signing import Verdict
from storage.deskbook import Waiting
from storage.links import Dead
from tests.cases.examples import TERM
from tests.cases.lives import SHOP, START

Function = ast.FunctionDef | ast.AsyncFunctionDef
HOUSE = Path(__file__).parents[2]
SAYERS = ("flows", "bot", "reports")
ASKED = ("amount", "answers", "assessment", "assessment_severity", "assessment_complexity",
         "assessment_impact", "assignee", "body", "category", "confirmed", "decision", "destroy_on",
         "evidence", "folio", "given", "given_item", "given_text", "granted", "into", "issues", "items",
         "language", "message_id", "offers", "offers_amount", "offers_by", "on", "outcome", "overdue",
         "priority", "proof", "reason", "recourse", "reference", "result", "reviewer", "seen", "text", "to",
         "type", "until", "visit_day", "visit_hours", "visit_place", "wanted", "note")  # fmt: skip  # `Refused.field`
DENIED = ("stranger", "left", "role", "no_desk", "no_topic", "no_case")
TROUBLES = ("no_supergroup", "no_forum", "no_admin", "gone", "no_can_manage_topics",
            "no_can_delete_messages", "no_can_pin_messages")  # fmt: skip
BY_CUSTOMERS = ("accepted", "not_accepted", "spoke_again", "second_look_begun", "went_outside", "withdrawn",
                "reopened", "customer_added", "items_given", "issues_raised", "safety_flagged",
                "closed_accepted")  # fmt: skip
AFTER_MOVES = [name for _, name in MOVES]
AT_DESK = [name for name in HANDLERS if name not in BUTTONS_ONLY]
ON_CARD = ("take", "handback", *AFTER_MOVES, "assign", "transcript")
NEXT = ("received", "acknowledged", "assessed", "investigating", "decision_draft", "decided",
        "rejected_open", "escalated_int", "no_reply", "blocked")  # fmt: skip  # said without arguments
CASE = Case("", CaseType.CLAIM, Topic.OTHER, Urgency.NORMAL, Language.CA, START, START, TERM, TERM)
DECIDED = [decision_flow(CASE, SHOP, "", move) for move in (Move.PROPOSE, Move.COMMUNICATE)]
INSIDE = [
    *DECIDED,
    sending_back(CASE),
    visit_flow(CASE, {}),
    finishing(CASE),
]  # filled at the desk, for one case each
FLOWS = CUSTOMERS | {flow.name: flow for flow in INSIDE}
OWN_OF_INSIDE = sorted({key for flow in INSIDE if flow.inside for key in astuple(flow.inside)})
STEPS = sorted({step.text for flow in FLOWS.values() for step in flow.steps})
COLLECTING = sorted({step.text for flow in FLOWS.values() for step in flow.steps if step.collects})
PLACES = ("es_ct", "es", "it")
UNLINKED = (*(f"code_{why.value}" for why in Dead), "no_phone", "phone_of_many", "no_match", "too_many")
ODD = [
    "sticker",
    "dice",
    "poll",
    "story",
    "game",
    "location",
    "command",
    "button",
    "at_review",
    "affirmed",
    "question",
    "to_correct",
    "other",
]  # `Unreadable.kind`
OPTIONS = {
    "case_type": ("claim", "complaint"),
    "needs_support": ("simple_text", "audio", "phone_call", "email", "letter"),
    "goods": tuple(Goods),
    "link_way": ("phone", "order"),
    "receipt_medium": ("telegram", "email", "post"),
    "remedy": (*Remedy, "propose"),
    "topic": tuple(Topic),
    "withdrawal": ("take_back", "keep"),
    "service_kind": tuple(ServiceKind),
    "calling_off": ("call_off", "keep"),
}
TOLD_AFTER_SALE = [name for name, occasion in OCCASIONS.items() if not occasion.survey]
WITH_HELPLINE = ("poisoning", "violence", "self_harm", "fraud", "account_theft")
OWN_CLOSING = ("violence", "self_harm", "fraud", "account_theft")
FIELDS = [*(getattr(fields, name) for name in fields.__all__),
          at_desk.Reasoned, at_desk.Euros, at_desk.DayToCome, VisitDay, VisitHours]  # fmt: skip


def _each(prefix: str, members: object) -> list[str]:
    return [f"{prefix}.{member}" for member in members]


FAMILIES = {
    "*.*": [key for family, members in OPTIONS.items() for key in _each(family, members)],
    "*.ask": [f"{step}.ask" for step in STEPS],
    "*.label": [f"{step}.label" for step in STEPS],
    "desk.*.left": [key for key in OWN_OF_INSIDE if key.endswith(".left")],
    "desk.button.*": _each("desk.button", dict.fromkeys(ON_CARD)),
    "desk.denied.*": _each("desk.denied", (*Nobody, *DENIED)),
    "desk.fact.*": _each("desk.fact", FACTS),
    "desk.form.*": _each("desk.form", AT_DESK),
    "desk.happened.*": _each("desk.happened", BY_CUSTOMERS),
    "desk.hazard.*": _each("desk.hazard", Hazard),
    "desk.help.*": _each("desk.help", AT_DESK),
    "desk.item.*": _each("desk.item", ITEMS),
    "desk.queue.*": _each("desk.queue", Waiting),
    "desk.ring.*": _each("desk.ring", (*AlertKind, "supervisor")),
    "desk.severity.*": _each("desk.severity", range(1, 5)),
    "desk.trouble.*": _each("desk.trouble", TROUBLES),
    "desk.urgency.*": _each("desk.urgency", Urgency),
    "desk.who.*": _each("desk.who", ("here", "away", "left")),
    "*.more": [f"{step}.more" for step in COLLECTING],
    "acknowledgement.*": _each("acknowledgement", CaseType),
    "authority.*": _each("authority", ("es", "it")),
    "body.*": _each("body", Body),
    "button.language_*": _each("button", (f"language_{code}" for code in Language)),
    "button.switch_*": _each("button", (f"switch_{code}" for code in Language)),
    "category.*": _each("category", (category.value for category in Category)),
    "command.*.description": [f"command.{name}.description" for name in COMMANDS],
    "command.*.name": [f"command.{name}.name" for name in COMMANDS],
    "deadline.article.*": sorted({f"deadline.article.{rule.article}" for rule in RULES}),
    "deadline.unit.*": _each("deadline.unit", (unit.value for unit in Unit if unit is not Unit.SHARE)),
    "actor.*": _each("actor", Actor),
    "day_part.*": _each("day_part", DayPart),
    "on_weekday.*": _each("on_weekday", range(7)),
    "service_kind.*": _each("service_kind", ServiceKind),
    "due.completion_*": _each("due", ("completion_1", "completion_2")),
    "late_because.*": _each(
        "late_because", ("not_begun", "missing", "investigating", "reviewing", "second_look")
    ),
    "due.decision_*": _each("due", ("decision_1", "decision_2")),
    "field.*": _each("field", ASKED),
    "move.*": _each("move", Move),
    "next.*": _each("next", NEXT),
    "occasion.*": _each("occasion", (*TOLD_AFTER_SALE, "birthday_late")),
    "reply.*": _each("reply", FOLLOWS),
    "reply_to.*": _each("reply_to", FOLLOWS),
    "offer.*": _each("offer", Remedy),
    "news.code_*": _each("news", (f"code_{why.value}" for why in Sent)),
    "outcome.*": _each("outcome", Outcome),
    "consent.*.ask": [f"consent.{purpose.value}.ask" for purpose in Purpose],
    "linking.*": _each("linking", UNLINKED),
    "opt_out.systems_*": _each("opt_out", ("systems_es", "systems_it")),
    "purpose.*": _each("purpose", Purpose),
    "*.description": [f"{bot}.description" for bot in ("profile", "news")],
    "*.short_description": [f"{bot}.short_description" for bot in ("profile", "news")],
    "refused.*": _each("refused", Why),
    "email.*": _each("email", ("suggested", "typed")),
    "event.*": _each("event", KINDS),
    "files.*": _each("files", fields.files.KINDS),
    "flow.*": _each("flow", FLOWS),
    "folio.*": _each("folio", fields.FolioField.codes),
    "hazard.*": _each("hazard", (one for one in Hazard if one not in WITH_HELPLINE)),
    "hazard_call.*": _each("hazard_call", WITH_HELPLINE),
    "hazard_after.*": _each("hazard_after", ("any", *OWN_CLOSING)),
    "helpline.*_*": [f"helpline.{of}_{place}" for of in WITH_HELPLINE for place in ("es", "it")],
    "language.switch_*": _each("language", (f"switch_{code}" for code in Language)),
    "notice.adr_*": _each("notice", ("adr_member", "adr_other")),
    "notice.authority_*": _each("notice", (f"authority_{place}" for place in PLACES)),
    "page.*": _each("page", ("help", "info", "privacy")),
    "notice.warranty_*": _each("notice", (f"warranty_{proof}" for proof in Proof)),
    "paper.*": _each("paper", Kind),
    "paper.*_name": [f"paper.{kind}_name" for kind in Kind],
    "paper.*_sent": [f"paper.{kind}_sent" for kind in Kind],
    "paper.language_*": _each("paper", (f"language_{code}" for code in Language)),
    "past_date.*": _each("past_date", ("today", "yesterday", "unknown")),
    "postal_address.*": _each("postal_address", ("es", "it")),
    "recourse.*": _each("recourse", ("member", "not_member")),
    "remedy.*": _each("remedy", OPTIONS["remedy"]),
    "result.*": _each("result", Result),
    "shop.*": _each("shop", ShopFact),
    "status.*": _each("status", Status),
    "faq_answer.*": [f"faq_answer.{entry}" for entry in BUILT_IN if entry != "warranty"],
    "faq_own.*": [],  # the company's own, in no file of ours
    "faq_answer.warranty_*": _each("faq_answer", ("warranty_es", "warranty_it")),
    "survey.*_*": [f"survey.{what}_{kind}" for what in ("question", "reminder") for kind in SurveyKind],
    "topic.*": _each("topic", Topic),
    "type.*": _each("type", CaseType),
    "verify.*": _each("verify", (verdict for verdict in Verdict if verdict is not Verdict.GENUINE)),
    "warranty.*": _each("warranty", Proof),
    "unreadable.*": _each("unreadable", ODD),
    "weekday.*": _each("weekday", range(7)),
}
IN_PARTS = {"button.*", "*.*.*"}  # put together where `button(...)` and `rejection(...)` are defined
REJECTIONS = [f"{kind.name}.{code}" for kind in FIELDS for code in kind.codes]
AWAITED = ("profile.name",)  # told to @BotFather by hand


@dataclass(frozen=True)
class Use:
    """One place where the code asks for a text: its key or the pattern of it, and the arguments by name."""

    key: str
    given: frozenset[str]
    where: str


@cache
def uses() -> tuple[Use, ...]:
    """All places in the source where a text is asked for."""
    found: list[Use] = []
    for folder in SAYERS:
        for source in sorted((HOUSE / folder).rglob("*.py")):
            found += _uses_in(source)
    return tuple(found)


def _uses_in(source: Path) -> list[Use]:
    tree = ast.parse(source.read_text(encoding="utf-8"))
    prefixes = _sayers(tree)
    found = []
    for scope in [node for node in ast.walk(tree) if isinstance(node, Function)]:
        named = _named(scope, tree)
        for call in ast.walk(scope):
            if isinstance(call, ast.Call) and call.args and ast.unparse(call.func) in prefixes:
                given = frozenset(word.arg for word in call.keywords if word.arg)
                where = f"{source.relative_to(HOUSE)}:{call.lineno}"
                keys = _keys(call.args[0], named)
                found += [Use(prefixes[ast.unparse(call.func)] + key, given, where) for key in keys]
    return found


def _named(scope: Function, tree: ast.Module) -> dict[str, list[str]]:
    """What a name of a function may stand for: what is assigned to it, or handed to it by a call."""
    named: dict[str, list[str]] = {}
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            named.setdefault(node.targets[0].id, []).extend(_keys(node.value, {}))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == scope.name:
            for parameter, value in zip(scope.args.args, node.args, strict=False):
                named.setdefault(parameter.arg, []).extend(_keys(value, {}))
    return named


def _sayers(tree: ast.Module) -> dict[str, str]:
    """What in this module makes a `Text`, and what it puts before the key."""
    known = {"text": "", "Text": "", "button": "button."}
    froms = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    ours = [node for node in froms if node.module in ("flows.text", "flows.prompts", "flows")]
    names = {alias.name for node in ours for alias in node.names}
    names |= {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    local = {name: prefix for name, prefix in known.items() if name in names}
    return local | {f"{home}.{name}": known[name] for home in ("prompts", "text") for name in known}


def _keys(told: ast.expr, named: dict[str, list[str]]) -> list[str]:
    """The keys an expression may be, with `*` for each part that is put in."""
    match told:
        case ast.Constant(str(key)):
            return [key]
        case ast.JoinedStr(parts):
            pieces = [_keys(part, named) for part in parts]
            return ["".join(combination) for combination in product(*pieces)]
        case ast.FormattedValue(value):
            return (_keys(value, named) if isinstance(value, ast.Name) else []) or ["*"]
        case ast.IfExp(_, one, other):
            return [*_keys(one, named), *_keys(other, named)]
        case ast.Name(name):
            return named.get(name, [])
    return []


def members(pattern: str) -> list[str] | None:
    """The keys of a use: of itself where nothing is put in; None for a family nobody has counted."""
    if "*" not in pattern:
        return [pattern]
    if pattern in FAMILIES:
        return FAMILIES[pattern]
    if pattern in IN_PARTS:
        return []
    narrower = [keys for family, keys in FAMILIES.items() if fnmatchcase(pattern, family) and family != "*.*"]
    return narrower[0] if len(narrower) == 1 else None


@cache
def wanted() -> frozenset[str]:
    """Every key that must have a text."""
    counted = {key for keys in FAMILIES.values() for key in keys}
    literal = {key for use in uses() for key in members(use.key) or []}
    return frozenset(counted | literal | set(REJECTIONS) | set(AWAITED) | set(OWN_OF_INSIDE))
