"""/canned: replies written beforehand, in every language of ours or not at all; sent in that of the case."""

import re
from collections.abc import Iterator, Mapping
from html import escape

from bot.desk.act import Act, Answer, Unfit
from bot.desk.arrived import Spoke
from bot.desk.doing.writing import to_customer
from bot.desk.drawing import customer_name
from cases.taxonomy import Language
from flows.declared.card import answer_by
from flows.desk.keys import Key, in_rows
from flows.text import Lines, Text, lines, text
from flows.understanding import Hints

_NAME = re.compile(r"[\w-]{1,32}")
_MARKED = re.compile(r"^\s*(ca|es|it)\s*:[ \t]*", re.MULTILINE | re.IGNORECASE)
_BLANK = re.compile(r"\{([^{}]*)\}")
_CALLED = re.compile(r",?[ \t]*\{name\}")
BLANKS = ("name", "folio", "due")  # what is filled in, of the case it is sent in
_ALL_BLANKS = ", ".join(f"{{{blank}}}" for blank in BLANKS)
WORDS = ("show", "save", "delete")  # what is done with replies: no names
_SURE = 0.95
_LONGEST = 3000
_TEASER = 60
_MOST = 30  # buttons


def canned(act: Act) -> Iterator[Answer]:
    """/canned [show|save|delete] NAME: alone the list, with a name it goes to the customer."""
    does, _, rest = act.rest.partition(" ")
    if not act.rest:
        yield _listed(act)
    elif does == "save":
        yield from _saved(act, rest)
    elif does == "show":
        yield from _shown(act, rest)
    elif does == "delete":
        yield dropped(act, rest, "canned")
    else:
        yield from _sent(act, act.rest)


def kept(act: Act, typed: str, kind: str) -> tuple[str, Mapping[str, object]]:
    """A reply or macro by its name: "canned" or "macro", its texts by language or its commands.

    Raises:
        Unfit: there is none.
    """
    name = typed.strip().casefold()
    found = act.book.replies().get(name)
    if found is None or kind not in found:
        raise Unfit(text("desk.unfit.no_reply", typed=typed.strip()[:40]))
    inside = found[kind]
    return name, inside if isinstance(inside, Mapping) else {"steps": inside}


def fit_name(typed: str) -> str:
    """The name under which something is kept: a word of letters, figures, - and _.

    Raises:
        Unfit: it is none, or is what can be done with replies.
    """
    name = typed.strip().casefold()
    if not _NAME.fullmatch(name) or name in WORDS:
        raise Unfit(text("desk.unfit.reply_name", typed=typed.strip()[:40]))
    return name


def dropped(act: Act, typed: str, kind: str) -> Answer:
    """Forget one by its name."""
    name, _ = kept(act, typed, kind)
    act.book.drop_reply(name)
    return Answer(text("desk.reply.dropped", name=name))


def free(act: Act, name: str, kind: str) -> None:
    """Replies and macros share their names: one does not take that of the other.

    Raises:
        Unfit: it is taken.
    """
    if kind not in act.book.replies().get(name, {kind: None}):
        raise Unfit(text("desk.unfit.reply_taken", name=name))


def _listed(act: Act) -> Answer:
    found = {name: told["canned"] for name, told in act.book.replies().items() if "canned" in told}
    if not found:
        return Answer(text("desk.reply.none", blanks=_ALL_BLANKS))
    rows = [_row(name, str(told[act.who.language.value])) for name, told in found.items()]
    keys = [Key(text("plain", words=name), "canned", f"show {name}") for name in found if fits(name)]
    return Answer(text("desk.reply.list", rows=lines(rows)), in_rows(keys[:_MOST]))


def fits(name: str) -> bool:
    """Whether a button can carry the name."""
    return len(name.encode()) <= 32  # of the 64 bytes of a button


def _row(name: str, words: str) -> Text:
    return text("desk.reply.row", name=name, words=words[:_TEASER].replace("\n", " "))


