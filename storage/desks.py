"""The groups in which operators work, and in them the topic of each case or conversation."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, null, select, update

from cases.taxonomy import Language
from storage.desk_tables import absences, desks, topics
from storage.dialects import spelled
from storage.tables import cases


@dataclass(frozen=True, slots=True)
class DeskRow:
    """A group. `about`: the case topics it is for, none: all; `trouble`: why nobody can work there, or ""."""

    chat_id: int
    language: Language
    about: frozenset[str] = frozenset()
    overflow: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class TopicRow:
    """The topic of a case, or of a customer's conversation where `folio` is "".

    `thread_id` and `card_id` are None until Telegram made the topic, and the card in it.
    """

    id: int
    desk_id: int
    chat_id: int
    folio: str
    thread_id: int | None
    card_id: int | None
    title: str
    told_seq: int = 0


_DESK_KEY = (desks.c.bot_id == bindparam("bot")) & (desks.c.chat_id == bindparam("chat"))
_DESKS = select(desks).where(desks.c.bot_id == bindparam("bot")).order_by(desks.c.created_at)
_DESK = select(desks.c.chat_id).where(_DESK_KEY)
_SET_UP = spelled(
    desks,
    lambda row: row.on_conflict_do_update(
        index_elements=["bot_id", "chat_id"],
        set_={name: row.excluded[name] for name in ("language", "about", "overflow")},
    ),
)
_TROUBLE = update(desks).where(_DESK_KEY).values(trouble=bindparam("why"))
_CLOSE = delete(desks).where(_DESK_KEY)
_THERE = (absences.c.bot_id == bindparam("bot")) & (absences.c.chat_id == bindparam("chat"))
_FORGET = delete(absences).where(_THERE)
_MOVE_ABSENCES = update(absences).where(_THERE).values(chat_id=bindparam("new"))
_MOVE_DESK = update(desks).where(_DESK_KEY).values(chat_id=bindparam("new"))
_MOVE_TOPICS = (  # messages have other ids in the new group, and topics with them
    update(topics)
    .where(topics.c.bot_id == bindparam("bot"), topics.c.desk_id == bindparam("chat"))
    .values(desk_id=bindparam("new"), thread_id=null(), card_id=null())
)
_WANT = spelled(topics, lambda row: row.on_conflict_do_nothing(index_elements=["bot_id", "chat_id", "folio"]))
_OF_CASE = select(topics).where(
    topics.c.bot_id == bindparam("bot"),
    topics.c.chat_id == bindparam("chat"),
    topics.c.folio == bindparam("of_case"),
)
_BY_ID = select(topics).where(topics.c.id == bindparam("of"), topics.c.bot_id == bindparam("bot"))
_BY_FOLIO = select(topics).where(topics.c.folio == bindparam("of_case"))
_AT = select(topics).where(
    topics.c.bot_id == bindparam("bot"),
    topics.c.desk_id == bindparam("desk"),
    topics.c.thread_id == bindparam("thread"),
)
_ADOPT = (
    update(topics)
    .where(topics.c.bot_id == bindparam("bot"), topics.c.chat_id == bindparam("chat"), topics.c.folio == "")
    .values(folio=bindparam("of_case"))
)
_CHANGE = ("desk_id", "thread_id", "card_id", "title", "told_seq")
_UNMADE = select(func.count()).where(
    topics.c.bot_id == bindparam("bot"), topics.c.desk_id == bindparam("desk"), topics.c.thread_id.is_(None)
)
_UNLISTED = (
    select(topics)
    .where(
        topics.c.bot_id == bindparam("bot"),
        topics.c.desk_id == bindparam("desk"),
        topics.c.thread_id.is_(None),
        topics.c.id > bindparam("listed"),
    )
    .order_by(topics.c.id)
    .limit(bindparam("most"))
)
_WITHOUT = (
    select(cases.c.folio)
    .where(
        cases.c.bot_id == bindparam("bot"),
        cases.c.closed_at.is_(None),
        cases.c.folio.not_in(
            select(topics.c.folio).where(
                topics.c.bot_id == bindparam("bot"),
                topics.c.desk_id.in_(select(desks.c.chat_id).where(desks.c.bot_id == bindparam("bot"))),
            )
        ),
    )
    .order_by(cases.c.id)
    .limit(bindparam("most"))
)


def all_desks(connection: Connection, bot_id: int) -> list[DeskRow]:
    """The groups of a bot, the first one first."""
    return [_desk(row) for row in connection.execute(_DESKS, {"bot": bot_id})]


def set_up(connection: Connection, bot_id: int, desk: DeskRow, now: datetime) -> None:
    """A group becomes a desk, or changes what it is for."""
    row = {
        "bot_id": bot_id,
        "chat_id": desk.chat_id,
        "language": desk.language.value,
        "about": " ".join(sorted(desk.about)),
        "overflow": desk.overflow,
        "trouble": desk.trouble,
        "created_at": now,
    }
    connection.execute(_SET_UP[connection.dialect.name], row)


def note_trouble(connection: Connection, bot_id: int, chat_id: int, why: str) -> bool:
    """A group cannot be worked in, or can again (""); False for a group that is no desk."""
    return bool(connection.execute(_TROUBLE, {"bot": bot_id, "chat": chat_id, "why": why[:80]}).rowcount)


def close(connection: Connection, bot_id: int, chat_id: int) -> bool:
    """A group is a desk no more; its topics stay where they are."""
    connection.execute(_FORGET, {"bot": bot_id, "chat": chat_id})  # who comes while it is none is not told
    return bool(connection.execute(_CLOSE, {"bot": bot_id, "chat": chat_id}).rowcount)


def move(connection: Connection, bot_id: int, chat_id: int, new: int) -> None:
    """The group was upgraded: it has another id, and its topics are to be made there anew.

    Told twice, or made a desk under its new id meanwhile, it is moved once.
    """
    values = {"bot": bot_id, "chat": chat_id, "new": new}
    if connection.execute(_DESK, {"bot": bot_id, "chat": new}).first() is not None:
        close(connection, bot_id, chat_id)
    connection.execute(_MOVE_DESK, values)
    connection.execute(_MOVE_ABSENCES, values)
    connection.execute(_MOVE_TOPICS, values)


def want_topic(
    connection: Connection, bot_id: int, desk_id: int, chat_id: int, folio: str, title: str, now: datetime
) -> TopicRow:
    """The topic of a case or conversation: the one there is, or one to be made in this group."""
    row = {
        "bot_id": bot_id, "desk_id": desk_id, "chat_id": chat_id, "folio": folio, "title": title[:128],
        "told_seq": 0, "created_at": now,
    }  # fmt: skip
    connection.execute(_WANT[connection.dialect.name], row)
    values = {"bot": bot_id, "chat": chat_id, "of_case": folio}
    return _topic(connection.execute(_OF_CASE, values).one())


def topic_of(connection: Connection, bot_id: int, chat_id: int, folio: str) -> TopicRow | None:
    """The topic of a customer's case, or of their conversation (folio "")."""
    row = connection.execute(_OF_CASE, {"bot": bot_id, "chat": chat_id, "of_case": folio}).first()
    return _topic(row) if row else None


