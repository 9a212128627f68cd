"""What an operator writes in a topic: to the customer where the conversation is theirs, else held."""

from collections.abc import Iterator

from bot.desk.act import Act, Answer, Unfit
from bot.desk.arrived import Spoke
from bot.desk.doing.conversation import take
from bot.desk.doing.filling import answered, is_filling
from bot.desk.relaying import Relaying
from cases.commands import Note
from flows.desk.keys import Key
from flows.text import Text, text
from flows.understanding import Hints
from storage.talks import DROPPED, HELD, ON_ITS_WAY, Takeover

_SURE = 0.8
_LEAST = 12  # letters: less has no language
_INSIDE = "//"


def relaying(act: Act) -> Relaying:
    """Both ways of the topic of an act."""
    return Relaying(act.book, act.poster, act.here, act.language, act.desk_language)


def spoken(act: Act, spoke: Spoke) -> Iterator[Answer]:
    """A message that is no command, in the topic of a case or a conversation."""
    if spoke.edited:
        yield from _edited(act, spoke)
        return
    if spoke.plain.startswith(_INSIDE) or act.at.replies_to == (act.here.card_id or -1):
        _kept_inside(act, spoke)
        return
    if is_filling(act):
        yield from answered(act, spoke)
        return
    yield from to_customer(act, spoke)


def to_customer(act: Act, spoke: Spoke) -> Iterator[Answer]:
    """Words or files for the customer: they go where the conversation is theirs, else they are held."""
    why = _doubt(act, spoke, act.book.takeover(act.here.chat_id))
    if why is None:
        relaying(act).from_operator(act.at, spoke, act.who)
        return
    held = relaying(act).hold(act.at, spoke, act.who, HELD)
    keys = (
        (Key(text("desk.button.send_anyway"), "send", str(held.id)),),
        (Key(text("desk.button.keep_inside"), "drop", str(held.id)),),
    )
    yield Answer(why, keys)


def _kept_inside(act: Act, spoke: Spoke) -> None:
    words = spoke.plain.removeprefix(_INSIDE).strip()
    if act.file and act.file.case and words:
        act.work(Note(words))


def _doubt(act: Act, spoke: Spoke, held: Takeover | None) -> Text | None:
    """Why it should not go at once; None: it goes."""
    if held is None:
        return text("desk.held.untaken")
    if held.operator_id != act.who.telegram_id:
        holder = act.book.operator(held.operator_id)
        return text("desk.held.other", name=holder.name if holder else "–")
    if len(spoke.plain) < _LEAST:
        return None
    today = act.now.date()
    heard = act.house.understand(spoke.plain, Hints(today, dialogue_language=None))
    if heard.language in (None, act.language) or heard.language_confidence < _SURE:
        return None
    return text(
        "desk.held.language",
        written=text(f"button.language_{heard.language.value}"),
        wanted=text(f"button.language_{act.language.value}"),
    )


def send(act: Act) -> Iterator[Answer]:
    """The button under a held message: it goes all the same. Whoever sends takes what nobody has."""
    relay = act.book.relay(int(act.rest)) if act.rest.isdecimal() else None
    if relay is None or relay.topic_id != act.here.id:
        raise Unfit(text("desk.unfit.no_held"))
    if relay.by != act.who.telegram_id:
        raise Unfit(text("desk.unfit.not_your_words"))
    if act.book.takeover(act.here.chat_id) is None:
        yield from take(act)
    if not act.book.settle_relay(relay.id, HELD, ON_ITS_WAY):
        yield Answer(text("desk.held.gone"), toast=True)
        return
    relaying(act).send(relay)
    yield Answer(text("desk.held.sent"), in_place=True)


def drop(act: Act) -> Iterator[Answer]:
    """The other button: it stays inside."""
    relay = act.book.relay(int(act.rest)) if act.rest.isdecimal() else None
    if relay is None or relay.topic_id != act.here.id:
        raise Unfit(text("desk.unfit.no_held"))
    if not act.book.settle_relay(relay.id, HELD, DROPPED):
        yield Answer(text("desk.held.gone"), toast=True)
        return
    yield Answer(text("desk.held.dropped"), in_place=True)


def _edited(act: Act, spoke: Spoke) -> Iterator[Answer]:
    relay = act.book.sent_from(act.at.chat_id, act.at.message_id)
    if relay is None:  # a note, or of before
        if is_filling(act) and not spoke.plain.startswith(_INSIDE):
            yield from answered(act, spoke)
        return
    if relay.state == HELD:
        act.book.retell(relay, {**relay.told, "words": spoke.plain, "html": spoke.html})
        return
    if relay.state == DROPPED:
        return
    if relay.by != act.who.telegram_id:
        raise Unfit(text("desk.unfit.not_your_words"))
    relaying(act).changed_by_operator(act.at, spoke, relay)
    if spoke.files:
        yield Answer(text("desk.edited.only_words"))