def _saved(act: Act, rest: str) -> Iterator[Answer]:
    typed, _, body = rest.strip().partition("\n")
    name = fit_name(typed)
    free(act, name, "canned")
    told = by_language(body)
    if missing := [one for one in Language if not told.get(one.value)]:
        raise Unfit(text("desk.unfit.reply_missing", missing=_languages(missing)))
    for language in Language:
        _check(act, language, told[language.value])
    act.book.keep_reply(name, {"canned": told}, act.who.telegram_id, act.now)
    yield Answer(text("desk.reply.saved", name=name))


def by_language(body: str) -> dict[str, str]:
    """The texts by language: each begins with `ca:`, `es:` or `it:` and goes on to the next."""
    _, *parts = _MARKED.split(body)
    return {code.lower(): words.strip() for code, words in zip(parts[::2], parts[1::2], strict=True)}


def _check(act: Act, language: Language, words: str) -> None:
    """Not too long, nothing to be filled in that nobody knows, and in the language it says.

    Raises:
        Unfit: it is not so.
    """
    if len(words) > _LONGEST:
        raise Unfit(text("desk.unfit.reply_long", language=_languages([language]), n=_LONGEST))
    if unknown := [blank for blank in _BLANK.findall(words) if blank not in BLANKS]:
        raise Unfit(text("desk.unfit.reply_blank", blank=f"{{{unknown[0][:40]}}}", blanks=_ALL_BLANKS))
    heard = act.house.understand(_BLANK.sub(" ", words), Hints(act.now.date(), dialogue_language=None))
    if heard.language not in (None, language) and heard.language_confidence >= _SURE:
        raise Unfit(text("desk.unfit.reply_language", language=_languages([language])))


def _languages(some: list[Language]) -> Lines:
    return lines((text(f"paper.language_{one.value}") for one in some), ", ")


def _shown(act: Act, typed: str) -> Iterator[Answer]:
    name, told = kept(act, typed, "canned")
    rows = [
        text("desk.reply.text", language=_languages([one]), words=str(told[one.value])) for one in Language
    ]
    send = Key(text("desk.button.send_anyway"), "canned", name)
    keys = ((send,),) if act.topic is not None and fits(name) else ()
    yield Answer(text("desk.reply.shown", name=name, rows=lines(rows, "\n\n")), keys)


def _sent(act: Act, typed: str) -> Iterator[Answer]:
    """Through the same relay as what is written, with the same rules of who has the conversation."""
    name, told = kept(act, typed, "canned")
    if act.book.sent_from(act.at.chat_id, act.at.message_id):
        raise Unfit(text("desk.unfit.reply_already"))
    words = _filled(act, str(told[act.language.value]))
    act.tell_topic(text("desk.reply.sent", name=act.who.name, reply=name, words=words))
    yield from to_customer(act, Spoke(escape(words, quote=False), words))


def _filled(act: Act, words: str) -> str:
    """The text of the case's language with what is known of the case; nobody has to have told their name.

    Raises:
        Unfit: something in it is not known here.
    """
    known = _known(act)
    if not known.get("name"):
        words = _CALLED.sub("", words)
    for blank in _BLANK.findall(words):
        if not known.get(blank):
            raise Unfit(text("desk.unfit.reply_unknown", blank=f"{{{blank}}}"))
        words = words.replace(f"{{{blank}}}", known[blank])
    return words


def _known(act: Act) -> dict[str, str]:
    name = customer_name(act.unit, act.here.chat_id)
    if act.file is None or act.file.case is None:
        return {"name": name}
    case, facts = act.file.case, act.file.record.facts
    due = text("desk.reply.due", due=answer_by(case, act.house.company))
    return {
        "name": str(facts.get("full_name") or name),
        "folio": case.folio,
        "due": act.house.catalogue.plain(due, case.language),
    }