def topic(connection: Connection, bot_id: int, topic_id: int, *, lock: bool = False) -> TopicRow | None:
    """A bot's topic by its row; `lock`: to the end of the transaction."""
    values = {"of": topic_id, "bot": bot_id}
    row = connection.execute(_BY_ID.with_for_update() if lock else _BY_ID, values).first()
    return _topic(row) if row else None


def topic_of_folio(connection: Connection, folio: str) -> TopicRow | None:
    """The topic of a case."""
    row = connection.execute(_BY_FOLIO, {"of_case": folio}).first() if folio else None
    return _topic(row) if row else None


def topic_at(connection: Connection, bot_id: int, desk_id: int, thread_id: int) -> TopicRow | None:
    """The topic at a place; None for one that is not ours."""
    row = connection.execute(_AT, {"bot": bot_id, "desk": desk_id, "thread": thread_id}).first()
    return _topic(row) if row else None


def adopt(connection: Connection, bot_id: int, chat_id: int, folio: str) -> bool:
    """The conversation became a case: its topic is the case's from now on. False where there was none."""
    return bool(connection.execute(_ADOPT, {"bot": bot_id, "chat": chat_id, "of_case": folio}).rowcount)


def change_topic(connection: Connection, topic_id: int, what: Mapping[str, object]) -> None:
    """Change columns of a topic (desk_id, thread_id, card_id, title, told_seq)."""
    if unknown := set(what) - set(_CHANGE):
        raise ValueError(f"not of a topic: {sorted(unknown)}")
    connection.execute(
        update(topics).where(topics.c.id == bindparam("of")).values(dict(what)), {"of": topic_id}
    )


def unmade(connection: Connection, bot_id: int, desk_id: int) -> int:
    """How many topics of the group wait to be made."""
    return connection.execute(_UNMADE, {"bot": bot_id, "desk": desk_id}).scalar_one()


def unlisted(connection: Connection, bot_id: int, desk_id: int, listed: int, most: int) -> list[TopicRow]:
    """Topics of the group that wait to be made, after the row `listed`, in the order they were wanted."""
    values = {"bot": bot_id, "desk": desk_id, "listed": listed, "most": most}
    return [_topic(row) for row in connection.execute(_UNLISTED, values)]


def cases_without(connection: Connection, bot_id: int, most: int) -> list[str]:
    """Folios of open cases that have no topic in any group that is a desk, oldest first."""
    return list(connection.execute(_WITHOUT, {"bot": bot_id, "most": most}).scalars())


def _desk(row: Any) -> DeskRow:
    return DeskRow(
        row.chat_id, Language(row.language), frozenset(row.about.split()), row.overflow, row.trouble
    )


def _topic(row: Any) -> TopicRow:
    return TopicRow(
        row.id, row.desk_id, row.chat_id, row.folio, row.thread_id, row.card_id, row.title, row.told_seq
    )
